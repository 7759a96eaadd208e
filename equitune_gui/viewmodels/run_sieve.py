"""What is typed into the search above the table of runs, and which runs it lets through."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from equitune_gui.experiment.store import RunSummary

HELP = (
    "Words that a run's name, method, group, network, data, tags or note must have; also "
    "tag:demo, state:failed, task:compositional, is:starred, is:archived"
)


@dataclass(frozen=True)
class Sieve:
    """Every word and condition must hold. Archived runs show only when they are asked for."""

    words: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    tasks: tuple[str, ...] = ()
    starred: bool = False
    archived: bool = False

    @classmethod
    def parse(cls, text: str) -> Sieve:
        """Of 'jump tag:demo is:starred'; a condition without its word is still being typed."""
        words: list[str] = []
        found: dict[str, list[str]] = {"tag": [], "state": [], "task": [], "is": []}
        for part in text.casefold().split():
            key, colon, value = part.partition(":")
            if not colon or key not in found:
                words.append(part)
            elif value:
                found[key].append(value)
        return cls(
            tuple(words),
            tuple(found["tag"]),
            tuple(found["state"]),
            tuple(found["task"]),
            starred="starred" in found["is"],
            archived="archived" in found["is"],
        )

    def lets(self, summary: RunSummary, state: str, haystack: str) -> bool:
        """Whether a run in this state, with these words to look through, is shown."""
        return (
            summary.archived is self.archived
            and (summary.starred or not self.starred)
            and all(word in haystack for word in self.words)
            and all(any(tag.startswith(t) for tag in summary.tags) for t in self.tags)
            and all(state.startswith(s) for s in self.states)
            and all(summary.task.startswith(t) for t in self.tasks)
        )
