"""Writes `<version>.json`: functions as Keras dumps them, each with what the interpreter says of it.

    for python in 2.7 3.6 3.8 3.11; do "python$python" make.py; done

Runs on Python 2.7 and all of 3; the name of the file is that of the interpreter.
"""

from __future__ import print_function

import codecs
import io
import json
import marshal
import os
import sys

SOURCES = {
    "double": "lambda x: x * 2",
    "import": "lambda x: __import__('os').system('echo ran') or x",
    "defaults": "lambda x, y=3, z=None: x[:, 1:5] + y if z is None else z",
    "nested": "lambda x: [a for a in (lambda n: n + 1.5, lambda n: n.shape) if a(x)]",
    "closure": "(lambda scale: lambda x: x * scale)(3)",
    "constants": "lambda x: (x, 'text', u'\\u00e9', 2.25, 1 << 70, -7, (1, (2, 3)), b'raw', 1j, ...)",
    "kelvin": "lambda x: x if x in {1, 2, 3} else (True, None, ())",
}
if sys.version_info[0] == 2:
    SOURCES["constants"] = SOURCES["constants"].replace(", ...", "")


def texts(names):
    return [name if isinstance(name, type(u"")) else name.decode("latin-1") for name in names]


def names(code):
    found = texts(code.co_names)
    for constant in code.co_consts:
        if hasattr(constant, "co_names"):
            found += [name for name in names(constant) if name not in found]
    return found


rows = []
for title, source in sorted(SOURCES.items()):
    function = eval(compile(source, "/home/author/train.py", "eval"))
    raw = marshal.dumps(function.__code__)
    rows.append(
        {
            "title": title,
            "base64": codecs.encode(raw, "base64").decode("ascii"),
            "latin1": raw.decode("latin-1"),
            "name": function.__code__.co_name,
            "file": function.__code__.co_filename,
            "line": function.__code__.co_firstlineno,
            "arguments": function.__code__.co_argcount,
            "names": names(function.__code__),
        }
    )
target = os.path.join(os.path.dirname(os.path.abspath(__file__)), "%d.%d.json" % sys.version_info[:2])
with io.open(target, "w", encoding="utf-8") as file:
    file.write(u"%s\n" % json.dumps(rows, indent=1, sort_keys=True, ensure_ascii=True))
