"""Image classification under a plane symmetry: which actions fit, what is averaged, how it is seen.

The group acts on the picture x and, through the same symmetry, on the last feature map F(x).
With v_g(x) = pool(g⁻¹ F(g x)), the pooled aligned branch, every method and level is one line:

    features:       head( Σ_g w_g v_g )
    logits:         Σ_g w_g head(v_g)
    probabilities:  log Σ_g w_g softmax(head(v_g))

Pooling (the mean over space) is linear and unmoved by the action, so averaging the feature maps
before it is the same as averaging the v_g after it (tested), and an epoch that trains the head
alone can start from stored v_g.  [Basu et al., AAAI 2023, arXiv:2210.06475, eq. 3; λ and
equizero: NeurIPS 2023, arXiv:2305.09900.]
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from equitune_gui.symmetry.action import Action, PlaneAction
from equitune_gui.symmetry.catalogue import PLANE_SYMMETRIES
from equitune_gui.symmetry.equitune import Best, Learned, branches, combine, uniform, weighted_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from equitune_gui.models.image_models import ImageModel
    from equitune_gui.symmetry.equitune import Weights

SCORE_HIDDEN = 100  # width of the λ-network, as in the authors' code
SCORE_DROPOUT = 0.5


@dataclass(frozen=True)
class Level:
    """What is averaged: `before` makes it of pooled features, `after` makes logits of the mean."""

    before: Callable[[nn.Module, Tensor], Tensor]
    after: Callable[[nn.Module, Tensor], Tensor]


LEVELS: Mapping[str, Level] = {
    "features": Level(lambda _, v: v, lambda head, mean: head(mean)),
    "logits": Level(lambda head, v: head(v), lambda _, mean: mean),
    # Cross-entropy of a log-probability is right as it stands: its log-softmax changes nothing.
    "probabilities": Level(
        lambda head, v: head(v).softmax(-1), lambda _, mean: mean.clamp_min(1e-12).log()
    ),
}


class EquiClassifier(nn.Module):
    """A pretrained network with an operator over the group: pictures → logits.

    Pictures are (batch, 3, height, width) in 0…1; the network's own normalisation happens after
    the action, so that what a turn brings in at the corners is black and not the mean colour.
    """

    mean: Tensor
    std: Tensor

    def __init__(
        self,
        model: ImageModel,
        action: Action,
        *,
        weights: Weights,
        level: Level,
        mean: Tensor,
        std: Tensor,
    ) -> None:
        super().__init__()
        self.model = model
        self.action = action
        self.weights = weights
        self.level = level
        self.whole_orbit = False  # one call of the network for the whole folded orbit
        self.register_buffer("mean", mean.reshape(3, 1, 1), persistent=False)
        self.register_buffer("std", std.reshape(3, 1, 1), persistent=False)

    def forward(self, pictures: Tensor) -> Tensor:
        """Logits (batch, classes)."""
        return self.classify(self.vectors(pictures))

    def vectors(self, pictures: Tensor) -> Tensor:
        """The pooled aligned branches v_g, (group, batch, channels)."""
        return self.pool(self.aligned(pictures))

    def classify(self, vectors: Tensor) -> Tensor:
        """Logits (batch, classes) from pooled aligned branches."""
        values = self.level.before(self.model.head, vectors)
        return self.level.after(self.model.head, combine(values, self.weights, seen=vectors))

    def aligned(self, pictures: Tensor) -> Tensor:
        """The aligned feature maps g⁻¹ F(g x), (group, batch, channels, h, w)."""
        chunk = pictures.shape[0] * self.action.group.order if self.whole_orbit else None
        return branches(self.features, self.action, self.action, pictures, chunk=chunk)

    def map_and_logits(self, pictures: Tensor) -> tuple[Tensor, Tensor]:
        """The network's feature map Σ_g w_g g⁻¹ F(g x) and its logits, in one pass."""
        aligned = self.aligned(pictures)
        vectors = self.pool(aligned)
        return weighted_mean(aligned, self.weights(vectors)), self.classify(vectors)

    def features(self, pictures: Tensor) -> Tensor:
        """The feature map F(x) of pictures in 0…1."""
        return self.model.features((pictures - self.mean) / self.std)

    def pool(self, aligned: Tensor) -> Tensor:
        """(group, batch, channels) of maps (group, batch, channels, h, w)."""
        return self.model.pool(aligned.flatten(0, 1)).unflatten(0, aligned.shape[:2])


def confidence(head: nn.Module) -> Callable[[Tensor], Tensor]:
    """Equizero's score of a branch: the largest class probability of head(v)."""

    def score(vectors: Tensor) -> Tensor:
        with torch.no_grad():
            return head(vectors).softmax(-1).amax(-1)

    return score


def score_network(channels: int) -> nn.Module:
    """λ's network, features → 100 → 100 → 1 with dropout: log λ of a pooled branch."""
    return nn.Sequential(
        nn.Linear(channels, SCORE_HIDDEN),
        nn.ReLU(),
        nn.Dropout(SCORE_DROPOUT),
        nn.Linear(SCORE_HIDDEN, SCORE_HIDDEN),
        nn.ReLU(),
        nn.Dropout(SCORE_DROPOUT),
        nn.Linear(SCORE_HIDDEN, 1),
        nn.Flatten(0),
    )


@dataclass(frozen=True)
class Method:
    """How a method weighs the branches, whether it visits the orbit, whether it augments."""

    weights: Callable[[ImageModel], Weights]
    symmetrises: bool = True
    augments: bool = False


METHODS: Mapping[str, Method] = {
    "none": Method(lambda _: uniform, symmetrises=False),
    "augmentation": Method(lambda _: uniform, symmetrises=False, augments=True),
    "equitune": Method(lambda _: uniform),
    "lambda-equitune": Method(lambda model: Learned(score_network(model.head.in_features))),
    "equizero": Method(lambda model: Best(confidence(model.head), straight_through=True)),
}


def equi_classifier(
    model: ImageModel, *, method: Method, group: str, level: Level, mean: Tensor, std: Tensor
) -> EquiClassifier:
    """The network of one run; a method that does not symmetrise averages over C1 alone."""
    symmetry = PLANE_SYMMETRIES[group if method.symmetrises else "C1"]
    return EquiClassifier(
        model,
        PlaneAction(symmetry),
        weights=method.weights(model),
        level=level,
        mean=mean,
        std=std,
    )
