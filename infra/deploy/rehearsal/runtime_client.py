"""A packaged function under Lambda's own runtime client, in a process of its own, and the API that the client asks for work:
https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html"""
import os
import queue
import subprocess
import threading
import time
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


def serve(answer):
    """A server on a free port: answer(method, path, body) is status, body and headers."""
    class Handler(BaseHTTPRequestHandler):
        protocol_version = 'HTTP/1.1'

        def reply(self):
            asked = self.rfile.read(int(self.headers.get('Content-Length', 0)))
            status, body, headers = answer(self.command, self.path, asked)
            self.send_response(status)
            for name, value in {'Content-Type': 'application/json', 'Content-Length': str(len(body)), **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST = do_PUT = reply

        def log_message(self, *arguments):
            pass

    server = ThreadingHTTPServer(('127.0.0.1', 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f'127.0.0.1:{server.server_address[1]}'


def lay_out(task, code, layers):
    """Lambda's /var/task. The layers' jars, which Lambda has below /opt, lie beside the function's own: not everybody may write there."""
    lib = task / 'lib'
    lib.mkdir(parents=True)
    for jar in [*(code / 'lib').iterdir(), *(jar for layer in layers for jar in (layer / 'java/lib').iterdir())]:
        (lib / jar.name).symlink_to(jar)


class FunctionFailed(Exception):
    """What the client told of its function, as JSON."""


class FunctionProcess:
    """One call at a time, as Lambda has it. `snapshot`: stands still after its initialisation, until restore() wakes it."""

    def __init__(self, root, task, handler, environment, log, snapshot=False):
        self.events, self.outcomes, self.restored, self.ready = queue.Queue(), queue.Queue(), threading.Event(), threading.Event()
        self.snapshot = snapshot
        self.process = subprocess.Popen(
            [Path(os.environ['JAVA_HOME']) / 'bin/java', '-Xmx1200m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1',
             '-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac', '-cp', root / 'infra/deploy/target/runtime-client/*',
             'com.amazonaws.services.lambda.runtime.api.client.AWSLambda', handler],
            cwd=task, stdout=log.open('a'), stderr=subprocess.STDOUT,
            env={**environment, 'PATH': os.environ['PATH'], 'AWS_LAMBDA_RUNTIME_API': serve(self.answer), '_HANDLER': handler,
                 'LAMBDA_TASK_ROOT': str(task), 'AWS_LAMBDA_INITIALIZATION_TYPE': 'snap-start' if snapshot else 'on-demand'})

    def answer(self, method, path, body):
        if path.endswith('/restore/next'):
            self.ready.set()
            self.restored.wait()
            return 200, b'{}', {}
        if path.endswith('/next'):
            self.ready.set()
            payload, headers = self.events.get()
            return 200, payload, headers
        self.outcomes.put((path.endswith('/response'), body))
        return 202, b'{}', {}

    def await_ready(self, seconds):
        """Through its initialisation: for a snapshot, or for work."""
        end = time.monotonic() + seconds
        while not self.ready.wait(0.05):
            if not self.outcomes.empty():
                raise FunctionFailed(self.outcomes.get()[1].decode())
            if self.process.poll() is not None:
                raise FunctionFailed('{"errorType": "Runtime.ExitError"}')
            if time.monotonic() > end:
                raise FunctionFailed('{"errorType": "Sandbox.Timedout"}')

    def restore(self):
        self.restored.set()

    def invoke(self, payload, arn, seconds, request=None, trace='Root=1-00000000-000000000000000000000000;Sampled=0'):
        """What it answers, and whether it is an answer rather than an error."""
        self.events.put((payload, {
            'Lambda-Runtime-Aws-Request-Id': request or str(uuid.uuid4()), 'Lambda-Runtime-Invoked-Function-Arn': arn,
            'Lambda-Runtime-Deadline-Ms': str(int((time.time() + seconds) * 1000)), 'Lambda-Runtime-Trace-Id': trace}))
        end = time.monotonic() + seconds
        while self.process.poll() is None and time.monotonic() < end:
            try:
                answered, body = self.outcomes.get(timeout=0.2)
                return body, answered
            except queue.Empty:
                pass
        reason = b'Sandbox.Timedout' if self.process.poll() is None else b'Runtime.ExitError'
        return b'{"errorType": "%s"}' % reason, False

    def end(self):
        self.process.terminate()
