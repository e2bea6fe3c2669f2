#!/usr/bin/env bash
# natural 8.1.1 (npm), a library of stemmers, distances and classifiers: require('natural') and nothing else.
#
# Guess: nothing happens but that functions are there; the environment is what the process was started with.
# Seen:  it reads the file .env of the folder that the process was started in and puts what is missing from the environment into it, and
#        prints "injected env (1) from .env" with a tip for dotenv's own use to standard output, several times. Its module of storage, for
#        classifiers kept in databases, is loaded with the rest and asks dotenv for settings. natural/lib/natural/stemmers alone does
#        neither.
# Matters to a service that is to take its settings from its environment alone: with a stemmer comes DATABASE_URL from a developer's .env,
# and a command whose output is read (JSON, CSV) begins with a line of another's. Import the part that is needed.
#
# Wants Node.js 20. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts natural@8.1.1
echo 'SHOP_DATABASE=of-a-developer' > .env
seen=$(
  node -e "require('natural'); console.log('database:', process.env.SHOP_DATABASE)" | sed 's/ \/\/ .*//; s/^[^a-z]*//' | sort -u
  node -e "require('natural/lib/natural/stemmers'); console.log('stemmers alone, database:', process.env.SHOP_DATABASE)"
)
echo "$seen"
[ "$seen" = "database: of-a-developer
injected env (0) from .env
injected env (1) from .env
stemmers alone, database: undefined" ]
