"""The networks of the three tasks as `torch.export` can follow them: from inputs to answers.

Nothing is computed differently but in what order: no chunk's size and no loop's length depends on
the batch or on what was computed. To be traced in evaluation mode and without gradients, once the
network has answered as it is, so that tables which it makes at first sight are there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from equitune_gui.models.traced_steppers import TracedStepper
from equitune_gui.tasks.branches import EOS, SOS, Answers, chosen
from equitune_gui.tasks.compositional import LIMIT, EquiSeq2Seq

if TYPE_CHECKING:
    from collections.abc import Callable

    from equitune_gui.tasks.branches import Branches
    from equitune_gui.tasks.equi_lm import EquiLM
    from equitune_gui.tasks.image_classification import EquiClassifier


class TracedClassifier(nn.Module):
    """Pictures (batch, 3, h, w) in 0…1 → logits (batch, classes)."""

    def __init__(self, network: EquiClassifier) -> None:
        super().__init__()
        self.network = network

    def forward(self, pictures: Tensor) -> Tensor:
        """The whole orbit in one call of the backbone."""
        network, action = self.network, self.network.action
        elements = action.group.elements
        folded = torch.cat([action(g, pictures) for g in elements])
        maps = network.features(folded).unflatten(0, (len(elements), -1))
        aligned = torch.stack([action(action.group.inverse(g), maps[g]) for g in elements])
        return network.classify(network.pool(aligned))


class TracedAnswers(nn.Module):
    """Commands (batch, places), padded with EOS → actions (batch, LIMIT), log-probabilities."""

    def __init__(self, network: EquiSeq2Seq) -> None:
        super().__init__()
        self.network = _InFull(network)

    def forward(self, commands: Tensor) -> tuple[Tensor, Tensor]:
        """What is written greedily; EOS fills what follows an answer's end."""
        return self.network.answer(commands)


class _InFull(EquiSeq2Seq):
    """An EquiSeq2Seq that writes on to the last place, whether or not all have ended."""

    def __init__(self, network: EquiSeq2Seq) -> None:
        super().__init__(
            TracedStepper(network.model),
            network.act_in,
            network.act_out,
            weights=network.weights,
            level=network.level,
            whole_answers=network.whole_answers,
        )
        self.eval()

    def answer(self, commands: Tensor) -> tuple[Tensor, Tensor]:
        lengths = (commands == EOS).to(torch.uint8).argmax(1) + 1
        first = self._first_of_orbit(commands)
        moved = self.images_in[first[:, None], commands]
        empty = self._no_answers(self.order, moved, LIMIT, keep_attention=False)
        written = (self._whole if self.whole_answers else self._in_step)(
            moved, lengths, empty, None
        )
        decoded = self._moved_back(written, first)
        return decoded.tokens, decoded.log_probs

    @staticmethod
    def _write(
        branches: Branches,
        source: Tensor,
        lengths: Tensor,
        *,
        allowed: Tensor,
        answers: Answers,
        check: Callable[[], None] | None = None,
    ) -> Answers:
        del check
        state = branches.begin(source, lengths)
        tokens = source.new_full((source.shape[0],), SOS)
        live = torch.ones_like(tokens).bool()
        words, log_probs = [], []
        for _ in range(answers.tokens.shape[1]):
            found, state, _ = branches.step(tokens, state)
            tokens = chosen(found, allowed).where(live, EOS)
            words.append(tokens)
            log_probs.append(found * live[:, None])
            live = live & (tokens != EOS)
        return Answers(torch.stack(words, 1), torch.stack(log_probs, 1), None, len(words))


class TracedLogits(nn.Module):
    """Tokens (batch, places) → logits of each next token (batch, places, vocabulary)."""

    def __init__(self, network: EquiLM) -> None:
        super().__init__()
        self.network = network

    def forward(self, tokens: Tensor) -> Tensor:
        """Without a cache: for judging texts; what is to write texts is the folder."""
        logits = self.network(input_ids=tokens).logits
        if logits is None:
            raise TypeError("A causal language model always has logits.")
        return logits
