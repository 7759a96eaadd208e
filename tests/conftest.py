"""What every test runs under: no screen, one thread, its own data folder."""

import os
from contextlib import suppress

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYTEST_QT_API", "pyside6")

import psutil
import pytest
from hypothesis import settings

settings.register_profile("default", deadline=None, max_examples=30)
settings.load_profile("default")


@pytest.fixture(scope="session", autouse=True)
def _one_thread():
    import torch

    torch.set_num_threads(1)


def running_children():
    found = set()
    for child in psutil.Process().children():
        with suppress(psutil.NoSuchProcess):  # it ended meanwhile
            if child.status() != psutil.STATUS_ZOMBIE:
                found.add(child)
    return found


@pytest.fixture(autouse=True)
def _no_child_is_left_behind():
    before = running_children()
    yield
    left = running_children() - before
    if left:  # what a test has just killed or waited for may need a moment
        _, left = psutil.wait_procs(left, timeout=2)
    assert not left, f"left running: {[child.cmdline() for child in left]}"


@pytest.fixture(autouse=True)
def _own_data_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("EQUITUNE_DATA", str(tmp_path / "equitune-data"))


@pytest.fixture
def call(capsys):
    """The exit code, output and complaints of one command line, in this process."""

    from equitune_gui import cli

    def run(*arguments):
        with pytest.raises(SystemExit) as left:
            cli.main([str(a) for a in arguments])
        output = capsys.readouterr()
        return left.value.code, output.out, output.err

    return run
