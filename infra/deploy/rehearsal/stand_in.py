"""Answers what the state machine asks of Lambda and of EMR Serverless: with the packaged function under Lambda's own runtime client, and with
the job in local mode, which gets its files out of the bucket and puts its tables there as a cluster would by itself."""
import json
import os
import queue
import signal
import subprocess
import threading
import time
import uuid
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


def serve(answers):
    """A server on a free port that answers POST by path: answers[path](body) is JSON."""
    class Handler(BaseHTTPRequestHandler):
        protocol_version = 'HTTP/1.1'

        def reply(self, status, body, headers):
            self.send_response(status)
            for name, value in {**headers, 'Content-Type': 'application/json', 'Content-Length': str(len(body))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def do_POST(self):
            body = self.rfile.read(int(self.headers.get('Content-Length', 0)))
            answer = next(answer for path, answer in answers.items() if self.path.startswith(path))
            # As Lambda's API takes an answer or an error.
            status = 202 if '/runtime/' in self.path else 200
            self.reply(status, json.dumps(answer(self.path, json.loads(body))).encode(), {})

        def do_GET(self):
            body, headers = answers['GET'](self.path)
            self.reply(200, body, headers)

        def log_message(self, *arguments):
            pass

    server = ThreadingHTTPServer(('127.0.0.1', 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f'127.0.0.1:{server.server_address[1]}'


class Function:
    """The packaged function in a process of its own, one call at a time."""

    def __init__(self, root, folder, environment):
        self.events, self.answers = queue.Queue(), queue.Queue()
        api = serve({'GET': self.next, '/2018-06-01/runtime/': self.answered})
        for zipped in ('functions/trending/target/function.zip', 'infra/build/package/target/layer.zip'):
            zipfile.ZipFile(root / zipped).extractall(folder / 'task')
        jars = [*(root / 'infra/deploy/target/runtime-client').glob('*.jar'),
                *(folder / 'task/lib').glob('*.jar'), *(folder / 'task/java/lib').glob('*.jar')]
        handler = 'com.stylesense.trending.SparkRefreshHandler'
        self.process = subprocess.Popen(
            [Path(os.environ['JAVA_HOME']) / 'bin/java', '-Xmx1200m', '-cp', ':'.join(map(str, jars)),
             'com.amazonaws.services.lambda.runtime.api.client.AWSLambda', handler],
            cwd=folder / 'task', stdout=(folder / 'function.log').open('w'), stderr=subprocess.STDOUT,
            env={**environment, 'PATH': os.environ['PATH'], 'AWS_LAMBDA_RUNTIME_API': api, '_HANDLER': handler,
                 'LAMBDA_TASK_ROOT': str(folder / 'task'), 'AWS_LAMBDA_FUNCTION_NAME': 'SparkRefresh',
                 'AWS_LAMBDA_FUNCTION_VERSION': '1', 'AWS_LAMBDA_FUNCTION_MEMORY_SIZE': '1769', 'AWS_LAMBDA_LOG_FORMAT': 'JSON'})

    def next(self, path):
        return json.dumps(self.events.get()).encode(), {
            'Lambda-Runtime-Aws-Request-Id': str(uuid.uuid4()), 'Lambda-Runtime-Deadline-Ms': str(int(time.time() + 900) * 1000),
            'Lambda-Runtime-Invoked-Function-Arn': 'arn:aws:lambda:us-east-1:000000000000:function:spark-refresh:live',
            'Lambda-Runtime-Trace-Id': 'Root=1-00000000-000000000000000000000000;Sampled=0'}

    def answered(self, path, body):
        self.answers.put((path.rpartition('/')[2], body))
        return {}

    def invoke(self, path, event):
        self.events.put(event)
        while self.process.poll() is None:
            try:
                kind, body = self.answers.get(timeout=1)
                break
            except queue.Empty:
                pass
        else:
            return {'StatusCode': 200, 'Payload': {'errorType': 'Runtime.ExitError'}, 'FunctionError': 'Unhandled'}
        return {'StatusCode': 200, 'Payload': body, **({} if kind == 'response' else {'FunctionError': 'Unhandled'})}


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
