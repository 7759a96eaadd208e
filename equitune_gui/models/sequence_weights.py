"""Weights → sequence-to-sequence networks, and whether they were made for these words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from safetensors.torch import save

from equitune_gui.files import resource, write_atomically
from equitune_gui.models.catalogue import BUNDLED, RANDOM
from equitune_gui.models.sequence_catalogue import SEQUENCE_MODELS
from equitune_gui.models.sequence_files import WORDS, check_group, check_words
from equitune_gui.models.weight_files import SAFETENSORS, check_source, existing_file
from equitune_gui.models.weights import WeightsReport, file_sha256, mismatch, read_tensors

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from torch import Tensor, nn

LAMBDA = "weights."  # how the tensors of a λ-network are called, which no plain network has


def load_sequence_weights(
    model: nn.Module,
    source: str,
    *,
    name: str,
    data: str,
    words: tuple[Sequence[str], Sequence[str]],
    elements: Sequence[str] = (),
) -> WeightsReport:
    """Put weights into the network `name`, and say what they are; 'random' leaves it as built.

    `source` is 'bundled' (for the data set `data`), 'random' or a path. `words` are the commands'
    and the actions': a file that names others is refused (OtherVocabularyError), since its rows
    would mean other words; so is (OtherGroupError) a network whose layers were built on a group
    whose elements are called otherwise than `elements`. Raises the WeightsErrors.
    """
    spec = SEQUENCE_MODELS[name]
    check_source(source, spec.title, spec.weights(data))
    if source == RANDOM:
        return WeightsReport(RANDOM, pretrained=False, head="new", sha256="")
    bundled = source == BUNDLED
    path = resource(f"models/{bundled_name(data, name)}") if bundled else existing_file(source)
    tensors, metadata = read_tensors(path)
    check_words(path, metadata, words)
    if spec.equivariant:
        check_group(path, metadata, elements)
    _fill(model, tensors, path=path, title=spec.title)
    return WeightsReport(source, pretrained=True, head="kept", sha256=file_sha256(path))


def save_sequence_weights(
    model: nn.Module,
    path: Path,
    *,
    words: tuple[Sequence[str], Sequence[str]],
    metadata: Mapping[str, str],
) -> None:
    """Write the network as safetensors, in half precision, that `load_sequence_weights` takes."""
    tensors = {n: t.detach().cpu().half().contiguous() for n, t in model.state_dict().items()}
    named = {key: json.dumps(list(part)) for key, part in zip(WORDS, words, strict=True)}
    content = save(tensors, {**named, **metadata})
    write_atomically(path, lambda file: file.write(content))


def bundled_name(data: str, name: str) -> str:
    """The file of the network that comes pretrained for a data set, in resources/models."""
    return f"{data}-{name}{SAFETENSORS}"


def _fill(model: nn.Module, tensors: dict[str, Tensor], *, path: Path, title: str) -> None:
    """Put the tensors into the network, all of them or (WeightsMismatchError) none."""
    expected = model.state_dict()
    given = {n: t for n, t in tensors.items() if not n.startswith(LAMBDA)}
    if problem := mismatch(given, expected, path=path, title=title):
        raise problem
    model.load_state_dict({n: t.to(expected[n].dtype) for n, t in given.items()})
