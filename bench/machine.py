"""What a piece of work took, for the scripts that run another tool beside Shanhai.

As Stopwatch and Spent do in Java: wall time, CPU of this process, and what all others took of the
machine meanwhile, so that a timing taken on a busy machine is marked and never quoted.
"""

import json
import os
import resource
import time

MOST_OTHERS = 0.05
ROUNDING_SECONDS = 0.05


def _busy_seconds():
    try:
        with open("/proc/stat") as account:
            ticks = [int(cell) for cell in account.readline().split()[1:9]]
    except OSError:
        return None
    # All but idle and waiting for the disk; steal counts, guests are within user and nice.
    return (sum(ticks) - ticks[3] - ticks[4]) / os.sysconf("SC_CLK_TCK")


class Stopwatch:
    def __init__(self):
        self.wall, self.cpu, self.machine = time.perf_counter(), time.process_time(), _busy_seconds()

    def read(self):
        """Wall and CPU seconds, seconds and share of the machine that others took, peak memory."""
        cpu, wall = time.process_time() - self.cpu, time.perf_counter() - self.wall
        others = 0.0
        if self.machine is not None:
            others = max(0.0, _busy_seconds() - self.machine - cpu)
        return {
            "wall": wall,
            "cpu": cpu,
            "others": others,
            "share": min(1.0, others / (wall * os.cpu_count())),
            "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        }


def middle(files):
    """The run of median wall time of several, with the most memory and the busiest moment of all."""
    runs = [json.loads(file.read_text()) for file in files]
    chosen = dict(sorted(runs, key=lambda run: run["wall"])[len(runs) // 2])
    for key in ("others", "share", "peak_mb"):
        chosen[key] = max(run[key] for run in runs)
    return chosen


def print_beside(name, theirs, ours):
    print(f"{'':16}{'CPU s':>9}{'wall s':>9}{'peak MB':>9}")
    for label, used in ((name, theirs), ("Shanhai", ours)):
        mark = ""
        if used["share"] > MOST_OTHERS and used["others"] > ROUNDING_SECONDS:
            mark = f" BUSY: others took {100 * used['share']:.0f} % of the machine"
        print(f"{label:16}{used['cpu']:9.2f}{used['wall']:9.2f}{used['peak_mb']:9.0f}{mark}")
    ratios = (theirs[key] / ours[key] for key in ("cpu", "wall", "peak_mb"))
    print(f"{'ratio':16}" + "".join(f"{ratio:9.1f}" for ratio in ratios))
