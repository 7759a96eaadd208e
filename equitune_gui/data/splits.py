"""Which picture is for training, which for validation, which for the test: by seed, class by class.

Every order comes from Python's own generator seeded with a text, so it is the same on every
platform, and the choice within a class does not depend on the other classes.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from equitune_gui.errors import LimitTooSmallError

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

PARTS = ("train", "validation", "test")
SHARE = 0.2  # of a class that becomes validation, and as much the test
MOST_FOR_VALIDATION = 500  # of a class, when validation alone is taken out of the training part

Source = tuple[str, int]  # a given part, and a place in it


def least(given: Collection[str]) -> dict[str, int]:
    """How many pictures each class needs in each given part, so that no part lacks a class."""
    missing = len(set(PARTS) - set(given))
    return {part: 1 + missing if part == "train" else 1 for part in given}


def arranged(
    given: Mapping[str, Sequence[int]], *, seed: int, limit: int | None
) -> dict[str, list[Source]]:
    """Train, validation and test out of the given parts, which are their pictures' labels.

    Of 'train' alone, 20 % of each class become the test and 20 % validation; of 'train' beside a
    'test', 20 % of each class, at most 500, become validation. Given parts stay whole and do not
    depend on the seed. In each part any first few are a fair sample of it. `limit` is the most for
    training; the others then shrink in proportion. Raises LimitTooSmallError.
    """
    sources = _divided(given["train"], [p for p in PARTS if p not in given], seed)
    sources |= {
        part: [(part, i) for i in range(len(given[part]))] for part in given.keys() - {"train"}
    }
    ordered = {}
    for part in PARTS:
        labels = [given[origin][place] for origin, place in sources[part]]
        key = (part,) if part in given and part != "train" else (part, seed)
        ordered[part] = [sources[part][i] for i in fair_order(labels, *key)]
    return _limited(ordered, limit, classes=len(set(given["train"])))


def _divided(labels: Sequence[int], missing: Sequence[str], seed: int) -> dict[str, list[Source]]:
    """Train, and the missing parts taken out of it."""
    most = MOST_FOR_VALIDATION if list(missing) == ["validation"] else len(labels)
    result: dict[str, list[Source]] = {part: [] for part in ("train", *missing)}
    for label, places in _places(labels).items():
        order = shuffled(places, "divide", seed, label)
        count = max(1, min(round(SHARE * len(order)), most))
        for part in missing:
            result[part] += [("train", place) for place in order[:count]]
            order = order[count:]
        result["train"] += [("train", place) for place in order]
    return result


def fair_order(labels: Sequence[int], *key: object) -> list[int]:
    """Places of the labels in an order of which any beginning holds the classes in proportion.

    One of each class comes first; within a class the order depends on `key` alone.
    """
    ranked = [
        ((rank + 0.5) / len(places) if rank else 0.0, label, place)
        for label, places in _places(labels).items()
        for rank, place in enumerate(shuffled(places, "order", label, *key))
    ]
    return [place for _, _, place in sorted(ranked)]


def _limited(
    parts: dict[str, list[Source]], limit: int | None, *, classes: int
) -> dict[str, list[Source]]:
    if limit is None or limit >= len(parts["train"]):
        return parts
    if limit < classes:
        raise LimitTooSmallError(limit, classes)
    kept = limit / len(parts["train"])
    return {
        name: part[: limit if name == "train" else max(classes, round(kept * len(part)))]
        for name, part in parts.items()
    }


def _places(labels: Sequence[int]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {label: [] for label in sorted(set(labels))}
    for place, label in enumerate(labels):
        found[label].append(place)
    return found


def shuffled(places: Sequence[int], *key: object) -> list[int]:
    """The places in an order that `key` alone decides, the same on every platform."""
    order = list(places)
    random.Random(repr(key)).shuffle(order)  # noqa: S311  # nothing secret depends on it
    return order
