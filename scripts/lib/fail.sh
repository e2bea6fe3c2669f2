# Ends a script with one sentence. The libraries that use it source it themselves.

fail() {
  echo "$*" >&2
  exit 1
}
