"""Writes the archives beside it: small models whose zip files are odd in one way each.

    python3 make.py
"""

import json
import os
import zipfile

FOLDER = os.path.dirname(os.path.abspath(__file__))
CONFIG = json.dumps(
    {
        "module": "keras",
        "class_name": "Sequential",
        "config": {
            "name": "m",
            "layers": [
                {
                    "module": "keras.layers",
                    "class_name": "InputLayer",
                    "config": {"batch_shape": [None, 4], "dtype": "float32", "name": "i"},
                    "registered_name": None,
                }
            ],
        },
        "registered_name": None,
    }
)
PLAIN = [("config.json", CONFIG), ("metadata.json", json.dumps({"keras_version": "3.12.0"}))]


def write(name, entries):
    path = os.path.join(FOLDER, name + ".keras")
    with zipfile.ZipFile(path, "w") as archive:
        for entry, data, *method in entries:
            info = entry if isinstance(entry, zipfile.ZipInfo) else zipfile.ZipInfo(entry)
            archive.writestr(info, data, *method)
    return path


def patch(name, entries, old, new):
    path = write(name, entries)
    with open(path, "rb") as file:
        data = file.read()
    with open(path, "wb") as file:
        file.write(data.replace(old, new, 1))


def surround(name, before, after):
    path = write(name, PLAIN)
    with open(path, "rb") as file:
        data = file.read()
    with open(path, "wb") as file:
        file.write(before + data + after)


write("plain", PLAIN)
write("utf16", [("config.json", CONFIG.encode("utf-16"))] + PLAIN[1:])
write("traversal", PLAIN + [("../../x", "a"), ("/abs", "b"), ("a\\b", "c"), ("C:/d", "e")])
link = zipfile.ZipInfo("link")
link.external_attr = 0o120777 << 16
write("symlink", PLAIN + [(link, "/etc/passwd")])
write("duplicate", [("config.json", "{}")] + PLAIN)
write("many", PLAIN + [("f%d" % number, "") for number in range(1100)])
write("bomb", PLAIN + [("zeros", b"\0" * (17 << 20), zipfile.ZIP_DEFLATED)])
write("method", PLAIN + [("packed", b"abc" * 100, zipfile.ZIP_BZIP2)])
patch("mismatch", PLAIN, b"config.json", b"konfig.json")
surround("script", b"#!/bin/sh\necho no archive\n", b"")
surround("trailing", b"", b"more")
