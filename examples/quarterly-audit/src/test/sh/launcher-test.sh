#!/usr/bin/env bash
# Tests the launcher: from another folder, by a symbolic link, with spaces in paths, two at once; and
# the distribution, unpacked elsewhere. It builds what is missing, so the first run takes as long as a build. Exits with 0 if all is well.
set -u
# Its own words are compared below; another language is asked for where it is meant.
export LC_ALL=C.UTF-8
hegui=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)/hegui
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

check() { # NAME EXPECTED ACTUAL
  if [ "$2" = "$3" ]; then
    echo "ok    $1"
  else
    echo "FAIL  $1: expected '$2', was '$3'"
    failed=1
  fi
}

mkdir -p "$work/a folder/数据"
ln -s "$hegui" "$work/a folder/linked hegui"
ln -s "linked hegui" "$work/a folder/twice linked"
cd "$work/a folder" || exit 1

"$hegui" --version >version 2>messages
check "it runs from another folder" "0" "$?"
check "it says its version on standard output" "hegui" "$(head -n 1 version | cut -d' ' -f1)"

"./twice linked" --version >/dev/null 2>&1
check "it runs by a link to a link" "0" "$?"

"$hegui" --version >/dev/null 2>messages
check "it is silent when there is nothing to build" "" "$(cat messages)"

sample=$(dirname "$hegui")/target/sample-county/data
[ -d "$sample" ]
check "the sample county is there" "0" "$?"

cp "$sample"/*.csv "数据"
"./linked hegui" check "数据" --period 2016Q1 --out "a report.txt" 2>/dev/null
check "violations exit with 1, and paths are the caller's" "1" "$?"
[ -s "a report.txt" ]
check "the report lies in the caller's folder" "0" "$?"

LC_ALL=C "$hegui" check "数据" --period 2016Q1 2>/dev/null | cmp -s - <("$hegui" check "数据" --period 2016Q1)
check "the locale makes no difference" "0 0" "${PIPESTATUS[*]:1} 0"

"$hegui" check --no-such-option >/dev/null 2>&1
check "wrong usage exits with 2" "2" "$?"

seen=$(printf 'a\nb\n' | { "$hegui" --version >/dev/null; cat; } | wc -l | tr -d ' ')
check "standard input is left alone" "2" "$seen"

mkdir -p old/bin
printf '#!/bin/sh\necho "openjdk version \\"11.0.2\\"" >&2\n' >old/bin/java
chmod +x old/bin/java
JAVA_HOME=$PWD/old "$hegui" --version --lang en >/dev/null 2>messages
check "an old Java exits with 70" "70" "$?"
check "an old Java is named" "1" "$(grep -c 'Java 17 or newer is needed' messages)"

# The distribution, where nothing of the project is.
zip=$(ls "$(dirname "$hegui")"/target/hegui-*.zip)
name=$(basename "$zip" .zip)
unpack() { (mkdir -p "$1" && cd "$1" && jar xf "$zip" && chmod +x "$name/bin/hegui"); } # FOLDER
plain=$work/plain/$name
unpack "$work/plain"
check "every jar has its line among the licences" "" "$(
  for jar in "$plain"/lib/*.jar "$plain"/authors/*.jar; do
    own=$(basename "$jar" | sed 's/-[0-9].*//')
    case $own in rules-* | reports | workbooks | policy-tools | test-kit) ;; *) grep -qE "^\|.*\b(${own}|${own%%-*}-\*)[, ]" "$plain/THIRD-PARTY.md" || echo "$own" ;; esac
  done
)"
check "licence and notice are there" "2" "$(ls "$plain/LICENSE" "$plain/NOTICE" | wc -l | tr -d ' ')"

ln -s "$plain/bin/hegui" unpacked
audit=(check "数据" --period 2016Q1 --format json)
"$hegui" "${audit[@]}" >ours.json 2>/dev/null
./unpacked "${audit[@]}" >first.json 2>messages
check "the distribution gives the same report, by a link" "1 0" "$? $(cmp -s ours.json first.json; echo $?)"
check "its first run is silent, too" "" "$(cat messages)"
archive=$(ls "$plain"/classes-*.jsa)
[ -s "$archive" ]
check "its first run leaves an archive of classes" "0" "$?"
HEGUI_JAVA_OPTIONS="-Xlog:class+load:file=loaded.log" ./unpacked "${audit[@]}" >second.json
check "later ones take the classes from it" "0 yes" "$(cmp -s ours.json second.json; echo $?) $(
  [ "$(grep -c 'io\.hegui\..*shared objects file' loaded.log)" -gt 1000 ] && echo yes)"
check "and leave it as it is" "$archive" "$(find "$plain" -name '*.jsa' ! -newer second.json)"

# The rule author's commands have the compiler of rules, and nothing else has it.
check "no jar is there twice" "" "$(ls "$plain/lib" "$plain/authors" | grep '\.jar$' | sort | uniq -d)"
check "a check has no compiler" "" "$(ls "$plain/lib" | grep -E 'parser|ecj|mvel|codegen|policy-tools')"
./unpacked policy new draft --id draft --package cn.example.draft --from 2017-01-01 >/dev/null 2>messages
check "a policy is begun" "0 " "$? $(cat messages)"
./unpacked --lang en policy lint draft >found 2>messages
check "and nothing is found in it" "0 0 errors, 0 warnings " "$? $(cat found) $(cat messages)"
sed -i 's/teamId == /teamID == /' draft/src/main/resources/cn/example/draft/1.1-team-members.drl
./unpacked policy lint draft --lang en >found
check "a misspelt property is found with its line" "1 1" "$? $(
  grep -c '^src/main/resources/cn/example/draft/1.1-team-members.drl:28: .*did you mean teamId' found)"

printf 'no archive' >"$archive.bad" && mv -f "$archive.bad" "$archive"
./unpacked "${audit[@]}" 2>messages | cmp -s - ours.json
check "an archive that Java does not take is passed over" "1 0 " "${PIPESTATUS[*]} $(cat messages)"

touch -t 203701010000 "$plain/hegui.jar"
./unpacked --version >/dev/null 2>&1
[ "$(wc -c <"$archive")" -gt 1000000 ]
check "another jar gets another archive" "0" "$?"
made=$(ls -i "$archive")
./unpacked --version >/dev/null 2>&1
check "and only one, even if the clock is behind" "$made" "$(ls -i "$archive")"

unpack "$work/an older 版本"
"$work/an older 版本/$name/bin/hegui" "${audit[@]}" 2>&1 | cmp -s - ours.json
check "it runs where the path has blanks and Chinese in it" "1 0" "${PIPESTATUS[*]}"

# Out of date: both must wait for one build and then run.
rm -f "$(dirname "$hegui")/target/hegui.jar"
"$hegui" --version >one 2>&1 &
"$hegui" --version >two 2>&1
second=$?
wait $!
check "two at once, and nothing built, both run" "0 0" "$? $second"
check "only one of them builds" "1" "$(cat one two | grep -c '正在构建')"

exit $failed
