"""What every test runs under: no screen, one thread, its own data folder."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYTEST_QT_API", "pyside6")

import pytest
from hypothesis import settings

settings.register_profile("default", deadline=None, max_examples=30)
settings.load_profile("default")


@pytest.fixture(scope="session", autouse=True)
def _one_thread():
    import torch

    torch.set_num_threads(1)


@pytest.fixture(autouse=True)
def _own_data_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("EQUITUNE_DATA", str(tmp_path / "equitune-data"))
