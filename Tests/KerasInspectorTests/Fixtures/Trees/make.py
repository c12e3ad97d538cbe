"""Writes the HDF5 files beside it: objects that are odd in one way each. Needs h5py and numpy.

    python3 make.py
"""

import os

import h5py
import numpy as np

os.chdir(os.path.dirname(os.path.abspath(__file__)))

with h5py.File("bombs.h5", "w") as f:
    f.create_dataset("countable", (2**58,), dtype="f4", chunks=(2**20,))
    f.create_dataset("uncountable", (2**62, 4), dtype="f4", chunks=(2**20, 1))
    f.create_dataset("unwritten", (2**20,), dtype="f4", chunks=(2**20,))
    f.create_dataset("zeros", data=np.zeros(17 << 20, "f4"), chunks=(17 << 20,), compression="gzip",
                     compression_opts=9)
    # Zstandard, which only a plugin knows. As optional, it may be absent when the file is written.
    plist = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
    plist.set_chunk((4,))
    plist.set_filter(32015, h5py.h5z.FLAG_OPTIONAL, (3,))
    h5py.h5d.create(f.id, b"plugin", h5py.h5t.IEEE_F32LE, h5py.h5s.create_simple((8,)), plist)

with h5py.File("names.h5", "w", libver="latest") as f:
    f.create_group("a\x1b[2J")
    f.id.links.create_hard(b"caf\xe9", f.id, b"a\x1b[2J")
    f.attrs["layer_names"] = ["fine", "../../out", "n" * 1500]
    for number in range(1100):
        f.attrs["z_%d" % number] = number
