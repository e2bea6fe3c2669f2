"""What Maven packed, with one thing changed, as a change of the source would have it: {path in the repository: the file in its place}."""
import hashlib
import zipfile
from pathlib import Path

LAYER = 'infra/build/package/target/layer.zip'
CHANGE = '''--liquibase formatted sql

--changeset stylesense:999-rehearsed
CREATE TABLE rehearsed (id int);
'''


def rewritten(source, target, other):
    """A zip in which other(name, content) stands in the place of each entry; what it gives None for is left out."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, 'w') as new:
        for entry in old.infolist():
            content = other(entry.filename, old.read(entry))
            if content is not None:
                new.writestr(entry, content)
    return target


def added(source, target, name, content):
    rewritten(source, target, lambda entry, kept: kept)
    with zipfile.ZipFile(target, 'a') as zipped:
        zipped.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), content)
    return target


def functions(root):
    return sorted(path.relative_to(root) for path in root.glob('functions/*/target/function.zip'))


def with_layer(root, folder, layer):
    """The layer, and the functions that carry its fingerprint."""
    digest = hashlib.sha256(layer.read_bytes()).hexdigest()
    marked = {str(path): rewritten(root / path, folder / path, lambda name, kept: digest if name.endswith('layer.sha256') else kept)
              for path in functions(root)}
    return {LAYER: layer, **marked}


def other_layer(root, folder):
    return with_layer(root, folder, added(root / LAYER, folder / 'layer.zip', 'java/lib/rehearsed.txt', 'another'))


def other_function(zipped, folder):
    return added(zipped, folder / 'function.zip', 'lib/rehearsed-function.txt', 'another')


def other_schema(root, folder):
    def with_change(name, kept):
        if '.store-' not in name:
            return kept
        store = folder / 'store.jar'
        store.write_bytes(kept)
        return added(store, folder / 'changed.jar', 'db/changes/999-rehearsed.sql', CHANGE).read_bytes()

    return with_layer(root, folder, rewritten(root / LAYER, folder / 'layer.zip', with_change))
