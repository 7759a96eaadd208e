"""The C4 average of ResNet-18 against ttach, and the memory that chunks save.

Run with `pytest tests/benchmarks/test_operator_speed.py --benchmark-enable -s` on a quiet machine.
Ours and theirs alternate in one process and the least of several rounds counts: read the ratios.
"""

import copy
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
import torch

import equitune_gui
from equitune_gui.symmetry.action import PlaneAction, Trivial
from equitune_gui.symmetry.catalogue import PLANE_SYMMETRIES
from equitune_gui.symmetry.equitune import Equitune

AIM = 0.75  # of ttach's time
SIZES = [(224, 32), (224, 8), (64, 16), (64, 64), (32, 32), (32, 128)]
SECONDS = 12  # about how long each rival is run for
MEMORY_BATCH = 16
MEBIBYTE = 2**20


@pytest.fixture(autouse=True)
def _only_when_measuring(request):
    if not request.config.getoption("--benchmark-enable"):
        pytest.skip("speed is measured with --benchmark-enable")


@pytest.fixture(params=[1, 2], ids=["1 thread", "2 threads"])
def _threads(request):
    before = torch.get_num_threads()
    torch.set_num_threads(request.param)
    yield
    torch.set_num_threads(before)


def resnet18():
    torchvision = pytest.importorskip("torchvision")
    torch.manual_seed(0)
    return torchvision.models.resnet18(weights=None).eval()


def ours(model):
    act = PlaneAction(PLANE_SYMMETRIES["C4"])
    made = Equitune(copy.deepcopy(model), act, Trivial(act.group))
    return made.to(memory_format=torch.channels_last).eval()


def theirs(model):
    ttach = pytest.importorskip("ttach")
    turns = ttach.Compose([ttach.Rotate90(angles=[0, 90, 180, 270])])
    return ttach.ClassificationTTAWrapper(model, turns, merge_mode="mean").eval()


def seconds(f, x):
    start = time.perf_counter()
    f(x)
    return time.perf_counter() - start


@pytest.mark.usefixtures("_threads")
@pytest.mark.parametrize(("size", "batch"), SIZES)
def test_c4_average_of_resnet18_against_ttach(size, batch, benchmark):
    model = resnet18()
    x = torch.randn(batch, 3, size, size)
    mine, rival = ours(model), theirs(model)
    with torch.inference_mode():
        expected, found = rival(x), mine(x)
        assert float((found - expected).norm() / expected.norm()) < 1e-6
        rounds = max(3, min(40, int(SECONDS / seconds(rival, x))))
        times = [(seconds(mine, x), seconds(rival, x)) for _ in range(rounds)]
        benchmark.pedantic(mine, args=(x,), rounds=1)
    least_mine, least_rival = (min(column) for column in zip(*times, strict=True))
    ratio = least_mine / least_rival
    benchmark.extra_info.update(
        ratio=ratio, aim=AIM, ours_ms=1e3 * least_mine, ttach_ms=1e3 * least_rival, rounds=rounds
    )
    print(
        f"\n{size} px, batch {batch}, {torch.get_num_threads()} thread(s): "
        f"ours {1e3 * least_mine:.0f} ms, ttach {1e3 * least_rival:.0f} ms, ratio {ratio:.2f}"
    )


def peak():
    """The most bytes that this process has had in memory.

    Linux' getrusage counts what the process that started this one had, too: a long test session.
    """
    status = Path("/proc/self/status")
    if status.exists():
        line = next(x for x in status.read_text().splitlines() if x.startswith("VmHWM"))
        return 1024 * int(line.split()[1])
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def peak_of_one_forward(chunk):
    """Bytes that a batch adds to the peak left by one picture. For a process of its own."""
    act = PlaneAction(PLANE_SYMMETRIES["C4"])
    made = Equitune(resnet18(), act, Trivial(act.group), chunk=chunk)
    made = made.to(memory_format=torch.channels_last)
    x = torch.randn(MEMORY_BATCH, 3, 224, 224)
    with torch.inference_mode():
        made(x[:1])
        before = peak()
        made(x)
    return peak() - before


def test_peak_memory_of_chunks_against_one_concatenated_batch(benchmark):
    pytest.importorskip("resource", reason="a process's peak memory is asked of a Unix")
    root = str(Path(equitune_gui.__file__).parents[1])

    def measured(chunk):
        command = [sys.executable, "-W", "ignore", __file__, str(chunk)]
        there = {**os.environ, "PYTHONPATH": root}
        done = subprocess.run(command, check=True, capture_output=True, text=True, env=there)
        return int(done.stdout)

    chunked, concatenated = measured(0), measured(4 * MEMORY_BATCH)
    benchmark.pedantic(lambda: None, rounds=1)
    benchmark.extra_info.update(chunked_bytes=chunked, concatenated_bytes=concatenated)
    print(
        f"\npeak of a forward, 224 px, batch {MEMORY_BATCH}: chunks {chunked / MEBIBYTE:.0f} MiB, "
        f"one batch {concatenated / MEBIBYTE:.0f} MiB, ratio {chunked / concatenated:.2f}"
    )
    assert chunked < concatenated / 2


if __name__ == "__main__":
    print(peak_of_one_forward(int(sys.argv[1]) or None))
