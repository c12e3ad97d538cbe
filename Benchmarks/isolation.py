#!/usr/bin/env python3
"""What isolation costs: times whole runs that read a model with the worker, without it, and h5ls -r.

    isolation.py TIMER RUNS FILE...

TIMER is the program in Benchmarks/IsolationTimer; the runs of the three take turns. Fails where the
report with the worker is not the one without.
"""
import os
import shutil
import statistics
import subprocess
import sys
import time


def milliseconds(command):
  start = time.perf_counter()
  subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
  return (time.perf_counter() - start) * 1000


def expect_same_report(timer, path):
  reports = [subprocess.run([timer, mode, path], stdout=subprocess.PIPE, check=True).stdout
             for mode in ("process", "none")]
  if reports[0] != reports[1]:
    sys.exit(f"{path}: the report with isolation is not the one without")


def main():
  timer, runs, files = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
  print(f"{'file':36} {'process':>8} {'none':>8} {'cost':>7} {'ratio':>6} {'h5ls -r':>8}"
        f"   (ms, median of {runs})")
  costs = []
  for path in files:
    expect_same_report(timer, path)
    commands = [[timer, "process", path], [timer, "none", path]]
    if shutil.which("h5ls") and path.endswith(".h5"):
      commands.append(["h5ls", "-r", path])
    times = [[] for _ in commands]
    for _ in range(runs):
      for command, results in zip(commands, times):
        results.append(milliseconds(command))
    process, none, *others = map(statistics.median, times)
    costs.append(process - none)
    listing = f"{others[0]:8.2f}" if others else f"{'-':>8}"
    print(f"{os.path.relpath(path)[-36:]:36} {process:8.2f} {none:8.2f} {process - none:7.2f} "
          f"{process / none:6.2f} {listing}")
  print(f"isolation costs {statistics.median(costs):.2f} ms in the median of the files")


main()
