"""Writes the HDF5 files beside it: weights that say which Keras wrote them, and some that do not. Needs h5py.

    python3 make.py
"""

import os

import h5py

os.chdir(os.path.dirname(os.path.abspath(__file__)))

for name in ["versioned", "unversioned"]:
    with h5py.File(name + ".h5", "w", libver="latest") as f:
        f.attrs["keras_version"] = "2.15.0"
        weights = f.create_group("model_weights")
        if name == "versioned":
            weights.attrs["keras_version"] = "2.15.0"
