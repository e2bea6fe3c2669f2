#!/bin/bash
# Deploys the shop into LocalStack once it is up. Running it again, on a container that kept its state, updates what changed.
set -euo pipefail

# LocalStack goes on after a hook that failed: these say which ones are through, and the container is healthy by the last.
progress=${STYLESENSE_PROGRESS:-/tmp}
rm -f "$progress/stylesense-deployed" "$progress/stylesense-ready"

home=${STYLESENSE_HOME:-/opt/stylesense}
bucket=stylesense-code
# LocalStack's own interpreter has the YAML reader; elsewhere any does.
python=/opt/code/localstack/.venv/bin/python
[ -x "$python" ] || python=python3

awslocal s3api head-bucket --bucket "$bucket" 2>/dev/null || awslocal s3api create-bucket --bucket "$bucket" > /dev/null
for zip in "$home"/functions/*.zip; do
  awslocal s3 cp --quiet "$zip" "s3://$bucket/$(basename "$zip")"
done
"$python" "$home/derive-template.py" "$home/template.yaml" "$bucket" > /tmp/stylesense.json
awslocal s3 cp --quiet /tmp/stylesense.json "s3://$bucket/stylesense.json"
awslocal cloudformation deploy --stack-name stylesense --template-file /tmp/stylesense.json \
  --capabilities CAPABILITY_IAM CAPABILITY_AUTO_EXPAND --no-fail-on-empty-changeset
awslocal cloudformation list-stack-resources --stack-name stylesense \
  --query 'StackResourceSummaries[].[ResourceType,LogicalResourceId,ResourceStatus]' --output text
touch "$progress/stylesense-deployed"
