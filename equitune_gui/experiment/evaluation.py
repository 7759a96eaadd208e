"""Measures of a network: accuracy, equivariance, accuracy by element and by angle.

Each function is a generator: it yields `Progressed` while it works and returns its event.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor
from torch.nn import functional

from equitune_gui.experiment.events import (
    AnglesMeasured,
    BranchWeightsMeasured,
    ElementsMeasured,
    EquivarianceMeasured,
    Evaluated,
    Progressed,
)
from equitune_gui.experiment.examples import Examples, Pictures, generator
from equitune_gui.metrics.classification import correct
from equitune_gui.symmetry.action import turn
from equitune_gui.symmetry.error import explain, relative_error

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from torch import nn

    from equitune_gui.experiment.trial import When

TICKS = 10  # Progressed events of one phase at most
TOP = 3  # predictions kept for each picture and element


@contextmanager
def measuring(network: nn.Module) -> Iterator[None]:
    """Dropout off, BatchNorm on its running statistics, no gradients."""
    network.eval()
    with torch.inference_mode():
        yield


def batches(count: int, size: int) -> list[Tensor]:
    """Consecutive indices, `size` at a time."""
    return list(torch.arange(count).split(size))


def spread(count: int, wanted: int, split: str) -> Tensor:
    """At most `wanted` indices of a split, chosen at random once and for all, in order."""
    if wanted >= count:
        return torch.arange(count)
    return torch.randperm(count, generator=generator("spread", split, count))[:wanted].sort().values


def ticked(phase: str, done: int, total: int) -> Iterator[Progressed]:
    """A `Progressed` now and then: at most TICKS in a phase, the same in every run."""
    if total > 1 and done * TICKS // total != (done - 1) * TICKS // total:
        yield Progressed(phase, done, total)


def evaluate(
    network: nn.Module,
    examples: Examples,
    when: When,
    *,
    split: str,
    elements: Tensor | None,
    batch: int,
) -> Generator[Progressed, None, Evaluated]:
    """Loss and accuracy over a whole split, upright or each example under its element."""
    loss, right, count = 0.0, 0, len(examples.labels)
    view = "upright" if elements is None else "transformed"
    parts = batches(count, batch)
    with measuring(network):
        for done, indices in enumerate(parts, 1):
            when.check()
            logits = examples.logits(indices, None if elements is None else elements[indices])
            labels = examples.labels[indices].to(logits.device)
            loss += float(functional.cross_entropy(logits, labels, reduction="sum"))
            right += correct(logits, labels)
            yield from ticked(f"evaluating {split}, {view}", done, len(parts))
    return Evaluated(when.step, when.epoch, split, view, loss / count, right, count)


@dataclass(frozen=True)
class Checked:
    """What one look at a few pictures under every g gives."""

    features: EquivarianceMeasured
    logits: EquivarianceMeasured
    elements: ElementsMeasured
    weights: BranchWeightsMeasured | None


def check_equivariance(
    examples: Pictures, when: When, *, indices: Tensor, split: str
) -> Generator[Progressed, None, Checked]:
    """The relative equivariance error of feature maps and logits, and accuracy under each g.

    g·x goes through the whole network, whatever the network does inside: a check that reused the
    operator's own orbit would prove nothing. In float32, without autocast.
    """
    network, action = examples.network, examples.action
    with measuring(network):
        parts = list(indices.split(examples.batch))
        columns: list[list[dict[str, Tensor]]] = []
        for g in action.group.elements:
            column = []
            for part in parts:
                when.check()
                column.append(_errors(examples, g, part))
            columns.append(column)
            yield from ticked("checking equivariance", g + 1, action.group.order)
        weights = _branch_weights(examples, when, indices)
    table = {
        key: torch.stack([torch.cat([c[key] for c in column]) for column in columns]).cpu()
        for key in columns[0][0]
    }  # each (group, pictures)
    return Checked(
        _equivariance(examples, when, table, where="features"),
        _equivariance(examples, when, table, where="logits"),
        ElementsMeasured(
            when.step, when.epoch, split, tuple(table["right"].sum(1).tolist()), len(indices)
        ),
        weights,
    )


def _errors(examples: Pictures, g: int, indices: Tensor) -> dict[str, Tensor]:
    """For one element: errors, floors, agreement and correctness of each picture."""
    action = examples.action
    pictures = examples.pictures(indices)
    maps, logits = examples.map_and_logits(pictures)
    moved_maps, moved_logits = examples.map_and_logits(action(g, pictures))
    zeros = torch.zeros(len(indices), device=logits.device)
    found = {
        "features": relative_error(moved_maps, action(g, maps), scale=maps),
        "logits": relative_error(moved_logits, logits),
        "features_floor": zeros,
        "logits_floor": zeros,
        "agrees": (moved_logits.argmax(1) == logits.argmax(1)).float(),
        "right": (moved_logits.argmax(1).cpu() == examples.labels[indices]).int(),
    }
    if not action.exact_at(g):
        there_and_back = action(action.group.inverse(g), action(g, pictures))
        floor_maps, floor_logits = examples.map_and_logits(there_and_back)
        found["features_floor"] = relative_error(floor_maps, maps)
        found["logits_floor"] = relative_error(floor_logits, logits)
    return found


def _equivariance(
    examples: Pictures, when: When, table: dict[str, Tensor], *, where: str
) -> EquivarianceMeasured:
    errors, floors = table[where], table[f"{where}_floor"]
    symmetrised = examples.network.action.group.order > 1
    return EquivarianceMeasured(
        when.step,
        when.epoch,
        where,
        mean=tuple(errors.mean(1).tolist()),
        maximum=tuple(errors.amax(1).tolist()),
        floor=tuple(floors.mean(1).tolist()),
        consistency=tuple(table["agrees"].mean(1).tolist()) if where == "logits" else (),
        images=errors.shape[1],
        sentence=explain(errors, floors, symmetrised=symmetrised, dtype=torch.float32),
    )


def _branch_weights(
    examples: Pictures, when: When, indices: Tensor
) -> BranchWeightsMeasured | None:
    """How λ or equizero weigh the branches; None for uniform weights."""
    from equitune_gui.symmetry.equitune import uniform

    network = examples.network
    if network.weights is uniform:
        return None
    columns = []
    for part in indices.split(examples.batch):
        when.check()
        columns.append(network.weights(examples.vectors(examples.pictures(part))))
    weights = torch.cat(columns, 1)  # (group, pictures)
    moved_away = weights[0] < weights.amax(0)
    return BranchWeightsMeasured(
        when.step,
        when.epoch,
        mean=tuple(weights.mean(1).tolist()),
        top_is_not_identity=float(moved_away.float().mean()),
        images=len(indices),
    )


@dataclass(frozen=True)
class Predictions:
    """The top classes of each picture under each element."""

    top: Tensor  # (pictures, group, TOP) class indices
    probability: Tensor  # same shape, 0…1


def measure_elements(
    examples: Pictures, when: When, *, indices: Tensor, split: str
) -> Generator[Progressed, None, tuple[ElementsMeasured, Predictions]]:
    """Accuracy under each g over the same pictures, and what was predicted."""
    group = examples.action.group
    parts = list(indices.split(examples.batch))
    tops, probabilities, right = [], [], [0] * group.order
    with measuring(examples.network):
        for done, part in enumerate(parts, 1):
            rows = []
            for g in group.elements:
                when.check()
                logits = examples.logits(part, torch.full((len(part),), g))
                right[g] += correct(logits, examples.labels[part].to(logits.device))
                rows.append(logits.softmax(1).topk(min(TOP, logits.shape[1]), 1))
            tops.append(torch.stack([r.indices for r in rows], 1).cpu())
            probabilities.append(torch.stack([r.values for r in rows], 1).cpu())
            yield from ticked("test pictures under every element", done, len(parts))
    measured = ElementsMeasured(when.step, when.epoch, split, tuple(right), len(indices))
    return measured, Predictions(torch.cat(tops), torch.cat(probabilities))


def measure_angles(
    examples: Pictures, when: When, *, indices: Tensor, split: str, angles: int
) -> Generator[Progressed, None, AnglesMeasured]:
    """Accuracy when every picture is turned by each of `angles` evenly spaced angles."""
    degrees = [360 * k / angles for k in range(angles)]
    parts = list(indices.split(examples.batch))
    right = [0] * angles
    with measuring(examples.network):
        for done, part in enumerate(parts, 1):
            pictures = examples.pictures(part)
            for k, angle in enumerate(degrees):
                when.check()
                logits = examples.answer(turn(pictures, angle))
                right[k] += correct(logits, examples.labels[part].to(logits.device))
            yield from ticked(f"{split} pictures at {angles} angles", done, len(parts))
    return AnglesMeasured(when.step, when.epoch, split, tuple(degrees), tuple(right), len(indices))
