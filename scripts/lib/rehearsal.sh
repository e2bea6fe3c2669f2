# What the rehearsals on LocalStack share. Source this file after java.sh, build.sh, progress.sh and bench.sh; it wants $root and $logs, and
# sets $home, where LocalStack is installed.

home=$root/.stylesense/rehearsal

install_localstack() {
  [ ! -x "$home/bin/localstack" ] || return 0
  local python=${PYTHON:-python3.13}
  # Asked to run, as a version manager's stand-in is on the path also where it runs nothing.
  "$python" -c 'import ensurepip, venv' 2> /dev/null || fail "LocalStack wants $python with venv: install Python 3.13, or name it with PYTHON."
  "$python" -m venv "$home"
  # The last ones that LocalStack 4.14 works with.
  logged "Installing LocalStack" "$home/bin/pip" install --disable-pip-version-check 'localstack-core[base-runtime,runtime]==4.14.0' \
    'localstack==4.14.0' 'cbor2<6' 'cryptography<46' 'pyopenssl<25.2' service_identity
}

# With Lambda's runtime client, which the tests of infra/deploy run them under.
package_functions() {
  local stamp=$root/infra/build/package/target/rehearsed
  stale "$stamp" "$root/pom.xml" "$root/layers" "$root/functions" "$root/infra/build" || return 0
  logged "Packaging the functions" maven -q -T 1C -P package -pl infra/deploy -am -DskipTests -Dmaven.test.skip package
  touch "$stamp"
}

# The server that TEST_DATABASE_URL names, or one of this machine's own.
database_server() {
  echo "${TEST_DATABASE_URL:-$("$root/scripts/ci/native-postgres")}"
}

# An empty folder for what a rehearsal writes.
empty_folder() {
  rm -rf "$1"
  mkdir -p "$1"
}
