"""LocalStack in host mode, in a process of its own: one of this folder's programs runs it, with its stand-ins in place."""
import os
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import boto3
from botocore.config import Config

# LocalStack takes ten, and at times none are enough while functions run.
SECONDS_TO_END = 60


def ending_with(started, process):
    """However the rehearsal ends: the next one would take what is left for its own."""
    started.callback(end, process)


def end(process):
    process.terminate()
    try:
        process.wait(SECONDS_TO_END)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def start(program, folder, services, environment, started):
    """The address where it answers, once it does."""
    port = int(os.environ.get('LOCALSTACK_PORT', '45660'))
    address = f'http://127.0.0.1:{port}'
    process = subprocess.Popen(
        [sys.executable, Path(__file__).with_name(program)], stdout=(folder / 'localstack.log').open('w'), stderr=subprocess.STDOUT,
        env={**os.environ, **environment, 'GATEWAY_LISTEN': f'127.0.0.1:{port}', 'SERVICES': services,
             'FILESYSTEM_ROOT': str(folder / 'localstack'), 'DISABLE_EVENTS': '1', 'DNS_ADDRESS': '0', 'SKIP_SSL_CERT_DOWNLOAD': '1'})
    ending_with(started, process)
    for _ in range(240):
        try:
            urllib.request.urlopen(address + '/_localstack/health')
            return address
        except OSError:
            if process.poll() is not None:
                break
            time.sleep(0.5)
    sys.exit('LocalStack does not start: ' + str(folder / 'localstack.log'))


def client(service, address):
    """Patient as scripts/deploy is, and asks nothing twice."""
    return boto3.client(
        service, endpoint_url=address, region_name='us-east-1', aws_access_key_id='test', aws_secret_access_key='test',
        config=Config(read_timeout=900, retries={'total_max_attempts': 1}))
