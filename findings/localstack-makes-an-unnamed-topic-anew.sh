#!/usr/bin/env bash
# LocalStack 4.14.0, CloudFormation: an SNS topic without a TopicName, and a subscription to it by Ref. An update changes the DisplayName.
#
# Guess: as AWS documents it ("no interruption"): the topic keeps its ARN, and the subscription is left alone. The change set says so.
# Seen:  the change set says Modify, Replacement False; executed, the topic is another one, and the subscription is gone from the stack's
#        resources. With a TopicName all stays: where the template names none, the update chooses another name.
# Matters to whoever rehearses updates: what the change set tells of a replacement is no sign of what happens.
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

address = 'http://127.0.0.1:45671'


def template(display_name, **named):
    return json.dumps({'Resources': {
        'Queue': {'Type': 'AWS::SQS::Queue'},
        'Topic': {'Type': 'AWS::SNS::Topic', 'Properties': {'DisplayName': display_name, **named}},
        'Subscription': {'Type': 'AWS::SNS::Subscription', 'Properties': {
            'TopicArn': {'Ref': 'Topic'}, 'Protocol': 'sqs', 'Endpoint': {'Fn::GetAtt': ['Queue', 'Arn']}}}}})


def ids(stack):
    resources = formation.describe_stack_resources(StackName=stack)['StackResources']
    return {one['LogicalResourceId']: one['PhysicalResourceId'] for one in resources}


def updated(stack, **named):
    formation.create_stack(StackName=stack, TemplateBody=template('one', **named))
    formation.get_waiter('stack_create_complete').wait(StackName=stack, WaiterConfig={'Delay': 1})
    before = ids(stack)
    formation.create_change_set(StackName=stack, ChangeSetName='other', TemplateBody=template('two', **named))
    formation.get_waiter('change_set_create_complete').wait(StackName=stack, ChangeSetName='other', WaiterConfig={'Delay': 1})
    changes = formation.describe_change_set(StackName=stack, ChangeSetName='other')['Changes']
    told = [(one['LogicalResourceId'], one['Action'], one['Replacement']) for one in (change['ResourceChange'] for change in changes)]
    formation.execute_change_set(StackName=stack, ChangeSetName='other')
    formation.get_waiter('stack_update_complete').wait(StackName=stack, WaiterConfig={'Delay': 1})
    after = ids(stack)
    print(stack, told, *(f'{name} is {state(before[name], after.get(name))}' for name in ('Topic', 'Subscription')), sep=', ')


def state(before, after):
    return 'gone' if after is None else 'the same' if before == after else 'another'


for _ in range(240):
    try:
        urllib.request.urlopen(address + '/_localstack/health')
        break
    except OSError:
        time.sleep(0.5)
formation = boto3.client('cloudformation', endpoint_url=address, region_name='us-east-1',
                         aws_access_key_id='test', aws_secret_access_key='test')
updated('unnamed')
updated('named', TopicName='orders')
PY
GATEWAY_LISTEN=127.0.0.1:45671 SERVICES=cloudformation,sns,sqs FILESYSTEM_ROOT=$work/files DISABLE_EVENTS=1 DNS_ADDRESS=0 \
  SKIP_SSL_CERT_DOWNLOAD=1 venv/bin/python -m localstack.runtime.main > server.log 2>&1 &
server=$!
seen=$(venv/bin/python seen.py)
echo "$seen"
[ "$seen" = "unnamed, [('Topic', 'Modify', 'False')], Topic is another, Subscription is gone
named, [('Topic', 'Modify', 'False')], Topic is the same, Subscription is the same" ]
