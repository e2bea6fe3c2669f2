# The shop's files. What scripts make lies in $data/processed and $data/simulated; what people write themselves lies in $data/own, which
# no script writes to, and comes before the others. Wants $root, $state, $data and $logs; $catalogue and $images as they were asked for.

generated='processed/products_clean.csv simulated/users.csv simulated/orders.csv simulated/order_items.csv simulated/interactions.csv
simulated/review_comments.csv'

# Line $1 of what the files were made from: a catalogue and its pictures, or the word demo. An earlier version wrote both in one line.
made_from() {
  local first second
  { IFS= read -r first; IFS= read -r second; } 2>/dev/null < "$data/processed/source" || true
  if [ -n "${first:-}" ] && [ -z "${second:-}" ] && [ "$first" != demo ]; then
    second=${first#* } first=${first%% *}
  fi
  if [ "$1" = 1 ]; then printf '%s' "${first:-}"; else printf '%s' "${second:-}"; fi
}

# Notes the checksums of files that were just made, paths within $data.
remember() {
  local file note=$data/processed/generated
  mkdir -p "$data/processed"
  for file; do
    { grep -v " $file\$" "$note" 2>/dev/null || true; (cd "$data" && cksum "$file"); } > "$note.draft"
    mv "$note.draft" "$note"
  done
}

# Prints which of the generated files somebody has changed since. Without a note of what was made, the older of two files is the made one.
edited_files() {
  local file
  for file in $generated; do
    [ -f "$data/$file" ] || continue
    if [ -f "$data/processed/generated" ]; then
      (cd "$data" && grep -qxF -- "$(cksum "$file")" processed/generated) || echo "$file"
    elif [ ! -f "$data/processed/source" ] || [ "$data/$file" -nt "$data/processed/source" ]; then
      echo "$file"
    fi
  done
}

# Prints what lies in the two folders of generated files and no script of ours wrote: somebody's own, such as a copy or notes.
own_files() {
  local file
  (cd "$data" 2>/dev/null && find processed simulated \( -type f -o -type l \) 2>/dev/null || true) | while IFS= read -r file; do
    case $file in
      *.draft | processed | simulated | processed/source | processed/cleaned | processed/generated | processed/rejected.csv | processed/repaired.csv) ;;
      processed/vectors.bin | processed/embedding_ids.json | processed/embeddings*) ;;
      *) printf '%s\n' $generated | grep -qxF -- "$file" || printf '%s\n' "$file" ;;
    esac
  done
}

# What the whole shop is made of; the secret too, since a token of before would be somebody else's in another database.
shop_parts='database jwt-secret processed simulated'

# Where a part of the shop lies: two of them are folders of generated files.
place_of() {
  case $1 in database | jwt-secret) printf '%s' "$state/$1" ;; *) printf '%s' "$data/$1" ;; esac
}

# Puts the whole shop aside until another has taken its place: forget_aside then lets it go, put_back undoes it all.
set_aside() {
  local part
  mkdir -p "$state/before"
  for part in $shop_parts; do
    if [ -e "$(place_of "$part")" ]; then mv "$(place_of "$part")" "$state/before/$part"; else : > "$state/before/no-$part"; fi
  done
}

# Any number of times, from wherever it was cut off.
put_back() {
  local part
  [ -d "$state/before" ] || return 0
  for part in $shop_parts; do
    if [ -e "$state/before/$part" ]; then
      rm -rf "$(place_of "$part")"
      mv "$state/before/$part" "$(place_of "$part")"
    elif [ -e "$state/before/no-$part" ]; then
      rm -rf "$(place_of "$part")"
      rm "$state/before/no-$part"
    fi
  done
  rmdir "$state/before"
  echo "Nothing was replaced: the shop is as it was before --fresh." >&2
}

forget_aside() {
  [ -d "$state/before" ] || return 0
  # Renamed first, so that what is half deleted is never put back.
  rm -rf "$state/after" && mv "$state/before" "$state/after" && rm -rf "$state/after"
}

# Begins anew, but for what people have edited or put there: with the catalogue that it was made for, and unless another is named.
start_over() {
  local edited own file part kept from pictures again=
  from=$(made_from 1) pictures=$(made_from 2)
  edited=$(edited_files)
  own=$(own_files)
  if [ -z "$catalogue" ] && [ "${from:-demo}" != demo ] && [ ! -f "$data/own/products_clean.csv" ]; then again=$from; fi
  if [ -n "$again" ] && [ -z "$edited" ]; then
    [ -r "$from" ] && [ -d "$pictures" ] || fail "The shop was made from $from and the pictures in $pictures, and" \
      "not both are there any more: name them with --catalogue and --images, or remove $data/processed to have the demo's."
  fi
  if [ -n "$edited$own" ] && [ -n "$catalogue" ]; then
    kept=$data/kept-$(date +%Y%m%d-%H%M%S)
    mkdir -p "$kept"
    for part in processed simulated; do
      [ ! -d "$data/$part" ] || cp -pR "$data/$part" "$kept" || fail "What was edited could not be kept in $kept, so nothing was replaced."
    done
    echo "Not made by scripts, so kept in $kept:" $edited $own
  fi
  set_aside
  if [ -n "$edited" ] && [ -z "$catalogue" ]; then
    cp -pR "$state/before/processed" "$data/processed"
    case $edited in *simulated/*) cp -pR "$state/before/simulated" "$data/simulated" ;; esac
    echo "Edited by hand, so kept as they are:" $edited
  fi
  if [ -n "$own" ] && [ -z "$catalogue" ]; then
    printf '%s\n' "$own" | while IFS= read -r file; do
      mkdir -p "$data/$(dirname "$file")"
      cp -pR "$state/before/$file" "$data/$file"
    done
    echo "Not made by scripts, so kept as they are:" $own
  fi
  if [ -n "$again" ]; then catalogue=$again images=$pictures; fi
}

# Of those files that were edited, $1…, paths within $data, before others take their place.
keep_copies() {
  local file kept
  [ $# -gt 0 ] || return 0
  kept=$data/kept-$(date +%Y%m%d-%H%M%S)
  for file; do
    mkdir -p "$kept/$(dirname "$file")"
    cp -p "$data/$file" "$kept/$file"
  done
  echo "Edited by hand, and made anew with the files that were missing; kept in $kept: $*"
}

draw_demo() {
  images=$root/data/demo/images
  if [ -d "$images" ] && [ -f "$root/data/demo/products_clean.csv" ] \
    && ! stale "$images/.drawn" "$root/data/demo-catalogue/src/main"; then return 0; fi
  logged "Drawing the demo catalogue" "$root/scripts/pipeline" demo --out "$root/data/demo"
  mkdir -p "$images" && touch "$images/.drawn"
}

# Leaves in $products the catalogue that is sold, and in $images its pictures.
prepare_catalogue() {
  local from
  products=$data/own/products_clean.csv
  if [ -f "$products" ]; then
    [ -z "$catalogue" ] || fail "$products comes before any catalogue that is named: move it away, or leave --catalogue out."
    if [ -d "$data/own/images" ]; then images=$data/own/images; else draw_demo; fi
    return 0
  fi
  products=$data/processed/products_clean.csv
  from=$(made_from 1)
  if [ -n "$catalogue" ] && [ -n "$from" ] && [ "$catalogue $images" != "$from $(made_from 2)" ]; then
    fail "The shop holds another catalogue ($from). Add --fresh to start over with this one."
  fi
  if [ -n "$catalogue" ] && [ -z "$from" ] && edited_files | grep -qx processed/products_clean.csv; then
    fail "$products is there already, and nothing here made it. Add --fresh to start over with this catalogue; a copy is kept."
  fi
  if [ -z "$catalogue" ] && [ "${from:-demo}" = demo ]; then
    draw_demo
    [ ! -f "$products" ] || return 0
    mkdir -p "$data/processed"
    cp "$root/data/demo/products_clean.csv" "$products"
    remember processed/products_clean.csv
    # The drawings' vectors, where they ship with the catalogue: visual alternatives then need no network.
    [ ! -f "$root/data/demo/vectors.bin" ] || cp "$root/data/demo/vectors.bin" "$data/processed/vectors.bin"
  elif [ -z "$catalogue" ]; then
    catalogue=$from images=$(made_from 2)
  fi
  if [ -n "$catalogue" ] && { [ -z "$from" ] || [ ! -f "$products" ]; }; then clean_catalogue; fi
}

clean_catalogue() {
  logged "Cleaning the catalogue" "$root/scripts/pipeline" clean --input "$catalogue" --images "$images" --output "$products"
  remember processed/products_clean.csv
  catalogue_state "$catalogue" "$images" > "$data/processed/cleaned"
  cat "$logs/Cleaning-the-catalogue.log"
}

# Prints a line each that changes with the catalogue $1, and with the names of the pictures in $2.
catalogue_state() {
  cksum < "$1"
  (cd "$2" && find -L . -type f 2>/dev/null | LC_ALL=C sort | cksum)
}

# Says that the catalogue that the shop was made from is another now, and how to load it: a start does not look into it again.
tell_changed_catalogue() {
  local from pictures
  from=$(made_from 1) pictures=$(made_from 2)
  [ -s "$data/processed/cleaned" ] && [ -r "$from" ] || return 0
  if [ ! -d "$pictures" ]; then
    echo "  There is no folder $pictures any more, so products show no pictures. If it was moved: scripts/up --fresh --catalogue \"$from\" --images DIR"
  elif [ "$(catalogue_state "$from" "$pictures")" != "$(cat "$data/processed/cleaned")" ]; then
    echo "  $from or the pictures in $pictures changed after the shop was made from them."
    if [ -n "${own_database:-}" ]; then
      echo "  To load them: scripts/up --fresh --catalogue \"$from\" --images \"$pictures\". Accounts and orders made since are lost then."
    else
      echo "  To load them: scripts/pipeline clean --input \"$from\" --images \"$pictures\" --output \"$data/processed/products_clean.csv\", then"
      echo "  scripts/pipeline simulate and seed --fresh on that file (scripts/pipeline help). Accounts and orders made since are lost then."
    fi
  fi
}

# The catalogue and its shoppers as files; made once and kept, until another catalogue is named.
prepare_data() {
  local file whole=true
  prepare_catalogue
  for file in users orders order_items interactions; do
    [ -f "$data/own/$file.csv" ] || [ -f "$data/simulated/$file.csv" ] || whole=false
  done
  if ! $whole; then
    keep_copies $(edited_files | grep '^simulated/' || true)
    logged "Simulating shoppers" "$root/scripts/pipeline" simulate --products "$products" --out "$data/simulated"
    remember simulated/users.csv simulated/orders.csv simulated/order_items.csv simulated/interactions.csv simulated/review_comments.csv
  fi
  if [ -f "$data/processed/products_clean.csv" ]; then printf '%s\n%s\n' "${catalogue:-demo}" "$images" > "$data/processed/source"; fi
}

# Says which tables in own nothing reads, by their names, so that what was made was taken instead.
tell_unread() {
  local file
  for file in "$data"/own/*.[cC][sS][vV] "$data"/own/*.[tT][sS][vV] "$data"/own/*.[xX][lL][sS]*; do
    case ${file##*/} in
      \** | products_clean.csv | users.csv | orders.csv | order_items.csv | interactions.csv | review_comments.csv) ;;
      *) echo "  $file is not read: data/README.md says what files there are called." ;;
    esac
  done
}

# Says which files the shop was not filled from, and how to load them.
tell_not_loaded() {
  tell_unread
  tell_changed_catalogue
  grep -h '^StyleSense keeps' "$logs/server.log" || return 0
  if [ -n "${own_database:-}" ]; then
    echo "  To load them: scripts/up --fresh. Accounts and orders made since are lost then."
  else
    echo "  To load them: scripts/pipeline seed --fresh${STYLESENSE_STATE:+ --products \"$products\" --simulated \"$data/simulated\"}. Accounts and orders made since are lost then."
  fi
}
