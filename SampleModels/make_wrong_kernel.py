"""Makes wrong-kernel from dense-activation: its first kernel gets a column too many.

    python make_wrong_kernel.py
"""

import collections
import json
import os
import shutil

import h5py
import numpy

from describe_saved import stored_arrays, write_json

HERE = os.path.dirname(os.path.abspath(__file__))
KERNEL = "model_weights/dense/sequential/dense/kernel"


def main():
    good = os.path.join(HERE, "dense-activation")
    folder = os.path.join(HERE, "wrong-kernel")
    os.makedirs(folder, exist_ok=True)
    path = os.path.join(folder, "model.h5")
    shutil.copy(os.path.join(good, "model.h5"), path)
    shutil.copy(os.path.join(good, "summary.txt"), folder)
    with h5py.File(path, "r+") as file:
        del file[KERNEL]
        file[KERNEL] = numpy.zeros((4, 8), dtype="float32")

    with open(os.path.join(good, "truth.json")) as source:
        truth = json.load(source, object_pairs_hook=collections.OrderedDict)
    truth["truth_from"] = "dense-activation, of which this is a damaged copy"
    truth["wrong"] = KERNEL + " is stored as (4, 8), but the config says (4, 7)"
    truth["how_made"] = "SampleModels/make.sh wrong-kernel"
    truth["stored"] = stored_arrays(path)
    write_json(truth, os.path.join(folder, "truth.json"))


if __name__ == "__main__":
    main()
