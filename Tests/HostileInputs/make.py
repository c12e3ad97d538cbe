#!/usr/bin/env python3
"""Makes Files/ and expect.json: damaged and hostile model files, and what is expected of each.

Needs h5py and numpy. No file holds a payload that does anything but print; no byte comes from a model of
somebody. Files that would be large are made by the tests themselves, see BigInputs.swift.
"""
import base64
import io
import json
import marshal
import os
import struct
import sys
import warnings
import zipfile

import h5py
import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
FILES = os.path.join(HERE, "Files")
TABLE = []
ELSEWHERE = "/tmp/h5summary-must-not-open-this.h5"


def expect(name, kind, *codes, seconds=4.0):
  """Notes what is due: `error` (status 2), `report` (0 or 1), or `either`; and the codes of findings."""
  TABLE.append({"file": name, "class": kind, "findings": sorted(codes), "seconds": seconds})
  return os.path.join(FILES, name)


def write(name, data, kind, *codes, seconds=4.0):
  with open(expect(name, kind, *codes, seconds=seconds), "wb") as file:
    file.write(data)


# Models.

def dense(name="dense", units=3, **settings):
  config = {"name": name, "trainable": True, "units": units, "activation": "linear", "use_bias": True}
  return {"class_name": "Dense", "config": {**config, **settings}}


def model(*layers):
  first = {"class_name": "InputLayer", "config": {"batch_input_shape": [None, 4], "name": "input"}}
  return {"class_name": "Sequential", "config": {"name": "model", "layers": [first, *layers]}}


def keras3(*layers, **more):
  def modern(layer):
    if layer["class_name"] == "InputLayer":
      layer = {"class_name": "InputLayer", "config": {"batch_shape": [None, 4], "name": "input"}}
    return {"module": "keras.layers", "registered_name": None, **layer}
  inner = [modern(layer) for layer in model(*layers)["config"]["layers"]]
  return {"module": "keras", "class_name": "Sequential", "registered_name": "Sequential",
          "config": {"name": "model", "layers": inner}, **more}


def attribute(object, name, text):
  """A string of fixed length: it needs no heap, which keeps the file small."""
  data = text if isinstance(text, bytes) else text.encode()
  type = h5py.h5t.TypeID.copy(h5py.h5t.C_S1)
  type.set_size(max(len(data), 1))
  type.set_strpad(h5py.h5t.STR_NULLPAD)
  space = h5py.h5s.create(h5py.h5s.SCALAR)
  made = h5py.h5a.create(object.id, name.encode(), type, space)
  made.write(np.array(data, dtype=f"S{max(len(data), 1)}"))


def names(object, attribute_name, values):
  data = [v if isinstance(v, bytes) else v.encode() for v in values]
  longest = max([len(v) for v in data] + [1])
  object.attrs.create(attribute_name, np.array(data, dtype=f"S{longest}"))


def compact(group, name, shape):
  """A dataset inside its own header, for which no block is set aside."""
  plist = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
  plist.set_layout(h5py.h5d.COMPACT)
  space = h5py.h5s.create_simple(shape)
  made = h5py.h5d.create(group.id, name.encode(), h5py.h5t.IEEE_F32LE, space, plist)
  made.write(h5py.h5s.ALL, h5py.h5s.ALL, np.zeros(shape, "f4"))


def fill(file, config, layers=("dense",), text=None):
  """Writes a model of layers of four inputs and three units."""
  attribute(file, "keras_version", "2.15.0")
  attribute(file, "backend", "tensorflow")
  attribute(file, "model_config", text if text is not None else json.dumps(config))
  weights = file.create_group("model_weights")
  names(weights, "layer_names", layers)
  for layer in layers:
    group = weights.create_group(layer)
    names(group, "weight_names", [f"{layer}/kernel:0", f"{layer}/bias:0"])
    inner = group.create_group(layer)
    compact(inner, "kernel:0", (4, 3))
    compact(inner, "bias:0", (3,))
  return weights


def h5(name, kind, *codes, config=None, text=None, layers=("dense",), change=None, seconds=4.0,
       libver=("v110", "v110"), **options):
  path = expect(name, kind, *codes, seconds=seconds)
  with h5py.File(path, "w", libver=libver, meta_block_size=256, **options) as file:
    weights = fill(file, config or model(dense()), layers, text)
    if change:
      change(file, weights)


def old_h5(name=None):
  """A whole model in the old format, with strings in the global heap, as bytes."""
  out = io.BytesIO()
  with h5py.File(out, "w", libver="earliest") as file:
    file.attrs["keras_version"] = "2.15.0"
    file.attrs["model_config"] = json.dumps(model(dense()))
    weights = file.create_group("model_weights")
    names(weights, "layer_names", ["dense"])
    group = weights.create_group("dense")
    names(group, "weight_names", ["kernel", "bias"])
    group["kernel"] = np.zeros((4, 3), "f4")
    group["bias"] = np.zeros(3, "f4")
  return bytearray(out.getvalue())


def store(change=None):
  """The weights of Keras 3 for the same model, as bytes."""
  out = io.BytesIO()
  with h5py.File(out, "w", libver=("v110", "v110"), meta_block_size=256) as file:
    vars = file.create_group("layers/dense/vars")
    compact(vars, "0", (4, 3))
    compact(vars, "1", (3,))
    if change:
      change(file)
  return out.getvalue()


def entry(name):
  info = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
  info.external_attr = 0o644 << 16
  return info


def archive(config=None, weights=None, more=(), method=zipfile.ZIP_STORED, raw=None):
  """A .keras archive, as bytes; `more` are pairs of a name, or an entry, and bytes."""
  out = io.BytesIO()
  with zipfile.ZipFile(out, "w", method) as file:
    text = raw if raw is not None else json.dumps(config or keras3(dense())).encode()
    parts = [("metadata.json", b'{"keras_version": "3.3.0"}'), ("config.json", text)]
    if weights is not False:
      parts.append(("model.weights.h5", store() if weights is None else weights))
    for name, data in [*parts, *more]:
      file.writestr(entry(name) if isinstance(name, str) else name, data, method)
  return out.getvalue()


def patched(data, *changes):
  data = bytearray(data)
  for at, bytes in changes:
    data[at:at + len(bytes)] = bytes
  return data


# Damage.

def damage():
  good = old_h5()
  write("good.h5", good, "report")
  heap = good.index(b"GCOL") + 16
  write("heap-zero-object.h5", patched(good, (heap, bytes(16))), "either", "damaged", seconds=8)
  write("heap-long-object.h5", patched(good, (heap + 8, b"\xff" * 6)), "either", "damaged")
  write("heap-over-read.h5", patched(good, (heap + 8, struct.pack("<Q", 1 << 16))), "either", "damaged")
  tree = good.index(b"TREE")
  itself = struct.pack("<Q", tree)
  write("tree-in-itself.h5", patched(good, (tree + 5, b"\1"), (tree + 32, itself)), "either", "damaged")
  write("tree-entries.h5", patched(good, (tree + 6, b"\xff\xff")), "either")
  symbols = good.index(b"SNOD")
  write("symbols.h5", patched(good, (symbols + 6, b"\xff\xff")), "either")
  local = good.index(b"HEAP")
  write("local-heap.h5", patched(good, (local + 8, b"\xff" * 8)), "either")
  write("half.h5", good[:len(good) // 2], "error", "truncated")
  write("one-byte-less.h5", good[:-1], "error", "truncated")
  tail = len(good) // 2
  write("zero-tail.h5", good[:tail] + bytes(len(good) - tail), "either", seconds=8)
  write("empty.h5", b"", "error", "empty")
  write("zeros.h5", bytes(5_000), "error", "not-a-model")
  write("page.h5", b"<!DOCTYPE html>\n<html><head><title>404</title></head></html>\n", "error", "not-a-model")
  write("lfs.h5", b"version https://git-lfs.github.com/spec/v1\noid sha256:" + b"0" * 64
        + b"\nsize 553467096\n", "error", "lfs-pointer")
  write("future-superblock.h5", patched(good, (8, b"\x09")), "error", "unsupported-version")
  write("polyglot.h5", good + archive(), "report", "polyglot")
  write("polyglot.keras", good + archive(), "either")
  write("userblock.h5", with_userblock(), "report", "userblock")
  path = expect("plain.h5", "error", "not-a-model")
  with h5py.File(path, "w") as file:
    file["images"] = np.zeros((2, 2), "u1")


def with_userblock():
  out = io.BytesIO()
  with h5py.File(out, "w", libver=("v110", "v110"), userblock_size=512) as file:
    fill(file, model(dense()))
  return patched(out.getvalue(), (0, b"#!/bin/sh\necho hostile\n"))


# HDF5's features.

def features():
  def external(file, weights):
    file["elsewhere"] = h5py.ExternalLink(ELSEWHERE, "/secret")
    weights["elsewhere"] = h5py.ExternalLink("../../etc/passwd", "/")
  h5("external-link.h5", "report", "external-link", change=external)

  def storage(group, name):
    group.create_dataset(name, (4, 3), "u1", external=[("/etc/passwd", 5, 12)])
  def external_storage(file, weights):
    del weights["dense/dense/kernel:0"]
    storage(weights["dense/dense"], "kernel:0")
  h5("external-storage.h5", "report", "external-storage", change=external_storage)
  def in_store(file):
    del file["layers/dense/vars/0"]
    storage(file["layers/dense/vars"], "0")
  write("external-storage.keras", archive(weights=store(in_store)), "report", "external-storage")

  def virtual(size):
    def change(file, weights):
      layout = h5py.VirtualLayout((4, 3), "f4", maxshape=(size, 3))
      source = h5py.VirtualSource(ELSEWHERE, "x", shape=(4, 3), maxshape=(size, 3))
      if size is None:
        layout[0:h5py.h5s.UNLIMITED, :] = source[0:h5py.h5s.UNLIMITED, :]
      else:
        layout[:] = source
      del weights["dense/dense/kernel:0"]
      weights["dense/dense"].create_virtual_dataset("kernel:0", layout)
    return change
  h5("virtual.h5", "report", "virtual-dataset", change=virtual(4))
  h5("virtual-unlimited.h5", "report", "virtual-dataset", change=virtual(None))

  def soft(file, weights):
    weights["a"], weights["b"] = h5py.SoftLink("/model_weights/b"), h5py.SoftLink("/model_weights/a")
    weights["nowhere"], weights["root"] = h5py.SoftLink("/no/such"), h5py.SoftLink("/")
    del weights["dense/dense/kernel:0"]
    weights["dense/dense/kernel:0"] = h5py.SoftLink("/model_weights/dense/dense/bias:0")
  h5("soft-links.h5", "report", "soft-link", change=soft)

  def cycle(file, weights):
    weights["dense/up"] = weights
  h5("cycle.h5", "report", "hard-link-cycle", change=cycle)

  def fan(file):
    group = file["layers"]
    for _ in range(60):
      inner = group.create_group("a")
      group["b"] = inner
      group = inner
  write("fan.keras", archive(weights=store(fan), method=zipfile.ZIP_DEFLATED), "report", "shared-objects")

  def many(file):
    for index in range(2_000):
      file[f"layers/other_{index}"] = file["layers/dense"]
  write("many-links.keras", archive(weights=store(many), method=zipfile.ZIP_DEFLATED), "report",
        "shared-objects", seconds=10)

  def deep(file):
    group = file["layers"]
    for _ in range(2_000):
      group = group.create_group("g")
  write("deep-groups.keras", archive(weights=store(deep), method=zipfile.ZIP_DEFLATED), "report", "too-deep")

  def bomb(file, weights):
    inner = weights["dense/dense"]
    del inner["kernel:0"], inner["bias:0"]
    inner.create_dataset("kernel:0", (1 << 30, 1 << 30), "f4", chunks=(64, 64))
    inner.create_dataset("bias:0", (1 << 62,), "f8", chunks=(64,))
  h5("shape-bomb.h5", "report", "shape-bomb", "weight-shape-mismatch", change=bomb)

  def past(file, weights):
    inner = weights["dense/dense"]
    del inner["kernel:0"]
    inner.create_dataset("kernel:0", (1 << 31, 1 << 31, 1 << 31), "f8", chunks=(8, 8, 8))
  h5("bytes-past-64-bits.h5", "report", "shape-bomb", "weight-shape-mismatch", change=past)

  def gzip(file, weights):
    inner = weights["dense/dense"]
    del inner["kernel:0"]
    plist = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
    plist.set_chunk((1 << 26,))
    plist.set_deflate(9)
    plist.set_deflate(9)
    space = h5py.h5s.create_simple((1 << 26,))
    made = h5py.h5d.create(inner.id, b"kernel:0", h5py.h5t.NATIVE_UINT8, space, plist)
    made.write(h5py.h5s.ALL, h5py.h5s.ALL, np.zeros(1 << 26, "u1"))
  h5("gzip-bomb.h5", "report", "compression-bomb", "weight-shape-mismatch", change=gzip)

  def training(file, weights):
    file.attrs["training_config"] = "{no JSON"
  h5("training-config.h5", "report", "bad-json", change=training)

  def plugin(file, weights):
    inner = weights["dense/dense"]
    del inner["kernel:0"]
    plist = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
    plist.set_chunk((4, 3))
    plist.set_filter(32015, h5py.h5z.FLAG_OPTIONAL, (3,))
    h5py.h5d.create(inner.id, b"kernel:0", h5py.h5t.IEEE_F32LE, h5py.h5s.create_simple((4, 3)), plist)
  h5("plugin-filter.h5", "report", "plugin-filter", change=plugin)

  def attributes(file, weights):
    for index in range(1_200):
      file["layers/dense"].attrs.create(f"a{index}", 0, dtype="u1")
  write("many-attributes.keras", archive(weights=store(lambda f: attributes(f, None)),
        method=zipfile.ZIP_DEFLATED), "report", "too-many-attributes")

  def number(file):
    vars = file["layers/dense/vars"]
    for name in ["9223372036854775807", "9223372036854775806", "-9223372036854775808", "99999999999999999999"]:
      vars[name] = np.zeros(2, "f4")
  write("huge-numbers.keras", archive(weights=store(number)), "report", "extra-weight")


# Names and lists.

def texts():
  bad = ["\x1b[31mred\x1b[0m", "\x1b]0;title\x07", "\u202eevil", "line\nfake  (Dense)  0", "\x9b2J", "\u200bzero"]
  for name, layers in [("escapes.h5", bad), ("not-utf8.h5", [b"\xff\xfe\x80".decode("latin-1")])]:
    config = model(*[dense(n) for n in layers])
    h5(name, "report", "control-characters" if name == "escapes.h5" else "not-utf8",
       config=config, layers=["dense"],
       change=lambda f, w, l=layers: names(
           w.create_group("more"), "weight_names", [n.encode("latin-1") if name == "not-utf8.h5" else n for n in l]))
  long = "n" * 60_000
  def longer(file):
    file.create_group(f"layers/{long}/vars")["0"] = np.zeros(1)
  write("long-names.keras", archive(keras3(dense(), dense(long)), store(longer), method=zipfile.ZIP_DEFLATED),
        "report")
  h5("lying-lists.h5", "report", "name-list-mismatch", change=lambda f, w: (
      w.attrs.__delitem__("layer_names"),
      names(w, "layer_names", ["dense", "dense", "absent", "/dense", "../dense", "dense/../dense"]),
      w["dense"].attrs.__delitem__("weight_names"),
      names(w["dense"], "weight_names", ["dense/kernel:0", "dense/kernel:0", "../x", "/", "", "absent"])))
  h5("gaps.h5", "report", change=lambda f, w: (
      w.attrs.__delitem__("layer_names"), names(w, "layer_names0", ["dense"]), names(w, "layer_names2", ["x"])))
  h5("numbers-for-names.h5", "report", "wrong-attribute-type", change=lambda f, w: (
      w.attrs.__delitem__("layer_names"), w.attrs.create("layer_names", np.arange(3))))
  path = expect("dataset-for-group.h5", "either")
  with h5py.File(path, "w", libver=("v110", "v110")) as file:
    attribute(file, "model_config", json.dumps(model(dense())))
    file["model_weights"] = np.zeros(3)


# JSON.

def jsons():
  text = json.dumps(model(dense()))
  h5("json-cut.h5", "either", "bad-json", text=text[:-20])
  write("json-cut.json", text[:-20].encode(), "error", "bad-json")
  deep = b'{"class_name": "Sequential", "config": ' + b"[" * 50_000 + b"]" * 50_000 + b"}"
  write("json-deep.keras", archive(raw=deep, method=zipfile.ZIP_DEFLATED), "either", "json-too-deep")
  h5("json-deep.h5", "either", "json-too-deep", text=text[:-1] + ', "x": ' + "[" * 600 + "]" * 600 + "}")
  twice = text[:-1] + ', "config": ' + json.dumps(model(lambda_layer())["config"]) + "}"
  h5("json-twice.h5", "report", "json-duplicate-key", "lambda-code", text=twice)
  h5("json-python.h5", "report", config=model(dense(activity_regularizer=float("nan"), x=float("-inf"))))
  write("json-utf16.keras", archive(raw=json.dumps(keras3(lambda_layer())).encode("utf-16")), "report",
        "lambda-code")
  h5("json-swapped.h5", "either", text=json.dumps({"class_name": 3, "config": "x"}))
  swapped = model({"class_name": ["Dense"], "config": []}, {"class_name": "Dense", "config": 7}, None, 3, "x", [])
  h5("json-swapped-layers.h5", "either", config=swapped)
  write("json-null.json", b'{"class_name": null, "config": null}', "either")
  write("json-list.json", b"[" + b"[]," * 10 + b"{}]", "either")
  numbers = [2**63 - 1, -2**63, 2**64, 1e308, -1, 0, 1.5, "3", None, True, [], {}, 2**62, 2**31]
  h5("numbers.h5", "report", config=model(*[dense(f"dense_{i}", n) for i, n in enumerate(numbers)]))
  conv = [{"class_name": "Conv2D", "config": {
      "name": f"conv_{i}", "filters": n, "kernel_size": [n, n], "strides": [n, 0], "padding": "same",
      "dilation_rate": [n, n], "groups": n, "data_format": "channels_last"}} for i, n in enumerate(numbers)]
  more = [{"class_name": c, "config": {"name": f"{c}_{i}", key: n}} for i, n in enumerate(numbers)
          for c, key in [("Reshape", "target_shape"), ("RepeatVector", "n"), ("ZeroPadding2D", "padding"),
                         ("UpSampling2D", "size"), ("Embedding", "input_dim"), ("LSTM", "units"),
                         ("BatchNormalization", "axis"), ("Permute", "dims"), ("Cropping2D", "cropping"),
                         ("MaxPooling2D", "pool_size"), ("Concatenate", "axis"), ("Dot", "axes")]]
  broken = model(*conv, *more)
  broken["config"]["layers"][0]["config"]["batch_input_shape"] = [None, 2**62, 2**62, 3]
  write("numbers-everywhere.keras", archive(broken, False, method=zipfile.ZIP_DEFLATED), "report")
  write("graph-lies.json", json.dumps(graph_lies()).encode(), "report", "bad-graph")
  nested = model(dense())
  for index in range(400):
    nested = model({**nested, "name": f"model_{index}"})
  write("nested-models.keras", archive(raw=json.dumps(nested).encode(), method=zipfile.ZIP_DEFLATED), "either")


def graph_lies():
  def layer(name, nodes, class_name="Dense"):
    made = dense(name)
    return {**made, "class_name": class_name, "name": name, "inbound_nodes": nodes}
  first = {"class_name": "InputLayer", "name": "in", "inbound_nodes": [],
           "config": {"name": "in", "batch_input_shape": [None, 4]}}
  layers = [first, layer("a", [[["b", 0, 0, {}]]]), layer("b", [[["a", 0, 0, {}]]]),
            layer("c", [[["absent", 0, 0, {}]]]), layer("d", [[["in", 99, 0, {}]]]),
            layer("e", [[["in", 0, 2**63 - 1, {}]]]), layer("e", [[["in", -1, -1, {}]]]),
            layer("f", None), layer("g", 7), layer("h", [[7]]), layer("i", [None]), layer("j", "in")]
  return {"class_name": "Functional", "config": {
      "name": "model", "layers": layers, "input_layers": [["in", 0, 0]],
      "output_layers": [["j", 0, 0], ["nobody", 0, 0], ["in", 9, 9]]}}


# What loading would run.

def payload():
  return base64.encodebytes(marshal.dumps(compile("__import__('os').system('echo ran')", "x.py", "eval"))).decode()


def lambda_layer(name="lambda", **settings):
  config = {"name": name, "function": [payload(), None, None], "function_type": "lambda", "module": "builtins"}
  return {"class_name": "Lambda", "config": {**config, **settings}}


def modern_lambda():
  code = {"class_name": "__lambda__", "config": {"code": payload(), "defaults": None, "closure": None}}
  return {"class_name": "Lambda", "config": {"name": "lambda", "function": code}}


def function(module, name):
  return {"module": module, "class_name": "function", "config": name, "registered_name": name}


def loading():
  def both(name, code, layer, more=None):
    more = more or {}
    write(f"{name}.keras", archive({**keras3(layer), **more}), "report", code)
  h5("lambda.h5", "report", "lambda-code", config=model(lambda_layer(), dense()))
  h5("lambda-modern.h5", "report", "lambda-code", config=model(modern_lambda(), dense()))
  h5("lambda-nested.h5", "report", "lambda-code", config=model(model(lambda_layer()), dense()))
  h5("lambda-undecodable.h5", "report", "lambda-code", config=model(lambda_layer(function=["!" * 40, None, None])))
  h5("lambda-import.h5", "report", "lambda-import",
     config=model(lambda_layer(function="system", function_type="function", module="os")))
  h5("lambda-training.h5", "report", "lambda-code", change=lambda f, w: attribute(
      f, "training_config", json.dumps({"loss": lambda_layer()})))
  escaped = json.dumps(model(lambda_layer(), dense())).replace("Lambda", "\\u004cambda")
  h5("lambda-escaped.h5", "report", "lambda-code", text=escaped)
  both("lambda", "lambda-code", modern_lambda())
  both("module-os", "module-outside-keras", {**dense(), "module": "os", "class_name": "system"})
  both("get-file", "unsafe-keras-api", dense(activation=function("keras.utils", "get_file")))
  both("unsafe", "unsafe-keras-api", dense(activation=function("keras.config", "enable_unsafe_deserialization")))
  both("typespec", "module-outside-keras", dense(), {"build_config": {
      "class_name": "__typespec__", "spec_name": "system", "module": "os", "config": []}})
  both("compile-config", "module-outside-keras", dense(), {"compile_config": {"loss": function("os", "system")}})
  both("vocabulary", "vocabulary-path",
       {"class_name": "StringLookup", "config": {"name": "lookup", "vocabulary": "/etc/passwd"}})
  both("torch", "torch-pickle",
       {"class_name": "TorchModuleWrapper", "config": {"name": "torch", "module": "UEsDBAAA" * 20}})
  both("tfsm", "tfsm-layer", {"class_name": "TFSMLayer", "config": {"name": "tfsm", "filepath": "/tmp/saved"}})
  both("path-in-name", "path-in-name", dense("../../outside"))
  both("custom", "custom-object",
       {**dense(), "module": "my_package", "class_name": "Mine", "registered_name": "my_package>Mine"})


# Archives.

def directory_at(data, name):
  """Where the central directory describes the last entry of a name."""
  at = data.rindex(name.encode(), 0, data.rindex(b"PK\5\6"))
  return data.rindex(b"PK\1\2", 0, at)


def archives():
  good = archive()
  link = entry("assets/link")
  link.external_attr = 0o120777 << 16
  write("traversal.keras", archive(more=[("../../outside", b"x"), ("/etc/x", b"x"), ("C:\\x", b"x")]),
        "report", "zip-path-traversal")
  write("symlink.keras", archive(more=[(link, b"/etc/passwd")]), "report", "zip-symlink")
  bomb = b'{"a":' + b" " * (65 << 20) + b"1}"
  write("config-bomb.keras", archive(raw=bomb, method=zipfile.ZIP_DEFLATED), "either", "zip-bomb")
  write("twice.keras", archive(more=[("config.json", json.dumps(keras3(modern_lambda())).encode())]),
        "report", "zip-duplicate-entry")

  def paths(file):
    group = file
    for _ in range(20):
      group = group.create_group("n" * 60_000)
    for index in range(500):
      group.create_group(f"{index}/vars")
  write("long-paths.keras", archive(weights=store(paths), method=zipfile.ZIP_DEFLATED), "either")

  config, metadata = directory_at(good, "config.json"), directory_at(good, "metadata.json")
  write("overlap.keras", patched(good, (metadata + 42, good[config + 42:config + 46])), "either")
  write("no-config.keras", patched(good.replace(b"config.json", b"fonfig.json")), "error", "not-a-model")
  write("encrypted.keras", patched(good, (config + 8, b"\1\0")), "error", "zip-encrypted")
  for name, at, value in [("size-lie", 24, b"\xf0" * 4), ("compressed-lie", 20, b"\xf0" * 4),
                          ("offset-lie", 42, b"\xf0" * 4), ("name-lie", 28, b"\xff\xff")]:
    write(f"{name}.keras", patched(good, (config + at, value)), "error", "zip-damaged")
  deflated = archive(method=zipfile.ZIP_DEFLATED)
  config = directory_at(deflated, "config.json")
  size = struct.unpack_from("<I", deflated, config + 24)[0]
  for name, value in [("deflated-longer", size + 1), ("deflated-shorter", size - 1), ("deflated-lie", 60 << 20),
                      ("deflated-empty", 0)]:
    write(f"{name}.keras", patched(deflated, (config + 24, struct.pack("<I", value))), "error", "zip-damaged")
  weights = directory_at(deflated, "model.weights.h5")
  for name, value in [("weights-lie", 0xF000_0000), ("weights-longer", 200 << 20)]:
    write(f"{name}.keras", patched(deflated, (weights + 24, struct.pack("<I", value))), "either", seconds=8)
  write("method.keras", patched(good, (config, b"")), "report")
  config = directory_at(good, "config.json")
  write("method-99.keras", patched(good, (config + 10, b"\x63\0")), "error", "zip-damaged")
  write("zip64-lie.keras", zip64(good, [2**63 - 1, 2**64 - 1, 2**64 - 1]), "error", "zip-damaged")
  write("zip64-offset.keras", zip64(good, [None, None, 2**64 - 31]), "error", "zip-damaged")
  end = good.rindex(b"PK\5\6")
  for name, value in [("end-size-lie", (end + 12, b"\xff" * 4)), ("end-offset-lie", (end + 16, b"\xff\xff\xff\x7f"))]:
    write(f"{name}.keras", patched(good, value), "error", "zip-damaged")
  record = struct.pack("<4sQHHIIQQQQ", b"PK\6\6", 44, 45, 45, 0, 0, 2**64 - 1, 2**64 - 1, 2**64 - 1, 2**64 - 1)
  locator = struct.pack("<4sIQI", b"PK\6\7", 0, 2**64 - 1, 1)
  write("zip64-end-lie.keras", good[:end] + record + locator + good[end:], "error", "zip-damaged")
  write("cut-archive.keras", good[:len(good) * 2 // 3], "error", "truncated")
  write("cut-early.keras", good[:70], "error", "truncated")
  write("weights-of-text.keras", archive(weights=b"these are no weights\n" * 20), "either", "bad-weights")
  write("weights-cut.keras", archive(weights=store()[:-100]), "either")
  write("weights-empty.keras", archive(weights=b""), "either", "bad-weights")
  write("metadata-list.keras", archive(more=[("metadata.json", b"[1]")]), "report")
  write("metadata-broken.keras", archive(more=[("metadata.json", b"{")]), "either", "bad-json")


def zip64(data, values):
  """Gives config.json a zip64 field with size, compressed size and offset; None keeps the old one."""
  config = directory_at(data, "config.json")
  fields = b"".join(struct.pack("<Q", v) for v in values if v is not None)
  extra = struct.pack("<HH", 1, len(fields)) + fields
  name = config + 46 + len("config.json")
  out = patched(data, *[(config + at, b"\xff" * 4) for v, at in zip(values, [24, 20, 42]) if v is not None],
                (config + 30, struct.pack("<H", len(extra))))
  out = out[:name] + extra + out[name:]
  end = out.rindex(b"PK\5\6")
  size = struct.unpack_from("<I", out, end + 12)[0] + len(extra)
  return patched(out, (end + 12, struct.pack("<I", size)))


def main():
  sys.setrecursionlimit(100_000)
  warnings.simplefilter("ignore")
  os.makedirs(FILES, exist_ok=True)
  for old in os.listdir(FILES):
    os.unlink(os.path.join(FILES, old))
  for part in [damage, features, texts, jsons, loading, archives]:
    part()
  with open(os.path.join(HERE, "expect.json"), "w") as file:
    rows = ",\n".join("  " + json.dumps(row) for row in sorted(TABLE, key=lambda r: r["file"]))
    file.write(f"[\n{rows}\n]\n")
  sizes = sum(os.path.getsize(os.path.join(FILES, name)) for name in os.listdir(FILES))
  print(f"{len(TABLE)} files, {sizes >> 10} KiB")


main()
