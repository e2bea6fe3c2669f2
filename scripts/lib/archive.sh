# The classes of the server's libraries as Java has them once it has read, checked and linked them, in a file that the next start maps.
# Ours are not in it, so that what somebody edited is what runs. docs/adr/library-archive.md tells why it is this one of Java's caches.
# Source this file after build.sh, heap.sh and processes.sh; it wants $run and $logs, and $libraries and $java_options as those leave them.

# Prints what the archive has to fit: Java, its options but for the sizes of the heap, and the libraries in their order, with size and date,
# as Java compares them.
archive_fits() {
  cat "$JAVA_HOME/release"
  echo "${java_options[@]:2}" "$libraries"
  (IFS=: && set -f && ls -ln $libraries)
}

# Leaves in $archive the file that fits, and in $archive_option that of Java which starts the server from it. Where it is still to be made the
# server notes its classes; not so in a shop with a folder of its own, which may be thrown away before that pays.
choose_archive() {
  archive=$root/infra/local/target/libraries-$(archive_fits | digest_of -).jsa
  archive_option=
  if [ -e "$archive" ]; then
    archive_option=-XX:SharedArchiveFile=$archive
  elif [ -z "${STYLESENSE_STATE:-}" ]; then
    archive_option=-XX:DumpLoadedClassList=$archive.noted
  fi
}

# Makes the archive for the next start of the classes that were noted, in the background and behind whatever else wants the processor. It
# ends by itself, also when the shop has been stopped; one that is cut off has not got its name yet.
archive_libraries() {
  if [ -e "$archive" ] || [ ! -e "$archive.noted" ] || running archive "$archive"; then return 0; fi
  # The server may be in the middle of the last line.
  sed '$d' "$archive.noted" > "$archive.classes"
  rm "$archive.noted"
  start_process archive "$archive" "$logs/archive.log" nice -n 19 bash -c '
    archive=$1
    shift
    "$@" && mv "$archive.draft" "$archive" && find "${archive%/*}" -maxdepth 1 -name "libraries-*" ! -name "${archive##*/}" -delete
  ' bash "$archive" "$JAVA_HOME/bin/java" "${java_options[@]}" -Xshare:dump -XX:+AOTClassLinking \
    "-XX:SharedClassListFile=$archive.classes" "-XX:SharedArchiveFile=$archive.draft" -cp "$libraries"
}
