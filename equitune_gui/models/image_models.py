"""Image networks as maps, pooling and a head: what the group acts on, what it leaves alone.

    logits = head(pool(features(x)))

`features` ends with the last feature map, on which a symmetry of the plane acts as on pictures;
`pool` is the mean over space, which no such symmetry changes; `head` is one linear layer. So the
mean over the orbit of g⁻¹·features(g·x) is equivariant and what follows is invariant. AlexNet's
and VGG's own heads flatten the map into a long vector, where each place has weights of its own: a
turn of the map would change the logits. They are replaced like all others.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.modules.batchnorm import _BatchNorm
from torchvision import models

from equitune_gui.errors import PictureSizeError
from equitune_gui.models.characters import CharacterNetwork

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from equitune_gui.models.catalogue import ModelSpec

Backbone = Any  # torchvision's own class, its head taken off


@dataclass(frozen=True)
class Family:
    """How the networks of one family lose their head and give their last feature map."""

    maps: Callable[[Backbone, Tensor], Tensor]
    kept_of_head: Callable[[Backbone], Mapping[str, nn.Module]]  # what replaces parts of it


class ImageModel(nn.Module):
    """A backbone and a new head: pictures (b, 3, H, W) → logits (b, classes)."""

    def __init__(self, spec: ModelSpec, classes: int) -> None:
        super().__init__()
        self.spec = spec
        self.backbone: Backbone = _backbone(spec)
        self.head = nn.Linear(spec.channels, classes)

    def features(self, x: Tensor) -> Tensor:
        """The last feature map, (b, channels, h, w). Raises PictureSizeError."""
        for side in x.shape[-2:]:
            if problem := self.spec.size_problem(side):
                raise PictureSizeError(problem)
        return FAMILIES[self.spec.family].maps(self.backbone, x)

    def pool(self, maps: Tensor) -> Tensor:
        """The mean over space, (b, channels): unmoved by every symmetry of the plane."""
        return maps.mean((2, 3))

    def forward(self, x: Tensor) -> Tensor:
        """Return the logits."""
        return self.head(self.pool(self.features(x)))


def build_model(spec: ModelSpec, classes: int) -> ImageModel:
    """The network with random weights; torch's seed decides them. Nothing is downloaded."""
    return ImageModel(spec, classes)


def trainable(model: ImageModel, part: Literal["all", "head"]) -> list[nn.Parameter]:
    """The parameters that training will change: all, or the head's alone.

    For the head alone the backbone asks for no gradient, so that none of it enters the graph, and
    `set_training` keeps it in evaluation mode.
    """
    model.backbone.requires_grad_(part == "all")
    model.head.requires_grad_(requires_grad=True)
    return [p for p in model.parameters() if p.requires_grad]


def set_training(model: ImageModel, *, batch_norm: Literal["frozen", "orbit"]) -> None:
    """Put the model into training mode: dropout and stochastic depth at work where it has any.

    Batch norm "frozen" keeps the pretrained statistics, and its scale and shift still train;
    "orbit" takes them from the batch it is given, which must then be the whole folded orbit, since
    only the statistics of a whole orbit are the same for x and g·x. Of a backbone that does not
    train (`trainable(model, "head")`) nothing is in training mode.
    """
    model.train()
    if not any(p.requires_grad for p in model.backbone.parameters()):
        model.backbone.eval()
    elif batch_norm == "frozen":
        freeze_batch_norm(model)


def freeze_batch_norm(model: nn.Module) -> None:
    """Put each batch norm into evaluation mode; `model.train()` undoes it."""
    for module in model.modules():
        if isinstance(module, _BatchNorm):
            module.eval()


def _backbone(spec: ModelSpec) -> Backbone:
    family = FAMILIES[spec.family]
    if spec.family == "Bundled":
        return CharacterNetwork()
    backbone = models.get_model(spec.name, weights=None)
    for name, module in family.kept_of_head(backbone).items():
        setattr(backbone, name, module)
    return backbone


def _resnet_maps(backbone: Backbone, x: Tensor) -> Tensor:
    x = backbone.maxpool(backbone.relu(backbone.bn1(backbone.conv1(x))))
    return backbone.layer4(backbone.layer3(backbone.layer2(backbone.layer1(x))))


def _vit_maps(backbone: Backbone, x: Tensor) -> Tensor:
    """The patches' tokens as a map, beside them the class token, the same at each place.

    The class token does not know of places, so nothing acts on its channels, and the mean over
    space returns it as it was.
    """
    patches = backbone.conv_proj(x)
    places = patches.shape[-2:]
    tokens = patches.flatten(2).transpose(1, 2)
    first = backbone.class_token.expand(len(x), -1, -1)
    encoder = backbone.encoder
    tokens = torch.cat([first, tokens], 1) + _positions(encoder.pos_embedding, *places)
    tokens = encoder.ln(encoder.layers(encoder.dropout(tokens))).transpose(1, 2)
    maps = tokens[:, :, 1:].unflatten(2, places)
    return torch.cat([maps, tokens[:, :, :1, None].expand(-1, -1, *places)], 1)


def _positions(embedding: Tensor, height: int, width: int) -> Tensor:
    """The position embedding (1, 1 + h·w, c), its square of places interpolated where it must be.

    Bicubic with aligned corners, as torchvision's `interpolate_embeddings` does.
    """
    side = math.isqrt(embedding.shape[1] - 1)
    if (height, width) == (side, side):
        return embedding
    places = embedding[:, 1:].transpose(1, 2).unflatten(2, (side, side))
    places = functional.interpolate(places, (height, width), mode="bicubic", align_corners=True)
    return torch.cat([embedding[:, :1], places.flatten(2).transpose(1, 2)], 1)


FAMILIES: Mapping[str, Family] = {
    "Bundled": Family(lambda backbone, x: backbone(x), lambda _: {}),
    "AlexNet": Family(
        lambda backbone, x: backbone.features(x),
        lambda _: {"avgpool": nn.Identity(), "classifier": nn.Identity()},
    ),
    "VGG": Family(
        lambda backbone, x: backbone.features(x),
        lambda _: {"avgpool": nn.Identity(), "classifier": nn.Identity()},
    ),
    "ResNet": Family(_resnet_maps, lambda _: {"avgpool": nn.Identity(), "fc": nn.Identity()}),
    "DenseNet": Family(
        lambda backbone, x: functional.relu(backbone.features(x), inplace=True),
        lambda _: {"classifier": nn.Identity()},
    ),
    # The last layer norm is a part of the head there: it acts on each place alone, so it may as
    # well come before the mean over space, where the features then have the scale of a head's.
    "ConvNeXt": Family(
        lambda backbone, x: backbone.classifier(backbone.features(x)),
        lambda backbone: {
            "avgpool": nn.Identity(),
            "classifier": nn.Sequential(backbone.classifier[0]),
        },
    ),
    "Vision transformer": Family(_vit_maps, lambda _: {"heads": nn.Identity()}),
}
