#!/usr/bin/env python3
"""How long a summary takes: whole runs of the command and of `h5ls -r`, which take turns.

    summary.py COMMAND RUNS
"""
import json
import statistics
import subprocess
import sys
import tempfile
import time

import h5py
import numpy


def layer(name, class_name, keras3, inbound, **config):
  entry = {"class_name": class_name, "config": {"name": name, "trainable": True, **config},
           "name": name, "inbound_nodes": inbound}
  return {"module": "keras.layers", "registered_name": None, **entry} if keras3 else entry


def functional(name, layers, output):
  return {"class_name": "Functional", "config": {
      "name": name, "trainable": True, "layers": layers, "input_layers": [["x", 0, 0]],
      "output_layers": [output]}}


def call(source, keras3, node=0):
  if not keras3:
    return [[[source, node, 0, {}]]]
  tensor = {"shape": [None, 2], "dtype": "float32", "keras_history": [source, node, 0]}
  return [{"args": [{"class_name": "__keras_tensor__", "config": tensor}], "kwargs": {}}]


def chain(path, keras3, count=2_000):
  """A model of so many Dense layers, with all the settings that Keras writes."""
  def initializer(name):
    return {"module": "keras.initializers", "class_name": name, "config": {}, "registered_name": None}

  policy = {"module": "keras", "class_name": "DTypePolicy", "config": {"name": "float32"},
            "registered_name": None}
  names = [f"a_rather_long_layer_name_number_{index:04}" for index in range(count)]
  layers = [layer("x", "InputLayer", keras3, [],
                  **{"batch_shape" if keras3 else "batch_input_shape": [None, 2]})]
  layers += [
      layer(name, "Dense", keras3, call(source, keras3), dtype=policy if keras3 else "float32", units=2,
            activation="linear", use_bias=True, kernel_initializer=initializer("GlorotUniform"),
            bias_initializer=initializer("Zeros"), kernel_regularizer=None, bias_regularizer=None,
            kernel_constraint=None, bias_constraint=None)
      for name, source in zip(names, ["x", *names])]
  with h5py.File(path, "w") as file:
    file.attrs["keras_version"] = "3.15.0" if keras3 else "2.15.0"
    file.attrs["model_config"] = json.dumps(functional("chain", layers, [names[-1], 0, 0]))
    weights = file.create_group("model_weights")
    # As Keras cuts a list of names that is too long for an attribute.
    for piece, start in enumerate(range(0, count, 1_000)):
      weights.attrs[f"layer_names{piece}"] = [name.encode() for name in names[start:start + 1_000]]
    for name in names:
      group = weights.create_group(name)
      group.attrs["weight_names"] = [f"{name}/kernel".encode(), f"{name}/bias".encode()]
      group[f"{name}/kernel"] = numpy.zeros((2, 2), "f4")
      group[f"{name}/bias"] = numpy.zeros(2, "f4")


def nested(path, has_weights_everywhere, depth=60):
  """So many models, each in the next, with a Dense layer in the innermost or in each."""
  dense = []
  for level in range(depth + 1):
    inside = [layer("x", "InputLayer", False, [], batch_input_shape=[None, 4])]
    last = ["x", 0, 0]
    if level > 0:
      inside.append({**model, "inbound_nodes": call("x", False)})
      last = [model["name"], 1, 0]
    if level == 0 or has_weights_everywhere:
      dense.append(f"d{level}")
      inside.append(layer(dense[-1], "Dense", False, call(last[0], False, last[1]), units=4))
      last = [dense[-1], 0, 0]
    model = {**functional(f"m{level}", inside, last), "name": f"m{level}"}
  held = {f"m{depth - 1}": dense[:depth]}
  if has_weights_everywhere:
    held[dense[-1]] = dense[-1:]
  with h5py.File(path, "w") as file:
    file.attrs["keras_version"] = "2.15.0"
    file.attrs["model_config"] = json.dumps(model)
    weights = file.create_group("model_weights")
    weights.attrs["layer_names"] = [name.encode() for name in held]
    for name, inner in held.items():
      group = weights.create_group(name)
      group.attrs["weight_names"] = [f"{each}/{kind}:0".encode() for each in inner
                                     for kind in ("kernel", "bias")]
      for each in inner:
        group[f"{each}/kernel:0"] = numpy.zeros((4, 4), "f4")
        group[f"{each}/bias:0"] = numpy.zeros(4, "f4")


def milliseconds(command):
  start = time.perf_counter()
  subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
  return (time.perf_counter() - start) * 1000


def main():
  command, runs = sys.argv[1], int(sys.argv[2])
  with tempfile.TemporaryDirectory() as folder:
    chain(f"{folder}/keras3.h5", True)
    chain(f"{folder}/tf.h5", False)
    nested(f"{folder}/nested.h5", False)
    nested(f"{folder}/weights.h5", True)
    print(f"{'model':28} {'h5summary':>9} {'h5ls -r':>9} {'ratio':>6}   (ms, median of {runs})")
    for title, path in [
        ("50 layers", "SampleModels/fifty-layers/model.h5"),
        ("2,000 layers, Keras 3", f"{folder}/keras3.h5"),
        ("2,000 layers, tf.keras", f"{folder}/tf.h5"),
        ("60 models in one another", f"{folder}/nested.h5"),
        ("the same, weights in each", f"{folder}/weights.h5"),
    ]:
      pairs = [(milliseconds([command, path]), milliseconds(["h5ls", "-r", path]))
               for _ in range(runs)]
      own, other = (statistics.median(times) for times in zip(*pairs))
      ratio = statistics.median(a / b for a, b in pairs)
      print(f"{title:28} {own:9.2f} {other:9.2f} {ratio:6.2f}")


main()
