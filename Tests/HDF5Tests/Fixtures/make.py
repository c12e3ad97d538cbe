"""Writes the fixtures beside it. Needs h5py and numpy; run it when a fixture is added."""

import os
import struct

import h5py
import numpy as np

os.chdir(os.path.dirname(os.path.abspath(__file__)))


def fixture(name, **options):
    return h5py.File(name + ".h5", "w", **options)


with fixture("attributes") as f:
    utf8, ascii_ = h5py.string_dtype("utf-8"), h5py.string_dtype("ascii")
    f.attrs["variable_utf8"] = "Größe"
    f.attrs.create("variable_ascii", b"plain", dtype=ascii_)
    f.attrs.create("variable_list", ["a", "", "ccc"], dtype=utf8)
    f.attrs["fixed_list"] = np.array([b"kernel:0", b"bias:0"], dtype="S8")
    f.attrs["fixed_scalar"] = np.bytes_(b"tensorflow")
    f.attrs["empty_list"] = []
    f.attrs["null"] = h5py.Empty("f4")
    f.attrs["int8"] = np.int8(-3)
    f.attrs["uint64_big"] = np.uint64(2**64 - 1)
    f.attrs["integers"] = np.array([1, -2, 2**40], dtype=">i8")
    f.attrs["floats"] = np.array([0.5, -1e300])
    f.attrs["half"] = np.array([1.5, -np.inf, 6e-8], dtype="f2")
    f.attrs["bool"] = np.array([True, False])
    f.attrs["not_utf8"] = np.array([b"caf\xe9"], dtype="S4")
    f.attrs["matrix"] = np.arange(6, dtype="i4").reshape(2, 3)
    f.attrs["compound"] = np.zeros((), dtype=[("x", "f4"), ("y", "i2")])
    padded = h5py.h5t.C_S1.copy()
    padded.set_size(6)
    padded.set_strpad(h5py.h5t.STR_SPACEPAD)
    space = h5py.h5s.create(h5py.h5s.SCALAR)
    h5py.h5a.create(f.id, b"space_padded", padded, space).write(np.array(b"ab    ", dtype="S6"))
    terminated = h5py.h5t.C_S1.copy()
    terminated.set_size(6)
    terminated.set_strpad(h5py.h5t.STR_NULLTERM)
    h5py.h5a.create(f.id, b"terminated", terminated, space).write(np.array(b"ab\0cd", dtype="S6"))

with fixture("links") as f:
    a = f.create_group("a")
    a.create_dataset("data", data=np.float32([1, 2]))
    f["again"] = a["data"]
    f["soft"] = h5py.SoftLink("/a/data")
    f["dangling"] = h5py.SoftLink("/nowhere")
    f["external"] = h5py.ExternalLink("other.h5", "/x")
    f.id.links.create_hard(b"caf\xe9", f.id, b"a")
    f["caf\u00e9"] = f["a"]
    f["cafe\u0301"] = f["a/data"]

with fixture("cycle") as f:
    g = f.create_group("g/h")
    g["up"] = f["g"]
    g["self"] = g
    g["root"] = f["/"]

with fixture("many", libver="latest") as f:
    for i in range(300):
        f.create_group(f"layer_{i}")

with fixture("deep") as f:
    f.create_group("/".join(["g"] * 80))

with fixture("datasets") as f:
    for name, dtype in {
        "float32": "f4", "float64": "f8", "float16": "f2", "int8": "i1", "int64": "i8",
        "uint8": "u1", "bool": "?", "complex64": "c8", "big_endian": ">f4", "opaque16": "V2",
        "fixed": "S5",
    }.items():
        f.create_dataset(name, (2, 3), dtype=dtype)
    f.create_dataset("scalar", data=np.float32(3))
    f.create_dataset("empty", data=h5py.Empty("f4"))
    f.create_dataset("zero", (0, 4), dtype="f4")
    f.create_dataset("contiguous", data=np.arange(6, dtype="<f4").reshape(2, 3))
    f.create_dataset("chunked", (10, 6), maxshape=(None, 6), chunks=(5, 3), dtype="f4",
                     data=np.zeros((10, 6)), compression="gzip", compression_opts=6, shuffle=True,
                     fletcher32=True)
    f.create_dataset("strings", data=["x", "y"])
    f.create_dataset("sequence", (1,), dtype=h5py.vlen_dtype(np.int32))
    f.create_dataset("array", (1,), dtype=np.dtype(("f4", (2, 2))))
    f.create_dataset("reference", (1,), dtype=h5py.ref_dtype)
    f.create_dataset("enum", (1,), dtype=h5py.enum_dtype({"RED": 0, "GREEN": 1}, basetype="u1"))
    f.create_dataset("compound", (1,), dtype=[("x", "f4"), ("y", [("z", "i2")])])
    f["named"] = np.dtype("f8")
    bfloat16 = h5py.h5t.IEEE_F32LE.copy()
    bfloat16.set_fields(15, 7, 8, 0, 7)
    bfloat16.set_size(2)
    bfloat16.set_ebias(127)
    h5py.h5d.create(f.id, b"bfloat16", bfloat16, h5py.h5s.create_simple((2,)))
    compact = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
    compact.set_layout(h5py.h5d.COMPACT)
    h5py.h5d.create(f.id, b"compact", h5py.h5t.IEEE_F32LE, h5py.h5s.create_simple((2,)), compact)
    f.create_dataset("external", (4,), dtype="f4",
                     external=[("/etc/passwd", 0, 8), ("other.bin", 16, h5py.h5f.UNLIMITED)])

with fixture("virtual", libver=("earliest", "v110")) as f:
    layout = h5py.VirtualLayout((2, 8), maxshape=(2, None), dtype="f4")
    source = h5py.VirtualSource("must-not-open.h5", "data", (8,), maxshape=(None,))
    for i in range(2):
        layout[i, : h5py.h5s.UNLIMITED] = source[: h5py.h5s.UNLIMITED]
    f.create_virtual_dataset("v", layout)

with fixture("userblock", userblock_size=1024, libver="latest") as f:
    f["x"] = np.arange(3, dtype="<u1")

with fixture("sound") as f:
    for i in range(8):
        layer = f.create_group(f"layers/dense_{i}")
        layer.attrs.create("weight_names", [f"dense_{i}/kernel"], dtype=h5py.string_dtype())
        layer.create_dataset("kernel", data=np.float32([[i]]))
    f.attrs["backend"] = "jax"
    f.attrs["keras_version"] = "3.0.0"

sound = open("sound.h5", "rb").read()


def damaged(name, at, patch):
    open(name + ".h5", "wb").write(sound[:at] + patch + sound[at + len(patch):])


# An object of index 0 and size 0 is followed by itself: libhdf5 reads it for ever.
heap = sound.find(b"GCOL")
damaged("heap_loop", heap + 16, bytes(16))

# A node of a group's tree that is its own child: libhdf5 recurses until its stack is full.
tree = sound.find(b"TREE")
damaged("tree_cycle", tree + 5, b"\x01" + struct.pack("<H", 1) + sound[tree + 8:tree + 32]
        + struct.pack("<Q", tree))

# The same, in a group that a summary can do without.
inner = sound.find(b"TREE", sound.find(b"TREE", tree + 1) + 1)
damaged("inner_tree_cycle", inner + 5, b"\x01" + struct.pack("<H", 1)
        + sound[inner + 8:inner + 32] + struct.pack("<Q", inner))

open("half.h5", "wb").write(sound[: len(sound) // 2])
open("head.h5", "wb").write(sound[:20])
open("embedded.bin", "wb").write(b"\x2a" * 1237 + open("datasets.h5", "rb").read() + b"tail" * 9)

# A checksum that does not fit: libhdf5 sleeps and tries again before it gives up.
many = open("many.h5", "rb").read()
header = many.find(b"OHDR", many.find(b"OHDR") + 1)
open("checksum.h5", "wb").write(many[: header + 10] + b"\xaa" + many[header + 11:])
