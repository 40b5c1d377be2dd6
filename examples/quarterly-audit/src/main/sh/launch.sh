# What starts the command, whether out of the sources or out of the distribution; to be sourced.

# The language of its own words: --lang, else the locale's, as the command itself does it.
locale=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}
case $locale in en | EN | [eE][nN][!a-zA-Z]*) lang=en ;; *) lang=zh ;; esac
previous=
for argument in "$@"; do
  case $argument in
    --lang=en | --lang=EN) lang=en ;;
    --lang=*) lang=zh ;;
    *) if [ "$previous" = --lang ]; then case $argument in en | EN) lang=en ;; *) lang=zh ;; esac; fi ;;
  esac
  previous=$argument
done

# Says the first text in Chinese, or the second in English.
say() { if [ "$lang" = en ]; then printf '%s\n' "$2" >&2; else printf '%s\n' "$1" >&2; fi; }
die() { say "$1" "$2"; exit 70; }

# Java, and which. Its release file tells the version without the cost of starting it.
if [ -n "${JAVA_HOME:-}" ]; then java=$JAVA_HOME/bin/java; else java=$(command -v java || true); fi
[ -n "$java" ] && [ -x "$java" ] || die \
  "找不到 Java：请安装 JDK 17 或更高版本，或设置 JAVA_HOME。" \
  "no Java found: install JDK 17 or newer, or set JAVA_HOME."
real=$(readlink -f "$java" 2>/dev/null || printf '%s' "$java")
release=${real%/bin/java}/release
version=
if [ -r "$release" ]; then
  while IFS='="' read -r key _ value _; do
    [ "$key" = JAVA_VERSION ] && version=${value%%[!0-9]*}
  done <"$release"
fi
if [ -z "$version" ]; then
  version=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
fi
[ "${version:-0}" -ge 17 ] || die \
  "需要 Java 17 或更高版本，$java 是 ${version:-?}。请设置 JAVA_HOME。" \
  "Java 17 or newer is needed and $java is ${version:-?}. Set JAVA_HOME."

# Java reads file names in the locale's encoding: in a plain C locale Chinese ones would be lost.
# What language the user speaks is then told to the command aside.
case $(locale charmap 2>/dev/null) in UTF-8 | utf8) told= ;; *)
  told=-Dhegui.locale=${locale:-C}
  export LC_ALL=C.UTF-8
  ;;
esac

# A run is short: the simple collector and the quick compiler win over what would pay off later, and
# so does a heap that holds a county from the start. The JVM's own words stay out of the output.
# HEGUI_JAVA_OPTIONS may add to these or take them back, as -Xmx4g would.
# With a work folder it is long.
# Java 17 makes a class of its own for every accessor that is called by reflection more often than the
# threshold says: here only for those that are called for every row of a large table.
pace=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:InitialRAMPercentage=10)
for argument in "$@"; do
  case $argument in --work | --work=*) pace=(-XX:+UseParallelGC) ;; esac
done
options=("${pace[@]}" -XX:-UsePerfData -Dsun.reflect.inflationThreshold=1000
  -Xlog:disable -Xlog:all=error:stderr ${HEGUI_JAVA_OPTIONS:-})

# The classes as this very build of Java keeps them in memory, which spares loading them one by one.
# Java takes them only with the very jars in the very folder that they were made from, so they are
# made here, once for each Java: in the folder itself if it can be written, else, and always for the
# system's own, in the user's cache; without them all works as well.
# Java 17 finds few of them again if the folder's path has blanks or Chinese in it.
archive() { # HOME
  local key each made work store=$1 rests=("$release" "$1"/hegui.jar "$1"/lib "$1"/lib/*.jar)
  key=$(cksum <<<"$real in $1")
  # A package manager must find in its folders what it put there, and no more.
  case $1 in */usr/share/hegui) store= ;; *) [ -w "$1" ] || store= ;; esac
  if [ -z "$store" ]; then
    store=${XDG_CACHE_HOME:-${HOME:-}/.cache}/hegui
    case $store in /.cache/*) return ;; /*) mkdir -p "$store" 2>/dev/null ;; *) return ;; esac
  fi
  archive=$store/classes-${key%% *}.jsa
  if [ "$version" -ge 25 ]; then
    record=-XX:AOTCacheOutput replay=-XX:AOTCache
  else
    record=-XX:ArchiveClassesAtExit replay=-XX:SharedArchiveFile
  fi
  for each in "${rests[@]}" ""; do
    if [ "$each" -nt "$archive" ]; then break; fi
  done
  if [ -z "$each" ] || ! [ -w "$store" ]; then return; fi
  # Told to people only: a script waits in peace, and finds nothing on standard error.
  if [ -t 2 ]; then
    say "hegui：首次使用这个 Java，正在准备……" "hegui: first run with this Java; getting ready ..."
  fi
  made=$archive.$$
  work=$(mktemp -d)
  "$java" "${options[@]}" "$record=$made" -cp "$1/hegui.jar" io.hegui.examples.audit.Rehearsal \
    "$work" </dev/null >/dev/null 2>&1
  rm -rf "$work"
  # An empty archive is none, but says that there is no point in trying again.
  [ -f "$made" ] || : >"$made"
  # A jar may bear a day that the machine's clock has not reached.
  for each in "${rests[@]}"; do
    if [ "$each" -nt "$made" ]; then touch -c -r "$each" "$made"; fi
  done
  mv -f "$made" "$archive"
}

# Whether the command that is asked for is one of the rule author's.
for_authors() {
  while [ $# -gt 0 ]; do
    case $1 in
      policy) return 0 ;;
      --lang | --color) shift ;;
      -*) ;;
      *) return 1 ;;
    esac
    shift || return 1
  done
  return 1
}

# Runs the command whose hegui.jar and lib are in a folder, in place of this script.
start() { # HOME [ARGUMENT]...
  local home=$1 terminal=false error=false run=(-jar "$1/hegui.jar")
  shift
  archive=
  if for_authors "$@"; then
    # The compiler of rules comes with these commands and no other, and is in no archive of classes.
    run=(-cp "$home/hegui.jar:$home/authors/*" io.hegui.examples.audit.Hegui)
  else
    archive "$home"
  fi
  if [ -n "$archive" ]; then options+=("$replay=$archive"); fi
  if [ -t 2 ]; then error=true; fi
  if [ -t 1 ]; then
    terminal=true
    COLUMNS=${COLUMNS:-$(tput cols 2>/dev/null || true)}
    export COLUMNS
  fi
  exec "$java" "${options[@]}" -Dhegui.terminal=$terminal -Dhegui.terminal.error=$error \
    ${told:+"$told"} "${run[@]}" "$@"
}
