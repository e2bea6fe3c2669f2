# Long work shows that it goes on, and its output goes to a log that a failure quotes. Wants $logs, a folder.

# Says that $1 goes on since this script's second $2: ticking on a terminal, elsewhere in a line a minute.
still() {
  local seconds=$((SECONDS - $2)) before=${minutes:-0}
  minutes=$((seconds / 60))
  if [ -t 2 ]; then
    printf '\r%s… %ss \033[K' "$1" "$seconds" >&2
  elif [ "$minutes" -gt "$before" ]; then
    printf '%s… %ss\n' "$1" "$seconds" >&2
  fi
}

# Takes off a terminal what ticked there last.
clear_line() {
  if [ -t 2 ]; then printf '\r\033[K' >&2; fi
}

# Runs a command, $2…, under the title $1 with the seconds ticking beside it; on failure prints the end of its log and fails.
logged() {
  local title=$1 log started process
  shift
  log=$logs/$(printf '%s' "$title" | tr -c 'A-Za-z0-9' '-').log
  started=$SECONDS
  "$@" > "$log" 2>&1 &
  process=$!
  while kill -0 "$process" 2>/dev/null; do
    still "$title" "$started"
    sleep 0.2
  done
  clear_line
  if wait "$process"; then
    printf '%s: %ss\n' "$title" $((SECONDS - started)) >&2
  else
    printf '%s failed. The end of %s:\n' "$title" "$log" >&2
    tail -n 25 "$log" >&2
    return 1
  fi
}

# Runs a command, $2…, beside what follows, in silence and in a process group of its own. together waits for it under the title $1, says what
# it said, and fails where it failed; stop_beside ends it with all that it started, which else would go on, and into the next start's way.
beside() {
  beside_title=$1
  shift
  set -m
  "$@" < /dev/null > /dev/null 2> "$logs/beside.log" &
  beside=$!
  set +m
}

together() {
  local outcome=0 started=$SECONDS
  while kill -0 "$beside" 2>/dev/null; do
    still "$beside_title" "$started"
    sleep 0.2
  done
  clear_line
  wait "$beside" || outcome=$?
  beside=
  cat "$logs/beside.log" >&2
  return "$outcome"
}

stop_beside() {
  if [ -n "${beside:-}" ]; then kill -- "-$beside" 2> /dev/null || true; fi
}
