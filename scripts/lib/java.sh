# Finds a JDK that can build and run StyleSense and exports JAVA_HOME. Source this file, then call need_java.
# Plain bash 3.2, so that it also runs on a Mac as delivered.

STYLESENSE_JAVA_RELEASE=25

# Prints the feature release of the JDK in folder $1, or nothing when there is no compiler.
jdk_release() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9][0-9]*\).*/\2/p' "$1/release" | head -n 1
  else
    "$1/bin/java" -version 2>&1 | sed -n 's/.*version "\(1\.\)\{0,1\}\([0-9][0-9]*\).*/\2/p' | head -n 1
  fi
}

jdk_fits() {
  local release
  release=$(jdk_release "$1")
  [ -n "$release" ] && [ "$release" -ge "$STYLESENSE_JAVA_RELEASE" ]
}

# Prints the folder of the JDK whose java stands on the PATH, seen through links.
jdk_on_path() {
  local program target
  program=$(command -v java) || return 0
  while [ -L "$program" ]; do
    target=$(readlink "$program")
    case $target in
      /*) program=$target ;;
      *) program=$(dirname "$program")/$target ;;
    esac
  done
  (cd "$(dirname "$program")/.." 2>/dev/null && pwd -P)
}

# The places where package managers and installers put JDKs, one folder a line.
jdk_folders() {
  local folder
  [ -n "${JAVA_HOME:-}" ] && printf '%s\n' "$JAVA_HOME"
  jdk_on_path
  for folder in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
      "$HOME"/.jdks/* "$HOME"/.gradle/jdks/* \
      "${MISE_DATA_DIR:-$HOME/.local/share/mise}"/installs/java/* "${ASDF_DATA_DIR:-$HOME/.asdf}"/installs/java/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
      /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*; do
    [ -d "$folder" ] && printf '%s\n' "$folder"
  done
}

# Java reads the names of files as the locale has them, and in a plain C one none with an accent.
speak_utf8() {
  case $(locale charmap 2>/dev/null) in UTF-8 | utf8 | '') ;; *) export LC_ALL=C.UTF-8 ;; esac
}

# Exports JAVA_HOME, or says in one sentence what to install and fails.
need_java() {
  local folder
  while IFS= read -r folder; do
    if jdk_fits "$folder"; then
      export JAVA_HOME=$folder
      speak_utf8
      return 0
    fi
  done <<FOLDERS
$(jdk_folders)
FOLDERS
  printf 'StyleSense needs JDK %s or newer and found none: install one (for instance Eclipse Temurin %s) %s\n' \
    "$STYLESENSE_JAVA_RELEASE" "$STYLESENSE_JAVA_RELEASE" "or set JAVA_HOME to where it stands." >&2
  return 1
}
