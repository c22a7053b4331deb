"""The peer's side of bench/beside-ecomplexity: runs it on the table and compares."""

import resource
import sys
import time
import types
import warnings

import numpy as np
import pandas as pd

# The peer imports this for its option knn only.
neighbors = types.ModuleType("sklearn.neighbors")
neighbors.NearestNeighbors = None
sys.modules["sklearn"] = types.ModuleType("sklearn")
sys.modules["sklearn.neighbors"] = neighbors

from ecomplexity import ecomplexity  # noqa: E402

warnings.simplefilter("ignore")
folder = sys.argv[1]
keys = {"place": str, "industry": str, "year": str}
table = pd.read_csv(f"{folder}/table.csv", dtype=keys)
names = {"time": "year", "loc": "place", "prod": "industry", "val": "value"}
start = time.perf_counter()
theirs = ecomplexity(table, names, verbose=False)
print(f"py-ecomplexity: {time.perf_counter() - start:.2f} s")
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(f"peak memory: {peak:.0f} MB")

ours = pd.read_csv(f"{folder}/indices.csv", dtype=keys)
both = ours.merge(theirs, on=list(keys), suffixes=("", "_theirs"))
print(f"{len(both)} cells of {len(ours)} and {len(theirs)} compared")
for name in ["rca", "mcp", "density", "cog", "eci", "pci", "coi"]:
    difference = np.abs(both[name] - both[name + "_theirs"])
    print(f"{name}: largest difference {difference.max():.1e}")
