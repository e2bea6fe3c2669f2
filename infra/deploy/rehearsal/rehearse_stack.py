"""Makes the whole stack of template.yaml on LocalStack as scripts/deploy would on AWS, fills it, asks it what it asks a local server on a copy
of its database, changes it three times and takes it down. Ends with 1 at the first thing that is not as it should be.

    rehearse_stack.py ROOT FOLDER SEED [PLANT]

SEED has processed/ and simulated/. With PLANT, the fault of that name is built in before (plants.py).
"""
import collections
import json
import os
import re
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path

import local_stack
import packages
import plants
import pretended
from contract import SHOPPER, Shop, Tour
from deployment import Deployment, Failed

SERVICES = 'apigateway,cloudformation,cloudwatch,ec2,events,iam,lambda,logs,s3,scheduler,secretsmanager,sns,sqs,ssm,stepfunctions,sts'
PORT = os.environ.get('REHEARSAL_PORT', '45662')
NOW = '2026-06-15T12:00:00Z'
# What scripts/deploy chooses for a new network, and who may see the operator's page.
PARAMETERS = {'ZoneA': 'us-east-1a', 'ZoneB': 'us-east-1b', 'ZoneC': 'us-east-1c', 'PinnedNow': NOW, 'OperatorEmails': SHOPPER['email'],
              'AccessLogs': 'on'}


def sql(statement, database):
    address = os.environ['REHEARSAL_SERVER'].rpartition('/')[0] + '/' + database
    return subprocess.run(
        ['psql', '-qtA', '-v', 'ON_ERROR_STOP=1', '-d', address, '-c', statement], check=True, capture_output=True, text=True).stdout.strip()


def from_difference(ours, theirs):
    """Both from shortly before where they part, and not for long."""
    start = max(0, next((index for index, pair in enumerate(zip(ours, theirs)) if len(set(pair)) > 1), 0) - 80)
    return ours[start:start + 400], theirs[start:start + 400]


class Rehearsal:

    database, copy = 'stylesense_rehearsal_stack', 'stylesense_rehearsal_copy'

    def __init__(self, root, folder, seed, started):
        self.root, self.folder, self.seed, self.started, self.since = root, folder, seed, started, time.monotonic()
        self.address = local_stack.start('stack.py', folder, SERVICES, {
            'REHEARSAL_ROOT': str(root), 'REHEARSAL_FOLDER': str(folder), 'TMPDIR': str(folder),
            'LAMBDA_RUNTIME_ENVIRONMENT_TIMEOUT': '120'}, started)
        self.deployment = Deployment(root, self.address, dict(PARAMETERS))
        self.functions, self.secrets = (local_stack.client(name, self.address) for name in ('lambda', 'secretsmanager'))

    def must(self, what, is_so, found=''):
        if not is_so:
            raise Failed(f'{what}: {found}')
        print(f'  {time.monotonic() - self.since:4.0f} s  {what} {found}', flush=True)

    def called(self, logical, event):
        answer = self.functions.invoke(FunctionName=self.physical(logical) + ':live', Payload=json.dumps(event))
        body = answer['Payload'].read().decode()
        if 'FunctionError' in answer:
            raise Failed(f'{logical} fails: {body[:400]}')
        return body

    def physical(self, logical):
        return self.resources[logical]['PhysicalResourceId']

    def secret(self, logical):
        return self.secrets.get_secret_value(SecretId=self.physical(logical))['SecretString']

    def create(self):
        self.deployment.deploy('CREATE')
        self.resources = self.deployment.resources()
        states = collections.Counter(one['ResourceStatus'] for one in self.resources.values())
        made = set(states) == {'CREATE_COMPLETE'}
        self.must('the stack is made', made, dict(states) if made else f'{dict(states)}{self.deployment.failures()}')
        self.must('the custom resource has migrated', sql('SELECT count(*) FROM databasechangelog', self.database) != '0')
        print('          pretended:', ', '.join(sorted(
            name for name, one in self.resources.items() if one['ResourceType'] in pretended.TYPES)))

    def fill(self):
        bucket = self.deployment.outputs()['ArtefactBucketName']
        for file in sorted(self.seed.glob('*/*.*')):
            self.deployment.storage.upload_file(str(file), bucket, f'data/{file.relative_to(self.seed)}')
        outcome = self.called('SeedFunction', {})
        self.must('the seed is loaded', 'SEEDED' in outcome, outcome)
        self.must('and nothing is loaded twice', 'SEEDED' not in (again := self.called('SeedFunction', {})), again)
        self.must('the refresh has run', '"rows"' in self.called('TrendingFunction', {'refresh': 'all'}))

    def local_server(self):
        """On a copy, which no function's connections may hold up, nor those that come anew."""
        sql(f'DROP DATABASE IF EXISTS {self.copy} WITH (FORCE)', 'postgres')
        sql(f'ALTER DATABASE {self.database} ALLOW_CONNECTIONS false', 'postgres')
        sql(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{self.database}'", 'postgres')
        sql(f'CREATE DATABASE {self.copy} TEMPLATE {self.database}', 'postgres')
        sql(f'ALTER DATABASE {self.database} ALLOW_CONNECTIONS true', 'postgres')
        self.started.callback(lambda: sql(f'DROP DATABASE IF EXISTS {self.copy} WITH (FORCE)', 'postgres'))
        process = subprocess.Popen(
            [Path(os.environ['JAVA_HOME']) / 'bin/java', '-XX:+UseSerialGC', '-cp', os.environ['SERVER_CLASSPATH'],
             'com.stylesense.local.LocalServer'], stdout=(self.folder / 'local-server.log').open('w'), stderr=subprocess.STDOUT,
            env={**os.environ, 'DATABASE_URL': os.environ['REHEARSAL_SERVER'].rpartition('/')[0] + '/' + self.copy, 'STYLESENSE_NOW': NOW,
                 'JWT_SECRET': self.secret('JwtSecret'), 'OPERATOR_EMAILS': SHOPPER['email'], 'PORT': PORT,
                 'STYLESENSE_IMAGES': str(self.folder)})
        local_stack.ending_with(self.started, process)
        shop = Shop('local server', 'http://127.0.0.1:' + PORT)
        for _ in range(240):
            try:
                if shop.ask('GET', '/health')[0] == 200:
                    return shop
            except OSError:
                if process.poll() is not None:
                    break
                time.sleep(0.5)
        raise Failed('The local server does not start: ' + str(self.folder / 'local-server.log'))

    def gateway(self, headers=None):
        return Shop('stack', f'{self.address}/_aws/execute-api/{self.physical("Api")}/live', headers)

    def compare(self):
        status = self.gateway().ask('GET', '/health')[0]
        self.must('without its key the API is closed', status == 403, status)
        self.shop = self.gateway({'x-api-key': self.secret('ApiKeySecret')})
        self.awake()
        tour = Tour(self.shop, self.local_server())
        tour.all()
        others = [f'\n    {method} {path}\n      stack: {ours}\n      local: {theirs}' for method, path, ours, theirs in
                  ((method, path, *from_difference(str(ours), str(theirs))) for method, path, ours, theirs in tour.differences)]
        asked = f'{len(tour.asked)} requests, {dict(sorted(collections.Counter(tour.statuses).items()))}'
        self.must('the stack answers as the local server does', not others, ''.join(others) or asked)
        documented = re.findall(r'^  (/[^:]*):$', (self.root / 'infra/local/target/classes/META-INF/swagger/stylesense.yml').read_text(), re.M)
        missed = [path for path in tour.missed(documented) if not path.startswith('/images')]
        self.must('every documented address was asked', not missed, missed or len(documented))

    def awake(self):
        """A copy was initialised before the seed, and must not answer as if there were nothing still."""
        status, _, body = self.shop.ask('GET', '/api/recommend/new-arrivals')
        self.must('what woke knows of the seed', status == 200 and '"items":[]' not in body, status)

    def change(self, what, replaced, changed):
        """Deploys with other files; the functions `changed` serve a new version then."""
        before = self.versions()
        self.deployment.replaced |= replaced
        self.deployment.deploy('UPDATE')
        self.resources = self.deployment.resources()
        after = self.versions()
        moved = {name for name in after if after[name] != before[name]}
        self.must(f'{what}: new versions serve', moved == changed, sorted(moved))
        status, _, body = self.shop.ask('GET', '/health')
        self.must(f'{what}: the shop is up', status == 200, body)

    def versions(self):
        """Of each function the version that its alias serves, and the layers of that."""
        told = {}
        for name, one in self.resources.items():
            if one['ResourceType'] == 'AWS::Lambda::Function':
                function = one['PhysicalResourceId']
                serving = self.functions.get_alias(FunctionName=function, Name='live')['FunctionVersion']
                config = self.functions.get_function_configuration(FunctionName=function, Qualifier=serving)
                told[name] = (config['Version'], tuple(layer['Arn'] for layer in config['Layers']))
        return told

    def update(self):
        every = set(self.versions())
        layers = {one for _, (one,) in self.versions().values()}
        self.change('the layer alone', packages.other_layer(self.root, self.folder / 'layer'), every)
        self.must('the layer alone: all have the new one', layers.isdisjoint({one for _, (one,) in self.versions().values()}))
        cart = 'functions/cart/target/function.zip'
        other = packages.other_function(self.deployment.replaced[cart], self.folder / 'function')
        self.change('one function alone', {cart: other}, {'CartFunction'})
        self.change('a change of the schema', packages.other_schema(self.root, self.folder / 'schema'), every)
        self.must('a change of the schema: it is there', sql("SELECT to_regclass('rehearsed')", self.database) == 'rehearsed')

    def delete(self):
        self.deployment.delete()
        left = [one['FunctionName'] for one in self.functions.list_functions()['Functions']]
        roles = [role['RoleName'] for role in local_stack.client('iam', self.address).list_roles()['Roles'] if 'stylesense' in role['RoleName']]
        apis = local_stack.client('apigateway', self.address).get_rest_apis()['items']
        self.must('the stack is gone, and nothing of it is left', not (left or roles or apis), left + roles + apis or '')
        self.must('its database too', sql(f"SELECT 1 FROM pg_database WHERE datname = '{self.database}'", 'postgres') == '')


def rehearse(root, folder, seed, plant=None):
    """What is not as it should be; None where all is."""
    with ExitStack() as started:
        rehearsal = Rehearsal(root, folder, seed, started)
        if plant:
            plant.build_into(rehearsal.deployment, folder)
        try:
            for step in (rehearsal.create, rehearsal.fill, rehearsal.compare, rehearsal.update, rehearsal.delete):
                step()
        except Failed as failed:
            return str(failed)


if __name__ == '__main__':
    planted = plants.PLANTS[sys.argv[4]] if len(sys.argv) > 4 else None
    found = rehearse(*(Path(argument).resolve() for argument in sys.argv[1:4]), planted)
    sys.exit(found and 'NOT AS IT SHOULD: ' + found)
