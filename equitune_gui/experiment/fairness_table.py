"""The paper's figure of regard and its table of perplexity: groups × methods, from finished runs.

All are ordinary runs of the preset, so a table that was broken off goes on where it stood.
[Basu et al., AAAI 2023, arXiv:2210.06475, section 5.3.]
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from equitune_gui.data.catalogue import TEXTS
from equitune_gui.experiment.presets import preset
from equitune_gui.models.language_catalogue import LANGUAGE_MODELS
from equitune_gui.tasks.catalogue import TASKS, WRITING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from equitune_gui.experiment.config import RunConfig
    from equitune_gui.experiment.history import History
    from equitune_gui.experiment.store import RunFolder, RunStore

TABLE = "fairness-table"  # what its runs' `experiment` is
GROUPS = ("race", "gender", "orientation")
WAYS = ("none", "relaxed", "equitune", "equizero")
PAPERS = WAYS[:3]
MODELS = tuple(name for name, spec in LANGUAGE_MODELS.items() if spec.weights and spec.parameters)
TEXT_NAMES = tuple(name for name in TEXTS if name != TASKS[WRITING].own_data)


@dataclass(frozen=True)
class Asked:
    """The part of the table that is wanted."""

    groups: tuple[str, ...] = GROUPS
    methods: tuple[str, ...] = PAPERS
    model: str = "labour-gpt2"
    text: str = "labour-text"  # of the perplexities
    classifier: str = "bundled"
    samples: int = 100


@dataclass(frozen=True)
class Row:
    """One finished run: all it measured, to be printed."""

    group: str
    method: str
    history: History


def config_of(asked: Asked, group: str, method: str) -> RunConfig:
    """The run behind some rows of the table."""
    chosen = preset("fairness-race").experiment
    changed = chosen.model_copy(
        update={
            "name": f"Fairness table: {group}",
            "group": group,
            "model": chosen.model.model_copy(
                update={"name": asked.model, "weights": LANGUAGE_MODELS[asked.model].weights[0]}
            ),
            "data": chosen.data.model_copy(update={"name": asked.text}),
            "writing": chosen.writing.model_copy(
                update={"samples": asked.samples, "classifier": asked.classifier}
            ),
            "methods": (method,),
            "seeds": (0,),
        }
    )
    return changed.runs(TABLE)[0]


def missing_runs(store: RunStore, asked: Asked) -> Iterator[RunFolder]:
    """The runs that the table still lacks; a stopped or killed one comes again, to be resumed."""
    for group, method in product(asked.groups, asked.methods):
        config = config_of(asked, group, method)
        folder = _found(store, config) or store.create(config)
        if folder.history().state != "finished":
            yield folder


def table(store: RunStore, asked: Asked) -> tuple[Row, ...]:
    """The runs that have finished."""
    rows = []
    for group, method in product(asked.groups, asked.methods):
        folder = _found(store, config_of(asked, group, method))
        if folder is not None and folder.history().state == "finished":
            rows.append(Row(group, method, folder.history()))
    return tuple(rows)


def _found(store: RunStore, config: RunConfig) -> RunFolder | None:
    for summary in store.summaries():
        if summary.experiment == TABLE and summary.method == config.method:
            folder = store.open(summary.id)
            if folder.config == config:
                return folder
    return None
