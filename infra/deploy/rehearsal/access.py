"""What AWS refuses and LocalStack's free edition does not: a function asks what its role does not allow (judged by moto's reading of policies,
which leaves their conditions out), and API Gateway calls a function that does not permit it."""
import json
from fnmatch import fnmatch

from localstack.aws import handlers
from localstack.aws.api import CommonServiceException
from localstack.aws.connect import connect_to
from localstack.services.apigateway.next_gen.execute_api.gateway_response import IntegrationFailureError
from localstack.services.apigateway.next_gen.execute_api.integrations.aws import RestApiAwsProxyIntegration
from localstack.utils.aws.request_context import extract_access_key_id_from_auth_header
from moto.iam.access_control import IAMPolicy, PermissionResult
from moto.iam.models import iam_backends
from moto.sts.models import sts_backends

# Operations that IAM has under another name.
ACTIONS = {'s3:ListObjectsV2': 's3:ListBucket', 's3:ListObjects': 's3:ListBucket', 's3:HeadObject': 's3:GetObject'}


def resource_of(service, request, account, region):
    """The ARN of what a request is about."""
    if service == 's3':
        key = request.get('Key')
        return f'arn:aws:s3:::{request.get("Bucket")}' + (f'/{key}' if key else '')
    if service == 'sqs':
        return f'arn:aws:sqs:{region}:{account}:{request["QueueUrl"].rpartition("/")[2]}'
    return request.get('SecretId', '*')


def policies_of(account, role):
    iam = iam_backends[account]['aws']
    return [iam.get_role_policy(role, name)[1] for name in iam.list_role_policies(role)] + iam.list_attached_role_policies(role)[0]


def allowed(policies, action, resource):
    found = [IAMPolicy(policy).is_action_permitted(action, resource) for policy in policies]
    return PermissionResult.PERMITTED in found and PermissionResult.DENIED not in found


def hold_to_role(chain, context, response):
    # Logs are LocalStack's own writing, and into groups of another name.
    if not context.service or not context.operation or context.service.service_name in ('logs', 'sts'):
        return
    key = extract_access_key_id_from_auth_header(context.request.headers)
    assumed = next((one for one in sts_backends[context.account_id]['aws'].assumed_roles if one.access_key_id == key), None)
    if assumed is None:
        return
    service, role = context.service.service_name, assumed.role_arn.rpartition('/')[2]
    action = f'{service}:{context.operation.name}'
    resource = resource_of(service, context.service_request, context.account_id, context.region)
    if not allowed(policies_of(context.account_id, role), ACTIONS.get(action, action), resource):
        raise CommonServiceException(
            'AccessDeniedException', f'{role} is not authorized to perform {ACTIONS.get(action, action)} on {resource}', 403, True)


def permitted(function, source):
    """Whether the function's own policy lets API Gateway call it for that address of the API."""
    lambda_ = connect_to().lambda_
    try:
        statements = json.loads(lambda_.get_policy(FunctionName=function)['Policy'])['Statement']
    except lambda_.exceptions.ResourceNotFoundException:
        return False
    return any(
        statement['Principal'] == {'Service': 'apigateway.amazonaws.com'} and statement['Action'] == 'lambda:InvokeFunction'
        and all(fnmatch(source, pattern) for pattern in statement.get('Condition', {}).get('ArnLike', {}).values())
        for statement in statements)


def install():
    handlers.serve_custom_service_request_handlers.append(hold_to_role)
    call = RestApiAwsProxyIntegration.call_lambda

    def call_if_permitted(function_arn, event, source_arn, credentials=None):
        if not permitted(function_arn, source_arn):
            raise IntegrationFailureError(f'{source_arn} may not call {function_arn}', status_code=500)
        return call(function_arn, event, source_arn, credentials)

    RestApiAwsProxyIntegration.call_lambda = staticmethod(call_if_permitted)
