# Starts and stops the shop's processes by the ids that it keeps in $run, a folder.

# Says what is missing where ps cannot tell of a process by its id, as that of BusyBox: by what it runs, running knows it.
need_ps() {
  if [ -z "$(ps -ww -o command= -p $$ 2>/dev/null)" ]; then
    echo "StyleSense knows its processes by ps, and found none that tells what a process runs: install procps, or put its ps first on the PATH." >&2
    return 1
  fi
}

# True when something listens on loopback port $1.
port_taken() {
  (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

# True when http://127.0.0.1:$1$2 answers 200.
answers() {
  local status=''
  {
    printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$2" >&3
    IFS= read -r -t 15 status <&3
  } 2>/dev/null 3<>"/dev/tcp/127.0.0.1/$1" || return 1
  case $status in *' 200 '*) return 0 ;; *) return 1 ;; esac
}

# Says what is wrong with a port and how to choose another: $1 the port, $2 what wants it, $3 the option that moves it.
need_port() {
  if ! [[ $1 =~ ^[1-9][0-9]{0,4}$ ]] || [ "$1" -gt 65535 ]; then
    echo "$3 is '$1': give it the number of a port, 1 to 65535, at which $2 can listen." >&2
    return 1
  fi
  if port_taken "$1"; then
    echo "Port $1, which $2 wants, is taken. Stop what listens there (scripts/down, if it is an earlier shop) or set $3 to another port." >&2
    return 1
  fi
}

# True when the process whose id is kept under the name $1 still runs the command that contains $2 (ids are used again after a reboot).
running() {
  [ -s "$run/$1.pid" ] || return 1
  case $(ps -ww -o command= -p "$(cat "$run/$1.pid")" 2>/dev/null) in *"$2"*) return 0 ;; *) return 1 ;; esac
}

# True while the process that this script started under the name $1 runs; for those who ask often, as ps takes its time.
alive() {
  kill -0 "$(cat "$run/$1.pid")" 2>/dev/null
}

# Prints the megabytes of memory that the process kept under the name $1 takes, with what it has started.
resident() {
  ps -A -o ppid= -o pid= -o rss= | awk -v process="$(cat "$run/$1.pid")" '$1 == process || $2 == process { sum += $3 } END { printf "%.0f", sum / 1024 }'
}

# Starts the command $4… and keeps its id under the name $1; what it says goes to the log $3. Returns once running knows the process by $2,
# or it has ended: on a busy machine it is for a while still a copy of this script, which running would take for gone.
start_process() {
  local name=$1 mark=$2 log=$3 process
  shift 3
  nohup "$@" > "$log" 2>&1 &
  process=$!
  echo "$process" > "$run/$name.pid"
  while kill -0 "$process" 2>/dev/null && ! running "$name" "$mark"; do sleep 0.02; done
}

# Stops the process kept under the name $1, whose command contains $2: politely, and after ten seconds for good.
stop_process() {
  local process tries=0
  if running "$1" "$2"; then
    process=$(cat "$run/$1.pid")
    kill "$process" 2>/dev/null || ended "$1" "$2" || return 1
    while kill -0 "$process" 2>/dev/null; do
      tries=$((tries + 1))
      if [ "$tries" -eq 100 ]; then kill -9 "$process" 2>/dev/null || true; fi
      sleep 0.1
    done
    # To a terminal that was closed nothing can be said, and there is more to stop.
    echo "Stopped the $1 (process $process)." 2>/dev/null || true
  fi
  rm -f "$run/$1.pid"
}

# What could not be told to stop has ended by itself, or is another user's, which this says.
ended() {
  if running "$1" "$2"; then
    echo "The $1 (process $(cat "$run/$1.pid")) is another user's, $(ps -o user= -p "$(cat "$run/$1.pid")"): stop it as that one, with scripts/down." >&2
    return 1
  fi
}

stop_shop() {
  stop_process embedding 'embed --products'
  stop_process site site/server.mjs
  stop_process server com.stylesense.local.LocalServer
  stop_process database infra/local/embedded-postgres/keep-running.mjs
}
