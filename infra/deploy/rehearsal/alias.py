"""Lambda's aliases, to which LocalStack's CloudFormation knows no change: it would make another one under the name that is taken."""
from localstack.services.cloudformation.resource_provider import OperationStatus, ProgressEvent
from localstack.services.lambda_.resource_providers.lambda_alias import LambdaAliasProvider


class Alias(LambdaAliasProvider):

    # LocalStack replaces what has a create-only property that refers to something changed, though it refers to the same as before.
    SCHEMA = {'primaryIdentifier': ['/properties/Id'], 'createOnlyProperties': []}

    def update(self, request):
        wanted = request.desired_state
        request.aws_client_factory.lambda_.update_alias(
            FunctionName=wanted['FunctionName'], Name=wanted['Name'], FunctionVersion=wanted['FunctionVersion'])
        return ProgressEvent(OperationStatus.SUCCESS, resource_model={**request.previous_state, **wanted})
