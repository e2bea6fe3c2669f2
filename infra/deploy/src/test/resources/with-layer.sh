# Runs a command that finds the layer where Lambda puts it, below /opt: with-layer.sh LAYER MOUNTPOINT COMMAND…
# To be started in a mount namespace of its own (unshare --map-root-user --mount), so that nobody else sees it. What else lies below
# /opt stays there, by way of the empty folder MOUNTPOINT.
set -e
layer=$1 kept=$2
shift 2
mount --rbind /opt "$kept"
mount -t tmpfs none /opt
for folder in "$kept"/*/; do
  name=$(basename "$folder")
  if [ -d "$folder" ] && [ "$name" != java ]; then
    mkdir "/opt/$name"
    mount --rbind "$folder" "/opt/$name"
  fi
done
mkdir /opt/java
mount --bind "$layer/java" /opt/java
exec "$@"
