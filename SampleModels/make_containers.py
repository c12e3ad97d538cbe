"""Saves one small model in the other containers that the Keras at hand can write.

    python make_containers.py

Run under Keras 3.15, 3.3 and 2.2.4 it fills containers/ and one truth.json,
whose "files" hold an entry for each file.
"""

import io
import json
import os
import zipfile

from describe_saved import rows_of, stored_arrays, totals_of
from keras_flavour import keras, keras_version, made_with
from make_samples import dense_activation

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "containers")
# Keras counts the limit of a shard in GiB; this is 600 bytes.
SHARD_SIZE = 600 / 1024**3


def place(name):
    """The path of a file in containers/."""
    path = os.path.join(FOLDER, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    return path


def arrays_in(name):
    """The arrays stored in an HDF5 file, or in one within a .keras archive."""
    path = place(name)
    if name.endswith(".keras"):
        with zipfile.ZipFile(path) as archive:
            return stored_arrays(io.BytesIO(archive.read("model.weights.h5")))
    if name.endswith(".h5"):
        return stored_arrays(path)
    return {}


def build_dense_activation_of_keras_2():
    """The model of dense_activation in the words of Keras 2."""
    layers = keras.layers
    return keras.models.Sequential(
        [
            layers.Dense(7, input_shape=(4,)),
            layers.Activation("relu"),
            layers.Dense(13),
            layers.Activation("relu"),
            layers.Dense(5),
            layers.Activation("softmax"),
        ]
    )


def save_text(text, name):
    """Writes a text file."""
    with open(place(name), "w") as out:
        out.write(text)


def save_with_keras_3_15(model):
    """Archive, weights, shards and architecture."""
    model.save(place("model.keras"))
    model.save_weights(place("keras3.15.weights.h5"))
    model.save_weights(place("sharded/model.weights.json"), max_shard_size=SHARD_SIZE)
    save_text(model.to_json(), "architecture.json")
    yield "model.keras", "archive"
    yield "keras3.15.weights.h5", "weights"
    yield "sharded/model.weights.json", "sharded weights"
    for name in sorted(os.listdir(place("sharded"))):
        if name.endswith(".h5"):
            yield "sharded/" + name, "shard"
    yield "architecture.json", "architecture"


def save_with_keras_3_3(model):
    """Weights without the names that later versions add."""
    model.save_weights(place("keras3.3.weights.h5"))
    yield "keras3.3.weights.h5", "weights"


def save_with_keras_2(model):
    """Weights and architecture in the legacy layout."""
    model.save_weights(place("keras2.2.4_weights.h5"))
    save_text(model.to_json(), "keras2.2.4_architecture.json")
    yield "keras2.2.4_weights.h5", "legacy weights"
    yield "keras2.2.4_architecture.json", "architecture"


def read_truth():
    """What earlier runs noted."""
    if not os.path.exists(place("truth.json")):
        return {"how_made": "SampleModels/make.sh containers", "files": {}}
    with open(place("truth.json")) as source:
        return json.load(source)


def write_truth(truth):
    """One line for a row, as in the other truth.json."""
    files = []
    for name in sorted(truth["files"]):
        entry = dict(truth["files"][name])
        rows = ",\n".join("   " + json.dumps(row) for row in entry.pop("layers"))
        known = ",\n   ".join(
            "%s: %s" % (json.dumps(key), json.dumps(item)) for key, item in entry.items()
        )
        files.append(
            '  %s: {\n   %s,\n   "layers": [\n%s\n   ]\n  }'
            % (json.dumps(name), known, rows)
        )
    save_text(
        '{\n "how_made": %s,\n "files": {\n%s\n }\n}\n'
        % (json.dumps(truth["how_made"]), ",\n".join(files)),
        "truth.json",
    )


def main():
    if keras_version().startswith("2."):
        model = build_dense_activation_of_keras_2()
        saved = save_with_keras_2(model)
    elif keras_version().startswith("3.3."):
        model = dense_activation()
        saved = save_with_keras_3_3(model)
    else:
        model = dense_activation()
        saved = save_with_keras_3_15(model)
    truth = read_truth()
    for name, kind in saved:
        truth["files"][name] = {
            "kind": kind,
            "keras_version": keras_version(),
            "truth_from": "original",
            "made_with": made_with(),
            "totals": totals_of(model),
            "layers": rows_of(model),
            "stored": arrays_in(name),
        }
    write_truth(truth)


if __name__ == "__main__":
    main()
