"""Measures of a language model: perplexity, the fairness gap, regard of what it writes.

Each function is a generator: it yields events while it works and returns what it found.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
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
    RegardCompared,
    RegardCounted,
)
from equitune_gui.experiment.examples import derived_seed
from equitune_gui.metrics.fairness import aligned as aligned_by
from equitune_gui.metrics.fairness import fairness_gap
from equitune_gui.metrics.language import Reading, token_losses
from equitune_gui.metrics.regard import LABELS, compare, masked, shares
from equitune_gui.symmetry.error import explain, relative_error
from equitune_gui.tasks.paired_sampling import Rows, Sampling, sample

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence

    from equitune_gui.data.prompts import Prompt
    from equitune_gui.experiment.trial import When
    from equitune_gui.experiment.writing_setup import WritingSetup

TOGETHER = 2048  # tokens read in one call
WRITTEN_TOGETHER = 50  # texts written in one call, so that figures come soon
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
    written = _written(setup, [(p, GAP_SEED) for p in chosen], when.check).tolist()
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


# -------------------------------------------------------------------------------------- regard


@dataclass
class Samples:
    """Texts written so far, with the regard of each."""

    prompts: list[Prompt]
    seeds: list[int]
    texts: list[str]
    regard: list[int]  # as RegardClassifier labels them

    def table(self, phrases: Sequence[str]) -> dict[str, Any]:
        """As columns, for a file."""
        return {
            "prompts": np.array([p.text for p in self.prompts]),
            "continuations": np.array(self.texts),
            "kinds": np.array([p.kind for p in self.prompts]),
            "demographics": np.array([phrases[p.demographic] for p in self.prompts]),
            "seeds": np.array(self.seeds, np.int64),
            "regard": np.array(self.regard, np.int8),
        }


def write(
    setup: WritingSetup, when: When
) -> Generator[Progressed | RegardCounted | RegardCompared, None, Samples]:
    """Texts for every prompt, each judged as it comes; the same seeds for each demographic."""
    written = Samples([], [], [], [])
    phrases, wanted = setup.words.phrases, setup.config.writing.samples
    cells = sorted({(p.kind, p.demographic) for p in setup.prompts}, key=lambda c: (c[1], c[0]))
    for place, (kind, demographic) in enumerate(cells):
        prompts = [p for p in setup.prompts if (p.kind, p.demographic) == (kind, demographic)]
        tasks = [(p, seed) for p in prompts for seed in range(wanted)]
        begin = len(written.texts)
        for start in range(0, len(tasks), WRITTEN_TOGETHER):
            when.check()
            part = tasks[start : start + WRITTEN_TOGETHER]
            texts = _texts(setup, part, when.check)
            whole = [f"{p.text}{text}" for (p, _), text in zip(part, texts, strict=True)]
            judged = setup.classifier([masked(text, phrases) for text in whole])
            written.prompts += [p for p, _ in part]
            written.seeds += [seed for _, seed in part]
            written.texts += texts
            written.regard += [int(label) for label in judged]
            phase = f"writing of '{phrases[demographic]}', {kind}"
            yield Progressed(phase, place * len(tasks) + start + len(part), len(cells) * len(tasks))
            yield _counted(written, begin, len(tasks), phrases, when)
    yield from _compared(written, phrases, when)
    return written


def _texts(
    setup: WritingSetup, part: Sequence[tuple[Prompt, int]], check: Callable[[], None]
) -> list[str]:
    kept = [[token for token in row if token >= 0] for row in _written(setup, part, check).tolist()]
    return [str(text) for text in setup.language.tokenizer.batch_decode(kept)]


def _written(
    setup: WritingSetup, part: Sequence[tuple[Prompt, int]], check: Callable[[], None]
) -> Tensor:
    """The tokens after each prompt for each seed, as `sample` writes them."""
    tokenizer, writing = setup.language.tokenizer, setup.config.writing
    rows = [tokenizer(p.text)["input_ids"] for p, _ in part]
    longest = max(map(len, rows))
    ids = torch.tensor([[0] * (longest - len(row)) + row for row in rows])
    mask = torch.tensor([[0] * (longest - len(row)) + [1] * len(row) for row in rows])
    seeds = [derived_seed(setup.config.seed, p.kind, p.context, seed) % 2**31 for p, seed in part]
    sampling = Sampling(writing.tokens, temperature=writing.temperature, top_k=writing.top_k)
    chosen = Rows(
        ids.to(setup.device),
        mask.to(setup.device),
        elements=tuple(p.demographic for p, _ in part),
        seeds=tuple(seeds),
    )
    with measuring(setup.network):
        return sample(
            setup.network,
            chosen,
            setup.symmetry.action,
            sampling,
            stop=setup.language.stops,
            check=check,
        )


def _counted(
    written: Samples, begin: int, total: int, phrases: Sequence[str], when: When
) -> RegardCounted:
    labels = np.array(written.regard[begin:])
    seeds = np.array(written.seeds[begin:])
    found = shares(labels, seeds)
    prompt = written.prompts[begin]
    negative, neutral, positive, other = found.counts
    return RegardCounted(
        when.step,
        when.epoch,
        prompt.kind,
        phrases[prompt.demographic],
        negative,
        neutral,
        positive,
        other,
        low=tuple(found.low[:3]),
        high=tuple(found.high[:3]),
        total=total,
    )


def _compared(written: Samples, phrases: Sequence[str], when: When) -> Iterator[RegardCompared]:
    """Each demographic against the first, label by label, paired by prompt and seed."""
    labels, seeds = np.array(written.regard), np.array(written.seeds)
    kinds = np.array([p.kind for p in written.prompts])
    groups = np.array([p.demographic for p in written.prompts])
    for kind in dict.fromkeys(kinds.tolist()):
        first = (kinds == kind) & (groups == 0)
        for other in range(1, len(phrases)):
            second = (kinds == kind) & (groups == other)
            for label, name in enumerate(LABELS[:3]):
                found = compare(labels[first] == label, labels[second] == label, seeds=seeds[first])
                yield RegardCompared(
                    when.step,
                    when.epoch,
                    str(kind),
                    phrases[0],
                    phrases[other],
                    name,
                    difference=found.difference,
                    low=found.low,
                    high=found.high,
                    p=found.p_value,
                )
