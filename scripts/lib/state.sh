# Reads .env, then says where a running shop keeps what it made. Wants $root; sets $state (database, logs, process ids) and $data (its
# CSV files). STYLESENSE_STATE names a folder of its own for both, so that a throw-away shop leaves the laptop's one alone.

# What .env says counts only where the environment is silent.
read_env_file() {
  local line name value
  [ -r "$root/.env" ] || return 0
  while IFS= read -r line || [ -n "$line" ]; do
    name=${line%%=*} value=${line#*=}
    case $line in
      '' | '#'*) continue ;;
      # Whoever calls a script may stand anywhere; the file stands here.
      STYLESENSE_STATE=[!/]*) value=$root/$value ;;
    esac
    case $line in
      *=*) [ -n "${!name+set}" ] || export "$name=$value" ;;
    esac
  done < "$root/.env"
}

read_env_file
state=${STYLESENSE_STATE:-$root/.stylesense}
data=${STYLESENSE_STATE:+$STYLESENSE_STATE/data}
data=${data:-$root/data}
