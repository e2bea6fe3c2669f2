# A shop with the demo catalogue on free ports, in a folder that goes when the script ends. Source this file; it wants $root.

free_port() {
  node -e "const s = require('net').createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close() })"
}

# Takes the arguments of scripts/up; leaves the addresses in PORT and SITE_PORT.
start_throw_away_shop() {
  STYLESENSE_STATE=$(mktemp -d)
  PORT=$(free_port)
  SITE_PORT=$(free_port)
  export STYLESENSE_STATE PORT SITE_PORT
  trap '"$root/scripts/down"; rm -rf "$STYLESENSE_STATE"' EXIT
  # The tests' network is not the one that the demo's vectors were made with. Empty rather than unset, so that .env does not fill them in.
  export DATABASE_URL='' STYLESENSE_MODEL=''
  "$root/scripts/up" --detach "$@"
}
