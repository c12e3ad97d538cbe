#!/usr/bin/env python3
"""Damages model files and gives them to the command: nothing may kill it, or make it wait for long.

    mutate.py COUNT BINARY [--seed N] [--jobs N] [--keep FOLDER] FILE...

Every case is told by its number alone, whatever the order: `--only N` runs one again. Prints how the
runs ended, the slowest, the largest, and every one that broke a rule; ends with 1 if one did.
"""
import argparse
import collections
import io
import os
import random
import re
import signal
import sys
import tempfile
import threading
import time
import zipfile

SECONDS = 12
KILOBYTES = 256 << 10
OUTPUT = 10 << 20
STATUSES = {0, 1, 2}
COMMANDS = {
    "--format text": 50, "--format json": 10, "--format markdown": 8, "--format csv": 8,
    "audit": 6, "check": 6, "tree": 6, "size": 6,
}
SIGNATURES = [b"TREE", b"HEAP", b"SNOD", b"GCOL", b"OHDR", b"OCHK", b"FRHP", b"FHDB", b"FSHD",
              b"FADB", b"BTHD", b"BTLF", b"BTIN", b"\x89HDF", b"PK\x01\x02", b"PK\x03\x04",
              b"PK\x05\x06", b"PK\x06\x06"]
NUMBERS = [b"0", b"-1", b"9223372036854775807", b"-9223372036854775808", b"1e308", b"NaN", b"null",
           b"4611686018427387904", b"18446744073709551616", b"1.5", b"true", b'"x"', b"[]", b"{}",
           b"[1,[2,[3]]]", b"2147483648", b"[null]", b"1152921504606846976"]
CONTROL = set(range(0x20)) - {0x0A} | {0x7F}


def interesting(rng):
  return rng.choice([0, 1, 0x7F, 0x80, 0xFF, rng.randrange(256)])


def change_anywhere(data, rng, seeds):
  for _ in range(rng.randint(1, 8)):
    data[rng.randrange(len(data))] = interesting(rng)


def change_near_signature(data, rng, seeds):
  found = [m.start() for s in SIGNATURES for m in re.finditer(re.escape(s), data)]
  if not found:
    return change_anywhere(data, rng, seeds)
  for _ in range(rng.randint(1, 8)):
    at = min(rng.choice(found) + rng.randrange(96), len(data) - 1)
    data[at] = interesting(rng)


def truncate(data, rng, seeds):
  del data[rng.randrange(len(data)):]


def splice(data, rng, seeds):
  other = rng.choice(seeds)[1]
  length = rng.randint(1, min(4096, len(other), len(data)))
  start, at = rng.randint(0, len(other) - length), rng.randint(0, len(data) - length)
  data[at:at + length] = other[start:start + length]


def blank(data, rng, seeds):
  length = min(1 << rng.randint(3, 12), len(data))
  at = rng.randint(0, len(data) - length)
  data[at:at + length] = bytes([rng.choice([0, 0xFF])]) * length


def shift(data, rng, seeds):
  at = rng.randrange(len(data))
  if rng.random() < 0.5:
    data[at:at] = rng.randbytes(rng.randint(1, 64))
  else:
    del data[at:at + rng.randint(1, 64)]


def mix(data, rng, seeds):
  for _ in range(3):
    if data:
      rng.choice(KINDS[:-1])[0](data, rng, seeds)


KINDS = [(change_anywhere, 14), (change_near_signature, 36), (truncate, 7), (splice, 14), (blank, 7),
         (shift, 7), (mix, 14)]


def damage(data, rng, seeds):
  if data:
    rng.choices([k for k, _ in KINDS], [w for _, w in KINDS])[0](data, rng, seeds)


def change_values(text, rng):
  """Puts other values where a JSON text has numbers, strings or words."""
  values = list(re.finditer(rb'-?\b\d+(\.\d+)?\b|\btrue\b|\bfalse\b|\bnull\b|"[^"\\]*"(?!\s*:)', text))
  for match in sorted(rng.sample(values, min(len(values), rng.randint(1, 4))), reverse=True,
                      key=lambda m: m.start()):
    strings = [m.group() for m in values]
    word = rng.choice(NUMBERS if rng.random() < 0.7 else strings)
    text[match.start():match.end()] = word


def change_values_in_place(data, rng):
  """The same in an HDF5 file, where no byte may move."""
  texts = [m for m in re.finditer(rb'\{"[^\x00]{40,}\}', data)]
  if not texts:
    return
  found = rng.choice(texts)
  values = list(re.finditer(rb'(?<=[ \[:,])-?\d+(\.\d+)?(?=[ \],}])|\btrue\b|\bfalse\b|\bnull\b', found.group()))
  for match in rng.sample(values, min(len(values), rng.randint(1, 4))):
    length = match.end() - match.start()
    words = [w for w in NUMBERS if len(w) <= length] or [b"0"]
    start = found.start() + match.start()
    data[start:start + length] = rng.choice(words + [b"9" * length]).ljust(length)


def rezip(data, rng, seeds):
  """Damages an entry inside an archive that stays whole."""
  out = io.BytesIO()
  with zipfile.ZipFile(io.BytesIO(bytes(data))) as old, zipfile.ZipFile(out, "w") as new:
    names = old.namelist()
    chosen = rng.choice(names)
    for name in names:
      content = bytearray(old.read(name))
      if name == chosen:
        if name.endswith(".json") and rng.random() < 0.7:
          change_values(content, rng)
        else:
          damage(content, rng, seeds)
      method = zipfile.ZIP_DEFLATED if rng.random() < 0.3 else zipfile.ZIP_STORED
      new.writestr(name, bytes(content), method)
  data[:] = out.getvalue()


def mutated(number, seed, seeds):
  rng = random.Random(seed * 1_000_003 + number)
  name, original = rng.choice(seeds)
  data = bytearray(original)
  chance = rng.random()
  if name.endswith(".keras") and chance < 0.5:
    rezip(data, rng, seeds)
  elif name.endswith(".json") and chance < 0.7:
    change_values(data, rng)
  elif name.endswith(".h5") and chance < 0.25:
    change_values_in_place(data, rng)
    if rng.random() < 0.3:
      damage(data, rng, seeds)
  else:
    damage(data, rng, seeds)
  return name, bytes(data), rng.choices(*zip(*COMMANDS.items()))[0]


class Run:
  """A run of the command with a limit of time."""

  def __init__(self, binary, arguments, folder):
    with open(f"{folder}/out", "w+b") as out, open(f"{folder}/err", "w+b") as err:
      start = time.monotonic()
      pid = os.posix_spawn(
          binary, [binary] + arguments, {"LANG": "C.UTF-8"},
          file_actions=[(os.POSIX_SPAWN_DUP2, out.fileno(), 1), (os.POSIX_SPAWN_DUP2, err.fileno(), 2)])
      timer = threading.Timer(SECONDS * 10, os.kill, (pid, signal.SIGKILL))
      timer.start()
      _, status, usage = os.wait4(pid, 0)
      timer.cancel()
      self.seconds = time.monotonic() - start
      self.status = -os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)
      self.kilobytes = usage.ru_maxrss
      out.seek(0)
      err.seek(0)
      self.output, self.errors = out.read(OUTPUT + 1), err.read(1 << 20)

  def faults(self, error_lines):
    if self.status not in STATUSES:
      yield f"status {self.status}"
    if self.seconds > SECONDS:
      yield f"{self.seconds:.1f} s"
    if self.kilobytes > KILOBYTES:
      yield f"{self.kilobytes >> 10} MiB"
    if len(self.output) > OUTPUT:
      yield "output too long"
    if CONTROL & set(self.output) - {0x0D} or CONTROL & set(self.errors):
      yield "control byte in the output"
    if self.status == 2 and self.errors.count(b"\n") != error_lines:
      yield f"{self.errors.count(bytes([10]))} lines of errors"


def work(options, seeds, numbers):
  found = []
  with tempfile.TemporaryDirectory(prefix="h5summary-mutate-") as folder:
    for number in numbers:
      name, data, command = mutated(number, options.seed, seeds)
      # The ending must stay: it decides what a file is taken for.
      path = f"{folder}/case{''.join(re.findall(r'(?:[.]weights)?[.][a-z0-9]+$', name))}"
      with open(path, "wb") as file:
        file.write(data)
      run = Run(options.binary, [*command.split(), path], folder)
      # A check tells of a file that cannot be read in its own output.
      faults = list(run.faults(0 if command == "check" else 1))
      if faults and options.keep:
        with open(f"{options.keep}/{number}-{os.path.basename(path)}", "wb") as file:
          file.write(data)
      found.append((number, name, command, run.status, run.seconds, run.kilobytes, faults))
      if faults:
        print(f"case {number} ({name}, {command}): {', '.join(faults)}: "
              f"{run.errors[:300].decode(errors='replace').strip()}", flush=True)
      os.unlink(path)
  return found


def main():
  parser = argparse.ArgumentParser()
  parser.add_argument("count", type=int)
  parser.add_argument("binary")
  parser.add_argument("files", nargs="+")
  parser.add_argument("--seed", type=int, default=1)
  parser.add_argument("--jobs", type=int, default=2)
  parser.add_argument("--only", type=int)
  parser.add_argument("--keep")
  options = parser.parse_args()
  seeds = []
  for path in options.files:
    with open(path, "rb") as file:
      data = file.read()
    if 0 < len(data) <= 1 << 20:
      seeds.append((path, data))
  if options.keep:
    os.makedirs(options.keep, exist_ok=True)
  numbers = range(options.count) if options.only is None else [options.only]
  results = []
  threads = [threading.Thread(target=lambda part: results.extend(work(options, seeds, part)),
                              args=(numbers[job::options.jobs],)) for job in range(options.jobs)]
  for thread in threads:
    thread.start()
  for thread in threads:
    thread.join()
  statuses = collections.Counter(result[3] for result in results)
  bad = [result for result in results if result[6]]
  print(f"{len(results)} files from {len(seeds)} models: "
        + ", ".join(f"status {status}: {count}" for status, count in sorted(statuses.items())))
  if results:
    slowest, largest = max(results, key=lambda r: r[4]), max(results, key=lambda r: r[5])
    print(f"longest {slowest[4]:.2f} s (case {slowest[0]}), largest {largest[5] >> 10} MiB "
          f"(case {largest[0]}), rules broken: {len(bad)}")
  sys.exit(1 if bad else 0)


main()
