"""What starting QGIS took: the whole, and each plugin (see ``time_plugins``)."""

import os
import sys
import time
from pathlib import Path

import stage
from qgis.utils import active_plugins, furrow_times_by_plugin


def act():
    fields = Path("/proc/self/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    started = int(fields[19]) / os.sysconf("SC_CLK_TCK")
    spent_here = time.monotonic() - stage.began
    return {
        "times_by_plugin": furrow_times_by_plugin,
        "seconds": time.clock_gettime(time.CLOCK_BOOTTIME) - started - spent_here,
        "active": list(active_plugins),
        "modules": sum(name.split(".")[0] == "furrow" for name in sys.modules),
    }
