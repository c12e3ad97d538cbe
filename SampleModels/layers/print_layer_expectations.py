"""Prints what the Keras at hand makes of every layer class it has.

    python print_layer_expectations.py

writes keras3.json and keras3-quantized.json, keras2.json, keras2-multibackend.json,
keras1.json (Theano) or keras1-tensorflow.json beside this script. README.md in the folder above says what the keys mean.
"""

import importlib
import inspect
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))

from expectations import expect, write_lines  # noqa: E402
from keras_flavour import is_tensorflow_keras, keras, major_version  # noqa: E402


def backend():
    """The name of the backend of Keras 1."""
    return keras.backend.backend()


def tables():
    """The modules with the rows, and the JSON files for them."""
    if major_version() == 3:
        names = ["keras3", "keras3-quantized"]
    elif major_version() == 1:
        names = ["keras1-tensorflow" if backend() == "tensorflow" else "keras1"]
    else:
        names = ["keras2" if is_tensorflow_keras() else "keras2-multibackend"]
    return [("rows_" + name.replace("-", "_"), name + ".json") for name in names]


def layer_classes():
    """The names of all classes in keras.layers."""
    found = [getattr(keras.layers, name) for name in dir(keras.layers)]
    return {kind.__name__ for kind in found if inspect.isclass(kind)}


def classes_within(value):
    """All class names in a config, those of inner layers and cells too."""
    found = set()
    if isinstance(value, dict):
        if isinstance(value.get("class_name"), str):
            found.add(value["class_name"])
        for item in value.values():
            found |= classes_within(item)
    elif isinstance(value, list):
        for item in value:
            found |= classes_within(item)
    return found


def main():
    covered = set()
    for module, file_name in tables():
        lines = expect(importlib.import_module(module).ROWS)
        write_lines(lines, os.path.join(HERE, file_name))
        covered |= classes_within(lines)
    print("  without a row: " + " ".join(sorted(layer_classes() - covered)))


if __name__ == "__main__":
    main()
