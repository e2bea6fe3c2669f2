"""Runs the state machine of the refresh by Spark as template.yaml makes it, on LocalStack's interpreter (interpreter.py), with the packaged
function and the job in local mode (stand_in.py), on the database that DATABASE_URL names: a run that has to wait for another refresh, one that begins
beside it, and one whose job dies. Ends with 1 at the first thing that is not as it should be.

    rehearse.py ROOT FOLDER
"""
import json
import os
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path

import local_stack
from local_stack import client, ending_with
from stand_in import Function, Jobs, answering

LOCK = 5_794_302_117
ACCOUNT = '000000000000'


def definition(root):
    """With everything filled in, as CloudFormation does it; the numbers are the template's defaults."""
    text = (root / 'infra/deploy/spark-refresh.asl.json').read_text()
    values = {'Function': f'arn:aws:lambda:us-east-1:{ACCOUNT}:function:spark-refresh:live', 'Application': '00application0',
              'JobRole': f'arn:aws:iam::{ACCOUNT}:role/job', 'Bucket': 'artefacts', 'Job': 'jobs/spark-refresh-0123456789abcdef.jar',
              'WorkerCpu': '4', 'WorkerMemory': '14', 'WorkerDisk': '50', 'TimeoutMinutes': '180'}
    for name, value in values.items():
        text = text.replace('${' + name + '}', value)
    return text


class Runs:

    def __init__(self, states, machine):
        self.states, self.machine = states, machine

    def start(self, name):
        return self.states.start_execution(stateMachineArn=self.machine, name=name)['executionArn']

    def events(self, run):
        return self.states.get_execution_history(executionArn=run, maxResults=1000)['events']

    def wait_for(self, run, what, says):
        """Until an event `says` something true, and at most ten minutes."""
        for _ in range(600):
            if any(says(event) for event in self.events(run)):
                return
            time.sleep(1)
        sys.exit(f'{run}: no {what} in ten minutes; {self.events(run)[-1]}')

    def ended(self, run):
        for _ in range(900):
            told = self.states.describe_execution(executionArn=run)
            if told['status'] != 'RUNNING':
                return told
            time.sleep(1)
        sys.exit(f'{run} does not end')

    def steps(self, run):
        return [event['stateEnteredEventDetails']['name'] for event in self.events(run) if 'stateEnteredEventDetails' in event]


def ask(sql):
    return subprocess.run(['psql', '-qtA', '-d', os.environ['DATABASE_URL'], '-c', sql], check=True, capture_output=True, text=True).stdout.strip()


def must(what, is_so, found=''):
    print(('  as it should: ' if is_so else 'NOT AS IT SHOULD: ') + what, found, flush=True)
    if not is_so:
        sys.exit(1)


def a_run_that_waits_beside_one_that_does_not(runs, jobs):
    print('A run, while another refresh holds the lock, and a second run beside it')
    other = subprocess.Popen(['psql', '-qtA', '-d', os.environ['DATABASE_URL']], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    other.stdin.write(f"SELECT 'held' FROM pg_advisory_lock({LOCK});\n")
    other.stdin.flush()
    must('the lock is held', other.stdout.readline().strip() == 'held')
    first = runs.start('first')
    runs.wait_for(first, 'job', lambda event: event.get('stateEnteredEventDetails', {}).get('name') == 'RunJob')
    second = runs.start('second')
    must('the second ends at once', runs.ended(second)['status'] == 'SUCCEEDED', runs.steps(second))
    must('as AnotherRuns', runs.steps(second)[-1] == 'AnotherRuns')
    runs.wait_for(first, 'refusal', lambda event: event.get('taskFailedEventDetails', {}).get('error', '').endswith('AnotherRefreshException'))
    must('nothing is taken over meanwhile', ask("SELECT count(*) FROM refreshes WHERE name = 'co_purchases'") == '0')
    other.communicate('\\q\n')
    told = runs.ended(first)
    must('the first ends well', told['status'] == 'SUCCEEDED', runs.steps(first))
    rows = json.loads(told['output'])['rows']
    must('its tables serve', rows['co_purchases'] > 0 and ask('SELECT count(*) FROM co_purchases') == str(rows['co_purchases']), rows)
    must('one job ran', len(jobs.asked) == 1, json.dumps(jobs.asked[0]['jobDriver']['sparkSubmit']['entryPointArguments']))


def a_run_whose_job_dies(runs, jobs):
    print('A run whose job dies, and dies again when it is tried once more')
    before = ask('SELECT string_agg(refreshes::text, E\'\\n\' ORDER BY name) FROM refreshes')
    jobs.broken = True
    third = runs.start('third')
    told = runs.ended(third)
    must('it fails', told['status'] == 'FAILED', (told.get('error'), runs.steps(third)))
    must('the job was tried twice', len(jobs.asked) == 3)
    must('the tables of the last good run serve', before == ask('SELECT string_agg(refreshes::text, E\'\\n\' ORDER BY name) FROM refreshes'))


def main(root, folder):
    answers = {}
    with ExitStack() as started:
        address = local_stack.start(
            'interpreter.py', folder, 'stepfunctions,s3,sts,iam', {'STAND_IN': 'http://' + answering(answers)}, started)
        function = Function(root, folder, {
            'DATABASE_URL': os.environ['DATABASE_URL'], 'DATABASE_CONNECTIONS': '2', 'JWT_SECRET': '', 'REFRESH_BUCKET': 'artefacts',
            'AWS_ENDPOINT_URL_S3': address, 'AWS_ACCESS_KEY_ID': 'test', 'AWS_SECRET_ACCESS_KEY': 'test', 'AWS_REGION': 'us-east-1'})
        ending_with(started, function.process)
        jobs = Jobs(root, folder, client('s3', address))
        answers |= {'/function': function.invoke, '/job-run': jobs.state, '/job': jobs.start}
        client('s3', address).create_bucket(Bucket='artefacts')
        states = client('stepfunctions', address)
        machine = states.create_state_machine(name='spark-refreshes', definition=definition(root), roleArn=f'arn:aws:iam::{ACCOUNT}:role/states')
        runs = Runs(states, machine['stateMachineArn'])
        a_run_that_waits_beside_one_that_does_not(runs, jobs)
        a_run_whose_job_dies(runs, jobs)


if __name__ == '__main__':
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve())
