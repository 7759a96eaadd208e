"""Earlier runs' networks as weights for new ones: what was pretrained here joins the list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from equitune_gui.experiment.store import RunStore

PLAIN = ("none", "augmentation")  # methods whose result is a network by itself
OFFERED = 30  # the newest


@dataclass(frozen=True)
class TrainedNetwork:
    """The best weights of a finished run."""

    task: str
    model: str
    path: Path
    title: str
    description: str


def trained_networks(store: RunStore) -> tuple[TrainedNetwork, ...]:
    """Plain networks that finished runs have trained, the newest first. Reads files."""
    found = []
    for summary in store.summaries():
        path = summary.folder / "checkpoints" / "best.safetensors"
        if summary.state != "finished" or summary.method not in PLAIN or not summary.steps:
            continue
        if path.exists():
            validation = summary.validation_accuracy
            figure = "" if validation is None else f", {100 * validation:.1f} % validation"
            found.append(
                TrainedNetwork(
                    summary.task,
                    summary.model,
                    path,
                    f"My run: {summary.name}, seed {summary.seed}",
                    f"{summary.id}: trained on {summary.data}{figure}.",
                )
            )
    return tuple(found[:OFFERED])
