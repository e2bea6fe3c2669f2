# Long work shows that it goes on, and its output goes to a log that a failure quotes. Wants $logs, a folder.

# Runs a command, $2…, under the title $1 with the seconds ticking beside it; on failure prints the end of its log and fails.
logged() {
  local title=$1 log started process
  shift
  log=$logs/$(printf '%s' "$title" | tr -c 'A-Za-z0-9' '-').log
  started=$SECONDS
  "$@" > "$log" 2>&1 &
  process=$!
  while kill -0 "$process" 2>/dev/null; do
    [ -t 2 ] && printf '\r%s… %ss ' "$title" $((SECONDS - started)) >&2
    sleep 0.2
  done
  if wait "$process"; then
    if [ -t 2 ]; then printf '\r' >&2; fi
    printf '%s: %ss          \n' "$title" $((SECONDS - started)) >&2
  else
    printf '\n%s failed. The end of %s:\n' "$title" "$log" >&2
    tail -n 25 "$log" >&2
    return 1
  fi
}

# Runs a command beside what follows, in silence and in a process group of its own. together waits for it, says what it said, and fails
# where it failed; stop_beside ends it with all that it started, which else would go on, and into the next start's way.
beside() {
  set -m
  "$@" < /dev/null > /dev/null 2> "$logs/beside.log" &
  beside=$!
  set +m
}

together() {
  local outcome=0
  wait "$beside" || outcome=$?
  beside=
  cat "$logs/beside.log" >&2
  return "$outcome"
}

stop_beside() {
  if [ -n "${beside:-}" ]; then kill -- "-$beside" 2> /dev/null || true; fi
}
