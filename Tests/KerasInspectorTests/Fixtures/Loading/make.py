"""Writes the HDF5 files beside it: whole weights, and some that do not
say which Keras wrote them and lack a variable of the optimizer. Needs h5py.

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
        # Of the optimizer's two variables, one file has but one.
        optimizer = f.create_group("optimizer_weights")
        optimizer.attrs["weight_names"] = ["adam/iteration", "adam/rate"]
        optimizer["adam/iteration"] = 1
        if name == "versioned":
            optimizer["adam/rate"] = 0.5
