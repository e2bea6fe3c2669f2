"""Runs SAM's own transform over template.yaml, as CloudFormation does at a deployment, and looks for what only a deployment would find:
resources that the transform refuses, names that nothing has, and circles of resources that wait for each other.

    transform_template.py TEMPLATE [PARAMETER=VALUE]...
"""
import json
import os
import re
import sys

from cfnlint.decode import cfn_yaml
from samtranslator.model.exceptions import InvalidDocumentException
from samtranslator.parser.parser import Parser
from samtranslator.translator.translator import Translator


def read(path):
    return json.loads(json.dumps(cfn_yaml.load(path)))


def transform(template, given, uploaded):
    """What CloudFormation makes of a template and its parameters. uploaded(path) is where sam deploy has put a file."""
    os.environ.setdefault('AWS_DEFAULT_REGION', 'us-east-1')
    for resource in template['Resources'].values():
        properties = resource.get('Properties', {})
        for name in ('CodeUri', 'ContentUri', 'DefinitionUri'):
            if name in properties:
                properties[name] = uploaded(properties[name])
    defaults = {name: parameter.get('Default', '') for name, parameter in template['Parameters'].items()}
    return Translator({}, Parser()).translate(template, defaults | given)


def names_in(node):
    """Every resource and parameter that a piece of template speaks of."""
    if isinstance(node, list):
        return set().union(*map(names_in, node))
    if not isinstance(node, dict):
        return set()
    names = set()
    for key, value in node.items():
        if key == 'Ref':
            names.add(value)
        elif key == 'Fn::GetAtt':
            names.add(value[0] if isinstance(value, list) else value.split('.')[0])
        elif key == 'Fn::Sub':
            text, own = value if isinstance(value, list) else (value, {})
            names |= {name.split('.')[0] for name in re.findall(r'\$\{([^}!]+)\}', text)} - set(own) | names_in(own)
        elif key == 'DependsOn':
            names |= set([value] if isinstance(value, str) else value)
        else:
            names |= names_in(value)
    return {name for name in names if not name.startswith('AWS::')}


def circle(needs):
    """The first circle found, as names in order; None when there is none."""
    done, path = set(), []

    def visit(name):
        if name in path:
            return path[path.index(name):] + [name]
        if name not in done:
            path.append(name)
            for needed in sorted(needs[name]):
                found = visit(needed)
                if found:
                    return found
            done.add(path.pop())
        return None

    return next(filter(None, map(visit, sorted(needs))), None)


def main(path, *given):
    try:
        transformed = transform(read(path), dict(pair.split('=', 1) for pair in given), lambda file: {'Bucket': 'bucket', 'Key': 'key'})
    except InvalidDocumentException as refused:
        return [cause.message for cause in refused.causes]
    resources, parameters = transformed['Resources'], set(transformed['Parameters'])
    needs = {name: names_in(resource) for name, resource in resources.items()}
    faults = [f'{name} speaks of {needed}, which is not there.' for name in needs for needed in needs[name] - set(resources) - parameters]
    found = circle({name: needed & set(resources) for name, needed in needs.items()})
    if found:
        faults.append('These wait for each other: ' + ' → '.join(found))
    print(f'{" ".join((path, *given))}: {len(resources)} resources after the transform, of the 500 that CloudFormation takes.')
    return faults


if __name__ == '__main__':
    sys.exit('\n'.join(main(*sys.argv[1:])) or 0)
