"""The words in which each task's figures are told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from equitune_gui.tasks.catalogue import IMAGES, SEQUENCES_TASK, TASKS, WRITING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from equitune_gui.viewmodels.run_model import RunModel


@dataclass(frozen=True)
class TaskWords:
    """What one task calls its examples, its views of them and its outputs."""

    examples: str  # in the plural
    views: Mapping[str, str]  # of `Evaluated.view`
    accuracy: str  # what is counted as right, as a sentence or two
    outputs: Mapping[str, str]  # of `EquivarianceMeasured.where`
    answer: str  # what `consistency` compares
    tested_live: bool  # whether the test is looked at after each epoch, too


TASK_WORDS: Mapping[str, TaskWords] = {
    IMAGES: TaskWords(
        examples=TASKS[IMAGES].examples,
        views=TASKS[IMAGES].views,
        accuracy="Share of pictures classified right. Transformed: each picture x is replaced by "
        "g·x\nfor one fixed random element g of the group G.",
        outputs={"logits": "Logits", "features": "Features"},
        answer="Share of pictures with the same class for g·x as for x",
        tested_live=False,
    ),
    SEQUENCES_TASK: TaskWords(
        examples=TASKS[SEQUENCES_TASK].examples,
        views=TASKS[SEQUENCES_TASK].views,
        accuracy="Share of commands whose whole sequence of actions is right. Under g: each "
        "command x is\nreplaced by g·x, and its actions by g's image of them, for one fixed random "
        "g of the group G.",
        outputs={"logits": "Log-probabilities"},
        answer="Share of commands with decode(g·x) = g·decode(x)",
        tested_live=True,
    ),
    WRITING: TaskWords(
        examples=TASKS[WRITING].examples,
        views=TASKS[WRITING].views,
        accuracy="Share of tokens for which the most probable next token is the text's. Under g: "
        "the words of E\nin each block are replaced by g's image of them, for one fixed random g.",
        outputs={"logits": "Log-probabilities"},
        answer="Share of prompts with the same most probable next word, moved by g",
        tested_live=False,
    ),
}


def task_of(runs: Sequence[RunModel]) -> str:
    """The task of the first run, whose pages show them; of pictures where there is none."""
    return runs[0].config.task if runs else IMAGES


def words_for(runs: Sequence[RunModel]) -> TaskWords:
    """The words for what these runs measured."""
    return TASK_WORDS[task_of(runs)]
