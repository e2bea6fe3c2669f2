"""What sam deploy does, on LocalStack: uploads the zips under the names of their content, transforms the template as CloudFormation would,
and has CloudFormation make, change and delete the stack by change sets."""
import hashlib
import json
import sys
import time
from pathlib import Path

from local_stack import client

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / 'scripts/ci'))
from transform_template import read, transform

STACK, BUCKET = 'stylesense-dev', 'deployments'


class Failed(Exception):
    """The first thing that is not as it should be."""


class Deployment:
    """`root` has the template and what Maven packed; `replaced` files in the place of some of those, by their paths."""

    def __init__(self, root, address, parameters):
        self.root, self.parameters, self.replaced = root, parameters, {}
        self.storage, self.formation = client('s3', address), client('cloudformation', address)
        self.storage.create_bucket(Bucket=BUCKET)

    def upload(self, path):
        content = self.replaced.get(path, self.root / path).read_bytes()
        key = hashlib.sha256(content).hexdigest()
        self.storage.put_object(Bucket=BUCKET, Key=key, Body=content)
        return {'Bucket': BUCKET, 'Key': key}

    def template(self):
        return read(str(self.root / 'template.yaml'))

    def transformed(self):
        return transform(self.template(), self.parameters, self.upload)

    def deploy(self, kind):
        """kind: CREATE or UPDATE."""
        self.storage.put_object(Bucket=BUCKET, Key='template', Body=json.dumps(self.transformed()))
        name = f'{kind.lower()}-{time.time_ns()}'
        self.formation.create_change_set(
            StackName=STACK, ChangeSetName=name, ChangeSetType=kind, Capabilities=['CAPABILITY_IAM'],
            TemplateURL=self.storage.generate_presigned_url('get_object', {'Bucket': BUCKET, 'Key': 'template'}),
            Parameters=[{'ParameterKey': key, 'ParameterValue': value} for key, value in self.parameters.items()])
        made = self.until(lambda: self.formation.describe_change_set(StackName=STACK, ChangeSetName=name), 'CREATE_COMPLETE')
        self.formation.execute_change_set(StackName=STACK, ChangeSetName=name)
        self.until(lambda: self.formation.describe_stacks(StackName=STACK)['Stacks'][0], kind + '_COMPLETE', 'StackStatus')
        return {change['ResourceChange']['LogicalResourceId']: change['ResourceChange']['Action'] for change in made['Changes']}

    def until(self, ask, wanted, field='Status'):
        while True:
            told = ask()
            if told[field] == wanted:
                return told
            if not told[field].endswith(('_IN_PROGRESS', '_PENDING')):
                raise Failed(f'{told[field]}: {told.get("StatusReason", "")}' + self.failures())
            time.sleep(0.5)

    def failures(self):
        events = self.formation.describe_stack_events(StackName=STACK)['StackEvents']
        return ''.join(f'\n    {event["LogicalResourceId"]}: {event.get("ResourceStatusReason", "")}'
                       for event in events if event['ResourceStatus'].endswith('_FAILED'))

    def delete(self):
        """LocalStack does not leave a bucket of RetainExceptOnCreate, as AWS does, and cannot delete one that holds versions."""
        for resource in self.resources().values():
            if resource['ResourceType'] == 'AWS::S3::Bucket':
                self.empty(resource['PhysicalResourceId'])
        stack = self.formation.describe_stacks(StackName=STACK)['Stacks'][0]['StackId']
        self.formation.delete_stack(StackName=STACK)
        self.until(lambda: self.formation.describe_stacks(StackName=stack)['Stacks'][0], 'DELETE_COMPLETE', 'StackStatus')

    def empty(self, bucket):
        for page in self.storage.get_paginator('list_object_versions').paginate(Bucket=bucket):
            for version in page.get('Versions', []) + page.get('DeleteMarkers', []):
                self.storage.delete_object(Bucket=bucket, Key=version['Key'], VersionId=version['VersionId'])

    def resources(self):
        pages = self.formation.get_paginator('list_stack_resources').paginate(StackName=STACK)
        return {one['LogicalResourceId']: one for page in pages for one in page['StackResourceSummaries']}

    def outputs(self):
        stack = self.formation.describe_stacks(StackName=STACK)['Stacks'][0]
        return {output['OutputKey']: output['OutputValue'] for output in stack['Outputs']}
