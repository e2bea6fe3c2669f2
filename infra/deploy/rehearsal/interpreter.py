"""LocalStack's interpreter of state machines, S3 and nothing else, with two tasks answered from outside: a call of the function, and a job
of EMR Serverless, which LocalStack's free edition has not. Both go to the server that STAND_IN names (rehearse.py). What the state machine
asks of EMR is held to the service's own model, names, types and lengths.

    STAND_IN=http://127.0.0.1:… interpreter.py
"""
import json
import os
import urllib.request

from botocore.validate import ParamValidator
from localstack.aws.api.stepfunctions import HistoryEventType, TaskFailedEventDetails
from localstack.aws.spec import load_service
from localstack.runtime.main import main
from localstack.services.stepfunctions.asl.component.common.error_name.failure_event import FailureEvent, FailureEventException
from localstack.services.stepfunctions.asl.component.common.error_name.states_error_name import StatesErrorName
from localstack.services.stepfunctions.asl.component.common.error_name.states_error_name_type import StatesErrorNameType
from localstack.services.stepfunctions.asl.component.state.state_execution.state_task import lambda_eval_utils
from localstack.services.stepfunctions.asl.component.state.state_execution.state_task.service import state_task_service_unsupported
from localstack.services.stepfunctions.asl.component.state.state_execution.state_task.service.resource import ResourceCondition
from localstack.services.stepfunctions.asl.eval.event.event_detail import EventDetails
from localstack.services.stepfunctions.provider import StepFunctionsProvider


def ask(path, body):
    request = urllib.request.Request(os.environ['STAND_IN'] + path, json.dumps(body).encode())
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


def invoke(parameters, region, state_credentials):
    return ask('/function', json.loads(parameters['Payload']))


class Job(state_task_service_unsupported.StateTaskServiceUnsupported):
    """Any service that LocalStack hands on: of ours, EMR Serverless alone."""

    def __init__(self):
        super().__init__()
        self._supported_integration_patterns = {ResourceCondition.Sync}

    def _log_unsupported_warning(self):
        pass

    def _eval_service_task(self, env, resource_runtime_part, normalised_parameters, state_credentials):
        model = load_service('emr-serverless').operation_model('StartJobRun').input_shape
        # SDKs make one for each call.
        report = ParamValidator().validate({'clientToken': 'token', **normalised_parameters}, model)
        if report.has_errors():
            raise self._failed(env, report.generate_report())
        env.stack.append(ask('/job', normalised_parameters))

    def _build_sync_resolver(self, env, resource_runtime_part, normalised_parameters, state_credentials):
        run = env.stack.pop()

        def ended():
            state = ask('/job-run', run)
            if state['state'] == 'FAILED':
                raise self._failed(env, json.dumps(state))
            return state if state['state'] == 'SUCCESS' else None

        return ended

    def _failed(self, env, cause):
        name = StatesErrorNameType.StatesTaskFailed
        details = TaskFailedEventDetails(
            error=name.to_name(), cause=cause, resource=self._get_sfn_resource(), resourceType=self._get_sfn_resource_type())
        return FailureEventException(FailureEvent(
            env=env, error_name=StatesErrorName(name), event_type=HistoryEventType.TaskFailed,
            event_details=EventDetails(taskFailedEventDetails=details)))


def replace():
    from localstack.services.stepfunctions.asl.component.state.state_execution.state_task.service import state_task_service_factory
    lambda_eval_utils._invoke_lambda_function = invoke
    state_task_service_factory.StateTaskServiceUnsupported = Job
    list_executions = StepFunctionsProvider.list_executions

    def newest_first(*arguments, **named):
        """As AWS lists them; LocalStack does as they began."""
        told = list_executions(*arguments, **named)
        return {**told, 'executions': sorted(told['executions'], key=lambda run: run['startDate'], reverse=True)}

    newest_first.__dict__.update(list_executions.__dict__)
    StepFunctionsProvider.list_executions = newest_first


if __name__ == '__main__':
    replace()
    main()
