#!/bin/bash
# Waits until every function can take requests, then runs the refresh once, so that there is something trending to show.
set -euo pipefail

progress=${STYLESENSE_PROGRESS:-/tmp}
if [ ! -e "$progress/stylesense-deployed" ]; then
  echo "The deployment failed: see above." >&2
  exit 1
fi

for name in $(awslocal lambda list-functions --query 'Functions[].FunctionName' --output text); do
  awslocal lambda wait function-active-v2 --function-name "$name"
done
refresh=$(awslocal cloudformation describe-stack-resource --stack-name stylesense --logical-resource-id TrendingFunction \
  --query 'StackResourceDetail.PhysicalResourceId' --output text)
# From a file, which both versions of the command line take for what it is.
printf '{"refresh":"all"}' > "$progress/refresh-event.json"
refresh() {
  awslocal lambda invoke --function-name "$refresh" --payload "fileb://$progress/refresh-event.json" "$progress/refresh.json" > /dev/null
  cat "$progress/refresh.json"
}

refresh
case $(cat "$progress/refresh.json") in
  *errorMessage*)
    echo "The refresh failed: $(cat "$progress/refresh.json")" >&2
    exit 1
    ;;
esac
touch "$progress/stylesense-ready"

# The schedule, which LocalStack stores and never fires. What fails once is tried again when the next is due.
(while sleep "${REFRESH_SECONDS:-3600}"; do refresh || true; done) > "$progress/refresh.log" 2>&1 &
