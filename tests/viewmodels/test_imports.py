"""Modules that pull pydantic in before Qt: each must be importable first of all."""

import subprocess
import sys
from pathlib import Path

import pytest

import equitune_gui.viewmodels

FOLDER = Path(equitune_gui.viewmodels.__file__).parent
MODULES = sorted(p.stem for p in FOLDER.glob("*.py") if "pydantic" in p.read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", MODULES)
def test_a_view_model_can_be_imported_on_its_own(name):
    words = [sys.executable, "-c", f"import equitune_gui.viewmodels.{name}"]
    done = subprocess.run(
        words, cwd=FOLDER.parent.parent, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
