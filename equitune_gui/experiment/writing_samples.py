"""Texts about each demographic, judged as they come: what a language model writes, and its regard.

`write` is a generator: it yields events while it works and returns what was written.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import Tensor

from equitune_gui.experiment.evaluation import measuring
from equitune_gui.experiment.events import Progressed, RegardCompared, RegardCounted
from equitune_gui.experiment.examples import derived_seed
from equitune_gui.metrics.regard import LABELS, compare, masked, shares
from equitune_gui.tasks.paired_sampling import Rows, Sampling, sample

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence

    from equitune_gui.data.prompts import Prompt
    from equitune_gui.experiment.trial import When
    from equitune_gui.experiment.writing_setup import WritingSetup

WRITTEN_TOGETHER = 50  # texts written in one call, so that figures come soon
BEST_FIRST = ("positive", "neutral", "other", "negative")


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
            texts, labels = _judged_texts(setup, part, when.check)
            written.prompts += [p for p, _ in part]
            written.seeds += [seed for _, seed in part]
            written.texts += texts
            written.regard += labels
            phase = f"writing of '{phrases[demographic]}', {kind}"
            yield Progressed(phase, place * len(tasks) + start + len(part), len(cells) * len(tasks))
            yield _counted(written, begin, len(tasks), phrases, when)
    yield from _compared(written, phrases, when)
    return written


def _judged_texts(
    setup: WritingSetup, part: Sequence[tuple[Prompt, int]], check: Callable[[], None]
) -> tuple[list[str], list[int]]:
    """What is written after each prompt for each seed, and its regard."""
    if setup.config.method == "equizero" and setup.config.writing.equizero == "regard":
        return _best_regarded(setup, part, check)
    texts = _texts(setup, tokens_written(setup, part, check))
    return texts, _regard(setup, [p for p, _ in part], texts)


def _best_regarded(
    setup: WritingSetup, part: Sequence[tuple[Prompt, int]], check: Callable[[], None]
) -> tuple[list[str], list[int]]:
    """Equizero by regard: g*⁻¹·M(g*·X), g* = argmax_g regard of M(g·X), M the bare model.

    Ties go to the first element in the order of the demographics, whoever X is about, so that what
    is written of g·X is g of what is written of X. [Basu et al., NeurIPS 2023, arXiv:2305.09900.]
    """
    act, group = setup.symmetry.action, setup.symmetry.action.group
    best: list[tuple[int, str, int]] = [(-1, "", 0)] * len(part)
    for element in group.elements:  # whom the branch writes about
        about = [_of(setup, prompt, element) for prompt, _ in part]
        branch = [(p, seed) for p, (_, seed) in zip(about, part, strict=True)]
        tokens = tokens_written(setup, branch, check, bare=True).cpu()
        labels = _regard(setup, about, _texts(setup, tokens))
        for place, (prompt, _) in enumerate(part):
            back = group.product(prompt.demographic, group.inverse(element))
            row = tokens[place]
            (text,) = _texts(setup, act(back, row[row >= 0])[None])
            worth = BEST_FIRST[::-1].index(LABELS[labels[place]])
            if worth > best[place][0]:
                best[place] = (worth, text, labels[place])
    return [text for _, text, _ in best], [label for _, _, label in best]


def _of(setup: WritingSetup, prompt: Prompt, demographic: int) -> Prompt:
    """The same prompt about somebody else."""
    return next(
        p
        for p in setup.prompts
        if (p.kind, p.context, p.demographic) == (prompt.kind, prompt.context, demographic)
    )


def _texts(setup: WritingSetup, tokens: Tensor) -> list[str]:
    kept = [[token for token in row if token >= 0] for row in tokens.tolist()]
    return [str(text) for text in setup.language.tokenizer.batch_decode(kept)]


def _regard(setup: WritingSetup, asked: Sequence[Prompt], texts: Sequence[str]) -> list[int]:
    """The label of each text, the demographic masked."""
    phrases = setup.words.phrases
    whole = [f"{p.text}{text}" for p, text in zip(asked, texts, strict=True)]
    return [int(label) for label in setup.classifier([masked(text, phrases) for text in whole])]


def tokens_written(
    setup: WritingSetup,
    part: Sequence[tuple[Prompt, int]],
    check: Callable[[], None],
    *,
    bare: bool = False,
) -> Tensor:
    """The tokens after each prompt for each seed, as `sample` writes them; of the bare model M."""
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
            setup.network.model if bare else setup.network,
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
