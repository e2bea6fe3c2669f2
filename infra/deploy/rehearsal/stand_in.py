"""Answers what the state machine asks of Lambda and of EMR Serverless: with the packaged function under Lambda's own runtime client, and with
the job in local mode, which gets its files out of the bucket and puts its tables there as a cluster would by itself."""
import json
import os
import signal
import subprocess
import threading
import time
import uuid
import zipfile

from runtime_client import FunctionProcess, lay_out, serve

SECONDS = 900


def answering(answers):
    """A server whose answers[path](path, body) are JSON."""
    def answer(method, path, body):
        found = next(answer for known, answer in answers.items() if path.startswith(known))
        return 200, json.dumps(found(path, json.loads(body))).encode(), {}
    return serve(answer)


class Function:
    """The packaged function, answering as Lambda's service does."""

    def __init__(self, root, folder, environment):
        for name, zipped in (('code', 'functions/trending/target/function.zip'), ('layer', 'infra/build/package/target/layer.zip')):
            zipfile.ZipFile(root / zipped).extractall(folder / name)
        lay_out(folder / 'task', folder / 'code', [folder / 'layer'])
        self.client = FunctionProcess(
            root, folder / 'task', 'com.stylesense.trending.SparkRefreshHandler', {
                **environment, 'AWS_LAMBDA_FUNCTION_NAME': 'SparkRefresh', 'AWS_LAMBDA_FUNCTION_VERSION': '1',
                'AWS_LAMBDA_FUNCTION_MEMORY_SIZE': '1769', 'AWS_LAMBDA_LOG_FORMAT': 'JSON'}, folder / 'function.log')
        self.process = self.client.process

    def invoke(self, path, event):
        arn = 'arn:aws:lambda:us-east-1:000000000000:function:spark-refresh:live'
        body, answered = self.client.invoke(json.dumps(event).encode(), arn, SECONDS)
        return {'StatusCode': 200, 'Payload': json.loads(body), **({} if answered else {'FunctionError': 'Unhandled'})}


class Jobs:
    """Jobs in local mode. `broken` is true while they are to be killed once they have staged some tables."""

    def __init__(self, root, folder, s3):
        self.root, self.folder, self.s3, self.states, self.asked, self.broken = root, folder, s3, {}, [], False

    def start(self, path, request):
        run = str(uuid.uuid4())
        self.asked.append(request)
        self.states[run] = 'RUNNING'
        threading.Thread(target=self.work, args=(run, request['jobDriver']['sparkSubmit']), daemon=True).start()
        return {'applicationId': request['applicationId'], 'jobRunId': run}

    def state(self, path, run):
        return {**run, 'state': self.states[run['JobRunId']]}

    def work(self, run, job):
        arguments = dict(zip(job['entryPointArguments'][::2], job['entryPointArguments'][1::2]))
        given, made = self.folder / run / 'in', self.folder / run / 'out'
        self.fetch(arguments['--input'], given)
        with (self.folder / f'job-{run}.log').open('w') as log:
            process = subprocess.Popen(
                [self.root / 'scripts/pipeline', 'refresh', '--engine', 'spark', '--input', given, '--output', made, '--now', arguments['--now']],
                stdout=log, stderr=subprocess.STDOUT, start_new_session=True,
                env={**{name: value for name, value in os.environ.items() if name != 'DATABASE_URL'}, 'SPARK_MEMORY': '1g'})
            while self.broken and process.poll() is None and not (made / 'product_popularity/_SUCCESS').exists():
                time.sleep(0.1)
            if self.broken:
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        self.put(made, arguments['--output'])
        self.states[run] = 'FAILED' if process.returncode else 'SUCCESS'

    def fetch(self, address, folder):
        bucket, _, prefix = address.removeprefix('s3://').partition('/')
        for page in self.s3.get_paginator('list_objects_v2').paginate(Bucket=bucket, Prefix=prefix + '/'):
            for item in page['Contents']:
                file = folder / item['Key'].removeprefix(prefix + '/')
                file.parent.mkdir(parents=True, exist_ok=True)
                self.s3.download_file(bucket, item['Key'], str(file))

    def put(self, folder, address):
        bucket, _, prefix = address.removeprefix('s3://').partition('/')
        for file in folder.rglob('*'):
            if file.is_file():
                self.s3.upload_file(str(file), bucket, f'{prefix}/{file.relative_to(folder)}')
