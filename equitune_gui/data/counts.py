"""How many pictures train, validate and test, told before any is read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from equitune_gui.data.splits import MOST_FOR_VALIDATION, SHARE, arranged

if TYPE_CHECKING:
    from equitune_gui.data.catalogue import DataSpec
    from equitune_gui.data.folders import FolderScan


@dataclass(frozen=True)
class Counts:
    """Pictures in each part."""

    train: int
    validation: int
    test: int

    def limited(self, limit: int | None) -> Counts:
        """With at most `limit` for training; the other parts shrink in proportion."""
        if limit is None or limit >= self.train:
            return self
        kept = limit / self.train
        return Counts(limit, round(kept * self.validation), round(kept * self.test))


def counts_of(spec: DataSpec) -> Counts | None:
    """The exact counts of a data set of the catalogue; None for a folder.

    The rules are those of `splits.arranged`, which rounds in each class: for the classes of each
    data set of the catalogue (a test knows how large they are) that comes to the same.
    """
    if spec.pictures is None or spec.classes is None:
        return None
    share = round(SHARE * spec.pictures)
    if not spec.test:
        return Counts(spec.pictures - 2 * share, share, share)
    train = spec.pictures - spec.test
    validation = min(round(SHARE * train), MOST_FOR_VALIDATION * spec.classes)
    return Counts(train - validation, validation, spec.test)


def counts_in(scan: FolderScan) -> Counts:
    """The exact counts of a folder that was looked at, before any picture proves broken."""
    labels = {part: [p.label for p in found] for part, found in scan.parts.items()}
    parts = arranged(labels, seed=0, limit=None)  # the counts do not depend on the seed
    return Counts(len(parts["train"]), len(parts["validation"]), len(parts["test"]))
