"""The branches of an orbit of commands, writing in step: one batch of |G|·batch rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from equitune_gui.symmetry.equitune import combine

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from equitune_gui.models.seq2seq import State, Stepper
    from equitune_gui.symmetry.equitune import Weights

SOS, EOS = 0, 1
LEAVING = 0.8  # the batch shrinks once a fifth is done: each time costs a copy of the state


@dataclass(frozen=True)
class SequenceLevel:
    """What is averaged: `before` makes it of log-probabilities, `after` makes them of the mean."""

    before: Callable[[Tensor], Tensor]
    after: Callable[[Tensor], Tensor]


SEQUENCE_LEVELS: Mapping[str, SequenceLevel] = {
    "logits": SequenceLevel(lambda p: p, lambda mean: mean),  # the paper's; not normalised again
    "probabilities": SequenceLevel(lambda p: p.exp(), lambda mean: mean.clamp_min(1e-30).log()),
}


@dataclass(frozen=True)
class Branches:
    """The branches g·x of a batch of commands x, element by element, and their weighted mean.

    images_in (group, V of commands) and images_out (group, V of actions) hold g·word.
    """

    model: Stepper
    images_in: Tensor
    images_out: Tensor
    weights: Weights
    level: SequenceLevel

    @property
    def order(self) -> int:
        """The number of branches."""
        return len(self.images_out)

    def begin(self, source: Tensor, lengths: Tensor) -> State:
        """The state of all rows; branch g reads g·source (batch, L)."""
        folded = self.images_in[:, source].flatten(0, 1)
        return self.model.begin(folded, lengths.repeat(self.order))

    def step(self, tokens: Tensor, state: State) -> tuple[Tensor, State, Tensor]:
        """One word further, branch g being fed g·tokens (batch,).

        Returns the mean's log-probabilities (batch, V), the state, the attention (group, batch, L).
        """
        log_probs, state, attention = self.model.step(self.images_out[:, tokens].flatten(), state)
        attention = attention.unflatten(0, (self.order, -1))
        if self.order == 1:
            return log_probs, state, attention
        aligned = aligned_branches(log_probs, self.images_out)
        mean = combine(self.level.before(aligned), self.weights, seen=aligned)
        return self.level.after(mean), state, attention

    def rows_of(self, state: State, kept: Tensor, batch: int) -> State:
        """The state of the commands `kept` among `batch`."""
        starts = torch.arange(self.order, device=kept.device) * batch
        index = (starts[:, None] + kept).flatten()
        return tuple(part.index_select(0, index) for part in state)


def aligned_branches(log_probs: Tensor, images: Tensor) -> Tensor:
    """g⁻¹·L_g, (group, batch, …, V), of what the folded rows (group·batch, …, V) answered."""
    branches = log_probs.unflatten(0, (len(images), -1))
    index = images.reshape(len(images), *(1,) * (branches.ndim - 2), -1)
    return branches.gather(-1, index.expand_as(branches))  # (g⁻¹·L)[w] = L[g·w]


def chosen(log_probs: Tensor, allowed: Tensor) -> Tensor:
    """The likeliest of the allowed words, (batch,)."""
    return log_probs.masked_fill(~allowed, -torch.inf).argmax(-1)


@dataclass
class Answers:
    """What is written, so far or in the end: EOS, and zeros, fill what follows a command's end.

    tokens (batch, T), log_probs (batch, T, V), attention (branches, batch, T, L) or None.
    """

    tokens: Tensor
    log_probs: Tensor
    attention: Tensor | None
    written: int = 1  # the longest answer's length

    def put(
        self, rows: Tensor, place: int, tokens: Tensor, log_probs: Tensor, attention: Tensor
    ) -> None:
        """Write one word of the commands `rows`."""
        self.tokens[rows, place] = tokens
        self.log_probs[rows, place] = log_probs
        if self.attention is not None:
            self.attention[:, rows, place, : attention.shape[-1]] = attention
        self.written = max(self.written, place + 1)

    def put_all(self, rows: Tensor, answers: Answers) -> None:
        """Take over the whole answers of the commands `rows`."""
        self.tokens[rows] = answers.tokens
        self.log_probs[rows] = answers.log_probs
        if self.attention is not None and answers.attention is not None:
            self.attention[:, rows, :, : answers.attention.shape[-1]] = answers.attention
        self.written = max(self.written, answers.written)


def no_answers(
    branches: int, source: Tensor, limit: int, *, words: int, like: Tensor, keep_attention: bool
) -> Answers:
    """Empty answers to commands (batch, L), of at most `limit` words, in floats like `like`."""
    batch, length = source.shape
    shape = (branches, batch, limit, length)
    return Answers(
        source.new_full((batch, limit), EOS),
        torch.zeros(batch, limit, words, dtype=like.dtype, device=like.device),
        torch.zeros(shape, dtype=like.dtype, device=like.device) if keep_attention else None,
    )


def greedy(
    branches: Branches,
    source: Tensor,
    lengths: Tensor,
    *,
    allowed: Tensor,
    answers: Answers,
    check: Callable[[], None] | None = None,
) -> Answers:
    """Write the likeliest allowed words (batch, V) into `answers` until all commands have ended.

    A command leaves the batch, by and by, when it is answered.
    """
    state = branches.begin(source, lengths)
    tokens = source.new_full((len(source),), SOS)
    rows, live = torch.arange(len(source), device=source.device), torch.ones_like(tokens).bool()
    for place in range(answers.tokens.shape[1]):
        if check is not None:
            check()
        log_probs, state, attention = branches.step(tokens, state)
        tokens = chosen(log_probs, allowed).where(live, EOS)
        answers.put(rows, place, tokens, log_probs * live[:, None], attention)
        live = live & (tokens != EOS)
        count = int(live.sum())
        if not count:
            break
        if count <= LEAVING * len(live):
            kept = live.nonzero().squeeze(1)
            state = branches.rows_of(state, kept, len(live))
            rows, tokens, allowed, live = rows[kept], tokens[kept], allowed[kept], live[kept]
    return answers
