# Builds what is stale. Source this file after java.sh; it wants $root, the repository's folder.

# Runs Maven: an installed one when it is new enough, else the wrapper, which downloads one.
maven() {
  local version
  version=$( (mvn -v 2>/dev/null || true) | sed -n 's/^[^A-Za-z]*.*Apache Maven \([0-9][0-9]*\)\.\([0-9][0-9]*\).*/\1\2/p' | head -n 1)
  if [ "${version:-0}" -ge 38 ]; then
    (cd "$root" && mvn -B "$@")
  else
    (cd "$root" && ./mvnw -B "$@")
  fi
}

# True when a file below the folders $2… is newer than the stamp file $1, or the stamp is missing.
stale() {
  local stamp=$1
  shift
  [ ! -e "$stamp" ] && return 0
  [ -n "$(find "$@" \( -name target -o -name node_modules -o -name dist -o -name test \) -prune -o -type f -newer "$stamp" -print 2>/dev/null | head -n 1)" ]
}

# The first sixteen digits of a file's SHA-256: Linux has one tool for it, a Mac the other.
digest_of() {
  { sha256sum "$1" 2> /dev/null || shasum -a 256 "$1"; } | cut -c 1-16
}

# Says in one sentence what to install when Node is missing or not one of those that the site's tools run on.
need_node() {
  local version major minor
  version=$( (node --version 2>/dev/null || true) | sed -n 's/^v\([0-9][0-9]*\.[0-9][0-9]*\).*/\1/p')
  major=${version%%.*} minor=${version#*.}
  case ${major:-0} in
    20) [ "$minor" -ge 19 ] && return 0 ;;
    22) [ "$minor" -ge 12 ] && return 0 ;;
    *) [ "${major:-0}" -gt 22 ] && return 0 ;;
  esac
  echo "StyleSense needs Node.js 20.19, 22.12 or newer (not 21)${version:+ and found $version}: install it, or put it first on the PATH." >&2
  return 1
}

# Installs the Node packages of folder $1 when its lock file has changed since.
install_packages() {
  local folder=$1 stamp=$1/node_modules/.installed
  stale "$stamp" "$folder/package-lock.json" || return 0
  logged "Installing the packages of ${folder#"$root"/}" npm --prefix "$folder" ci --no-audit --no-fund
  touch "$stamp"
}

# Packages the modules $2, separated by commas, and all that they stand on, under the title $1: side by side, one a processor, and without
# their tests.
build() {
  logged "$1" maven -q -T 1C -DskipTests -Dmaven.test.skip package -pl "$2" -am
}

# Packages the local server and all that it stands on, and the pipeline, which prepares its data. Leaves in $libraries the class path of what
# is not ours, and in $server_classpath what the server runs from, which begins with it: an archive fits such a beginning, in that order.
build_server() {
  local target=$root/infra/local/target
  if stale "$target/built" "$root/pom.xml" "$root/layers" "$root/functions" "$root/data/pipeline" "$root/infra/local" "$root/infra/build"; then
    build "Building the server" infra/local,data/demo-catalogue
    # Maven leaves a class path as it is where that has not changed.
    touch "$target/built" "$root/data/demo-catalogue/target/pipeline.classpath"
  fi
  libraries=$(printf '%s:' "$target"/lib/*.jar)
  libraries=${libraries%:}
  server_classpath="$libraries:$target/modules/*:$target/classes"
}

# Packages the refresh as a Spark job, with all that a cluster would bring, and prints its class path. Returns where the build failed, as the
# next one does: bash clears -e within $(…).
spark_classpath() {
  local module=$root/data/spark
  local classpath=$module/target/pipeline.classpath
  if stale "$classpath" "$root/pom.xml" "$root/layers/recommender" "$module/pom.xml" "$module/src"; then
    logged "Building the Spark job" maven -q -T 1C -P spark -DskipTests -Dmaven.test.skip package -pl data/spark >&2 || return 1
    touch "$classpath"
  fi
  printf '%s:%s' "$module/target/classes" "$(cat "$classpath")"
}

# Packages what looks at pictures, with its neural network's library, and prints what that adds to the server's class path.
network_classpath() {
  local module=$root/functions/embeddings
  local classpath=$module/target/network.classpath
  if stale "$classpath" "$root/pom.xml" "$root/layers" "$root/data/pipeline" "$root/data/vectors" "$module/pom.xml" "$module/src"; then
    build "Building the search by photo" functions/embeddings >&2 || return 1
    touch "$classpath"
  fi
  # What the server has already must not come twice: a second copy of the schema's files stops it from starting.
  printf '%s' "$module/target/classes"
  tr ':' '\n' < "$classpath" | while IFS= read -r jar || [ -n "$jar" ]; do
    [ -e "$root/infra/local/target/lib/${jar##*/}" ] || [ -e "$root/infra/local/target/modules/${jar##*/}" ] || printf ':%s' "$jar"
  done
}

# Makes the site's plain files.
build_site() {
  local stamp=$root/site/dist/.built
  install_packages "$root/site"
  stale "$stamp" "$root/site/src" "$root/site/head" "$root/site/public" "$root/site/index.html" "$root/site/package-lock.json" "$root/site/vite.config.ts" \
    "$root/infra/local/target/classes/META-INF/swagger" || return 0
  logged "Building the site" npm --prefix "$root/site" run build
  touch "$stamp"
}
