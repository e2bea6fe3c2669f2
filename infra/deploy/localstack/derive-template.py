"""Makes of template.yaml what LocalStack's free edition can deploy: buckets, queues, secrets, functions, API and schedule.

Functions take their code from a bucket, with the layer packed in, and their settings from this container's environment. Left out is
what it has not (CloudFront, RDS, VPC, WAF, layers, SnapStart, container images) and what would serve nobody here (alarms, dashboard).

    derive-template.py TEMPLATE BUCKET > derived.json
"""
import hashlib
import json
import os
import platform
import sys

import yaml

KEPT = {
    'AWS::Serverless::Function', 'AWS::S3::Bucket', 'AWS::SQS::Queue', 'AWS::SecretsManager::Secret',
    'AWS::Scheduler::Schedule',
}
# The image's and the deployment's own, which have no part in a shop that is filled from outside.
LEFT_OUT = {
    'MigrateFunction', 'SeedFunction', 'EmbeddingsFunction', 'MailFunction', 'MailSchedule', 'DatabaseSecret', 'PictureFailures',
    'ApiKeySecret', 'SparkRefreshFunction', 'SparkRefreshSchedule',
}
SETTINGS = ('DATABASE_URL', 'JWT_SECRET', 'CORS_ORIGINS', 'OPERATOR_EMAILS', 'STYLESENSE_NOW')
ROLE = 'arn:aws:iam::000000000000:role/functions'


def read(path):
    class Loader(yaml.SafeLoader):
        pass

    def short_form(loader, suffix, node):
        name = suffix if suffix in ('Ref', 'Condition') else 'Fn::' + suffix
        if isinstance(node, yaml.ScalarNode):
            value = loader.construct_scalar(node)
            return {name: value.split('.', 1) if suffix == 'GetAtt' else value}
        if isinstance(node, yaml.SequenceNode):
            return {name: loader.construct_sequence(node, deep=True)}
        return {name: loader.construct_mapping(node, deep=True)}

    Loader.add_multi_constructor('!', short_form)
    with open(path, encoding='utf-8') as file:
        return yaml.load(file, Loader)


def function(properties, bucket):
    zip_name = properties['CodeUri'].split('/')[1] + '.zip'
    return {
        'Runtime': 'java25',
        'Architectures': ['arm64' if platform.machine() in ('aarch64', 'arm64') else 'x86_64'],
        'MemorySize': 1769,
        'Timeout': properties.get('Timeout', 25),
        'Handler': properties['Handler'],
        'Role': ROLE,
        'CodeUri': {'Bucket': bucket, 'Key': zip_name},
        'Environment': {'Variables': environment()},
    }


def environment():
    variables = {name: os.environ.get(name, '') for name in SETTINGS}
    variables.update({'STYLESENSE_PROFILE': 'local', 'DATABASE_CONNECTIONS': '2'})
    return variables


def api(template):
    """The API by hand rather than by SAM, which tags only its stage: a tag of the API itself makes its address known beforehand."""
    paths, permissions = {}, {}
    for name, resource in template['Resources'].items():
        if resource['Type'] != 'AWS::Serverless::Function':
            continue
        events = resource['Properties'].get('Events', {}).values()
        routes = [event['Properties']['Path'] for event in events if event['Type'] == 'Api']
        arn = {'Fn::GetAtt': [name, 'Arn']}
        for route in routes:
            uri = {'Fn::Sub': ['arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Function}/invocations',
                               {'Function': arn}]}
            paths[route] = {'x-amazon-apigateway-any-method': {
                'x-amazon-apigateway-integration': {'type': 'aws_proxy', 'httpMethod': 'POST', 'uri': uri}}}
        if routes:
            permissions[name + 'Permission'] = {'Type': 'AWS::Lambda::Permission', 'Properties': {
                'Action': 'lambda:InvokeFunction', 'FunctionName': arn, 'Principal': 'apigateway.amazonaws.com'}}
    properties = template['Resources']['Api']['Properties']
    body = {'openapi': '3.0.1', 'info': {'title': 'shop', 'version': '1'}, 'paths': paths}
    # A deployment never changes: other routes are another one.
    deployment = 'Deployment' + hashlib.sha256(json.dumps(body).encode()).hexdigest()[:12]
    return {
        'Api': {'Type': 'AWS::ApiGateway::RestApi', 'Properties': {
            'Name': 'shop', 'Body': body, 'BinaryMediaTypes': [kind.replace('~1', '/') for kind in properties['BinaryMediaTypes']],
            'Tags': [{'Key': '_custom_id_', 'Value': 'shop'}]}},
        deployment: {'Type': 'AWS::ApiGateway::Deployment', 'Properties': {'RestApiId': {'Ref': 'Api'}}},
        'Stage': {'Type': 'AWS::ApiGateway::Stage', 'Properties': {
            'RestApiId': {'Ref': 'Api'}, 'DeploymentId': {'Ref': deployment}, 'StageName': properties['StageName']}},
        **permissions,
    }


def schedule(properties):
    target = {'Arn': {'Fn::GetAtt': ['TrendingFunction', 'Arn']}, 'RoleArn': ROLE, 'Input': properties['Target']['Input']}
    return {**properties, 'Target': target}


def bucket_of(properties):
    return {name: value for name, value in properties.items() if name == 'VersioningConfiguration'}


def derive(template, bucket):
    resources = {}
    for name, resource in template['Resources'].items():
        kind, properties = resource['Type'], resource.get('Properties', {})
        if kind not in KEPT or name in LEFT_OUT:
            continue
        if kind == 'AWS::Serverless::Function':
            properties = function(properties, bucket)
        elif kind == 'AWS::Scheduler::Schedule':
            properties = schedule(properties)
        elif kind == 'AWS::S3::Bucket':
            properties = bucket_of(properties)
        resources[name] = {'Type': kind, 'Properties': properties}
    return {
        'AWSTemplateFormatVersion': '2010-09-09',
        'Transform': template['Transform'],
        'Parameters': {'RefreshRate': template['Parameters']['RefreshRate']},
        'Resources': {**resources, **api(template)},
    }


if __name__ == '__main__':
    json.dump(derive(read(sys.argv[1]), sys.argv[2]), sys.stdout, indent=1)
