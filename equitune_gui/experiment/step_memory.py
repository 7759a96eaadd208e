"""How much memory one step of training takes beyond the weights, measured at a run's first step.

On an accelerator its allocator tells the peak. The CPU's does not: there it is the larger of what
autograd keeps for the backward pass and of how far the process grew meanwhile, for a process that
has computed before has memory in hand and grows too little.
"""

from __future__ import annotations

import json
import threading
from contextlib import contextmanager, nullcontext, suppress
from typing import TYPE_CHECKING

import psutil
import torch

from equitune_gui.errors import EquituneError
from equitune_gui.files import write_atomically

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from torch import Tensor, nn

FILE = "memory.json"  # in the run's folder
LOOK_S = 0.002  # seconds between looks at the size of the process


class StepMemory:
    """Measures the first micro-batch that fits; `bytes` is None until then."""

    def __init__(self, file: Path, parameters: Sequence[nn.Parameter]) -> None:
        self.bytes: int | None = None  # kept and worked with, without weights and gradients
        self._file = file
        self._parameters = parameters

    def of_first(self, examples: int) -> AbstractContextManager[None]:
        """To be entered around forward and backward of a micro-batch of so many examples."""
        return nullcontext() if self.bytes is not None else self._measured(examples)

    @contextmanager
    def _measured(self, examples: int) -> Iterator[None]:
        device = self._parameters[0].device
        watch = _of_accelerator if device.type == "cuda" else _of_process
        with watch(device) as peak:
            yield
        gradients = sum(p.numel() * p.element_size() for p in self._parameters)
        self.bytes = max(peak.kept, peak.growth - gradients, 1)
        text = json.dumps({"bytes": self.bytes, "examples": examples, "device": device.type})
        with suppress(EquituneError, OSError):  # a full disk stops a run elsewhere, not for this
            write_atomically(self._file, lambda file: file.write(text.encode()))


class _Peak:
    """Bytes kept for the backward pass, and by how much the memory in use grew at most."""

    def __init__(self) -> None:
        self.kept = 0
        self.growth = 0


@contextmanager
def _of_accelerator(device: torch.device) -> Iterator[_Peak]:
    peak = _Peak()
    torch.cuda.synchronize(device)
    torch.cuda.reset_peak_memory_stats(device)
    before = torch.cuda.memory_allocated(device)
    yield peak
    torch.cuda.synchronize(device)
    peak.growth = torch.cuda.max_memory_allocated(device) - before


@contextmanager
def _of_process(_device: torch.device) -> Iterator[_Peak]:
    peak, process, done = _Peak(), psutil.Process(), threading.Event()
    before, seen = process.memory_info().rss, set[int]()

    def look() -> None:
        while not done.wait(LOOK_S):
            peak.growth = max(peak.growth, process.memory_info().rss - before)

    def keep(tensor: Tensor) -> Tensor:
        storage = tensor.untyped_storage()
        if tensor.requires_grad and tensor.is_leaf:  # a weight
            return tensor
        if storage.data_ptr() not in seen:
            seen.add(storage.data_ptr())
            peak.kept += storage.nbytes()
        return tensor

    watcher = threading.Thread(target=look, name="memory", daemon=True)
    watcher.start()
    try:
        with torch.autograd.graph.saved_tensors_hooks(keep, lambda tensor: tensor):
            yield peak
    finally:
        done.set()
        watcher.join()
