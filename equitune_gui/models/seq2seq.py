"""The sequence-to-sequence networks of the paper: RNN, GRU or LSTM, with attention, in batches.

    encoder   e_1 … e_L = BiCell(E x),   s_0 = [→ final; ← final]           (64 + 64 wide)
    attention a = softmax(⟨s_{t−1}, e_i⟩ over i ≤ length),   c = Σ_i a_i e_i
    step      s_t = Cell(relu(W [dropout(F y_{t−1}); c] + b), s_{t−1}),   log p = log softmax(V s_t)

[Basu et al., AAAI 2023, arXiv:2210.06475, Compositional generalization in language; after Gordon et
al., ICLR 2020.]  A batch equals its sentences one at a time: the encoder's sequences are packed,
and the attention never sees the padding.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from torch import Tensor, nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from equitune_gui.models.attention import attend, padding_mask

if TYPE_CHECKING:
    from collections.abc import Mapping

State = tuple[Tensor, ...]

SOURCE_EMBEDDING = 64
ENCODER_HIDDEN = 64  # of each direction
HIDDEN = 128  # of the decoder, which begins with both directions' final states
DROPOUT = 0.1

ENCODERS: Mapping[str, type[nn.RNN | nn.GRU | nn.LSTM]] = {
    "rnn": nn.RNN,
    "gru": nn.GRU,
    "lstm": nn.LSTM,
}
CELLS: Mapping[str, type[nn.RNNCell | nn.GRUCell | nn.LSTMCell]] = {
    "rnn": nn.RNNCell,
    "gru": nn.GRUCell,
    "lstm": nn.LSTMCell,
}


@runtime_checkable
class Stepper(Protocol):
    """A network that reads a command once and then writes one word at each step."""

    def begin(self, source: Tensor, lengths: Tensor) -> State:
        """Read commands (batch, L) of `lengths` (batch,), EOS included.

        Every tensor of the state has the batch on axis 0.
        """
        ...

    def step(self, tokens: Tensor, state: State) -> tuple[Tensor, State, Tensor]:
        """Previous words (batch,) → log-probabilities (batch, V), state, attention (batch, L)."""
        ...


class Seq2Seq(nn.Module):
    """Encoder and decoder with one layer of cells: 'rnn' (tanh), 'gru' or 'lstm'. A `Stepper`."""

    def __init__(self, cell: str, source_words: int, target_words: int) -> None:
        super().__init__()
        self.source_embedding = nn.Embedding(source_words, SOURCE_EMBEDDING)
        self.encoder = ENCODERS[cell](
            SOURCE_EMBEDDING, ENCODER_HIDDEN, batch_first=True, bidirectional=True
        )
        self.target_embedding = nn.Embedding(target_words, HIDDEN)
        self.dropout = nn.Dropout(DROPOUT)
        self.combine = nn.Linear(2 * HIDDEN, HIDDEN)
        self.cell = CELLS[cell](HIDDEN, HIDDEN)
        self.out = nn.Linear(HIDDEN, target_words)

    def begin(self, source: Tensor, lengths: Tensor) -> State:
        """The encoder's outputs (batch, L, 128), the attention's mask, and s_0 (and the cell's)."""
        packed = pack_padded_sequence(
            self.source_embedding(source), lengths.cpu(), batch_first=True, enforce_sorted=False
        )
        packed_outputs, final = self.encoder(packed)
        outputs, _ = pad_packed_sequence(
            packed_outputs, batch_first=True, total_length=source.shape[1]
        )
        mask = padding_mask(lengths, source.shape[1], like=outputs)
        finals = final if isinstance(final, tuple) else (final,)
        return (outputs, mask, *(f.transpose(0, 1).flatten(1) for f in finals))

    def step(self, tokens: Tensor, state: State) -> tuple[Tensor, State, Tensor]:
        """One word further; see `Stepper`."""
        outputs, mask, *previous = state
        context, attention = attend(previous[0], outputs, mask)
        mixed = self._embedded(tokens) + context @ self.combine.weight[:, HIDDEN:].t()
        new = self.cell(mixed.relu(), tuple(previous) if len(previous) > 1 else previous[0])
        states = new if isinstance(new, tuple) else (new,)
        return self.out(states[0]).log_softmax(-1), (outputs, mask, *states), attention

    def _embedded(self, tokens: Tensor) -> Tensor:
        """The previous word's half of W [F y; c] + b."""
        weight = self.combine.weight[:, :HIDDEN]
        table = self.target_embedding.weight
        if not self.training:  # the few words there are, each multiplied once
            return nn.functional.linear(table, weight, self.combine.bias)[tokens]
        dropped = self.dropout(self.target_embedding(tokens))
        return nn.functional.linear(dropped, weight, self.combine.bias)
