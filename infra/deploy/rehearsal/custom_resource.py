"""CloudFormation's custom resources, which LocalStack's free edition has not: calls the function and waits for its answer.
https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref.html"""
import json
import queue
import uuid

from localstack.services.cloudformation.resource_provider import OperationStatus, ProgressEvent, ResourceProvider
from runtime_client import serve


class CustomResource(ResourceProvider):

    TYPE = 'AWS::CloudFormation::CustomResource'
    SCHEMA = {'primaryIdentifier': ['/properties/PhysicalResourceId']}

    def create(self, request):
        return self.ask(request, 'Create')

    def update(self, request):
        return self.ask(request, 'Update')

    def delete(self, request):
        return self.ask(request, 'Delete')

    def ask(self, request, kind):
        answers = queue.Queue()

        def answered(method, path, body):
            answers.put(json.loads(body))
            return 200, b'', {}

        given = {name: value for name, value in request.desired_state.items() if name != 'PhysicalResourceId'}
        before = request.previous_state or {}
        event = {
            'RequestType': kind, 'ResponseURL': f'http://{serve(answered)}/', 'StackId': request.stack_id, 'RequestId': str(uuid.uuid4()),
            'LogicalResourceId': request.logical_resource_id, 'ResourceType': request.resource_type,
            'ResourceProperties': {name: value for name, value in given.items() if name != 'ServiceTimeout'}}
        if kind != 'Create':
            event |= {'PhysicalResourceId': before['PhysicalResourceId'], 'OldResourceProperties': before}
        # As an event, as CloudFormation does: what the function returns is nobody's.
        request.aws_client_factory.lambda_.invoke(FunctionName=given['ServiceToken'], Payload=json.dumps(event), InvocationType='Event')
        try:
            answer = answers.get(timeout=int(given.get('ServiceTimeout', 3600)))
        except queue.Empty:
            return ProgressEvent(OperationStatus.FAILED, resource_model={}, message='The custom resource did not answer.')
        if answer['Status'] != 'SUCCESS' or answer['RequestId'] != event['RequestId']:
            return ProgressEvent(OperationStatus.FAILED, resource_model={}, message=answer['Reason'])
        return ProgressEvent(OperationStatus.SUCCESS, resource_model={**given, 'PhysicalResourceId': answer['PhysicalResourceId']})
