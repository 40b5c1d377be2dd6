# What the scripts here share; to be sourced. Leaves the caller in the project's folder.
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD

# Says which step begins, and after how many seconds.
step() { printf '\n===== %s (%d s)\n' "$*" "$SECONDS"; }

# Ends the run with a reason.
fail() {
  printf 'FAILED: %s\n' "$*" >&2
  exit 1
}

# Copies what a fresh clone would hold, and what is about to be committed, into a new folder.
copy_of_the_project() {
  mkdir -p "$1"
  git -C "$root" ls-files -co --exclude-standard -z |
    (cd "$root" && tar -c --null --ignore-failed-read -T - 2>/dev/null) | tar -x -C "$1"
}

# Maven is to install into a repository of its own. It starts out with what is there already, by
# links, so that nothing is fetched twice.
own_repository() {
  local known=${HEGUI_CI_REPOSITORY:-$HOME/.m2/repository}
  mkdir -p "$1"
  if [ -d "$known" ]; then
    cp -al "$known/." "$1/" 2>/dev/null || cp -a "$known/." "$1/"
    rm -rf "$1/io/hegui"
  fi
  export MAVEN_OPTS="${MAVEN_OPTS:-} -Dmaven.repo.local=$1"
}
