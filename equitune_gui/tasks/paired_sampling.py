"""Sampling with common random numbers, so that what is written of g·X mirrors what is of X.

Each row is drawn in a frame of its own: the warpers see g⁻¹·text and ℓ[g·w], the noise of word w
depends on the row's seed and the position alone, and the drawn word w is written as g·w. For an
equivariant model ℓ(gX)[g·w] = ℓ(X)[w], so the rows (X, frame e) and (gX, frame g) of one seed see
the same numbers and draw the same w: by induction over the tokens the second text is g of the
first. That holds for every warper, whatever it does with the numbers it sees. The draw itself is
argmax_w (ℓ[w] + Gumbel noise), which is a sample of softmax(ℓ).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor
from transformers import (
    LogitsProcessorList,
    TemperatureLogitsWarper,
    TopKLogitsWarper,
    TopPLogitsWarper,
)

from equitune_gui.errors import NotANumberError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from equitune_gui.symmetry.action import PermuteTokens


@dataclass(frozen=True)
class Sampling:
    """How words are drawn."""

    tokens: int = 15
    temperature: float = 1.0
    top_k: int = 0  # 0: all
    top_p: float = 1.0

    def warpers(self) -> LogitsProcessorList:
        """Transformers' own."""
        found = LogitsProcessorList()
        if self.temperature != 1.0:
            found.append(TemperatureLogitsWarper(self.temperature))
        if self.top_k:
            found.append(TopKLogitsWarper(self.top_k))
        if self.top_p < 1.0:
            found.append(TopPLogitsWarper(self.top_p))
        return found


@dataclass(frozen=True)
class Rows:
    """Prompts to go on from: token numbers padded on the left, (rows, tokens)."""

    ids: Tensor
    mask: Tensor  # 1 where there is a token
    elements: tuple[int, ...]  # the frame g of each row
    seeds: tuple[int, ...]


def sample(
    model: Any,  # noqa: ANN401 - any causal language model of transformers
    rows: Rows,
    action: PermuteTokens,
    sampling: Sampling,
    *,
    stop: Collection[int],
    check: Callable[[], None] = lambda: None,
) -> Tensor:
    """The tokens written after each row, (rows, at most sampling.tokens); −1 after a stop token.

    The stop tokens, on which a row ends, are not among them. Raises NotANumberError.
    """
    device, warpers = rows.ids.device, sampling.warpers()
    frames = _Frames(action, rows.elements, device)
    noise = _Noise(rows.seeds, len(action.permutations[0]))
    ids, mask = rows.ids, rows.mask
    written = rows.ids.new_full((len(ids), sampling.tokens), -1)
    going = torch.ones(len(ids), dtype=torch.bool, device=device)
    stops = torch.tensor(sorted(stop), device=device)
    output, first = _first(model, rows)
    logits, cache = output.logits[first, -1], _for_rows(output.past_key_values, model, first)
    for place in range(sampling.tokens):
        check()
        if not logits.isfinite().all():
            raise NotANumberError
        scores = warpers(frames.out_of(ids), frames.seen(logits.float()))
        drawn = frames.into((scores + noise.next().to(device)).argmax(-1, keepdim=True))
        going &= ~torch.isin(drawn[:, 0], stops)
        if not going.any():
            break
        written[going, place] = drawn[going, 0]
        ids, mask = torch.cat([ids, drawn], 1), torch.cat([mask, torch.ones_like(drawn)], 1)
        if place + 1 < sampling.tokens:
            output = _read(model, drawn, mask, cache)
            logits, cache = output.logits[:, -1], output.past_key_values
    return written


def _read(model: Any, ids: Tensor, mask: Tensor, cache: Any) -> Any:  # noqa: ANN401
    """The model's output after the last of `ids`, which are the last of what `mask` tells of."""
    return model(
        input_ids=ids,
        attention_mask=mask,
        position_ids=(mask.cumsum(1) - 1).clamp_min(0)[:, -ids.shape[1] :],
        past_key_values=cache,
        use_cache=True,
        logits_to_keep=1,
    )


def _first(model: Any, rows: Rows) -> tuple[Any, Tensor]:  # noqa: ANN401
    """The output for the prompts, each read once, and which of them each row has."""
    both = torch.stack([rows.ids, rows.mask], 1)
    prompts, which = both.unique(dim=0, return_inverse=True)
    return _read(model, prompts[:, 0], prompts[:, 1], None), which


def _for_rows(cache: Any, model: Any, which: Tensor) -> Any:  # noqa: ANN401
    """The prompts' cache, repeated for the rows that share them; in every branch of an EquiLM."""
    order, prompts = getattr(model, "order", 1), int(which.max()) + 1
    cache.batch_select_indices(torch.cat([which + g * prompts for g in range(order)]))
    return cache


class _Frames:
    """Tokens and logits into and out of each row's frame."""

    def __init__(
        self, action: PermuteTokens, elements: tuple[int, ...], device: torch.device
    ) -> None:
        images = torch.tensor(action.permutations, device=device)
        inverse = [action.group.inverse(g) for g in action.group.elements]
        rows = torch.tensor(elements, device=device)
        self._images, self._inverses = images[rows], images[inverse][rows]

    def into(self, tokens: Tensor) -> Tensor:
        """g·tokens."""
        return self._images.gather(1, tokens)

    def out_of(self, tokens: Tensor) -> Tensor:
        """g⁻¹·tokens."""
        return self._inverses.gather(1, tokens)

    def seen(self, logits: Tensor) -> Tensor:
        """ℓ[g·w] at w."""
        return logits.gather(1, self._images)


class _Noise:
    """Gumbel noise for each word at each position; rows of one seed share theirs."""

    def __init__(self, seeds: tuple[int, ...], words: int) -> None:
        self._generators = {seed: torch.Generator().manual_seed(seed) for seed in set(seeds)}
        self._seeds, self._words = seeds, words

    def next(self) -> Tensor:
        """Of the next position: (rows, words)."""
        drawn = {
            seed: torch.rand(self._words, generator=chance)
            for seed, chance in self._generators.items()
        }
        uniform = torch.stack([drawn[seed] for seed in self._seeds])
        return -(-uniform.clamp_min(1e-20).log()).clamp_min(1e-20).log()
