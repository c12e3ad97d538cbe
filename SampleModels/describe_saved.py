"""Loads a saved model and writes down what its own Keras says of it.

    python describe_saved.py FILE FOLDER

writes FOLDER/truth.json and FOLDER/summary.txt. The rows of truth.json are the
rows of Keras' summary in order: name, class, output_shape (null: unknown
dimension; "multiple": Keras' word), params, trainable_params,
non_trainable_params, connected_to ([layer, call, tensor]; null where Keras has
no such column), weights, and the rows of a nested model under "layers".
"""

import ast
import contextlib
import io
import json
import os
import sys

import h5py

from keras_flavour import (
    is_tensorflow_keras,
    keras,
    keras_version,
    made_with,
    major_version,
)


def element_count(shape):
    """The number of values in an array of that shape; none if a size is unknown."""
    count = 1
    for size in shape:
        count *= int(size or 0)
    return count


def plain_shape(shape):
    """Tuples and TensorShapes as lists, at any depth."""
    if shape is None or isinstance(shape, str):
        return shape
    if hasattr(shape, "__index__"):
        return int(shape)
    if isinstance(shape, dict):
        return {key: plain_shape(value) for key, value in shape.items()}
    if hasattr(shape, "as_list"):
        shape = shape.as_list()
    return [None if size is None else plain_shape(size) for size in shape]


def weight_shape(weight):
    """The shape of a weight of any Keras and backend."""
    if hasattr(weight, "get_value"):  # Theano, whose variables have symbolic shapes
        return list(weight.get_value(borrow=True).shape)
    return plain_shape(weight.shape)


def weight_dtype(weight):
    """The type of a weight, such as 'float32'."""
    dtype = getattr(weight, "dtype", "float32")
    dtype = getattr(dtype, "name", str(dtype))
    return dtype[: -len("_ref")] if dtype.endswith("_ref") else dtype


def unique(weights):
    """Each weight once, in order."""
    seen, kept = set(), []
    for weight in weights:
        if id(weight) not in seen:
            seen.add(id(weight))
            kept.append(weight)
    return kept


def count(weights):
    """The number of values in the distinct weights."""
    return sum(element_count(weight_shape(weight)) for weight in unique(weights))


def calls_of(layer):
    """The calls (nodes) of a layer, oldest first."""
    if major_version() == 1:
        return layer.inbound_nodes
    return layer._inbound_nodes


def sources_of(call):
    """The tensors that a call takes: [layer, call, tensor] each."""
    if major_version() >= 3:
        return [
            [t._keras_history.operation.name]
            + [t._keras_history.node_index, t._keras_history.tensor_index]
            for t in call.input_tensors
        ]
    if is_tensorflow_keras():
        return [[s[0].name, s[1], s[2]] for s in call.iterate_inbound()]
    return [
        [layer.name, call.node_indices[i], call.tensor_indices[i]]
        for i, layer in enumerate(call.inbound_layers)
    ]


def calls_within(model, layer):
    """Those calls of a layer that belong to the model."""
    if major_version() == 1:
        own = getattr(model, "container_nodes", None)
        return [
            call
            for index, call in enumerate(calls_of(layer))
            if not own or "%s_ib-%d" % (layer.name, index) in own
        ]
    own = [call for depth in model._nodes_by_depth.values() for call in depth]
    return [call for call in calls_of(layer) if call in own]


def is_sequential(model):
    """Whether the model is a plain list of layers."""
    return type(model).__name__ == "Sequential"


def connections(model, layer):
    """The "Connected to" of a row, or None where there is none."""
    if is_sequential(model) and major_version() > 1:
        return None
    if is_sequential(model):
        model = model.model
    return [s for call in calls_within(model, layer) for s in sources_of(call)]


def output_shape(layer):
    """The output shape as the summary has it."""
    if major_version() < 3:
        try:
            return plain_shape(layer.output_shape)
        except AttributeError:
            return "multiple"
    from keras.src.utils.summary_utils import format_layer_shape
    from rich.text import Text

    text = Text.from_markup(format_layer_shape(layer)).plain
    return plain_shape(ast.literal_eval(text))


def rows_of(model):
    """The rows of the model's summary."""
    if major_version() >= 3 and not is_sequential(model):
        shown = model._operations
    else:
        shown = model.layers
    return [row_of(model, layer) for layer in shown]


def row_of(model, layer):
    """One row of the summary, and what belongs to it."""
    weights = list(getattr(layer, "weights", []))
    row = {
        "name": layer.name,
        "class": type(layer).__name__,
        "output_shape": output_shape(layer),
        "params": count(weights),
        "trainable_params": count(getattr(layer, "trainable_weights", [])),
        "non_trainable_params": count(getattr(layer, "non_trainable_weights", [])),
        "connected_to": connections(model, layer),
        "weights": [
            {
                "name": getattr(weight, "path", weight.name),
                "shape": weight_shape(weight),
                "dtype": weight_dtype(weight),
            }
            for weight in weights
        ],
    }
    if weights and hasattr(layer, "count_params"):
        assert row["params"] == int(layer.count_params()), layer.name
    if hasattr(layer, "layers"):
        row["layers"] = rows_of(layer)
    return row


def totals_of(model):
    """The lines below the table."""
    trainable = count(model.trainable_weights)
    other = count(model.non_trainable_weights)
    totals = {"total": trainable + other}
    totals.update(trainable=trainable, non_trainable=other)
    optimizer = getattr(model, "optimizer", None) if major_version() >= 3 else None
    if optimizer is not None and optimizer.built:
        totals["optimizer"] = count(optimizer.variables)
        totals["total"] += totals["optimizer"]
    return totals


def summary_of(model):
    """Keras' own summary, 120 columns wide."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        if major_version() >= 2:
            model.summary(
                line_length=120, print_fn=lambda line, **_: print(line, end=end_of(line))
            )
        else:
            model.summary(line_length=120)
    return printed.getvalue().rstrip("\n") + "\n"


def end_of(line):
    """Keras 3 hands over the whole table at once, with its line ends."""
    return "" if line.endswith("\n") else "\n"


def stored_arrays(path):
    """Each array in an HDF5 file: its path, shape and type."""
    stored = {}

    def note(name, item):
        if isinstance(item, h5py.Dataset):
            stored[name] = {"shape": list(item.shape), "dtype": str(item.dtype)}

    with h5py.File(path, "r") as file:
        file.visititems(note)
    return stored


def describe(model, path, how):
    """All that truth.json holds."""
    truth = {
        "file": os.path.basename(path),
        "kind": "whole model",
        "keras_version": keras_version(),
        "model_class": type(model).__name__,
        "model_name": model.name,
        "truth_from": "reloaded",
        "how_made": how,
        "made_with": made_with(),
        "totals": totals_of(model),
        "layers": rows_of(model),
    }
    if h5py.is_hdf5(path):
        truth["stored"] = stored_arrays(path)
    return truth


def write_json(value, path):
    """Writes JSON with one row to a line, so that changes can be read."""
    parts = []
    for key, item in value.items():
        if key == "layers":
            rows = ",\n".join("  " + json.dumps(row) for row in item)
            parts.append('"layers": [\n%s\n ]' % rows)
        elif key == "stored":
            rows = ",\n".join(
                "  %s: %s" % (json.dumps(k), json.dumps(v)) for k, v in item.items()
            )
            parts.append('"stored": {\n%s\n }' % rows)
        else:
            parts.append("%s: %s" % (json.dumps(key), json.dumps(item)))
    with open(path, "w") as out:
        out.write("{\n " + ",\n ".join(parts) + "\n}\n")


def main():
    path, folder = sys.argv[1:3]
    how = "SampleModels/make.sh " + os.path.basename(folder)
    model = keras.models.load_model(path)
    truth = describe(model, path, how)
    with io.open(os.path.join(folder, "summary.txt"), "w", encoding="utf-8") as out:
        out.write(summary_of(model))
    write_json(truth, os.path.join(folder, "truth.json"))


if __name__ == "__main__":
    main()
