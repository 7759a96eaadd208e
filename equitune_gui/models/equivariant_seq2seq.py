"""The networks of Gordon et al.: RNN, GRU or LSTM whose every layer commutes with a group of words.

Encoder, attention and decoder are those of `seq2seq.py`, but every unit is a function on G that the
group moves by the regular representation: words come in as functions on G, every matrix is a group
convolution, nonlinearities act at each element alone, the attention's dot products run over
channels and group and so do not change, and a last convolution gives the functions back as words.

[Gordon, Lopez-Paz, Baroni, Bouchacourt, ICLR 2020: Permutation equivariant models for
compositional generalization in language.]  |G| elements with the paper's channels each would make
a batch slow for larger groups, so the channels shrink as the group grows (`channels_of`).
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import PackedSequence, pack_padded_sequence, pad_packed_sequence

from equitune_gui.models.attention import attend, padding_mask
from equitune_gui.models.group_layers import GroupConvolution, GroupEmbedding

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from equitune_gui.models.seq2seq import State
    from equitune_gui.symmetry.action import PermuteTokens
    from equitune_gui.symmetry.group import Group

MOST_CHANNELS, FEWEST_CHANNELS = 64, 8
UNITS = 128  # of one direction of the encoder, channels times |G|, where those bounds allow it
DROPOUT = 0.1


@dataclass(frozen=True)
class Kernel:
    """torch's own loops over a sequence and over one step, which take the weights as arguments."""

    gates: int
    sequence: Callable[..., Any]
    step: Callable[..., Any]


KERNELS: Mapping[str, Kernel] = {
    "rnn": Kernel(1, torch.rnn_tanh, torch.rnn_tanh_cell),
    "gru": Kernel(3, torch.gru, torch.gru_cell),
    "lstm": Kernel(4, torch.lstm, torch.lstm_cell),
}


def channels_of(order: int) -> int:
    """Functions on a group of this order that one direction of the encoder holds."""
    return min(MOST_CHANNELS, max(FEWEST_CHANNELS, UNITS // order))


class GroupCell(nn.Module):
    """The parameters of one layer of cells: a convolution of the input and one of the state."""

    def __init__(self, group: Group, inputs: int, outputs: int, gates: int) -> None:
        super().__init__()
        bound = 1 / sqrt(outputs * group.order)
        self.of_input = GroupConvolution(group, inputs, gates * outputs, bound=bound)
        self.of_state = GroupConvolution(group, outputs, gates * outputs, bound=bound)

    def weights(self) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """What torch's kernels take: both matrices, both offsets."""
        return (
            self.of_input.matrix(),
            self.of_state.matrix(),
            self.of_input.offset(),
            self.of_state.offset(),
        )


@dataclass(frozen=True)
class Built:
    """The decoder's matrices, made once for all steps of a sequence."""

    words_in: Tensor  # (V, width): the target embedding
    of_word: Tensor  # (width, width): the combining layer's half for the previous word
    of_context: Tensor  # (width, width)
    offset: Tensor  # (width,)
    embedded: Tensor  # (V, width): words_in through of_word and offset
    cell: tuple[Tensor, Tensor, Tensor, Tensor]
    words_out: Tensor  # (V, width)
    bias: Tensor  # (V,)
    has_gradient: bool


class EquivariantSeq2Seq(nn.Module):
    """Encoder and decoder equivariant under act_in and act_out at every step. A `Stepper`.

    `cell` is 'rnn' (tanh), 'gru' or 'lstm'. In training the dropped values differ from element to
    element, so that the law then holds on average alone.
    """

    def __init__(self, cell: str, act_in: PermuteTokens, act_out: PermuteTokens) -> None:
        super().__init__()
        group, channels = act_in.group, channels_of(act_in.group.order)
        hidden = 2 * channels
        self.cell_name = cell
        gates = KERNELS[cell].gates
        self.source_embedding = GroupEmbedding(act_in, channels)
        self.encoder = nn.ModuleList(GroupCell(group, channels, channels, gates) for _ in range(2))
        self.target_embedding = GroupEmbedding(act_out, hidden)
        self.dropout = nn.Dropout(DROPOUT)
        self.combine = GroupConvolution(group, 2 * hidden, hidden)
        self.cell = GroupCell(group, hidden, hidden, gates)
        self.out = GroupEmbedding(act_out, hidden, scale=1 / sqrt(3 * hidden * group.order))
        self.out_bias = GroupEmbedding(act_out, 1, scale=1 / sqrt(3 * hidden * group.order))
        self._built: Built | None = None

    def begin(self, source: Tensor, lengths: Tensor) -> State:
        """The encoder's outputs (batch, L, width), attention's mask, and s_0 (and the cell's)."""
        self._built = self._build()
        packed = pack_padded_sequence(
            self.source_embedding.table()[source],
            lengths.cpu(),
            batch_first=True,
            enforce_sorted=False,
        )
        packed_outputs, finals = self._encoded(packed)
        outputs, _ = pad_packed_sequence(
            packed_outputs, batch_first=True, total_length=source.shape[1]
        )
        return (outputs, padding_mask(lengths, source.shape[1], like=outputs), *finals)

    def step(self, tokens: Tensor, state: State) -> tuple[Tensor, State, Tensor]:
        """One word further; see `Stepper`."""
        built = self._matrices()
        outputs, mask, *previous = state
        context, attention = attend(previous[0], outputs, mask)
        mixed = self._embedded(tokens, built) + context @ built.of_context.t()
        hidden = tuple(previous) if len(previous) > 1 else previous[0]
        new = KERNELS[self.cell_name].step(mixed.relu(), hidden, *built.cell)
        states = new if isinstance(new, tuple) else (new,)
        logits = nn.functional.linear(states[0], built.words_out, built.bias)
        return logits.log_softmax(-1), (outputs, mask, *states), attention

    def _embedded(self, tokens: Tensor, built: Built) -> Tensor:
        """The previous word's half of the combining layer."""
        if not self.training:  # the few words there are, each multiplied once
            return built.embedded[tokens]
        dropped = self.dropout(built.words_in[tokens])
        return nn.functional.linear(dropped, built.of_word, built.offset)

    def __getstate__(self) -> dict[str, Any]:
        """What is copied: all but the matrices of the last sequence."""
        return {**self.__dict__, "_built": None}

    def _encoded(self, packed: PackedSequence) -> tuple[PackedSequence, tuple[Tensor, ...]]:
        """Outputs (…, width) of both directions, and their final states (batch, width)."""
        weights = [w for cell in self.encoder for w in cell.weights()]  # type: ignore[operator]
        batch, units = int(packed.batch_sizes[0]), packed.data.shape[-1]
        zeros = packed.data.new_zeros(2, batch, units)
        begin = (zeros, zeros) if self.cell_name == "lstm" else zeros
        biased = bidirectional = True
        layers, dropout = 1, 0.0
        outputs, *finals = KERNELS[self.cell_name].sequence(
            packed.data, packed.batch_sizes, begin, weights, biased, layers, dropout,
            self.training, bidirectional,
        )  # fmt: skip
        order = packed.unsorted_indices
        return (
            PackedSequence(outputs, packed.batch_sizes, packed.sorted_indices, order),
            tuple(final.transpose(0, 1).flatten(1)[order] for final in finals),
        )

    def _matrices(self) -> Built:
        """Those of the last `begin`, unless gradients are wanted of others."""
        if self._built is None or self._built.has_gradient != torch.is_grad_enabled():
            self._built = self._build()
        return self._built

    def _build(self) -> Built:
        matrix, offset = self.combine.matrix(), self.combine.offset()
        of_word, of_context = matrix.chunk(2, dim=1)
        words_in = self.target_embedding.table()
        return Built(
            words_in,
            of_word,
            of_context,
            offset,
            nn.functional.linear(words_in, of_word, offset),
            self.cell.weights(),
            self.out.table(),
            self.out_bias.table().mean(1),
            torch.is_grad_enabled(),
        )
