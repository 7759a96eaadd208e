"""Where logits come from: pictures through the network, or stored features through the head."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING, Protocol

import torch
from torch import Tensor

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
        """Logits in float32, computed in the run's precision."""
        with torch.autocast(self.device.type, torch.bfloat16, enabled=self.autocast):
            return self.network(pictures).float()

    @property
    def batch(self) -> int:
        """How many pictures to evaluate at once: a stop is heard soon, and memory suffices."""
        pixels = self.images.size**2 * self.network.action.group.order
        return max(1, min(512, EVALUATED_PIXELS[self.device.type] // pixels))


@dataclass(frozen=True)
class Stored:
    """Examples whose pooled aligned branches were computed once: only the head is still to do.

    `vectors` is (views, group, examples, channels): one view, or one for each g when each example
    may be asked for under any g.
    """

    vectors: Tensor
    labels: Tensor
    network: EquiClassifier

    def logits(self, indices: Tensor, elements: Tensor | None) -> Tensor:
        where = indices.to(self.vectors.device)
        if elements is None or self.vectors.shape[0] == 1:
            return self.network.classify(self.vectors[0][:, where])
        views = elements.to(self.vectors.device)
        return self.network.classify(self.vectors[views, :, where].transpose(0, 1))


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
