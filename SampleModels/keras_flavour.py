"""Finds the Keras to work with: the keras package, tf.keras or tf_keras.

The environment variable KERAS_FLAVOUR names it (default: keras). Everything
here runs on Python 3.6 to 3.13.
"""

import importlib
import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "")
# Rich, which prints the tables of Keras 3, cuts at the width of the terminal.
os.environ["COLUMNS"] = "120"


def load_keras():
    """Returns the Keras module that KERAS_FLAVOUR names."""
    flavour = os.environ.get("KERAS_FLAVOUR", "keras")
    if os.environ.get("KERAS_BACKEND") == "theano":
        importlib.import_module("theano.ifelse")  # Keras 1 forgets to
    if flavour == "tf.keras":
        return importlib.import_module("tensorflow").keras
    return importlib.import_module(flavour)


keras = load_keras()


def keras_version():
    """The version text, such as '2.2.4'; that of tf.keras is on its package keras, from 2.6 on."""
    if os.environ.get("KERAS_FLAVOUR") == "tf.keras" and not hasattr(keras, "__version__"):
        return importlib.import_module("keras").__version__
    return keras.__version__


def major_version():
    """1, 2 or 3."""
    return int(keras_version().split(".")[0])


def is_tensorflow_keras():
    """True for tf.keras and tf_keras, which share one code base."""
    return os.environ.get("KERAS_FLAVOUR", "keras") in ("tf.keras", "tf_keras")


def made_with():
    """Versions of what took part, for the record in truth.json."""
    import platform

    import h5py
    import numpy

    versions = {"keras": keras_version(), "python": platform.python_version()}
    versions["flavour"] = os.environ.get("KERAS_FLAVOUR", "keras")
    versions["h5py"] = h5py.__version__
    versions["numpy"] = numpy.__version__
    backend = getattr(keras, "backend", None)
    backend = backend.backend() if hasattr(backend, "backend") else "tensorflow"
    versions["backend"] = backend
    module = importlib.import_module(backend) if backend != "numpy" else numpy
    versions["backend_version"] = module.__version__
    return versions
