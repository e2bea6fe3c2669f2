"""LocalStack with what its free edition has not, or only pretends, in the place of its own: functions that run (executor.py) and whose
aliases go on to another version (alias.py), roles and permissions that count (access.py), custom resources (custom_resource.py) and a
database (database.py)."""
import access
import executor
from alias import Alias
from custom_resource import CustomResource
from database import Database
from localstack.runtime.main import main
from localstack.services.cloudformation.resource_provider import OperationStatus, ProgressEvent, ResourceProvider, ResourceProviderExecutor
from pretended import TYPES

OURS = {'AWS::Lambda::Alias': Alias, 'AWS::Lambda::Function': executor.Function, 'AWS::RDS::DBInstance': Database}


class Nobody(ResourceProvider):
    """For what nobody makes here, and nobody has said so."""

    SCHEMA = {'primaryIdentifier': ['/properties/Id']}

    def create(self, request):
        reason = f'Nothing makes {request.resource_type} here: name it among the pretended ones, or stand in for it.'
        return ProgressEvent(OperationStatus.FAILED, resource_model={}, message=reason)


def replace_providers():
    load = ResourceProviderExecutor.try_load_resource_provider

    def ours_or_its(kind):
        # Of what a template refers to and has not, when it changes.
        if not isinstance(kind, str):
            return None
        if kind.startswith('Custom::'):
            return CustomResource()
        found = OURS[kind]() if kind in OURS else load(kind)
        return found if found or kind in TYPES else Nobody()

    ResourceProviderExecutor.try_load_resource_provider = staticmethod(ours_or_its)


if __name__ == '__main__':
    executor.install()
    access.install()
    replace_providers()
    main()
