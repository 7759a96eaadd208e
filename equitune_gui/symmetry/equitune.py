"""Group averaging of a pretrained model M, and its variants, as one weighted mean.

    M_G(x) = Σ_g  w_g · g⁻¹ M(g x),      Σ_g w_g = 1

Equi-tuning has w_g = 1/|G|; that mean is the equivariant function nearest to M on every orbit [1].
λ-equituning learns w_g, equizero gives all weight to the best branch [2].

A weight is computed from the *aligned* branches g⁻¹ M(g x). Its score must therefore be invariant
under the output's action (score(g y) = score(y)), or M_G is not equivariant; with a trivial action
on the output every score is.

[1] Basu et al., Equi-Tuning, AAAI 2023, arXiv:2210.06475, eq. 3.
[2] Basu et al., Efficient Equivariant Transfer Learning, NeurIPS 2023, arXiv:2305.09900.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Protocol, runtime_checkable

import torch
from jaxtyping import Bool, Float, Shaped
from torch import Tensor, nn
from torch.nn.modules.batchnorm import _BatchNorm

from equitune_gui.symmetry.action import Action, InputAction
from equitune_gui.symmetry.error import Input, tolerance

Score = Callable[[Tensor], Tensor]

# Pixels of one call of the model on a CPU: ResNet-18's feature maps then stay in the last-level
# cache, and the call is still long enough to pay for repacking its weights (tests/benchmarks).
CHUNK_PIXELS = 300_000
PICTURES = 4  # axes of a batch of pictures


class GroupMismatchError(ValueError):
    """The input's action and the output's action belong to different groups."""

    def __init__(self, group_in: str, group_out: str) -> None:
        super().__init__(f"The input's action has group {group_in}, the output's {group_out}.")


@runtime_checkable
class Weights(Protocol):
    """The weight of each aligned branch, summing to 1 over the group (axis 0)."""

    def __call__(
        self, aligned: Float[Tensor, "group batch *rest"], /
    ) -> Float[Tensor, "group batch *weighted"]:
        """Return one weight a branch, (group, batch), or more finely, of the branches' shape."""
        ...


def uniform(aligned: Float[Tensor, "group batch *rest"]) -> Float[Tensor, "group batch"]:
    """1/|G| for every branch: equi-tuning, the Reynolds operator."""
    return aligned.new_full(aligned.shape[:2], 1 / aligned.shape[0])


class Learned(nn.Module):
    """λ-equituning: w_g = λ_g / Σ_h λ_h with λ = exp(score) > 0 and a trained, invariant score.

    The score maps branches (group·batch, …) to one number each. It sees them detached, so that it
    learns to judge the branches and the model does not learn to please it.
    """

    def __init__(self, score: nn.Module) -> None:
        super().__init__()
        self.score = score

    def forward(self, aligned: Float[Tensor, "group batch *rest"]) -> Float[Tensor, "group batch"]:
        """Return λ_g / Σ_h λ_h."""
        return _scores(self.score, aligned).softmax(0)


@dataclass(frozen=True)
class Best:
    """Equizero: the weight belongs to the branch with the highest invariant score.

    Tied branches share it, up to rounding. Ties are not rare: an input that some g leaves fixed
    ties exactly, and taking the first branch there would break equivariance. With
    `straight_through` the value is equizero's and the gradient equi-tuning's.
    """

    score: Score
    straight_through: bool = field(default=False, kw_only=True)

    def __call__(
        self, aligned: Float[Tensor, "group batch *rest"], /
    ) -> Float[Tensor, "group batch"]:
        """Return 1 / (number of best branches) for the best ones, 0 for the others."""
        scores = _scores(self.score, aligned).detach()
        margin = tolerance(scores.dtype) * scores.abs().amax(0)
        best = (scores >= scores.amax(0) - margin).to(scores.dtype)
        return best / best.sum(0)


def relaxed(general: Bool[Tensor, "outputs"]) -> Weights:
    """R-equi-tuning: the mean, but M(x) itself at the outputs (last axis) marked general."""

    def weights(
        aligned: Float[Tensor, "group batch *rest outputs"],
    ) -> Float[Tensor, "group batch *ones outputs"]:
        order = aligned.shape[0]
        first = torch.zeros(order, 1, dtype=torch.bool, device=aligned.device)
        first[0] = True
        marked = general.to(aligned.device)
        table = torch.where(marked, first.to(aligned.dtype), aligned.new_tensor(1 / order))
        shape = (order, 1, *(1,) * (aligned.ndim - 3), len(general))
        return table.reshape(shape).expand(order, aligned.shape[1], *shape[2:])

    return weights


def weighted_mean(
    aligned: Float[Tensor, "group batch *rest"], weights: Float[Tensor, "group batch *weighted"]
) -> Float[Tensor, "batch *rest"]:
    """Σ_g w_g · aligned_g; half precision is summed, and returned, in float32."""
    precise = torch.promote_types(aligned.dtype, torch.float32)
    ones = (1,) * (aligned.ndim - weights.ndim)
    return (weights.to(precise).reshape(weights.shape + ones) * aligned.to(precise)).sum(0)


def combine(
    aligned: Float[Tensor, "group batch *rest"],
    weights: Weights,
    *,
    seen: Float[Tensor, "group batch *features"] | None = None,
) -> Float[Tensor, "batch *rest"]:
    """M_G(x) from the aligned branches, however they were come by (computed now, or stored).

    `seen` is what the weights look at, where it is not what is averaged: features, say, while
    logits are averaged.
    """
    if weights is uniform:
        return _mean(aligned)
    mean = weighted_mean(aligned, weights(aligned if seen is None else seen))
    if isinstance(weights, Best) and weights.straight_through and torch.is_grad_enabled():
        equituned = _mean(aligned)
        return mean.detach() + (equituned - equituned.detach())  # the bracket is exactly zero
    return mean


def branches(
    model: Callable[[Any], Tensor],
    act_in: InputAction,
    act_out: Action,
    x: Input,
    *,
    chunk: int | None = None,
) -> Shaped[Tensor, "group batch *rest"]:
    """The aligned branches g⁻¹ M(g x): the orbit folded into the batch, `chunk` examples a call.

    The folded batch holds |G|·batch examples, element by element. Without a `chunk`,
    `measured_chunk` chooses. Chunks change nothing unless the model mixes examples: batch norm in
    training mode takes its statistics from one chunk, so give it |G|·batch or freeze it. Raises
    GroupMismatchError when the actions' groups differ.
    """
    group = act_in.group
    if group.table != act_out.group.table:
        raise GroupMismatchError(group.name, act_out.group.name)
    batch = len(x[0]) if isinstance(x, tuple) else len(x)
    size = measured_chunk(x, group.order) if chunk is None else chunk
    if batch < 1 or size < 1:
        raise ValueError("The orbit needs at least one example, and at least one in each chunk.")
    aligned: list[Tensor] = []
    for pieces in _chunks(group.order, batch, size):
        outputs = model(_folded([act_in(g, _take(x, part)) for g, part in pieces]))
        lengths = [part.stop - part.start for _, part in pieces]
        for (g, _), y in zip(pieces, outputs.split(lengths), strict=True):
            aligned.append(act_out(group.inverse(g), y))
    return torch.cat(aligned).unflatten(0, (group.order, batch))


def measured_chunk(x: Input, order: int) -> int:
    """How many examples of the folded orbit one call of a model takes fastest.

    Pictures on a CPU: about CHUNK_PIXELS, in chunks of equal size; else the whole orbit at once.
    """
    if isinstance(x, tuple):
        return order * len(x[0])
    folded = order * len(x)
    if x.ndim != PICTURES or x.device.type != "cpu" or not folded:
        return folded
    pixels = folded * x.shape[-2] * x.shape[-1]
    return math.ceil(folded / max(1, round(pixels / CHUNK_PIXELS)))


class Equitune(nn.Module):
    """M_G of a model: Σ_g w_g g⁻¹ M(g x).

    The folded orbit passes in chunks of `chunk` examples, by default the measured ones. A batch
    norm in training mode always sees the whole orbit at once, so that its statistics are those of
    a distribution that the group leaves unchanged.
    """

    def __init__(
        self,
        model: nn.Module,
        act_in: InputAction,
        act_out: Action,
        *,
        weights: Weights = uniform,
        chunk: int | None = None,
    ) -> None:
        super().__init__()
        if act_in.group.table != act_out.group.table:
            raise GroupMismatchError(act_in.group.name, act_out.group.name)
        self.model = model
        self.act_in = act_in
        self.act_out = act_out
        self.weights = weights
        self.chunk = chunk

    def forward(self, x: Input) -> Float[Tensor, "batch *rest"]:
        """Return M_G(x)."""
        chunk = self.chunk
        if any(isinstance(m, _BatchNorm) and m.training for m in self.model.modules()):
            batch = len(x[0]) if isinstance(x, tuple) else len(x)
            chunk = self.act_in.group.order * batch
        aligned = branches(self.model, self.act_in, self.act_out, x, chunk=chunk)
        return combine(aligned, self.weights)


def _mean(aligned: Tensor) -> Tensor:
    return aligned.mean(0, dtype=torch.promote_types(aligned.dtype, torch.float32))


def _scores(score: Score, aligned: Tensor) -> Float[Tensor, "group batch"]:
    return score(aligned.detach().flatten(0, 1)).reshape(aligned.shape[:2])


def _chunks(order: int, batch: int, size: int) -> Iterator[list[tuple[int, slice]]]:
    """The folded orbit in chunks: which examples of which elements each one holds."""
    for start in range(0, order * batch, size):
        stop = min(start + size, order * batch)
        yield [
            (g, slice(max(start - g * batch, 0), min(stop - g * batch, batch)))
            for g in range(start // batch, (stop - 1) // batch + 1)
        ]


def _take(x: Input, part: slice) -> Input:
    return tuple(p[part] for p in x) if isinstance(x, tuple) else x[part]


def _folded(moved: list[Any]) -> Input:
    """One batch of the moved examples; pictures on a CPU with channels last, which it does best."""
    if isinstance(moved[0], tuple):
        return tuple(torch.cat(parts) for parts in zip(*moved, strict=True))
    if moved[0].ndim == PICTURES and moved[0].device.type == "cpu":
        moved = [m.contiguous(memory_format=torch.channels_last) for m in moved]
    return torch.cat(moved) if len(moved) > 1 else moved[0]
