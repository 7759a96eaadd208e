"""Linear layers between functions on a finite group that commute with the group's action.

A tensor holds `channels` functions on G, flattened to (…, channels·|G|) with the group innermost,
so that channels are joined by concatenation. An element k moves them by the regular representation,
(k·f)(g) = f(k⁻¹g). Each layer makes one matrix out of its parameters, to be used as any other.
"""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

if TYPE_CHECKING:
    from equitune_gui.symmetry.action import PermuteTokens
    from equitune_gui.symmetry.group import Group


class GroupConvolution(nn.Module):
    """(T f)(g) = Σ_h W[h⁻¹g] f(h) + b, with W of shape (outputs, inputs, |G|)."""

    quotients: Tensor  # (|G|, |G|): h⁻¹g in row g, column h

    def __init__(self, group: Group, inputs: int, outputs: int, *, bound: float = 0.0) -> None:
        """Parameters are uniform in ±bound, by default ±1/√(inputs·|G|)."""
        super().__init__()
        bound = bound or 1 / sqrt(inputs * group.order)
        self.weight = nn.Parameter(torch.empty(outputs, inputs, group.order))
        self.bias = nn.Parameter(torch.empty(outputs))
        for parameter in self.parameters():
            nn.init.uniform_(parameter, -bound, bound)
        quotients = [
            [group.product(group.inverse(h), g) for h in group.elements] for g in group.elements
        ]
        self.register_buffer("quotients", torch.tensor(quotients), persistent=False)

    def matrix(self) -> Tensor:
        """(outputs·|G|, inputs·|G|): W[h⁻¹g] in row (o, g) and column (i, h)."""
        blocks = self.weight[:, :, self.quotients]  # (outputs, inputs, g, h)
        return blocks.transpose(1, 2).flatten(2).flatten(0, 1)

    def offset(self) -> Tensor:
        """(outputs·|G|,): the same for every g."""
        return self.bias.repeat_interleave(len(self.quotients))

    def forward(self, x: Tensor) -> Tensor:
        """(…, inputs·|G|) → (…, outputs·|G|)."""
        return nn.functional.linear(x, self.matrix(), self.offset())


class GroupEmbedding(nn.Module):
    """A word as functions on G, e(w)(g) = E[g⁻¹·w], so that e(k·w) = k·e(w).

    A word that no element moves gives constants.
    As the rows of a last layer they turn functions f back into numbers of words,
    ℓ(w) = Σ_g ⟨e(w)(g), f(g)⟩, and k·f gives ℓ(k⁻¹·w).
    """

    aligned: Tensor  # (V, |G|): g⁻¹·w

    def __init__(self, act: PermuteTokens, channels: int, *, scale: float = 1.0) -> None:
        """Parameters are normal with standard deviation `scale`."""
        super().__init__()
        inverses = [act.group.inverse(g) for g in act.group.elements]
        aligned = torch.tensor([act.permutations[g] for g in inverses]).t().contiguous()
        self.weight = nn.Parameter(torch.empty(len(aligned), channels))
        nn.init.normal_(self.weight, std=scale)
        self.register_buffer("aligned", aligned, persistent=False)

    def table(self) -> Tensor:
        """(V, channels·|G|): every word's functions."""
        return self.weight[self.aligned].transpose(1, 2).flatten(1)
