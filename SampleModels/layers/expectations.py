"""Calls a layer on symbolic inputs and notes what its Keras makes of it.

A row says how to make a layer and what to call it on; `expect` turns it into
what the JSON files hold. Works in Keras 1, 2, 3 and tf.keras.
"""

import json
import os
import tempfile
import zipfile

import h5py

from describe_saved import element_count, plain_shape, weight_dtype, weight_shape
from keras_flavour import is_tensorflow_keras, keras, major_version


class Tensor:
    """A symbolic input: its shape with the batch, and its type."""

    def __init__(self, shape, dtype):
        self.shape = shape
        self.dtype = dtype


def x(*sizes, **settings):
    """An input of the given sizes after the batch."""
    batch = settings.get("batch")
    return Tensor((batch,) + sizes, settings.get("dtype", "float32"))


def ints(*sizes, **settings):
    """An input of integers."""
    return x(*sizes, dtype="int32", **settings)


def words(*sizes):
    """An input of strings."""
    return x(*sizes, dtype="string")


class Row:
    """A layer to be made, its call, and what to do with it afterwards.

    `then` gets the called layer, `model_then` the model of just that layer;
    `alone` is for a layer that no functional model takes.
    """

    def __init__(self, make, *arguments, **keywords):
        self.make = make
        self.then = keywords.pop("then", None)
        self.model_then = keywords.pop("model_then", None)
        self.alone = keywords.pop("alone", False)
        self.arguments = arguments
        self.keywords = keywords


def compiled(text):
    """A function from its text, so that the saved code names no file of ours."""
    return eval(compile(text, "sample", "eval"))


def freeze(layer):
    """Makes all weights of a layer non-trainable."""
    layer.trainable = False


class Refused(Exception):
    """Keras would not make, call or save the layer."""


def map_tensors(value, change):
    """Applies `change` to each Tensor in nested lists, tuples and dicts."""
    if isinstance(value, Tensor):
        return change(value)
    if isinstance(value, (list, tuple)):
        return type(value)(map_tensors(item, change) for item in value)
    if isinstance(value, dict):
        return {key: map_tensors(item, change) for key, item in value.items()}
    return value


def shape_or_value(value):
    """Arguments as JSON: shapes for tensors, the rest as it is."""
    return map_tensors(value, lambda tensor: list(tensor.shape))


def keyword_json(value):
    """Keywords as JSON: {"shape": ...} for tensors, the rest as it is."""
    return map_tensors(value, lambda tensor: {"shape": list(tensor.shape)})


def make_input(tensor, inputs):
    """The Keras input for a Tensor, noted in `inputs`."""
    if major_version() >= 3:
        made = keras.Input(batch_shape=tensor.shape, dtype=tensor.dtype)
    else:
        made = keras.layers.Input(batch_shape=tensor.shape, dtype=tensor.dtype)
    inputs.append(made)
    return made


def tensor_shape(tensor):
    """The static shape of a symbolic tensor, None if it is no tensor."""
    if major_version() >= 3 or is_tensorflow_keras():
        if tensor is None or not hasattr(tensor, "shape"):
            return None
        if getattr(tensor.shape, "rank", 0) is None:
            return None
        return plain_shape(tensor.shape)
    return plain_shape(tensor._keras_shape)


def output_shapes(outputs):
    """A shape, or a list or dict of shapes."""
    if isinstance(outputs, dict):
        return {key: output_shapes(value) for key, value in outputs.items()}
    if isinstance(outputs, (list, tuple)):
        return [output_shapes(value) for value in outputs]
    return tensor_shape(outputs)


def start_afresh():
    """Forgets the names given so far, so that each row has its own dense_1."""
    if hasattr(keras.backend, "clear_session"):
        keras.backend.clear_session()
    else:
        from keras.backend.common import reset_uids

        reset_uids()


def apply_call(row, layer):
    """Calls the layer; returns its inputs and outputs."""
    inputs = []
    arguments = map_tensors(list(row.arguments), lambda t: make_input(t, inputs))
    keywords = map_tensors(row.keywords, lambda t: make_input(t, inputs))
    return inputs, layer(*arguments, **keywords)


def config_in_h5(model, folder):
    """The config in a saved .h5."""
    path = os.path.join(folder, "model.h5")
    model.save(path)
    with h5py.File(path, "r") as file:
        text = file.attrs["model_config"]
        return json.loads(text if isinstance(text, str) else text.decode())


def config_in_archive(model, folder):
    """The config in a saved .keras, for what tf.keras cannot put into .h5."""
    path = os.path.join(folder, "model.keras")
    model.save(path)
    with zipfile.ZipFile(path) as archive:
        return json.loads(archive.read("config.json").decode())


def saved_config(model):
    """The config as in a saved model file: .keras of Keras 3, .h5 of the others."""
    if not is_tensorflow_keras():
        return json.loads(model.to_json())  # of one content with the file's
    with tempfile.TemporaryDirectory() as folder:
        try:
            return config_in_h5(model, folder)
        except NotImplementedError:
            return config_in_archive(model, folder)


def saved_entry(model, layer):
    """How a saved model file describes the layer."""
    for entry in saved_config(model)["config"]["layers"]:
        if entry["config"].get("name") == layer.name:
            return entry
    raise Refused("no entry is saved")


def weight_rows(layer):
    """The layer's weights in its own order."""
    trainable = set(id(weight) for weight in layer.trainable_weights)
    rows, seen = [], set()
    for weight in layer.weights:
        if id(weight) in seen or not hasattr(weight, "name"):  # a vocabulary has none
            continue
        seen.add(id(weight))
        name = getattr(weight, "path", None) or weight.name
        rows.append(
            {
                "name": name,
                "shape": weight_shape(weight),
                "trainable": id(weight) in trainable,
                "dtype": weight_dtype(weight),
            }
        )
    return rows


def row_json(row):
    """One line of the JSON files."""
    start_afresh()
    layer = row.make()
    inputs, outputs = apply_call(row, layer)
    if row.then:
        row.then(layer)
    if row.alone:
        model = None
        entry = keras.saving.serialize_keras_object(layer)
    else:
        model = keras.models.Model(inputs, outputs)
        if row.model_then:
            row.model_then(model)
        entry = saved_entry(model, layer)
    weights = weight_rows(layer)
    trainable = sum(element_count(w["shape"]) for w in weights if w["trainable"])
    total = sum(element_count(w["shape"]) for w in weights)
    assert total == int(layer.count_params()), (total, layer.count_params())
    result = {"class_name": entry["class_name"]}
    for key in ("module", "registered_name", "build_config"):
        if entry.get(key) is not None:
            result[key] = entry[key]
    result["config"] = entry["config"]
    result["inputs"] = shape_or_value(list(row.arguments))
    result["keywords"] = keyword_json(row.keywords)
    if major_version() < 3 and (len(inputs) > 1 or row.keywords):
        result["inbound_nodes"] = entry.get("inbound_nodes")
    result["output"] = output_shapes(outputs)
    result["weights"] = weights
    stored = stored_otherwise(model, layer, weights)
    if stored is not None:
        result["stored"] = stored
    result["params"] = total
    result["trainable_params"] = trainable
    result["non_trainable_params"] = total - trainable
    return result


def stored_otherwise(model, layer, weights):
    """Keras 3: [path, shape] of what a .weights.h5 holds for the layer.

    None where that is just vars/0, vars/1... in the order of the weights.
    """
    if major_version() < 3 or model is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "model.weights.h5")
        model.save_weights(path)
        stored = []

        def note(name, item):
            if isinstance(item, h5py.Dataset):
                _, _, rest = name.split("/", 2)
                stored.append([rest, list(item.shape)])

        with h5py.File(path, "r") as file:
            file.visititems(note)
    stored.sort(key=lambda pair: [part.zfill(9) for part in pair[0].split("/")])
    plain = [["vars/%d" % i, w["shape"]] for i, w in enumerate(weights)]
    return None if stored == plain else stored


def expect(rows):
    """The lines for all rows; those that Keras refuses are told of and left out."""
    lines = []
    for index, row in enumerate(rows):
        try:
            lines.append(row_json(row))
        except Exception as problem:  # whatever Keras raises is a refusal
            said = str(problem).strip().split("\n")[0][:160]
            print("  refused: row %d, %s: %s" % (index, source_of(row), said))
    return lines


def source_of(row):
    """The text of the row, to tell which it is."""
    code = row.make.__code__
    with open(code.co_filename) as source:
        return source.readlines()[code.co_firstlineno - 1].strip()[:90]


def write_lines(lines, path):
    """A JSON list with one object to a line."""
    with open(path, "w") as out:
        rows = (json.dumps(line, separators=(",", ":")) for line in lines)
        out.write("[\n" + ",\n".join(rows) + "\n]\n")
    size = os.path.getsize(path)
    print("%s: %d rows, %d bytes" % (os.path.basename(path), len(lines), size))
