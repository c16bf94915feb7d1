"""Run by QGIS before it loads plugins (PYQGIS_STARTUP): how long each of them takes to start."""

import time

import qgis.utils

is_wrapped = hasattr(qgis.utils, "furrow_times_by_plugin")
"""QGIS runs this file twice; wrapping twice would count all times double."""
times_by_plugin = getattr(qgis.utils, "furrow_times_by_plugin", {})
"""Seconds by the clock, and of this thread on the processor."""


def timed(function):
    def call(name, *others):
        began = (time.perf_counter(), time.thread_time())
        try:
            return function(name, *others)
        finally:
            ended = (time.perf_counter(), time.thread_time())
            spent = times_by_plugin.setdefault(name, [0.0, 0.0])
            for place in range(2):
                spent[place] += ended[place] - began[place]

    return call


if not is_wrapped:
    # QGIS looks these up by name for each plugin: import it; then classFactory and initGui.
    qgis.utils.loadPlugin = timed(qgis.utils.loadPlugin)
    qgis.utils.startPlugin = timed(qgis.utils.startPlugin)
    qgis.utils.furrow_times_by_plugin = times_by_plugin
