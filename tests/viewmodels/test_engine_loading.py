"""Torch comes in without the garbage collector holding the window up."""

import subprocess
import sys
from pathlib import Path

import pytest

LOOK = """
import gc
full = []
gc.callbacks.append(lambda phase, info: info["generation"] == 2 and full.append(phase))
from equitune_gui.viewmodels.engine_loading import load_engine
engine = load_engine()
assert engine.device
assert full == [], full
assert gc.isenabled()
frozen, left = gc.get_freeze_count(), len(gc.get_objects())
assert frozen > 100_000 > 50 * left, (frozen, left)
gc.collect()
assert full == ["start", "stop"]
"""


@pytest.mark.slow
def test_no_full_collection_walks_torch():
    done = subprocess.run(
        [sys.executable, "-c", LOOK],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
