"""In the place of LocalStack's executor, which starts functions in containers: processes under Lambda's runtime client, with the layers of
their version. A version with SnapStart is initialised when it is published, and woken by its first call."""
import json
import os
import shutil
import threading
from pathlib import Path

from localstack.services.lambda_.invocation import execution_environment, version_manager
from localstack.services.lambda_.invocation.executor_endpoint import StatusErrorException
from localstack.services.lambda_.invocation.lambda_models import InitializationType, InvocationResult
from localstack.services.lambda_.invocation.runtime_executor import RuntimeExecutor
from localstack.services.lambda_.resource_providers.aws_lambda_function import LambdaFunctionProvider
from runtime_client import FunctionFailed, FunctionProcess, lay_out

ROOT, FOLDER = Path(os.environ['REHEARSAL_ROOT']), Path(os.environ['REHEARSAL_FOLDER'])
INITIALISATION_SECONDS = 120


class Executor(RuntimeExecutor):

    # Of each function those of its newest version: older ones are ended, and start anew should they be called.
    processes, lock = {}, threading.Lock()

    def start(self, env_vars):
        self.environment = env_vars
        with self.lock:
            waiting = self.processes.get(self.function_version.qualified_arn, [])
            self.process = next((one for one in waiting if not one.restored.is_set() and one.process.poll() is None), None)
            if self.process:
                self.process.restore()
        if not self.process:
            self.begin()

    def begin(self):
        try:
            self.process = started(self.function_version, self.environment)
            self.process.restore()
        except FunctionFailed as failed:
            raise StatusErrorException('The function does not start', payload=str(failed).encode()) from failed

    def invoke(self, payload):
        if self.process.process.poll() is not None:
            self.begin()
        body, answered = self.process.invoke(
            payload['payload'].encode(), payload['invoked-function-arn'], self.function_version.config.timeout, payload['invoke-id'],
            payload['trace-id'])
        return InvocationResult(
            request_id=payload['invoke-id'], payload=body, is_error=not answered, logs=f'in {log_of(self.function_version)}')

    def stop(self):
        self.process.end()

    def get_logs(self):
        return str(log_of(self.function_version))

    def get_address(self):
        return '127.0.0.1'

    def get_endpoint_from_executor(self):
        return '127.0.0.1'

    def get_runtime_endpoint(self):
        return ''

    @classmethod
    def prepare_version(cls, function_version):
        config, task = function_version.config, task_of(function_version)
        shutil.rmtree(task, ignore_errors=True)
        parts = [config.code, *(layer.code for layer in config.layers)]
        for part in parts:
            part.prepare_for_execution()
        code, *layers = (part.get_unzipped_code_location() for part in parts)
        lay_out(task, code, layers)
        if snapshot_wanted(function_version):
            environment = execution_environment.ExecutionEnvironment(
                function_version, InitializationType.on_demand, lambda *_: None, '').get_environment_variables()
            started(function_version, environment)

    @classmethod
    def cleanup_version(cls, function_version):
        with cls.lock:
            for process in cls.processes.pop(function_version.qualified_arn, []):
                process.end()


def task_of(function_version):
    return FOLDER / 'tasks' / function_version.id.function_name / function_version.id.qualifier


def log_of(function_version):
    return FOLDER / f'{function_version.id.function_name}.log'


def snapshot_wanted(function_version):
    return function_version.config.snap_start['ApplyOn'] == 'PublishedVersions' and function_version.id.qualifier != '$LATEST'


def started(function_version, environment):
    """Ready for its first call; those of the function's other versions are ended."""
    process = FunctionProcess(
        ROOT, task_of(function_version), function_version.config.handler, {name: str(value) for name, value in environment.items()},
        log_of(function_version), snapshot_wanted(function_version))
    with Executor.lock:
        for arn, others in Executor.processes.items():
            if arn.rpartition(':')[0] == function_version.qualified_arn.rpartition(':')[0] and arn != function_version.qualified_arn:
                for other in others:
                    other.end()
        Executor.processes.setdefault(function_version.qualified_arn, []).append(process)
    try:
        process.await_ready(INITIALISATION_SECONDS)
    except FunctionFailed:
        process.end()
        raise
    return process


class Function(LambdaFunctionProvider):
    """With SnapStart, which LocalStack's CloudFormation leaves out."""

    def create(self, request):
        wanted = request.desired_state.get('SnapStart')
        event = super().create(request)
        if event.status.name == 'SUCCESS' and wanted:
            request.aws_client_factory.lambda_.update_function_configuration(
                FunctionName=request.desired_state['FunctionName'], SnapStart={'ApplyOn': wanted['ApplyOn']})
        return event


def install():
    execution_environment.get_runtime_executor = version_manager.get_runtime_executor = lambda: Executor
