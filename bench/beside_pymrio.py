"""pymrio's side of beside-pymrio: makes the table, runs pymrio on it, compares the answers.

Usage: beside_pymrio.py make FOLDER CELLS | run FOLDER CHECKOUT | compare FOLDER
"""

import json
import sys
import types
from pathlib import Path

from machine import Stopwatch, middle, print_beside

SECTORS = 40
STRESSORS = 20
ACCOUNTS = ("multipliers", "consumption", "production", "imports", "exports")


def make(folder, cells):
    """A seeded table: every place buys of every other, most at home, more of near and large ones."""
    import numpy as np

    random = np.random.default_rng(2020)
    places = cells // SECTORS
    size = random.lognormal(0, 1, places)
    technology = random.lognormal(0, 1, (SECTORS, SECTORS))
    technology *= random.uniform(0.3, 0.65, SECTORS) / technology.sum(0)
    at = random.uniform(0, 1, (places, 2))
    far = np.sqrt(((at[:, None, :] - at[None, :, :]) ** 2).sum(2))
    pull = size[:, None] * np.exp(-3 * far)
    np.fill_diagonal(pull, 0)
    home = random.uniform(0.5, 0.9, (SECTORS, places))
    outputs = size[:, None] * random.lognormal(0, 0.7, (places, SECTORS)) * 100
    flows = np.empty((cells, cells))
    for s in range(places):
        own = slice(s * SECTORS, (s + 1) * SECTORS)
        share = pull[:, s, None] * random.lognormal(0, 0.5, (places, SECTORS))
        share *= (1 - home[:, s]) / share.sum(0)
        share[s] = home[:, s]
        wanted = technology * random.lognormal(0, 0.3, (SECTORS, SECTORS))
        wanted *= technology.sum(0) / wanted.sum(0)
        flows[:, own] = (share[:, :, None] * (wanted * outputs[s])[None]).reshape(cells, SECTORS)
        flows[:, own] *= random.lognormal(0, 0.3, (cells, SECTORS))
    final = np.empty((cells, places))
    for s in range(places):
        share = pull[:, s, None] * random.lognormal(0, 0.5, (places, SECTORS))
        share *= (1 - home[:, s]) / share.sum(0)
        share[s] = home[:, s]
        final[:, s] = (share * outputs[s] * 0.5).reshape(cells)
    stressors = random.lognormal(0, 1.5, (STRESSORS, cells))
    for name, table in (("flows", flows), ("final", final), ("stressors", stressors)):
        table.tofile(folder / name)
    shape = {"cells": cells, "places": places, "stressors": STRESSORS}
    (folder / "shape.json").write_text(json.dumps(shape))


def take_maths(checkout):
    """Only pymrio's own modules of mathematics: its whole package also wants plotting and downloads."""
    for name in ("pymrio", "pymrio.tools"):
        package = types.ModuleType(name)
        package.__path__ = [str(Path(checkout, *name.split(".")))]
        sys.modules[name] = package
    # What pymrio's file utilities download with; the mathematics never calls it.
    for name in ("requests", "requests.adapters", "urllib3"):
        try:
            __import__(name)
        except ImportError:
            sys.modules[name] = types.ModuleType(name)
            sys.modules[name].HTTPAdapter = object
    import pymrio.tools.iomath as iomath

    return iomath


def run(folder, checkout):
    import numpy as np
    import pandas as pd

    iomath = take_maths(checkout)
    shape = json.loads((folder / "shape.json").read_text())
    places = [f"place{p}" for p in range(shape["places"])]
    sectors = [f"sector{i}" for i in range(SECTORS)]
    cells = pd.MultiIndex.from_product([places, sectors], names=["region", "sector"])
    kinds = [f"stressor{k}" for k in range(shape["stressors"])]
    flows = np.fromfile(folder / "flows").reshape(len(cells), len(cells))
    final = np.fromfile(folder / "final").reshape(len(cells), len(places))
    stressors = np.fromfile(folder / "stressors").reshape(len(kinds), len(cells))
    Z = pd.DataFrame(flows, index=cells, columns=cells)
    Y = pd.DataFrame(final, index=cells, columns=pd.Index(places, name="region"))
    F = pd.DataFrame(stressors, index=kinds, columns=cells)
    del flows, final, stressors
    watch = Stopwatch()
    x = iomath.calc_x(Z, Y)
    A = iomath.calc_A(Z, x)
    L = iomath.calc_L(A)
    S = iomath.calc_S(F, x)
    M = iomath.calc_M(S, L)
    accounts = iomath.calc_accounts(S, L, Y)
    used = watch.read()
    for name, table in zip(ACCOUNTS, (M, *accounts)):
        table.to_numpy(dtype=float).tofile(folder / f"{name}.pymrio")
    (folder / "pymrio.json").write_text(json.dumps(used))


def compare(folder):
    import numpy as np

    shape = json.loads((folder / "shape.json").read_text())
    print(f"n = {shape['cells']:,}: {shape['places']} places x {SECTORS} sectors, {shape['stressors']} stressors")
    print_beside("pymrio", middle([folder / "pymrio.json"]), middle([folder / "shanhai.json"]))
    for name in ACCOUNTS:
        a = np.fromfile(folder / f"{name}.pymrio").reshape(shape["stressors"], -1)
        b = np.fromfile(folder / f"{name}.shanhai").reshape(shape["stressors"], -1)
        largest = np.max(np.abs(a - b) / np.abs(a).max(1, keepdims=True))
        own = np.max(np.abs(a - b) / np.abs(a))
        print(f"{name:12} differs by at most {largest:.1e} of the largest value, {own:.1e} of its own")
        # Imports and exports rest on home output, which Shanhai meets to 1e-6 (SurveyEconomy.HOME_TOLERANCE).
        allowed = 1e-6 if name in ("imports", "exports") else 1e-7
        if not largest < allowed:
            sys.exit(f"{name}: the answers differ by {largest:.1e}; at most {allowed} is allowed.")


if __name__ == "__main__":
    what, folder = sys.argv[1], Path(sys.argv[2])
    if what == "make":
        make(folder, int(sys.argv[3]))
    elif what == "run":
        run(folder, sys.argv[3])
    else:
        compare(folder)
