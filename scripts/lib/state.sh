# Where a running shop keeps what it made. Wants $root; sets $state (database, logs, process ids) and $data (its CSV files).
# STYLESENSE_STATE names a folder of its own for both, so that a throw-away shop leaves the laptop's one alone.

state=${STYLESENSE_STATE:-$root/.stylesense}
data=${STYLESENSE_STATE:+$STYLESENSE_STATE/data}
data=${data:-$root/data}
