"""How far a function is from equivariant, and why.

    D(g, x) = f(g x) − g f(x),      error(g, x) = ‖D(g, x)‖ / ‖f(x)‖

g·x always goes through the whole f: a check that reused the operator's own orbit would be true
whatever the operator does. f runs in the mode it is in; in training mode dropout and batch norm
are part of what is measured.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from jaxtyping import Float, Shaped
from torch import Tensor

from equitune_gui.symmetry.action import Action, InputAction, PlaneAction
from equitune_gui.symmetry.tolerance import TOLERANCES

Input = Tensor | tuple[Tensor, ...]  # the batch is axis 0, of each part
Function = Callable[[Any], Tensor]

TINY = 1e-30  # keeps 0/0 at 0


def tolerance(dtype: torch.dtype) -> float:
    """The relative error that rounding explains in numbers of this kind."""
    return TOLERANCES[str(dtype).removeprefix("torch.")]


@torch.no_grad()
def equivariance_error(
    f: Function,
    act_in: InputAction,
    act_out: Action,
    x: Input,
) -> Float[Tensor, "group batch"]:
    """‖f(g x) − g f(x)‖ / ‖f(x)‖ for each element and example. Costs |G| calls of f."""
    y = f(x)
    scale = _norm(y).clamp_min(TINY)
    rows = [_norm(d) / scale for d in _differences(f, act_in, act_out, x, y)]
    return torch.stack(rows)


@torch.no_grad()
def absolute_error(
    f: Function,
    act_in: InputAction,
    act_out: Action,
    x: Input,
) -> Float[Tensor, "group batch"]:
    """The largest entry of |f(g x) − g f(x)| for each element and example, in f's own unit."""
    y = f(x)
    rows = [d.flatten(1).abs().amax(1) for d in _differences(f, act_in, act_out, x, y)]
    return torch.stack(rows)


def relative_error(
    value: Float[Tensor, "batch *shape"],
    expected: Float[Tensor, "batch *shape"],
    *,
    scale: Float[Tensor, "batch *shape"] | None = None,
) -> Float[Tensor, "batch"]:
    """‖value − expected‖ / ‖scale‖ of each example, over all its entries; at least float32.

    `scale` is what was expected unless given: f(x) beside g·f(x), which an approximate action
    shrinks.
    """
    whole = expected if scale is None else scale
    return _norm(_precise(value) - _precise(expected)) / _norm(whole).clamp_min(TINY)


def consistency(
    logits_x: Float[Tensor, "batch classes"], logits_gx: Float[Tensor, "*group batch classes"]
) -> Float[Tensor, "*group"]:
    """The share of examples, 0…1, whose most likely class is the same for x and for g·x."""
    return (logits_gx.argmax(-1) == logits_x.argmax(-1)).float().mean(-1)


@torch.no_grad()
def interpolation_floor(
    f: Function, action: PlaneAction, x: Shaped[Tensor, "batch *_"]
) -> Float[Tensor, "group batch"]:
    """How much f changes when x is only moved there and back, ‖f(g⁻¹ g x) − f(x)‖ / ‖f(x)‖.

    Zero for elements that move pixels onto pixels. An equivariance error up to its floor is not to
    be told from the resampling of the picture.
    """
    y = f(x)
    scale = _norm(y).clamp_min(TINY)
    rows = torch.zeros(action.group.order, *scale.shape, dtype=scale.dtype, device=scale.device)
    for g in action.group.elements:
        if not action.exact_at(g):
            there_and_back = action(action.group.inverse(g), action(g, x))
            rows[g] = _norm(_precise(f(there_and_back)) - _precise(y)) / scale
    return rows


def explain(
    errors: Float[Tensor, "group batch"],
    floors: Float[Tensor, "group batch"],
    *,
    symmetrised: bool,
    dtype: torch.dtype,
) -> str:
    """One sentence on why the error is what it is; judges the element with the largest mean."""
    means = errors.float().mean(1)
    worst = int(means.argmax())
    error, floor = float(means[worst]), float(floors[worst].float().mean())
    largest = float(errors.max())
    if largest <= tolerance(dtype):
        return _rounding(largest, dtype, symmetrised=symmetrised)
    if not symmetrised:
        return (
            f"Nothing makes this network symmetric: an error of {error:.2g} is its own, from "
            "what its weights learned."
        )
    if floor == 0:
        return _unexpected(largest, dtype)
    if error <= floor:
        return (
            f"Interpolation: the error of {error:.2g} is not to be told from resampling, since "
            f"turning a picture there and back alone changes the output by {floor:.2g}."
        )
    return (
        f"Interpolation and lost corners: turning a picture there and back changes the output by "
        f"{floor:.2g}, and an error of {error:.2g} is more, because every branch is resampled."
    )


def _rounding(largest: float, dtype: torch.dtype, *, symmetrised: bool) -> str:
    name = str(dtype).removeprefix("torch.")
    if largest == 0:
        return "Exact, to the last bit."
    if symmetrised:
        return f"Exact to rounding: {largest:.1g} is what sums in {name} leave."
    return f"Symmetric to rounding in {name} ({largest:.1g}), without an average over the group."


def _unexpected(largest: float, dtype: torch.dtype) -> str:
    if largest <= tolerance(torch.bfloat16) and dtype == torch.float32:
        cause = "some layers computed in mixed precision, or a score tied within rounding"
    else:
        cause = "dropout or batch norm in training mode, or a score tied within rounding (equizero)"
    return (
        f"An error of {largest:.2g} is more than rounding: the likely cause is {cause}; stride, "
        "padding and the picture's size are none, since the average over an exact group is "
        "equivariant whatever the network does."
    )


def _differences(
    f: Function,
    act_in: InputAction,
    act_out: Action,
    x: Input,
    y: Tensor,
) -> list[Tensor]:
    """D(g, x) for each element; at the identity it is zero by definition and costs nothing."""
    moved = [
        _precise(f(act_in(g, x))) - _precise(act_out(g, y)) for g in act_in.group.elements if g
    ]
    return [torch.zeros_like(_precise(y)), *moved]


def _precise(x: Tensor) -> Tensor:
    """Half precision as float32; the rest as it is."""
    return x.to(torch.promote_types(x.dtype, torch.float32))


def _norm(x: Tensor) -> Float[Tensor, "batch"]:
    return torch.linalg.vector_norm(_precise(x).flatten(1), dim=1)
