"""The first event of a run on language: what is set up, in figures and words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from equitune_gui.experiment.device import device_words
from equitune_gui.experiment.events import Started

if TYPE_CHECKING:
    from collections.abc import Sequence, Sized

    import torch
    from torch import nn

    from equitune_gui.experiment.config import RunConfig


def language_started(
    config: RunConfig,
    parts: tuple[Sized, Sized, Sized],
    parameters: Sequence[nn.Parameter],
    device: torch.device,
    *,
    elements: tuple[str, ...],
    pretrained: bool,
    weights: str,
    examples: str,
) -> Started:
    """Of a run whose group exchanges words: exact, in float32, without BatchNorm.

    `parts` are the training, validation and test examples, which are called `examples`.
    """
    training = config.training
    train, validation, test = map(len, parts)
    count = sum(p.numel() for p in parameters)
    return Started(
        config=config.model_dump(mode="json"),
        classes=(),
        train=train,
        validation=validation,
        test=test,
        steps=-(-train // training.batch_size) * training.epochs,
        elements=elements,
        exact=True,
        parameters=count,
        trained_parameters=count if training.epochs else 0,
        device=device_words(device),
        precision="float32",
        batch_norm="",
        pretrained=pretrained,
        weights=weights,
        head="kept" if pretrained else "new",
        micro_batch=min(training.micro_batch or training.batch_size, training.batch_size),
        examples=examples,
    )
