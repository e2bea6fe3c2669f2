#!/usr/bin/env bash
# LocalStack 4.14.0, CloudFormation: three buckets, one with each of the policies Delete, Retain and RetainExceptOnCreate. Their stack was
# made without a failure, and is deleted.
#
# Guess: as AWS documents it: RetainExceptOnCreate deletes only where the stack's creation is rolled back, so two buckets stay.
# Seen:  the policy is taken, and the bucket deleted as if it said Delete, with what is in it. Retain is kept to.
# Matters to whoever rehearses a deletion: data that a stack is to leave behind is gone there. Our rehearsal of the whole stack ended at
# such a bucket, one with versions, and empties it first now (infra/deploy/rehearsal/deployment.py).
#
# Wants Python 3.13 (PYTHON names another one that LocalStack 4.14 runs on). Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
end() {
  if [ -n "${server:-}" ]; then kill "$server" && wait "$server" || true; fi
  rm -rf "$work"
}
trap end EXIT
cd "$work"
"${PYTHON:-python3.13}" -m venv venv
venv/bin/pip install -q --disable-pip-version-check 'localstack-core[base-runtime,runtime]==4.14.0' 'cbor2<6' 'cryptography<46' \
  'pyopenssl<25.2' service_identity
cat > seen.py <<'PY'
import json
import time
import urllib.request

import boto3

address = 'http://127.0.0.1:45672'
policies = ('Delete', 'Retain', 'RetainExceptOnCreate')
for _ in range(240):
    try:
        urllib.request.urlopen(address + '/_localstack/health')
        break
    except OSError:
        time.sleep(0.5)
formation, storage = (boto3.client(service, endpoint_url=address, region_name='us-east-1', aws_access_key_id='test',
                                   aws_secret_access_key='test') for service in ('cloudformation', 's3'))
for stack, chosen in (('empty', policies), ('filled', policies[2:])):
    template = {'Resources': {policy: {'Type': 'AWS::S3::Bucket', 'DeletionPolicy': policy} for policy in chosen}}
    made = formation.create_stack(StackName=stack, TemplateBody=json.dumps(template))['StackId']
    formation.get_waiter('stack_create_complete').wait(StackName=stack, WaiterConfig={'Delay': 1})
    resources = formation.describe_stack_resources(StackName=stack)['StackResources']
    buckets = {one['PhysicalResourceId']: one['LogicalResourceId'] for one in resources}
    if stack == 'filled':
        for bucket in buckets:
            storage.put_object(Bucket=bucket, Key='data', Body=b'kept')
    formation.delete_stack(StackName=stack)
    while (state := formation.describe_stacks(StackName=made)['Stacks'][0]['StackStatus']) == 'DELETE_IN_PROGRESS':
        time.sleep(0.5)
    left = {one['Name'] for one in storage.list_buckets()['Buckets']}
    print(stack, state, *sorted(f'{policy} {"stays" if bucket in left else "is gone"}' for bucket, policy in buckets.items()), sep=', ')
PY
GATEWAY_LISTEN=127.0.0.1:45672 SERVICES=cloudformation,s3 FILESYSTEM_ROOT=$work/files DISABLE_EVENTS=1 DNS_ADDRESS=0 \
  SKIP_SSL_CERT_DOWNLOAD=1 venv/bin/python -m localstack.runtime.main > server.log 2>&1 &
server=$!
seen=$(venv/bin/python seen.py)
echo "$seen"
[ "$seen" = "empty, DELETE_COMPLETE, Delete is gone, Retain stays, RetainExceptOnCreate is gone
filled, DELETE_COMPLETE, RetainExceptOnCreate is gone" ]
