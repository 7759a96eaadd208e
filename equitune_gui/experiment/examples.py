"""Where logits come from: pictures through the network, or stored features through the head."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING, Protocol

import torch
from torch import Tensor

from equitune_gui.experiment.memory import in_parts

if TYPE_CHECKING:
    from equitune_gui.data.images import ImageSet
    from equitune_gui.symmetry.action import PlaneAction
    from equitune_gui.tasks.image_classification import EquiClassifier

EVALUATED_PIXELS = {"cpu": 2**20, "cuda": 2**25, "mps": 2**24}  # of the folded orbit, in one call


def derived_seed(*parts: object) -> int:
    """A seed that depends on all parts and on nothing else (no state to save for resuming)."""
    digest = blake2b(repr(parts).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> 1


def generator(*parts: object) -> torch.Generator:
    """A fresh generator seeded from `parts`."""
    return torch.Generator().manual_seed(derived_seed(*parts))


class Examples(Protocol):
    """Labelled examples of one split that the network can answer for."""

    @property
    def labels(self) -> Tensor: ...

    def logits(self, indices: Tensor, elements: Tensor | None) -> Tensor:
        """(batch, classes) for the examples at `indices`, each moved by its element of G."""
        ...


@dataclass(frozen=True)
class Pictures:
    """Examples that go through the whole network."""

    images: ImageSet
    network: EquiClassifier
    action: PlaneAction  # of the group that the experiment is about
    device: torch.device
    autocast: bool  # bfloat16 on the device

    @property
    def labels(self) -> Tensor:
        return self.images.labels

    def pictures(self, indices: Tensor, elements: Tensor | None = None) -> Tensor:
        """Float (batch, 3, h, w) in 0…1 on the device, each moved by its element."""
        pixels = self.images.pixels(indices).to(self.device, non_blocking=True)
        pictures = pixels.to(torch.float32).div_(255)
        return pictures if elements is None else moved(pictures, self.action, elements)

    def logits(self, indices: Tensor, elements: Tensor | None) -> Tensor:
        return self.answer(self.pictures(indices, elements))

    def answer(self, pictures: Tensor) -> Tensor:
        """Logits (batch, classes) in float32, computed in the run's precision.

        While training, memory that runs out is the update's business, which halves its
        micro-batch; while evaluating, the pictures are taken in smaller parts here.
        """
        if torch.is_grad_enabled():
            return self._answer(pictures)[0]
        return in_parts(self._answer, pictures)[0]

    def vectors(self, pictures: Tensor) -> Tensor:
        """The pooled aligned branches (group, batch, channels) in float32."""
        return in_parts(self._vectors, pictures, axis=1)[0]

    def map_and_logits(self, pictures: Tensor) -> tuple[Tensor, ...]:
        """Feature maps and logits, in float32 whatever the run's precision."""
        return in_parts(self.network.map_and_logits, pictures)

    def _answer(self, pictures: Tensor) -> tuple[Tensor]:
        with torch.autocast(self.device.type, torch.bfloat16, enabled=self.autocast):
            return (self.network(pictures).float(),)

    def _vectors(self, pictures: Tensor) -> tuple[Tensor]:
        with torch.autocast(self.device.type, torch.bfloat16, enabled=self.autocast):
            return (self.network.vectors(pictures).float(),)

    @property
    def batch(self) -> int:
        """How many pictures to evaluate at once: a stop is heard soon, and memory suffices."""
        pixels = self.images.size**2 * self.network.action.group.order
        return max(1, min(512, EVALUATED_PIXELS[self.device.type] // pixels))


@dataclass(frozen=True)
class Stored:
    """Examples whose pooled aligned branches were computed once: only the head is still to do.

    `vectors` is (views, group, examples, channels): the upright view, or one for each g when each
    example may be asked for under any g. Where the network averages over an exact group the
    upright view has them all, permuted: v_g(h·x) = v_gh(x), since pooling undoes h. `table` is
    then the group's, table[g, h] = gh.
    """

    vectors: Tensor
    labels: Tensor
    network: EquiClassifier
    table: Tensor | None = None

    def logits(self, indices: Tensor, elements: Tensor | None) -> Tensor:
        where = indices.to(self.vectors.device)
        if elements is None:
            return self.network.classify(self.vectors[0][:, where])
        moves = elements.to(self.vectors.device)
        if self.table is not None:
            branches = self.table.to(moves.device)[:, moves]  # (group, batch)
            return self.network.classify(self.vectors[0][branches, where])
        return self.network.classify(self.vectors[moves, :, where].transpose(0, 1))


def moved(pictures: Tensor, action: PlaneAction, elements: Tensor) -> Tensor:
    """Each picture under its own group element; `elements` is (batch,)."""
    result = pictures.clone()
    for g in elements.unique().tolist():
        if g:
            chosen = (elements == g).to(pictures.device)
            result[chosen] = action(g, pictures[chosen])
    return result


def fixed_elements(split: str, count: int, order: int) -> Tensor:
    """One random element for each example of a split, the same in every run."""
    return torch.randint(order, (count,), generator=generator("view", split, count, order))
