-- The tables that the ten rules ask for; {folder} is where their files are.
CREATE TABLE townships (id VARCHAR, name VARCHAR);
CREATE TABLE villages (id VARCHAR, name VARCHAR, townshipId VARCHAR, poor BOOLEAN, exitedOn DATE);
CREATE TABLE households (id VARCHAR, headName VARCHAR, villageId VARCHAR, persons INTEGER, exitedOn DATE);
CREATE TABLE units (id VARCHAR, name VARCHAR, level VARCHAR, townshipId VARCHAR);
CREATE TABLE cadres (id VARCHAR, name VARCHAR, unitId VARCHAR, rank VARCHAR, positions VARCHAR, inOffice BOOLEAN, fit BOOLEAN);
CREATE TABLE supervisionGroups (id VARCHAR, townshipId VARCHAR, establishedOn DATE);
CREATE TABLE supervisionMembers (groupId VARCHAR, cadreId VARCHAR, role VARCHAR, "from" DATE, "to" DATE);
CREATE TABLE teams (id VARCHAR, villageId VARCHAR, formedOn DATE, disbandedOn DATE);
CREATE TABLE postings (id VARCHAR, teamId VARCHAR, cadreId VARCHAR, role VARCHAR, stationed BOOLEAN, "from" DATE, "to" DATE, payRetained BOOLEAN);
CREATE TABLE pairings (householdId VARCHAR, cadreId VARCHAR, "from" DATE, "to" DATE);
CREATE TABLE visits (id VARCHAR, kind VARCHAR, cadreId VARCHAR, townshipId VARCHAR, villageId VARCHAR, date DATE);
CREATE TABLE reports (teamId VARCHAR, month VARCHAR, submittedOn DATE, hasText BOOLEAN, images INTEGER);
CREATE TABLE plans (id VARCHAR, kind VARCHAR, villageId VARCHAR, householdId VARCHAR, completedOn DATE, submittedOn DATE, secretarySignedOn DATE, headSignedOn DATE, leaderSignedOn DATE, filedOrganizationOn DATE, filedCivilAffairsOn DATE);
CREATE TABLE ledgers (teamId VARCHAR, establishedOn DATE);
CREATE TABLE waivers (ruleId VARCHAR, subject VARCHAR, reason VARCHAR, approvedBy VARCHAR, "from" DATE, "to" DATE);
COPY townships FROM '{folder}/townships.csv' (HEADER);
COPY villages FROM '{folder}/villages.csv' (HEADER);
COPY households FROM '{folder}/households.csv' (HEADER);
COPY units FROM '{folder}/units.csv' (HEADER);
COPY cadres FROM '{folder}/cadres.csv' (HEADER);
COPY supervisionGroups FROM '{folder}/supervisionGroups.csv' (HEADER);
COPY supervisionMembers FROM '{folder}/supervisionMembers.csv' (HEADER);
COPY teams FROM '{folder}/teams.csv' (HEADER);
COPY postings FROM '{folder}/postings.csv' (HEADER);
COPY pairings FROM '{folder}/pairings.csv' (HEADER);
COPY visits FROM '{folder}/visits.csv' (HEADER);
COPY reports FROM '{folder}/reports.csv' (HEADER);
COPY plans FROM '{folder}/plans.csv' (HEADER);
COPY ledgers FROM '{folder}/ledgers.csv' (HEADER);
COPY waivers FROM '{folder}/waivers.csv' (HEADER);
-- What the check is about.
CREATE MACRO as_of() AS DATE '2016-03-31';
CREATE MACRO period_from() AS DATE '2016-01-01';
CREATE MACRO active(begins, ends) AS (begins <= as_of() AND (ends IS NULL OR ends >= as_of()));
CREATE TABLE months AS
  SELECT strftime(month, '%Y-%m') AS label, month + 24 AS due, last_day(month) - ((day(last_day(month)) + 1) // 2 - 1)::INTEGER AS bindsFrom
  FROM (SELECT unnest([DATE '2016-01-01', DATE '2016-02-01', DATE '2016-03-01']) AS month);
CREATE TABLE maxima AS
  SELECT * FROM (VALUES ('COUNTY_LEADER', 3), ('SECTION', 3), ('STAFF', 2)) AS m(rank, households);
