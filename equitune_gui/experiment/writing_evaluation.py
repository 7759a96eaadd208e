"""Measures of a language model: perplexity, and the fairness gap along texts.

Each function is a generator: it yields events while it works and returns what it found.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from equitune_gui.errors import NotANumberError
from equitune_gui.experiment.evaluation import measuring, ticked
from equitune_gui.experiment.events import (
    EquivarianceMeasured,
    Evaluated,
    GapMeasured,
    NextWordsMeasured,
    PerplexityMeasured,
    Progressed,
)
from equitune_gui.experiment.writing_samples import tokens_written
from equitune_gui.metrics.fairness import aligned as aligned_by
from equitune_gui.metrics.fairness import fairness_gap
from equitune_gui.metrics.language import Reading, token_losses
from equitune_gui.symmetry.error import explain, relative_error

if TYPE_CHECKING:
    from collections.abc import Generator

    from equitune_gui.data.prompts import Prompt
    from equitune_gui.experiment.trial import When
    from equitune_gui.experiment.writing_setup import WritingSetup

TOGETHER = 2048  # tokens read in one call
SHOWN_WORDS = 12  # of the most probable next words
NO_WORD = "⏎"  # a token that shows nothing
GAP_SEED = 0  # of the continuations along which fairness is checked


def read(
    setup: WritingSetup, blocks: Tensor, when: When, *, split: str, elements: Tensor | None = None
) -> Generator[Progressed, None, Reading]:
    """Predict each token of each block from those before it; each block under its element."""
    order = torch.arange(len(blocks)).split(max(1, TOGETHER // blocks.shape[1]))
    nats, right = [], 0
    with measuring(setup.network):
        for done, indices in enumerate(order, 1):
            when.check()
            part = moved(setup, blocks[indices], None if elements is None else elements[indices])
            logits = setup.network(input_ids=part.to(setup.device)).logits[:, :-1]
            target = part[:, 1:].to(setup.device)
            losses = token_losses(logits, target).double().sum(1).cpu()
            if not losses.isfinite().all():
                raise NotANumberError
            nats.append(losses)
            right += int((logits.argmax(-1) == target).sum())
            yield from ticked(f"reading the {split} text", done, len(order))
    return Reading(torch.cat(nats), right, len(blocks) * (blocks.shape[1] - 1))


def moved(setup: WritingSetup, blocks: Tensor, elements: Tensor | None) -> Tensor:
    """Each block under its own element of G."""
    if elements is None:
        return blocks
    act = setup.symmetry.action
    images = torch.stack([act(g, blocks) for g in act.group.elements])
    return images[elements, torch.arange(len(blocks))]


def evaluated(found: Reading, when: When, *, split: str, view: str) -> Evaluated:
    """The event of a text read."""
    return Evaluated(when.step, when.epoch, split, view, found.mean, found.right, found.tokens)


def perplexity(found: Reading, when: When, *, split: str, text: str) -> PerplexityMeasured:
    """The event of a text's perplexity."""
    return PerplexityMeasured(
        when.step, when.epoch, split, text, found.mean, found.error, found.tokens
    )


# ------------------------------------------------------------------------------------ fairness


@dataclass(frozen=True)
class FairnessChecked:
    """What one look at the prompts under every g gives."""

    equivariance: EquivarianceMeasured
    gap: GapMeasured
    next_words: NextWordsMeasured


def check_prompts(
    setup: WritingSetup, when: When, *, most: int
) -> Generator[Progressed, None, FairnessChecked]:
    """How far P(g·w | g·X) is from P(w | X), each g·X fed to the whole network.

    X is a prompt and, word by word, what the network writes after it, so that words that come late
    (he, she) are asked about, too.
    """
    act, tokenizer = setup.symmetry.action, setup.language.tokenizer
    chosen = [p for p in setup.prompts if p.demographic == 0][:most]
    written = tokens_written(setup, [(p, GAP_SEED) for p in chosen], when.check).tolist()
    first, gaps = [], []
    with measuring(setup.network):
        for done, (prompt, row) in enumerate(zip(chosen, written, strict=True), 1):
            when.check()
            given = tokenizer(prompt.text)["input_ids"]
            after = [token for token in row if token >= 0]
            text = torch.tensor([[*given, *after]])
            orbit = torch.cat([act(g, text) for g in act.group.elements])
            logits = setup.network(input_ids=orbit.to(setup.device)).logits[:, len(given) - 1 :]
            rows = aligned_by(logits.double().cpu().log_softmax(-1), act)
            gap = fairness_gap(rows)
            before = tokenizer.decode([*given, *after[: gap.place]])
            gaps.append((gap, before, tokenizer.decode([gap.word]).strip() or NO_WORD))
            first.append(rows[:, 0])
            yield from ticked("checking fairness", done, len(chosen))
    aligned = torch.stack(first)  # (prompts, |G|, vocabulary): at [p, g, w] log P(g·w | g·X_p)
    errors = relative_error_of(aligned)
    return FairnessChecked(
        _equivariance(aligned, errors, when, symmetrised=setup.config.method != "none"),
        GapMeasured(
            when.step,
            when.epoch,
            tuple(prompt.text for prompt in chosen),
            tuple(gap.worst for gap, _, _ in gaps),
            tuple(gap.mean for gap, _, _ in gaps),
            tuple(word for _, _, word in gaps),
            tuple(before for _, before, _ in gaps),
        ),
        _shown(setup, chosen[0], aligned[0], when),
    )


def relative_error_of(aligned: Tensor) -> Tensor:
    """‖ℓ(g·X) − g·ℓ(X)‖ / ‖ℓ(X)‖ of the log-probabilities: (|G|, prompts)."""
    return torch.stack(
        [relative_error(aligned[:, g], aligned[:, 0]) for g in range(aligned.shape[1])]
    )


def _equivariance(
    aligned: Tensor, errors: Tensor, when: When, *, symmetrised: bool
) -> EquivarianceMeasured:
    best = aligned.argmax(-1)
    zeros = torch.zeros_like(errors)
    return EquivarianceMeasured(
        when.step,
        when.epoch,
        "logits",
        mean=tuple(errors.mean(1).tolist()),
        maximum=tuple(errors.amax(1).tolist()),
        floor=tuple(zeros.mean(1).tolist()),
        consistency=tuple((best == best[:, :1]).double().mean(0).tolist()),
        images=len(aligned),
        sentence=explain(errors, zeros, symmetrised=symmetrised, dtype=torch.float32),
    )


def _shown(setup: WritingSetup, prompt: Prompt, rows: Tensor, when: When) -> NextWordsMeasured:
    """The words that are most probable after the prompt or after its image under element 1."""
    decode = setup.language.tokenizer.decode
    likely = rows[:2].exp().sum(0).topk(SHOWN_WORDS).indices
    image = next(
        p.text
        for p in setup.prompts
        if (p.kind, p.context) == (prompt.kind, prompt.context) and p.demographic == 1
    )
    return NextWordsMeasured(
        when.step,
        when.epoch,
        (prompt.text, image),
        tuple(decode([int(w)]).strip() or NO_WORD for w in likely),
        tuple(rows[0, likely].exp().tolist()),
        tuple(rows[1, likely].exp().tolist()),
    )
