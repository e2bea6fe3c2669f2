# What the benchmarks share: files and databases of several sizes, made once, and what a process takes of the processor. Source this file
# after java.sh, build.sh and progress.sh; it wants $root, and sets $state, where the files lie.

. "$root/scripts/lib/fail.sh"

state=$root/.stylesense/bench

# Files of a catalogue and a history $1 times the demo's, made once.
prepare_files() {
  local factor=$1 folder=$state/$1
  [ -s "$folder/simulated/interactions.csv" ] && return 0
  mkdir -p "$folder/processed"
  if [ ! -s "$state/demo/products_clean.csv" ]; then
    logged "Drawing the demo catalogue" "$root/scripts/pipeline" demo --out "$state/demo"
  fi
  logged "Multiplying the catalogue by $factor" "$root/scripts/pipeline" multiply --factor "$factor" \
    --products "$state/demo/products_clean.csv" --output "$folder/processed/products_clean.csv"
  # Copies share the pictures, and so would have vectors of nothing but twins.
  [ "$factor" -ne 1 ] || cp "$root/data/demo/vectors.bin" "$folder/processed/"
  logged "Simulating shoppers for $factor×" "$root/scripts/pipeline" simulate --products "$folder/processed/products_clean.csv" \
    --out "$folder/simulated" --users $((1200 * factor)) --orders $((15000 * factor)) --items $((40000 * factor)) \
    --interactions $((25000 * factor))
}

# The database of size $1 on the server $2, made when it is missing; exports its address.
create_database() {
  local database=stylesense_bench_$1
  command -v psql > /dev/null || fail "The benchmarks make their databases with psql: install it (apt-get install postgresql-client)."
  psql -q -d "$2" -c "SELECT 1" > /dev/null || fail "The database server at $2 does not answer."
  if [ -z "$(psql -qtA -d "$2" -c "SELECT 1 FROM pg_database WHERE datname = '$database'")" ]; then
    psql -q -d "$2" -c "CREATE DATABASE $database"
  fi
  export DATABASE_URL="${2%/*}/$database"
}

# The processor's seconds that the processes $1… have taken, with all that they have started and that has ended.
processor_seconds() {
  local process
  for process; do
    sed 's/.*) //' "/proc/$process/stat" 2> /dev/null || true
  done | awk -v tick="$(getconf CLK_TCK)" '{ sum += $12 + $13 + $14 + $15 } END { printf "%.2f", sum / tick }'
}
