"""How each element of a group moves a tensor.

    act(0, x) = x,      act(g, act(h, x)) = act(gh, x)

Every action here is linear, a representation: on pictures and feature maps it permutes pixels (or
interpolates between them), on coordinates it permutes them, on tokens it permutes their one-hot
vectors. That the mean of the aligned branches is the nearest equivariant network rests on it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Protocol, runtime_checkable

import torch
from jaxtyping import Int, Shaped
from torch import Tensor

from equitune_gui.errors import NotSquareError
from equitune_gui.symmetry.catalogue import PlaneSymmetry
from equitune_gui.symmetry.group import Group
from equitune_gui.symmetry.resampling import interpolated, quarter_turned

REFLECTED_AXIS = {"left-right": -1, "up-down": -2}


@runtime_checkable
class Action(Protocol):
    """A function of an element and a tensor that keeps the two laws above."""

    @property
    def group(self) -> Group:
        """Whose elements act."""
        ...

    def __call__(self, g: int, x: Shaped[Tensor, "..."], /) -> Shaped[Tensor, "..."]:
        """Return g·x, of x's shape."""
        ...


@runtime_checkable
class InputAction(Protocol):
    """An action on whatever a model takes: a tensor (any `Action`) or several (`Parts`)."""

    @property
    def group(self) -> Group:
        """Whose elements act."""
        ...

    def __call__(self, g: int, x: Any, /) -> Any:  # noqa: ANN401 - tensor or tuple, as it came
        """Return g·x, of x's kind."""
        ...


@dataclass(frozen=True)
class Trivial:
    """Nothing moves: what an invariant output carries. The trivial representation."""

    group: Group

    def __call__(self, g: int, x: Shaped[Tensor, "*shape"], /) -> Shaped[Tensor, "*shape"]:
        """Return x itself."""
        return x


@dataclass(frozen=True)
class PlaneAction:
    """A symmetry of the plane on the last two axes, (…, height, width). Linear.

    An element first reflects, then turns counter-clockwise: by the angle's rest below 90° with
    bilinear interpolation, by the whole quarter turns exactly. Where `exact` is False the second
    law holds only up to the interpolation, and what leaves the frame is lost: zeros come in at the
    corners (`resampling.disk` blanks them beforehand). On channels nothing acts.
    """

    symmetry: PlaneSymmetry

    @cached_property
    def group(self) -> Group:
        """The symmetry's group."""
        return self.symmetry.group

    @property
    def exact(self) -> bool:
        """Whether every element moves pixels onto pixels."""
        return self.symmetry.exact

    def exact_at(self, g: int) -> bool:
        """Whether element g moves pixels onto pixels, even if others interpolate."""
        return self._quarter_turns(g)[1] == 0

    def check(self, height: int, width: int) -> None:
        """Raise NotSquareError when pictures of this size do not keep their shape."""
        if self.symmetry.needs_square and height != width:
            raise NotSquareError(height, width, self.symmetry.title)

    def __call__(self, g: int, x: Shaped[Tensor, "*shape"], /) -> Shaped[Tensor, "*shape"]:
        """Return g·x; raise NotSquareError where a turn would swap unequal sides."""
        self.check(x.shape[-2], x.shape[-1])
        if self.symmetry.reflects(g):
            x = x.flip(REFLECTED_AXIS[self.symmetry.reflection])
        quarters, rest = self._quarter_turns(g)
        return quarter_turned(interpolated(x, rest), quarters)

    def _quarter_turns(self, g: int) -> tuple[int, float]:
        """The whole quarter turns of element g, and the rest in degrees, 0 ≤ rest < 90."""
        turns = self.symmetry.turns
        quarters, rest = divmod(4 * (g % turns), turns)  # in integers, so that exact stays exact
        return quarters, 90.0 * rest / turns


@dataclass(frozen=True)
class PermuteAxis:
    """Coordinates of one axis permuted: coordinate i moves to permutations[g][i]. Linear.

    `axis` counts as in torch; the batch is axis 0, so a negative one is usually meant. Raises
    ValueError when the permutations do not multiply as the group does.
    """

    group: Group
    permutations: tuple[tuple[int, ...], ...]
    axis: int
    _sources: _PerDevice = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        moved_to = _checked(self.group, self.permutations)
        object.__setattr__(self, "_sources", _PerDevice(moved_to.argsort(1)))

    def __call__(self, g: int, x: Shaped[Tensor, "*shape"], /) -> Shaped[Tensor, "*shape"]:
        """Return g·x, where (g·x)[permutations[g][i]] = x[i]."""
        return x if g == 0 else x.index_select(self.axis, self._sources.on(x.device)[g])


@dataclass(frozen=True)
class PermuteTokens:
    """Token numbers replaced: token i becomes permutations[g][i].

    Linear on the tokens' one-hot vectors, where it is `PermuteAxis` with the same table. Raises
    ValueError when the permutations do not multiply as the group does.
    """

    group: Group
    permutations: tuple[tuple[int, ...], ...]
    _images: _PerDevice = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        images = _PerDevice(_checked(self.group, self.permutations))
        object.__setattr__(self, "_images", images)

    def __call__(self, g: int, x: Int[Tensor, "*shape"], /) -> Int[Tensor, "*shape"]:
        """Return g·x, token by token."""
        return x if g == 0 else self._images.on(x.device)[g][x].to(x.dtype)


@dataclass(frozen=True, init=False)
class Parts:
    """An input of several parts, each with its own action of one group (the direct sum). Linear.

    Raises ValueError when there is no part or the groups differ.
    """

    actions: tuple[Action, ...]

    def __init__(self, *actions: Action) -> None:
        if not actions or any(a.group.table != actions[0].group.table for a in actions):
            raise ValueError("The parts of an input need actions of one and the same group.")
        object.__setattr__(self, "actions", actions)

    @property
    def group(self) -> Group:
        """The group of every part."""
        return self.actions[0].group

    def __call__(self, g: int, x: tuple[Tensor, ...], /) -> tuple[Tensor, ...]:
        """Return the parts of x, each moved by its own action."""
        return tuple(act(g, part) for act, part in zip(self.actions, x, strict=True))


def regular(group: Group, axis: int) -> PermuteAxis:
    """The regular representation: G permutes itself, (g·f)(h) = f(g⁻¹h). Linear."""
    return PermuteAxis(group, group.table, axis)


def turn(x: Shaped[Tensor, "*shape"], degrees: int | float) -> Shaped[Tensor, "*shape"]:
    """Pictures (…, height, width) turned counter-clockwise about their centre, in the same frame.

    Whole quarter turns are exact on square pictures, half turns on all; other angles interpolate
    bilinearly and bring in zeros at the corners. Linear.
    """
    quarters, rest = divmod(degrees % 360.0, 90.0)
    if quarters % 2 and x.shape[-2] != x.shape[-1]:
        quarters, rest = quarters - 1, rest + 90.0  # rot90 would swap the sides
    return quarter_turned(interpolated(x, rest), int(quarters))


class _PerDevice:
    """A small table of integers, copied once to each device that asks for it."""

    def __init__(self, table: Tensor) -> None:
        self._copies = {table.device: table}

    def on(self, device: torch.device) -> Tensor:
        if device not in self._copies:
            with torch.inference_mode(mode=False):
                self._copies[device] = next(iter(self._copies.values())).to(device)
        return self._copies[device]


def _checked(
    group: Group, permutations: tuple[tuple[int, ...], ...]
) -> Int[Tensor, "group coordinates"]:
    """The permutations as a table, or ValueError when they are no action of the group."""
    if len(permutations) != group.order or len({len(p) for p in permutations}) != 1:
        raise ValueError(f"{group.name}: one permutation for each element, all of one length.")
    with torch.inference_mode(mode=False):
        table = torch.tensor(permutations)
    everything = torch.arange(table.shape[1])
    if not torch.equal(table.sort(1).values, everything.expand_as(table)):
        raise ValueError(f"{group.name}: each permutation must hold every coordinate once.")
    for g in group.elements:
        if not torch.equal(table[g][table], table[list(group.table[g])]):
            raise ValueError(f"{group.name}: the permutations do not multiply as the group does.")
    return table
