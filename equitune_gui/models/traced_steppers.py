"""Sequence networks as `torch.export` can follow them: lengths decide no shape and no loop.

Packed sequences are as long as their words; here every command has the same number of places, and
behind a command's end the encoder stands still. The numbers are the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from equitune_gui.models.attention import padding_mask
from equitune_gui.models.equivariant_seq2seq import KERNELS, EquivariantSeq2Seq
from equitune_gui.models.seq2seq import Seq2Seq

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from equitune_gui.models.seq2seq import State, Stepper

Cell = tuple[Tensor, Tensor, Tensor, Tensor]  # what torch's kernels take
CELL_NAMES = {"RNN": "rnn", "GRU": "gru", "LSTM": "lstm"}


class TracedStepper(nn.Module):
    """`model`, in evaluation mode and without gradients, in other steps. A `Stepper`."""

    def __init__(self, model: Stepper) -> None:
        super().__init__()
        self.model: Stepper = model
        if isinstance(model, EquivariantSeq2Seq):
            # Its matrices are made at each beginning, and kept: made now, they are constants.
            model.begin(torch.ones(1, 1, dtype=torch.long), torch.ones(1, dtype=torch.long))

    def begin(self, source: Tensor, lengths: Tensor) -> State:
        """As the model's own."""
        model = self.model
        if isinstance(model, Seq2Seq):
            words = model.source_embedding(source)
            cells = _cells_of(model.encoder)
            name = CELL_NAMES[type(model.encoder).__name__]
        elif isinstance(model, EquivariantSeq2Seq):
            words = model.source_embedding.table()[source]
            cells = [cell.weights() for cell in model.encoder]  # type: ignore[operator]
            name = model.cell_name
        else:
            return model.begin(source, lengths)
        outputs, finals = _both_ways(name, cells, words, lengths)
        return (outputs, padding_mask(lengths, source.shape[1], like=outputs), *finals)

    def step(self, tokens: Tensor, state: State) -> tuple[Tensor, State, Tensor]:
        """The model's own."""
        return self.model.step(tokens, state)


def _cells_of(encoder: nn.RNNBase) -> list[Cell]:
    """Forwards and backwards."""
    names = ("weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0")
    found: list[Cell] = []
    for ending in ("", "_reverse"):
        w_in, w_state, b_in, b_state = (getattr(encoder, f"{name}{ending}") for name in names)
        found.append((w_in, w_state, b_in, b_state))
    return found


def _both_ways(
    name: str, cells: Sequence[Cell], words: Tensor, lengths: Tensor
) -> tuple[Tensor, tuple[Tensor, ...]]:
    """Outputs (batch, L, 2·units) and the final states (batch, 2·units) of both directions."""
    places = range(words.shape[1])
    there, last = _one_way(name, cells[0], words, lengths, places)
    back, first = _one_way(name, cells[1], words, lengths, reversed(places))
    outputs = torch.cat([torch.stack(there, 1), torch.stack(back[::-1], 1)], 2)
    finals = zip(last, first, strict=True)
    return outputs, tuple(torch.cat(pair, 1) for pair in finals)


def _one_way(
    name: str, cell: Cell, words: Tensor, lengths: Tensor, places: Iterable[int]
) -> tuple[list[Tensor], tuple[Tensor, ...]]:
    """The outputs in the order of `places`, zero behind a command's end, and the last states."""
    units = cell[1].shape[1]
    zeros = words.new_zeros(words.shape[0], units)
    states: tuple[Tensor, ...] = (zeros, zeros) if name == "lstm" else (zeros,)
    outputs = []
    for place in places:
        hidden = states if len(states) > 1 else states[0]
        new = KERNELS[name].step(words[:, place], hidden, *cell)
        live = (place < lengths)[:, None]
        reached = new if isinstance(new, tuple) else (new,)
        states = tuple(n.where(live, old) for n, old in zip(reached, states, strict=True))
        outputs.append(states[0] * live)
    return outputs, states
