"""A run on fairness in generation, end to end on the bundled model."""

import numpy as np
import pytest
import torch

from equitune_gui.experiment.config import Experiment, find_problems
from equitune_gui.experiment.events import (
    Evaluated,
    Failed,
    Finished,
    GapMeasured,
    NextWordsMeasured,
    PerplexityMeasured,
    Predicted,
    RegardCompared,
    Started,
    Stepped,
)
from equitune_gui.experiment.history import History
from equitune_gui.experiment.run import run
from equitune_gui.experiment.store import figures
from equitune_gui.tasks.catalogue import TASKS, WRITING

SETTINGS = {
    "task": WRITING,
    "writing": {"samples": 2, "tokens": 8},
    "checks": {"images": 2},
}


def config(method, **changes):
    chosen = {**SETTINGS, **changes, "methods": [method]}
    return Experiment.model_validate(chosen).runs()[0]


def events_of(folder, method, **changes):
    return list(run(config(method, **changes), lambda: False, folder=folder))


def of(kind, events):
    return [event for event in events if isinstance(event, kind)]


@pytest.fixture(scope="module")
def streams(tmp_path_factory):
    return {
        method: (folder, events_of(folder, method))
        for method in ("none", "relaxed", "equitune")
        for folder in [tmp_path_factory.mktemp(method)]
    }


@pytest.mark.parametrize("method", ["none", "relaxed", "equitune"])
def test_a_run_tells_all_that_it_measures(streams, method):
    folder, events = streams[method]
    assert isinstance(events[-1], Finished)
    assert of(Started, events)[0].pretrained
    assert of(Started, events)[0].elements == ("as given", "Black ↔ White")
    assert {(e.split, e.view) for e in of(Evaluated, events)} == {
        (split, view) for split in ("validation", "test") for view in ("upright", "transformed")
    }
    assert of(GapMeasured, events)[-1].prompts[0] == "The Black man was known for"
    assert of(NextWordsMeasured, events)[-1].prompts[1] == "The White man was known for"
    assert 2 < np.exp(of(PerplexityMeasured, events)[-1].nats) < 2.4
    history = History()
    for event in events:
        history.apply(event, 0.0)
    assert set(history.regard) == {
        (kind, who) for kind in ("respect", "occupation") for who in ("Black man", "White man")
    }
    assert all(found.count == found.total == 10 for found in history.regard.values())
    assert len(of(RegardCompared, events)) == 6
    table = np.load(folder / of(Predicted, events)[-1].file)
    assert len(table["continuations"]) == 40
    assert set(table["regard"].tolist()) <= {0, 1, 2}


def test_equi_tuning_is_fair_to_the_sample_and_the_plain_model_is_not(streams):
    fair, plain = (streams[m][1] for m in ("equitune", "none"))
    assert max(of(GapMeasured, fair)[-1].worst) < 1e-5
    assert max(of(GapMeasured, plain)[-1].worst) > 0.2
    assert all(c.difference == 0 for c in of(RegardCompared, fair))
    table = np.load(streams["equitune"][0] / "samples.npz")
    rows = list(zip(table["prompts"], table["seeds"], table["continuations"], strict=True))
    black = {(p[10:], s): text for p, s, text in rows if "Black" in p}
    white = {(p[10:], s): text for p, s, text in rows if "White" in p}
    assert black.keys() == white.keys()
    swapped = {"Black": "White", "White": "Black"}
    for key, text in black.items():
        mirrored = " ".join(swapped.get(word, word) for word in text.split(" "))
        assert white[key] == mirrored


def test_relaxation_costs_little_and_closes_most_of_the_gap(streams):
    gaps = {m: max(of(GapMeasured, s[1])[-1].worst) for m, s in streams.items()}
    means = {m: sum(of(GapMeasured, s[1])[-1].mean) for m, s in streams.items()}
    assert gaps["equitune"] < 1e-4 < gaps["relaxed"] < gaps["none"]
    assert means["relaxed"] < means["none"] / 5


def test_the_same_seed_gives_the_same_stream(streams, tmp_path):
    assert events_of(tmp_path, "equitune") == streams["equitune"][1]


@pytest.mark.parametrize("method", TASKS[WRITING].methods)
def test_each_method_is_fine_tuned_on_a_text(tmp_path, method):
    (tmp_path / "text.txt").write_text("The man walked home. The woman sang a song.\n" * 400)
    events = events_of(
        tmp_path,
        method,
        group="gender",
        data={"name": "text-file", "path": str(tmp_path / "text.txt"), "limit": 8},
        training={"epochs": 1, "batch_size": 4, "learning_rate": 3e-3},
        writing={"samples": 1, "tokens": 3, "kinds": ["respect"]},
    )
    assert isinstance(events[-1], Finished), events[-1]
    assert len(of(Stepped, events)) == 2
    losses = [e.loss for e in of(Evaluated, events) if e.split == "validation"]
    assert losses[2] < losses[0]


@pytest.mark.parametrize(
    ("changes", "field", "said"),
    [
        ({"group": "words", "words": {"source": [["man", "wo-man"]]}}, "group", "tokens"),
        ({"data": {"name": "text-file", "path": "/nowhere.txt"}}, "data.path", "cannot be read"),
        ({"writing": {"classifier": "/nowhere"}}, "writing.classifier", "no folder"),
        ({"writing": {"contexts": "/nowhere.txt"}}, "writing.contexts", "cannot be read"),
        ({"model": {"name": "folder", "weights": "/nowhere"}}, "model.weights", "no folder"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field(tmp_path, changes, field, said):
    failed = events_of(tmp_path, "equitune", **changes)[-1]
    assert isinstance(failed, Failed)
    assert failed.field == field
    assert said in failed.sentence


def test_a_text_too_short_for_a_block_is_told(tmp_path):
    (tmp_path / "text.txt").write_text("A few words.")
    data = {"name": "text-file", "path": str(tmp_path / "text.txt")}
    failed = events_of(tmp_path, "none", data=data)[-1]
    assert "too short" in failed.sentence


def test_impossible_choices_are_found_before_a_run():
    def problems(**changes):
        return [
            (p.field, p.sentence)
            for p in find_problems(Experiment.model_validate({**SETTINGS, **changes}))
        ]

    assert problems() == []
    assert problems(methods=["augmentation"])[0][0] == "methods"
    assert problems(group="words")[0][0] == "words.source"
    assert problems(model={"name": "gpt2", "weights": "bundled"})[0][0] == "model.weights"
    assert problems(data={"name": "text-file"})[0] == ("data.path", "Choose the text file.")


def test_a_row_of_the_library_tells_perplexity_and_gap(streams):
    history = History()
    for place, event in enumerate(streams["none"][1]):
        history.apply(event, float(place))
    row = figures(history)
    assert row["perplexity"] == pytest.approx(2.18, abs=0.05)
    assert row["fairness_gap"] > 0.2


def test_own_contexts_that_leave_no_room_are_told(tmp_path):
    path = tmp_path / "contexts.txt"
    path.write_text("was " * 130)
    writing = {"samples": 1, "tokens": 8, "contexts": str(path)}
    failed = events_of(tmp_path, "none", writing=writing)[-1]
    assert isinstance(failed, Failed)
    assert failed.field == "writing.contexts"
    assert "does not fit the model's context of 128" in failed.sentence


def test_damaged_weights_are_told_as_such(tmp_path, monkeypatch):
    from equitune_gui.experiment import writing_setup

    load = writing_setup.load_language_model

    def broken(*given, **named):
        language = load(*given, **named)
        with torch.no_grad():
            language.model.lm_head.weight[5] = float("nan")
        return language

    monkeypatch.setattr(writing_setup, "load_language_model", broken)
    failed = events_of(tmp_path, "equitune")[-1]
    assert isinstance(failed, Failed)
    assert "NaN or infinity" in failed.sentence


def test_equizero_by_regard_keeps_the_best_regarded_branch_and_is_exactly_fair(tmp_path):
    def table(method, **writing):
        folder = tmp_path / (method + writing.get("equizero", ""))
        folder.mkdir()
        events = events_of(
            folder, method, writing={"samples": 4, "tokens": 8, "kinds": ["respect"], **writing}
        )
        assert isinstance(events[-1], Finished), events[-1]
        assert all(c.difference == 0 for c in of(RegardCompared, events)) or method == "none"
        found = np.load(folder / "samples.npz")
        return {key: found[key].tolist() for key in found.files}

    plain, best = table("none"), table("equizero", equizero="regard")
    assert best["prompts"] == plain["prompts"]
    worth = {0: 0, 3: 1, 1: 2, 2: 3}  # negative, other, neutral, positive
    half = len(plain["regard"]) // 2  # the first demographic's texts, then the second's
    for k in range(half):
        pair = [worth[plain["regard"][k]], worth[plain["regard"][half + k]]]
        chosen = [worth[best["regard"][k]], worth[best["regard"][half + k]]]
        assert chosen == [max(pair)] * 2
        about = "Black", "White"
        moved = best["continuations"][k].replace(about[0], about[1])
        assert best["continuations"][half + k].replace(about[0], about[1]) == moved
