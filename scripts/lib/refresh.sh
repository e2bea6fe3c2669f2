#!/usr/bin/env bash
# Recomputes the tables that are served precomputed. scripts/pipeline refresh runs it.
#
#   scripts/pipeline refresh                      as the schedule does, on the database that DATABASE_URL names
#   scripts/pipeline refresh --engine spark --input IN --output OUT [--now MOMENT]
#       as a Spark job on this machine, which reads the log from IN and stages the tables in OUT; with DATABASE_URL, they are then taken over
#   scripts/pipeline refresh --take-over OUT      takes over what a job staged, here or on a cluster: from S3, once it was
#       fetched by aws s3 sync s3://BUCKET/FOLDER OUT
#
#   scripts/pipeline refresh --export IN          writes out what a job reads, in one state of the database, into an empty folder
#
#   IN    a folder with the data files (CSV) or Parquet, or the database: jdbc:postgresql://host/database?user=…&password=…
#   OUT   a folder of the job's own, on this machine
#
# SPARK_MASTER (local[*]) and SPARK_MEMORY (4g) say what of this machine the job may take, SPARK_LOCAL_DIRS where it spills.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
logs=$root/.stylesense/logs
. "$root/scripts/lib/java.sh"
. "$root/scripts/lib/build.sh"
. "$root/scripts/lib/progress.sh"
. "$root/scripts/lib/fail.sh"

usage() {
  sed -n '2,/^set /{/^#/s/^# \{0,1\}//p;}' "${BASH_SOURCE[0]}"
}

# The function's own code, on the database: computes, or does as it is told.
refresh() {
  [ -n "${DATABASE_URL:-}" ] || fail "Name the database with DATABASE_URL: postgresql://user:password@host:5432/database."
  build_server
  "$JAVA_HOME/bin/java" -XX:+UseSerialGC -cp "$server_classpath" com.stylesense.trending.RefreshByHand "$@"
}

# What spark-submit opens to Spark, of which a job on a small log needs nothing: to move what it keeps from memory to disk it looks into buffers.
opened=()
for package in lang lang.invoke lang.reflect io net nio util util.concurrent util.concurrent.atomic; do
  opened+=("--add-opens=java.base/java.$package=ALL-UNNAMED")
done
for package in nio.ch nio.cs security.action util.calendar; do
  opened+=("--add-opens=java.base/sun.$package=ALL-UNNAMED")
done

spark_job() {
  local classpath
  classpath=$(spark_classpath)
  "$JAVA_HOME/bin/java" "${opened[@]}" "-Xmx${SPARK_MEMORY:-4g}" "-Dspark.master=${SPARK_MASTER:-local[*]}" -Dspark.ui.enabled=false \
    -Dspark.sql.shuffle.partitions=16 "-Dlog4j2.configurationFile=$root/data/spark/local-log.properties" \
    -cp "$classpath" com.stylesense.spark.SparkRefresh "$@"
}

# Both are read and written as files, which S3's objects are not.
need_folder() {
  case $2 in
    s3://* | s3a://*) fail "$1 wants a folder of this machine, and $2 is none: aws s3 sync copies one from S3, or to it." ;;
  esac
}

engine=function output='' told=() job=()
while [ $# -gt 0 ]; do
  case $1 in
    -h | --help) usage; exit ;;
    --engine | --take-over | --export | --input | --output | --now) [ -n "${2:-}" ] || fail "$1 wants a value." ;;
    *) fail "scripts/pipeline refresh does not know $1: --help says what it takes." ;;
  esac
  case $1 in
    --engine) engine=$2 ;;
    --take-over | --export) need_folder "$1" "$2"; told=("$1" "$2") ;;
    --output) need_folder "$1" "$2"; output=$2 job+=("$1" "$2") ;;
    *) job+=("$1" "$2") ;;
  esac
  shift 2
done
case $engine in function | spark) ;; *) fail "There is no engine $engine: it is function or spark." ;; esac
if [ ${#told[@]} -gt 0 ] && { [ "$engine" = spark ] || [ ${#job[@]} -gt 0 ]; }; then
  fail "${told[0]} is what comes before a job or after it, and --engine spark with its options runs one: say one of the two."
fi
if [ "$engine" = function ] && [ ${#job[@]} -gt 0 ]; then
  fail "${job[0]} is for the Spark job: say --engine spark as well."
fi
need_java
mkdir -p "$logs"
case $engine in
  function) refresh ${told[@]+"${told[@]}"} ;;
  spark)
    spark_job ${job[@]+"${job[@]}"}
    if [ -n "${DATABASE_URL:-}" ]; then refresh --take-over "$output"; fi
    ;;
esac
