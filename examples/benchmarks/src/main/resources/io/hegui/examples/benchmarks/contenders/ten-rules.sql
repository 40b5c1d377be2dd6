-- The ten rules in one statement: rule, subject, occurrence, kind of every violation not waived.
WITH activeTeams AS (
  SELECT * FROM teams
  WHERE formedOn <= as_of() AND (disbandedOn IS NULL OR disbandedOn > as_of())
),
activePairings AS (
  SELECT * FROM pairings WHERE active("from", "to")
),
planOwners AS (
  SELECT id, 'village:' || id AS subject, 'VILLAGE' AS kind FROM villages WHERE poor
  UNION ALL
  SELECT id, 'household:' || id, 'HOUSEHOLD' FROM households
),
plansDone AS (
  SELECT kind, coalesce(villageId, householdId) AS owner, min(greatest(completedOn, submittedOn)) AS done
  FROM plans
  WHERE completedOn <= as_of() AND submittedOn <= as_of()
  GROUP BY ALL
),
supervised AS (
  SELECT DISTINCT groups.townshipId, strftime(visit.date, '%Y-%m') AS month
  FROM visits visit
  JOIN supervisionMembers member ON member.cadreId = visit.cadreId
    AND member."from" <= visit.date AND (member."to" IS NULL OR member."to" >= visit.date)
  JOIN supervisionGroups groups ON groups.id = member.groupId AND groups.establishedOn <= as_of()
  LEFT JOIN villages village ON village.id = visit.villageId
  WHERE visit.kind = 'SUPERVISION' AND visit.date <= as_of()
    AND groups.townshipId IN (visit.townshipId, village.townshipId)
),
teamReports AS (
  SELECT team.id, months.label, count(report.teamId) AS reports,
    min(report.submittedOn) FILTER (report.hasText AND report.images > 0) AS firstFull, months.due
  FROM teams team
  JOIN months ON team.formedOn <= months.due
    AND (team.disbandedOn IS NULL OR team.disbandedOn > months.due)
  LEFT JOIN reports report ON report.teamId = team.id AND report.month = months.label
    AND report.submittedOn <= as_of()
  GROUP BY team.id, months.label, months.due
),
found(rule, subject, occurrence, kind) AS (
  SELECT '3.2-village-team', 'village:' || id, '', 'MISSING'
  FROM villages WHERE poor AND id NOT IN (SELECT villageId FROM activeTeams)
  UNION ALL
  SELECT '3.2-single-team', 'village:' || villageId, '', 'ABOVE_MAXIMUM'
  FROM activeTeams GROUP BY villageId HAVING count(*) > 1
  UNION ALL
  SELECT '3.2-captain', 'team:' || team.id, '',
    CASE count(DISTINCT posting.cadreId) WHEN 0 THEN 'MISSING' ELSE 'ABOVE_MAXIMUM' END
  FROM activeTeams team
  LEFT JOIN postings posting ON posting.teamId = team.id AND posting.role = 'CAPTAIN'
    AND active(posting."from", posting."to")
  GROUP BY team.id HAVING count(DISTINCT posting.cadreId) <> 1
  UNION ALL
  SELECT '3.3-household-helper', 'household:' || household.id, '', 'MISSING'
  FROM households household
  WHERE (household.exitedOn IS NULL OR household.exitedOn > as_of())
    AND NOT EXISTS (
      SELECT 1 FROM activePairings pairing
      JOIN cadres cadre ON cadre.id = pairing.cadreId
      JOIN units unit ON unit.id = cadre.unitId
      WHERE pairing.householdId = household.id AND unit.level <> 'SOCIAL')
  UNION ALL
  SELECT '3.3-caseload-max', 'cadre:' || cadre.id, '', 'ABOVE_MAXIMUM'
  FROM cadres cadre
  JOIN maxima ON maxima.rank = cadre.rank
  JOIN activePairings pairing ON pairing.cadreId = cadre.id
  JOIN households household ON household.id = pairing.householdId
    AND (household.exitedOn IS NULL OR household.exitedOn > as_of())
  GROUP BY cadre.id, maxima.households HAVING count(DISTINCT household.id) > maxima.households
  UNION ALL
  SELECT '4.1.3-supervision', 'township:' || township.id, months.label, 'MISSING'
  FROM townships township
  CROSS JOIN months
  WHERE EXISTS (SELECT 1 FROM villages WHERE villages.townshipId = township.id AND villages.poor)
    AND EXISTS (
      SELECT 1 FROM supervisionGroups groups
      WHERE groups.townshipId = township.id AND groups.establishedOn <= months.bindsFrom)
    AND NOT EXISTS (
      SELECT 1 FROM supervised
      WHERE supervised.townshipId = township.id AND supervised.month = months.label)
  UNION ALL
  SELECT '4.3.3-ledger', 'team:' || id, '', 'MISSING'
  FROM activeTeams WHERE id NOT IN (SELECT teamId FROM ledgers WHERE establishedOn <= as_of())
  UNION ALL
  SELECT '4.3.4-plan-submitted', owner.subject, owner.kind,
    CASE WHEN plan.done IS NULL THEN 'MISSING' ELSE 'LATE' END
  FROM planOwners owner
  LEFT JOIN plansDone plan ON plan.owner = owner.id AND plan.kind = owner.kind
  WHERE plan.done IS NULL OR plan.done >= period_from()
  UNION ALL
  SELECT '5.2-rank', 'posting:' || posting.id, '', 'INELIGIBLE'
  FROM postings posting
  JOIN cadres cadre ON cadre.id = posting.cadreId
  WHERE posting.stationed AND active(posting."from", posting."to") AND cadre.rank = 'COUNTY_LEADER'
  UNION ALL
  SELECT '5.4-monthly-report', 'team:' || id, label,
    CASE WHEN reports = 0 THEN 'MISSING' WHEN firstFull IS NULL THEN 'INCOMPLETE' ELSE 'LATE' END
  FROM teamReports WHERE firstFull IS NULL OR firstFull > due
)
SELECT rule, subject, occurrence, kind FROM found
WHERE NOT EXISTS (
  SELECT 1 FROM waivers waiver
  WHERE waiver.ruleId = found.rule AND waiver.subject = found.subject
    AND active(waiver."from", waiver."to"))
