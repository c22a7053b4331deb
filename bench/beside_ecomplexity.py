"""The peer's side of bench/beside-ecomplexity: runs it on the table, and compares.

Usage: beside_ecomplexity.py run FOLDER TURN | compare FOLDER
"""

import json
import sys
import types
import warnings
from pathlib import Path

import numpy as np
import pandas as pd

from machine import Stopwatch, middle, print_beside

KEYS = {"place": str, "industry": str, "year": str}
INDICES = ["rca", "mcp", "density", "cog", "eci", "pci", "coi"]


def take_peer():
    # The peer imports this for its option knn only.
    neighbors = types.ModuleType("sklearn.neighbors")
    neighbors.NearestNeighbors = None
    sys.modules["sklearn"] = types.ModuleType("sklearn")
    sys.modules["sklearn.neighbors"] = neighbors
    from ecomplexity import ecomplexity

    return ecomplexity


def run(folder, turn):
    ecomplexity = take_peer()
    warnings.simplefilter("ignore")
    table = pd.read_csv(folder / "table.csv", dtype=KEYS)
    names = {"time": "year", "loc": "place", "prod": "industry", "val": "value"}
    watch = Stopwatch()
    theirs = ecomplexity(table, names, verbose=False)
    (folder / f"peer-{turn}.json").write_text(json.dumps(watch.read()))
    theirs.to_pickle(folder / "peer.pickle")


def compare(folder):
    theirs = middle(sorted(folder.glob("peer-*.json")))
    ours = middle(sorted(folder.glob("shanhai-*.json")))
    print_beside("py-ecomplexity", theirs, ours)
    theirs = pd.read_pickle(folder / "peer.pickle")
    ours = pd.read_csv(folder / "indices.csv", dtype=KEYS)
    both = ours.merge(theirs, on=list(KEYS), suffixes=("", "_theirs"))
    print(f"{len(both)} cells of {len(ours)} and {len(theirs)} compared")
    for name in INDICES:
        difference = np.abs(both[name] - both[name + "_theirs"])
        print(f"{name}: largest difference {difference.max():.1e}")


if __name__ == "__main__":
    if sys.argv[1] == "run":
        run(Path(sys.argv[2]), sys.argv[3])
    else:
        compare(Path(sys.argv[2]))
