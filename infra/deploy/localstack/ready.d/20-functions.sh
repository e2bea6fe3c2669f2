#!/bin/bash
# Waits until every function can take requests, then runs the refresh once, so that there is something trending to show.
set -euo pipefail

for name in $(awslocal lambda list-functions --query 'Functions[].FunctionName' --output text); do
  awslocal lambda wait function-active-v2 --function-name "$name"
done
refresh=$(awslocal cloudformation describe-stack-resource --stack-name stylesense --logical-resource-id TrendingFunction \
  --query 'StackResourceDetail.PhysicalResourceId' --output text)
# From a file, which both versions of the command line take for what it is.
printf '{"refresh":"all"}' > /tmp/refresh-event.json
awslocal lambda invoke --function-name "$refresh" --payload fileb:///tmp/refresh-event.json /tmp/refresh.json > /dev/null
cat /tmp/refresh.json
