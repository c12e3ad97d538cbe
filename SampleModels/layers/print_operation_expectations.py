"""Prints what Keras makes of operations on symbolic tensors, and how it saves them.

    python print_operation_expectations.py

writes operations3.json (keras.ops and Python operators under Keras 3),
operations2.json (TensorFlow functions under tf.keras) or operations2-nodes.json
(the same as TensorFlow saved them up to 2.3) beside this script.
README.md in the folder above says what the keys mean.
"""

import importlib
import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))

from expectations import (  # noqa: E402
    apply_call,
    output_shapes,
    saved_config,
    shape_or_value,
    start_afresh,
    write_lines,
)
from keras_flavour import keras, major_version  # noqa: E402


def is_operation(entry):
    """Whether an entry of a functional config is no ordinary layer."""
    if major_version() >= 3:
        return entry["module"].startswith("keras.src.ops")
    return entry["class_name"] != "InputLayer"


def row_json(text, row):
    """One line of the JSON file: the operations in the order of the config."""
    start_afresh()
    inputs, outputs = apply_call(row, row.make)
    model = keras.Model(inputs, outputs)
    saved = saved_config(model)
    config = saved["config"]
    operations = [entry for entry in config["layers"] if is_operation(entry)]
    assert operations, "no operation is saved"
    if any(entry["class_name"] == "TensorFlowOpLayer" for entry in operations):
        # Of nodes count the shapes of the loaded model: some functions set them in passing.
        loaded = keras.models.model_from_json(json.dumps(saved)).outputs
        outputs = loaded if isinstance(outputs, (list, tuple)) else loaded[0]
    return {
        "expression": text,
        "operations": operations,
        "inputs": shape_or_value(list(row.arguments)),
        "input_layers": config["input_layers"],
        "output_layers": config["output_layers"],
        "output": output_shapes(outputs),
    }


def expect_operations(rows):
    """The lines for all rows; those that Keras refuses are told of and left out."""
    lines = []
    for text, row in rows:
        try:
            lines.append(row_json(text, row))
        except Exception as problem:  # whatever Keras raises is a refusal
            said = str(problem).strip().split("\n")[0][:160]
            print("  refused: %s: %s" % (text, said))
    return lines


def main():
    name = "operations%d" % major_version()
    lines = expect_operations(importlib.import_module(name).ROWS)
    classes = set(entry["class_name"] for line in lines for entry in line["operations"])
    if "TensorFlowOpLayer" in classes:
        name += "-nodes"
    write_lines(lines, os.path.join(HERE, name + ".json"))


if __name__ == "__main__":
    main()
