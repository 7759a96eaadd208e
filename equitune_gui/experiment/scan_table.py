"""The paper's table on SCAN: splits × networks × ways to be equivariant, mean ± std over seeds.

Each network is pretrained once for each split and seed (seed 0 is the bundled one), and equi-tuned,
or made equivariant without training, from those weights; the G-network is trained from scratch. All
are ordinary runs of the presets, so a table that was broken off goes on where it stood.
[Basu et al., AAAI 2023, arXiv:2210.06475; zero-shot: NeurIPS 2023, arXiv:2305.09900.]
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from equitune_gui.experiment.presets import preset
from equitune_gui.experiment.report import Spread, spread
from equitune_gui.models.catalogue import BUNDLED, RANDOM
from equitune_gui.models.sequence_catalogue import SEQUENCE_MODELS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from equitune_gui.experiment.config import RunConfig
    from equitune_gui.experiment.store import RunFolder, RunStore, RunSummary

TABLE = "scan-table"  # what its runs' `experiment` is
SPLITS = {"scan-add-jump": "verb", "scan-around-right": "direction"}  # each with its group
NETWORKS = ("rnn", "gru", "lstm")
WAYS = ("plain", "equi-tuned", "zero-shot equitune", "zero-shot equizero", "G-network")

FROM_PRETRAINED = WAYS[1:4]
BUNDLED_SEED = 0  # of the bundled networks; their cards tell how they were pretrained


@dataclass(frozen=True)
class Asked:
    """The part of the table that is wanted."""

    splits: tuple[str, ...] = tuple(SPLITS)
    networks: tuple[str, ...] = NETWORKS
    seeds: tuple[int, ...] = (0, 1, 2)
    ways: tuple[str, ...] = WAYS


@dataclass(frozen=True)
class Row:
    """One cell row of the table: accuracies over the seeds, 0…1; None where nothing has run."""

    split: str
    network: str
    way: str
    validation: Spread | None
    test: Spread | None


def config_of(way: str, split: str, network: str, seed: int, *, pretrained: str = "") -> RunConfig:
    """The run behind one cell; `pretrained` is the path of the network that it begins with."""
    plain = ("scan-pretrain", RANDOM, "none")
    if seed == BUNDLED_SEED:
        plain = ("scan-zero-shot", BUNDLED, "none")
    tuning = "scan-around-right" if split == "scan-around-right" else "scan-add-jump"
    name, weights, method = {
        "plain": plain,
        "equi-tuned": (tuning, pretrained, "equitune"),
        "zero-shot equitune": ("scan-zero-shot", pretrained, "equitune"),
        "zero-shot equizero": ("scan-zero-shot", pretrained, "equizero"),
        "G-network": ("scan-g-lstm", RANDOM, "none"),
    }[way]
    chosen = preset(name).experiment
    title = f"g-{network}" if way == "G-network" else network
    spec = SEQUENCE_MODELS[title]
    recipe = {"epochs": spec.pretraining_epochs, "learning_rate": spec.pretraining_rate}
    changed = chosen.model_copy(
        update={
            "name": f"SCAN table: {title}, {split.removeprefix('scan-')}, {way}",
            "group": SPLITS[split],
            "data": chosen.data.model_copy(update={"name": split, "split_seed": seed}),
            "model": chosen.model.model_copy(update={"name": title, "weights": weights}),
            "training": chosen.training.model_copy(update=recipe if weights == RANDOM else {}),
            "methods": (method,),
            "seeds": (seed,),
        }
    )
    return changed.runs(TABLE)[0]


def missing_runs(store: RunStore, asked: Asked) -> Iterator[RunFolder]:
    """The runs that the table still lacks, each to be driven before the next is asked for.

    A stopped or killed run comes again, to be resumed; where a pretraining does not finish, what
    needs it is left out.
    """
    for seed, split, network in product(asked.seeds, asked.splits, asked.networks):
        pretraining = _folder(store, config_of("plain", split, network, seed))
        if "plain" in asked.ways and not _finished(pretraining):
            yield pretraining
        for way in asked.ways:
            path = ""
            if way in FROM_PRETRAINED:
                path = BUNDLED if seed == BUNDLED_SEED else str(pretraining.best_path)
            if way == "plain" or (path not in ("", BUNDLED) and not _finished(pretraining)):
                continue
            wanted = _folder(store, config_of(way, split, network, seed, pretrained=path))
            if not _finished(wanted):
                yield wanted


def table(store: RunStore, asked: Asked) -> tuple[Row, ...]:
    """The rows, of the runs that have finished."""
    finished = [s for s in _summaries(store) if s.state == "finished" and s.seed in asked.seeds]
    rows = []
    for split, network, way in product(asked.splits, asked.networks, asked.ways):
        name = config_of(way, split, network, 0).name
        runs = [s for s in finished if s.name == name]
        validation = spread(s.validation_accuracy for s in runs)
        rows.append(Row(split, network, way, validation, spread(s.upright_accuracy for s in runs)))
    return tuple(rows)


def _summaries(store: RunStore) -> list[RunSummary]:
    return [s for s in store.summaries() if s.experiment == TABLE]


def _folder(store: RunStore, config: RunConfig) -> RunFolder:
    """The run of exactly this config, made where there is none."""
    for summary in _summaries(store):
        if (summary.data, summary.model, summary.seed) == (
            config.data.name,
            config.model.name,
            config.seed,
        ):
            folder = store.open(summary.id)
            if folder.config == config:
                return folder
    return store.create(config)


def _finished(folder: RunFolder) -> bool:
    return folder.history().state == "finished"
