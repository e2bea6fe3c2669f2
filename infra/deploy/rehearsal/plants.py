"""Faults that a first deployment, or a later one, would have met: each is built in alone, and the rehearsal must not pass with it.

    plants.py ROOT FOLDER SEED      runs the rehearsal with one after the other, and prints what noticed each
"""
import subprocess
import sys
from pathlib import Path

import packages


def properties(template, name):
    return template['Resources'][name]['Properties']


def variables(template):
    return template['Globals']['Function']['Environment']['Variables']


def renamed(settings, name):
    settings[name + 'S'] = settings.pop(name)


def handler(template):
    properties(template, 'CartFunction')['Handler'] = 'com.stylesense.cart.CartsHandler'


def key_unreadable(template):
    properties(template, 'RecommendRole')['ManagedPolicyArns'].remove({'Ref': 'TokenPolicy'})


def seed_unreadable(template):
    statements = properties(template, 'SeedRole')['Policies'][0]['PolicyDocument']['Statement']
    statements[:] = [one for one in statements if one['Action'] != 's3:GetObject']


def key_unnamed(template):
    renamed(variables(template), 'JWT_SECRET_ARN')


def host_unnamed(template):
    renamed(variables(template), 'DATABASE_HOST')


def clock_unnamed(template):
    renamed(variables(template), 'STYLESENSE_NOW')


def route(template):
    properties(template, 'RecommendFunction')['Events']['RecommendBudget']['Properties']['Path'] = '/api/recommend/budgets'


def open_door(template):
    properties(template, 'Api')['Auth']['ApiKeyRequired'] = False


def key_unplanned(template):
    del template['Resources']['UsagePlanKey']


def schema_forgotten(template):
    del properties(template, 'Migration')['FunctionVersion']


def database_renamed(template):
    properties(template, 'DatabaseSecret')['GenerateSecretString']['SecretStringTemplate'] = '{"username":"stylesense","dbname":"shop"}'


def permission(transformed):
    del transformed['Resources']['CartFunctionCartPermissionlive']


def without(jar, ending):
    """Leaves out what ends so in the jar that is called so."""
    def left_out(folder, name, content):
        if jar not in name:
            return content
        whole = folder / 'whole.jar'
        whole.write_bytes(content)
        return packages.rewritten(whole, folder / 'part.jar', lambda entry, kept: None if entry.endswith(ending) else kept).read_bytes()
    return left_out


def in_layer(jar, ending):
    def files(root, folder):
        left_out = without(jar, ending)
        layer = packages.rewritten(root / packages.LAYER, folder / 'layer.zip', lambda name, kept: left_out(folder, name, kept))
        return packages.with_layer(root, folder, layer)
    return files


def in_function(function, ending):
    def files(root, folder):
        path, left_out = f'functions/{function}/target/function.zip', without(f'{function}.jar', ending)
        return {path: packages.rewritten(root / path, folder / 'function.zip', lambda name, kept: left_out(folder, name, kept))}
    return files


class Plant:

    def __init__(self, what, template=None, transformed=None, files=None):
        self.what, self.template, self.transformed, self.files = what, template, transformed, files

    def build_into(self, deployment, folder):
        read, transform = deployment.template, deployment.transformed
        if self.template:
            deployment.template = lambda: changed(read(), self.template)
        if self.transformed:
            deployment.transformed = lambda: changed(transform(), self.transformed)
        if self.files:
            planted = Path(folder) / 'planted'
            planted.mkdir()
            deployment.replaced |= self.files(deployment.root, planted)


def changed(template, change):
    change(template)
    return template


# As a deployment meets them, one after the other.
PLANTS = {
    'host-unnamed': Plant('a wrong name of the setting that names the database', host_unnamed),
    'database': Plant('a secret that names another database', database_renamed),
    'handler': Plant('a handler of a name that no class has', handler),
    'key-unreadable': Plant('a role that may not read the key of tokens', key_unreadable),
    'key-unnamed': Plant('a wrong name of the setting that names the key', key_unnamed),
    'layer-class': Plant('a class that is missing in the layer', files=in_layer('.recommender-', '/BudgetStrategy.class')),
    'seed-unreadable': Plant('a role that may list the seed files and not read them', seed_unreadable),
    'open-door': Plant('an API that wants no key', open_door),
    'key-unplanned': Plant('a key that belongs to no usage plan', key_unplanned),
    'function-class': Plant('a class that is missing in a function', files=in_function('orders', '/OrderController.class')),
    'permission': Plant('a function that API Gateway may not call', transformed=permission),
    'route': Plant('an address that is written wrongly', route),
    'clock-unnamed': Plant('a wrong name of a setting that has a default', clock_unnamed),
    'schema-forgotten': Plant('a migration that a new schema does not call', schema_forgotten),
}


def main(root, folder, seed):
    unnoticed = []
    for name, plant in PLANTS.items():
        own = folder / name
        own.mkdir()
        ran = subprocess.run(
            [sys.executable, Path(__file__).with_name('rehearse_stack.py'), root, own, seed, name], capture_output=True, text=True)
        said = ran.stdout + ran.stderr
        found = said.partition('NOT AS IT SHOULD: ')[2].strip()
        (own / 'rehearsal.log').write_text(said)
        print(f'{plant.what}\n    {" ".join(found.split())[:300] or "NOT NOTICED"}', flush=True)
        unnoticed += [] if found else [name]
    return f'Not noticed: {", ".join(unnoticed)}' if unnoticed else 0


if __name__ == '__main__':
    sys.exit(main(*map(Path, sys.argv[1:4])))
