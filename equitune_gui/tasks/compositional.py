"""Sequence-to-sequence networks under a group that permutes words: SCAN's commands and actions.

The orbit of a command x is folded into the batch, and all branches write in step. Branch g reads
g·x; with y_1 … y_t the words written so far, it is fed g·y_t and answers L_g, its log-probabilities
for the next word. One step of equi-tuning and λ-equi-tuning is

    M_G = Σ_g w_g g⁻¹·L_g          ("logits"; "probabilities": log Σ_g w_g exp(g⁻¹·L_g))

and the greedy decoder writes y_{t+1} = argmax M_G.

**The whole decode is equivariant, decode(h·x) = h·decode(x).** By induction over the steps, branch
g of h·x is in the state of branch gh of x: at the start it reads g·(h·x) = (gh)·x; and if the words
so far are h·y, it is fed g·(h·y) = (gh)·y. So it answers L_gh, which aligned is
g⁻¹·L_gh = h·((gh)⁻¹·L_gh), the image under h of x's aligned branch gh. A sum over all g is a sum
over all gh. The weights see scores that do not change under h, so w_g of h·x is w_gh of x, and
M_G(h·x) = h·M_G(x). The argmax of an image is the image of the argmax, up to ties, which are
broken equivariantly:

- Whatever h leaves x alone must leave decode(x) alone. The words that such an h would move are
  never chosen (they come in exact ties: JUMP and RUN for "walk" under jump ↔ run).
- What is decoded is the first of x's orbit in the order of its word numbers, c = k·x, and the
  answer is k⁻¹·decode(c). A batch and its image are one and the same batch of tensors then, so that
  their outputs are images of each other bit for bit, whatever a sum's order rounds.

**Equizero** judges whole answers: each branch decodes g·x alone, being fed its own words, and of
the answers y_g the most probable one is taken, g⁻¹·y_g for the g with the highest log P(y_g | g·x).
Branch g of h·x decodes (gh)·x, so the answers and their probabilities are x's in another order,
aligned they are images under h, and so is the winner. (Choosing anew at each word is equivariant
too, but lets a branch that is sure of one word put it into an answer it does not belong to: of the
test commands of Add jump a pretrained LSTM then gets 15 % right instead of 73 %; the authors report
75.2 %.)

[Basu et al., AAAI 2023, arXiv:2210.06475; λ and equizero: NeurIPS 2023, arXiv:2305.09900.]
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from equitune_gui.symmetry.action import PermuteTokens
from equitune_gui.symmetry.equitune import (
    Best,
    GroupMismatchError,
    Learned,
    combine,
    uniform,
)
from equitune_gui.symmetry.group import cyclic
from equitune_gui.tasks.branches import (
    EOS,
    SEQUENCE_LEVELS,
    SOS,
    Answers,
    Branches,
    SequenceLevel,
    aligned_branches,
    chosen,
    greedy,
    no_answers,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from equitune_gui.data.sequences import SequenceData
    from equitune_gui.models.seq2seq import Stepper
    from equitune_gui.symmetry.equitune import Weights
    from equitune_gui.symmetry.words import WordSymmetry

LIMIT = 50  # words that the decoder writes at most, as in the authors' code
DECODED_ROWS = 512  # branches decoded together: as many as stay in the cache (tests/benchmarks)
SCORE_HIDDEN = 100  # width of the λ-network, as in the authors' code
SCORE_DROPOUT = 0.5
LEAST_LOG_PROBABILITY = -20.0  # what the λ-network sees of a word that is as good as impossible


@dataclass(frozen=True)
class Decoded:
    """What a greedy decode wrote.

    tokens (batch, T) are padded with EOS; log_probs (batch, T, V) are the combined model's and zero
    after the end; attention (group, batch, T, L) is each branch's, or None where it was not kept.
    """

    tokens: Tensor
    log_probs: Tensor
    attention: Tensor | None


class EquiSeq2Seq(nn.Module):
    """A network with an operator over a group of permutations of words; C1 is the plain network.

    With `whole_answers` the branches write alone and whole answers are weighed (equizero), else
    they write together and each word's log-probabilities are.
    """

    images_in: Tensor  # (group, V of commands): g·word
    images_out: Tensor  # (group, V of actions)
    inverses: Tensor  # (group,)
    products: Tensor  # (group, group)

    def __init__(
        self,
        model: Stepper,
        act_in: PermuteTokens,
        act_out: PermuteTokens,
        *,
        weights: Weights = uniform,
        level: SequenceLevel = SEQUENCE_LEVELS["logits"],
        whole_answers: bool = False,
    ) -> None:
        super().__init__()
        group = act_in.group
        if group.table != act_out.group.table:
            raise GroupMismatchError(group.name, act_out.group.name)
        self.model = model
        self.act_in = act_in
        self.act_out = act_out
        self.weights = weights
        self.level = level
        self.whole_answers = whole_answers
        for name, table in (
            ("images_in", act_in.permutations),
            ("images_out", act_out.permutations),
            ("inverses", tuple(group.inverse(g) for g in group.elements)),
            ("products", group.table),
        ):
            self.register_buffer(name, torch.tensor(table), persistent=False)

    @property
    def order(self) -> int:
        """The number of branches, |G|."""
        return len(self.images_out)

    def forward(self, source: Tensor, lengths: Tensor, target: Tensor, teacher: Tensor) -> Tensor:
        """Log-probabilities (batch, T, V) of the words of target (batch, T).

        Where teacher (batch,) is true an example is fed its target, in branch g as g·target; else
        it is fed what it wrote itself. Source (batch, L), lengths (batch,) count EOS.
        """
        if not self.whole_answers:
            return self._unrolled(self._branches(), source, lengths, target, teacher)
        folded = self.images_in[:, source].flatten(0, 1)
        targets = self.images_out[:, target].flatten(0, 1)
        log_probs = self._unrolled(
            self._alone(), folded, lengths.repeat(self.order), targets, teacher.repeat(self.order)
        )
        return self._combined(aligned_branches(log_probs, self.images_out))

    @torch.no_grad()
    def decode(
        self,
        source: Tensor,
        lengths: Tensor,
        limit: int = LIMIT,
        *,
        check: Callable[[], None] | None = None,
        keep_attention: bool = False,
    ) -> Decoded:
        """Write greedily until EOS, at most `limit` words. `check` is called at each word.

        Commands of like length are decoded together, and leave the batch when they are written.
        """
        first = self._first_of_orbit(source)
        moved = self.images_in[first[:, None], source]
        out = self._no_answers(self.order, source, limit, keep_attention=keep_attention)
        for rows in lengths.argsort(descending=True).split(max(1, DECODED_ROWS // self.order)):
            part = moved[rows, : int(lengths[rows].max())]
            answer = self._whole if self.whole_answers else self._in_step
            answers = self._no_answers(self.order, part, limit, keep_attention=keep_attention)
            out.put_all(rows, answer(part, lengths[rows], answers, check))
        return self._moved_back(out, first)

    _write = staticmethod(greedy)

    def _branches(self) -> Branches:
        return Branches(self.model, self.images_in, self.images_out, self.weights, self.level)

    def _alone(self) -> Branches:
        """One branch, the identity's: for commands that are moved beforehand."""
        images = (self.images_in[:1], self.images_out[:1])
        return Branches(self.model, *images, self.weights, self.level)

    def _unrolled(
        self, branches: Branches, source: Tensor, lengths: Tensor, target: Tensor, teacher: Tensor
    ) -> Tensor:
        allowed = self._allowed(source)
        state = branches.begin(source, lengths)
        tokens = source.new_full((len(source),), SOS)
        written: list[Tensor] = []
        for place in range(target.shape[1]):
            log_probs, state, _ = branches.step(tokens, state)
            written.append(log_probs)
            tokens = target[:, place].where(teacher, chosen(log_probs.detach(), allowed))
        return torch.stack(written, 1)

    def _combined(self, aligned: Tensor) -> Tensor:
        """One weight for each branch's whole answer, (group, batch, T, V) → (batch, T, V)."""
        mean = combine(self.level.before(aligned), self.weights, seen=aligned)
        return self.level.after(mean)

    def _in_step(
        self, source: Tensor, lengths: Tensor, answers: Answers, check: Callable[[], None] | None
    ) -> Answers:
        allowed = self._allowed(source)
        return self._write(
            self._branches(), source, lengths, allowed=allowed, answers=answers, check=check
        )

    def _whole(
        self, source: Tensor, lengths: Tensor, answers: Answers, check: Callable[[], None] | None
    ) -> Answers:
        """Every branch's own answer, and of each command the most probable one."""
        folded = self.images_in[:, source].flatten(0, 1)
        keep, limit = answers.attention is not None, answers.tokens.shape[1]
        own = self._write(
            self._alone(),
            folded,
            lengths.repeat(self.order),
            allowed=self._allowed(folded),
            answers=self._no_answers(1, folded, limit, keep_attention=keep),
            check=check,
        )
        aligned = aligned_branches(own.log_probs, self.images_out)
        best = answer_confidence(aligned.flatten(0, 1)).unflatten(0, (self.order, -1)).argmax(0)
        tokens = own.tokens.unflatten(0, (self.order, -1))
        rows = torch.arange(source.shape[0], device=source.device)
        picked = self.images_out[self.inverses[best][:, None], tokens[best, rows]]
        attention = (
            own.attention[0].unflatten(0, (self.order, -1)) if own.attention is not None else None
        )
        return Answers(picked, self._combined(aligned), attention, own.written)

    def _no_answers(
        self, branches: int, source: Tensor, limit: int, *, keep_attention: bool
    ) -> Answers:
        return no_answers(
            branches,
            source,
            limit,
            words=self.images_out.shape[1],
            like=next(self.parameters()),
            keep_attention=keep_attention,
        )

    def _allowed(self, source: Tensor) -> Tensor:
        """The words (batch, V) of an equivariant answer: those that x's stabiliser fixes."""
        stabilises = (self.images_in[:, source] == source).all(2)
        moves = self.images_out != self.images_out[:1]
        return (stabilises.t().float() @ moves.float()) == 0

    def _first_of_orbit(self, source: Tensor) -> Tensor:
        """The element (batch,) that brings x to the first of its orbit, in dictionary order."""
        orbit = self.images_in[:, source]  # (group, batch, L)
        candidate = torch.ones(orbit.shape[:2], dtype=torch.bool, device=source.device)
        for place in range(source.shape[1]):
            words = orbit[:, :, place].masked_fill(~candidate, self.images_in.shape[1])
            candidate = words == words.amin(0)
        return candidate.to(torch.uint8).argmax(0)

    def _moved_back(self, out: Answers, first: Tensor) -> Decoded:
        """k⁻¹ of what the first of the orbit wrote; branch g of x is its branch gk⁻¹."""
        back = self.inverses[first]
        tokens = self.images_out[back[:, None], out.tokens[:, : out.written]]
        index = self.images_out[first][:, None].expand(-1, out.written, -1)
        log_probs = out.log_probs[:, : out.written].gather(2, index)
        attention = out.attention
        if attention is not None:
            rows = torch.arange(len(first), device=first.device)
            attention = attention[self.products[:, back], rows, : out.written]
        return Decoded(tokens, log_probs, attention)


def answer_confidence(aligned: Tensor) -> Tensor:
    """Equizero's score of whole answers (n, T, V): log P of the greedy answer up to its EOS.

    A permutation of words that fixes EOS does not change it.
    """
    likeliest, words = aligned.max(-1)
    ends = words == EOS
    before_end = ends.cumsum(1) - ends.long() == 0
    return (likeliest * before_end).sum(1)


class SortedScore(nn.Module):
    """λ's network: log λ of a branch, from its log-probabilities in descending order.

    Sorting makes the score unchanged under every permutation of words, as the weights must be, and
    asks nothing of the network but its answer. Two hidden layers of 100 with dropout.
    """

    def __init__(self, words: int) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.Linear(words, SCORE_HIDDEN),
            nn.ReLU(),
            nn.Dropout(SCORE_DROPOUT),
            nn.Linear(SCORE_HIDDEN, SCORE_HIDDEN),
            nn.ReLU(),
            nn.Dropout(SCORE_DROPOUT),
            nn.Linear(SCORE_HIDDEN, 1),
            nn.Flatten(0),
        )

    def forward(self, aligned: Tensor) -> Tensor:
        """Branches (n, V) → log λ (n,)."""
        ordered = aligned.clamp_min(LEAST_LOG_PROBABILITY).sort(-1, descending=True).values
        return self.layers(ordered)


@dataclass(frozen=True)
class SequenceMethod:
    """How a method weighs the branches, whether it visits the orbit, whether it augments."""

    weights: Callable[[int], Weights]  # of the number of words that can be written
    symmetrises: bool = True
    augments: bool = False
    whole_answers: bool = False


SEQUENCE_METHODS: Mapping[str, SequenceMethod] = {
    "none": SequenceMethod(lambda _: uniform, symmetrises=False),
    "augmentation": SequenceMethod(lambda _: uniform, symmetrises=False, augments=True),
    "equitune": SequenceMethod(lambda _: uniform),
    "lambda-equitune": SequenceMethod(lambda words: Learned(SortedScore(words))),
    "equizero": SequenceMethod(
        lambda _: Best(answer_confidence, straight_through=True), whole_answers=True
    ),
}


def equi_seq2seq(
    model: Stepper,
    *,
    method: SequenceMethod,
    symmetry: WordSymmetry,
    data: SequenceData,
    level: SequenceLevel = SEQUENCE_LEVELS["logits"],
) -> EquiSeq2Seq:
    """The network of one run; a method that does not symmetrise averages over C1 alone."""
    act_in, act_out = word_actions(symmetry, data)
    if not method.symmetrises:
        act_in, act_out = _unmoved(len(data.source)), _unmoved(len(data.target))
    return EquiSeq2Seq(
        model,
        act_in,
        act_out,
        weights=method.weights(len(data.target)),
        level=level,
        whole_answers=method.whole_answers,
    )


def word_actions(symmetry: WordSymmetry, data: SequenceData) -> tuple[PermuteTokens, PermuteTokens]:
    """How the symmetry's group acts on the numbers of the commands' words and of the actions'."""
    source = symmetry.permutations(data.source.words, "source")
    target = symmetry.permutations(data.target.words, "target")
    return PermuteTokens(symmetry.group, source), PermuteTokens(symmetry.group, target)


def _unmoved(words: int) -> PermuteTokens:
    return PermuteTokens(cyclic(1), (tuple(range(words)),))
