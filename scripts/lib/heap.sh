# What memory the local server may take. Source this file after fail.sh.

# Prints how many megabytes of heap a catalogue of $1 products gets. Vectors are 8 kB a product in memory and stay in the database beyond
# 20,000; the refresh reads a log that grows with the catalogue. STYLESENSE_HEAP overrides it.
heap_megabytes() {
  local given=${STYLESENSE_HEAP:-}
  case $given in
    '') ;;
    *[!0-9mMgG]* | [!1-9]* | *[mMgG]?*) fail "STYLESENSE_HEAP is '$given': give it megabytes or gigabytes, such as 512m or 2g." ;;
    *[gG]) echo $((${given%[gG]} * 1024)); return 0 ;;
    *[mM]) echo "${given%[mM]}"; return 0 ;;
    *) fail "STYLESENSE_HEAP is '$given': give it megabytes or gigabytes, such as 512m or 2g." ;;
  esac
  local in_memory=$(($1 < 20000 ? $1 : 20000))
  echo $((150 + in_memory * 12 / 1024 + $1 * 6 / 1024))
}

# Leaves in the array java_options those of Java for a server with $1 megabytes of heap. Beyond the heap: compiled code, classes, buffers of
# requests under way. docs/scaling.md tells what other collectors and compilers came to. The first size of the metaspace holds what a start
# loads: each time that it grows the whole heap is collected. Priorities of threads count, so that the one that hashes passwords yields to
# those that answer; to who is not root, Java's log warns that none can be raised, which nothing here needs.
server_options() {
  java_options=("-Xmx$1m" -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:TieredStopAtLevel=1 -XX:MetaspaceSize=96m -XX:MaxMetaspaceSize=192m
    -XX:ReservedCodeCacheSize=48m -XX:MaxDirectMemorySize=64m -Xss512k -XX:TrimNativeHeapInterval=60000
    -XX:ThreadPriorityPolicy=1 -XX:JavaPriority1_To_OSPriority=10 --enable-native-access=ALL-UNNAMED)
}
