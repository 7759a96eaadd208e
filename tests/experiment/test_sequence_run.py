"""The promises of a run on commands: its stream, going on after a stop, and what it measures."""

import math
import os
import signal
import subprocess
import sys
import time

import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from equitune_gui.data.scan import interpret, language, template
from equitune_gui.experiment import training
from equitune_gui.experiment.drive import drive
from equitune_gui.experiment.events import (
    BreakdownMeasured,
    ElementsMeasured,
    EquivarianceMeasured,
    Evaluated,
    Failed,
    Finished,
    Predicted,
    Progressed,
    Saved,
    Started,
    Stepped,
    Stopped,
)
from equitune_gui.experiment.run import run
from equitune_gui.experiment.sequence_setup import set_up
from equitune_gui.experiment.store import record
from equitune_gui.symmetry.catalogue import METHODS
from equitune_gui.symmetry.words import WORD_SYMMETRIES
from equitune_gui.tasks.catalogue import SEQUENCES_TASK, TASKS
from tests.experiment.conftest import (
    ENDINGS,
    events_of,
    lasting,
    never,
    returned,
    small_sequence_config,
    stop_after,
)

SYMMETRISING = [name for name in TASKS[SEQUENCES_TASK].methods if METHODS[name].symmetrises]
ONE_EPOCH = {"training": {"epochs": 1}}
ZERO_SHOT = {"training": {"epochs": 0}}


def of(kind, events):
    return [e for e in events if isinstance(e, kind)]


def finished(events):
    """The stream, once it is sure that it ended as it should."""
    assert isinstance(events[-1], Finished), events[-1]
    return events


def losses(events):
    return [e.loss for e in of(Stepped, events)]


def checked(events):
    """The last look at equivariance, and the accuracies under each element."""
    return of(EquivarianceMeasured, events)[-1], of(ElementsMeasured, events)[-1]


def own_file(path, divider, *, count=40):
    """The shortest commands of SCAN, in one of the two forms that a file can have."""
    pairs = sorted(language(), key=lambda p: (len(p.actions), p.command))[:count]
    lines = [
        f"{' '.join(p.command)}\t{' '.join(p.actions)}"
        if divider == "\t"
        else f"IN: {' '.join(p.command)} OUT: {' '.join(f'I_{a}' for a in p.actions)}"
        for p in pairs
    ]
    path.write_text("\n".join(lines) + "\n")
    return path


def own_config(path, method="equitune", **changes):
    data = {"name": "scan-file", "path": str(path), "limit": None}
    return small_sequence_config(method, data=data, **{**ONE_EPOCH, **changes})


# ------------------------------------------------------------------------------------- the stream


@pytest.mark.parametrize("method", TASKS[SEQUENCES_TASK].methods)
def test_a_run_starts_steps_and_finishes(method, tmp_path):
    events = events_of(small_sequence_config(method), tmp_path)
    assert isinstance(next(e for e in events if not isinstance(e, Progressed)), Started)
    started = of(Started, events)[0]
    assert (started.train, started.validation, started.test) == (64, 16, 42)
    assert [e.step for e in of(Stepped, events)] == list(range(1, started.steps + 1))
    assert started.steps == 4
    assert sum(isinstance(e, ENDINGS) for e in events) == 1
    assert all(map(math.isfinite, losses(finished(events))))
    looks = [(e.split, e.view) for e in of(Evaluated, events) if e.epoch == 1]
    assert looks == [("validation", "upright"), ("validation", "transformed"), ("test", "upright")]


@pytest.mark.parametrize("method", ["augmentation", "lambda-equitune"])
def test_the_same_seed_gives_an_equal_stream_and_another_another(method, tmp_path):
    a, b, other = (
        events_of(small_sequence_config(method, seed=seed, **ONE_EPOCH), tmp_path / name)
        for seed, name in ((0, "a"), (0, "b"), (1, "c"))
    )
    assert finished(a) == b
    assert losses(a) != losses(other)


@pytest.mark.parametrize(("method", "steps"), [("lambda-equitune", 1), ("augmentation", 2)])
def test_a_stopped_run_goes_on_and_ends_as_if_it_had_not_been(method, steps, store):
    config = small_sequence_config(method)
    whole, parted = store.create(config), store.create(config)
    list(record(whole, run(config, never, folder=whole.path)))
    should_stop, until = stop_after(steps)
    first = [e for _, e in record(parted, until(run(config, should_stop, folder=parted.path)))]
    assert isinstance(first[-1], Stopped)
    assert first[-1].step == steps
    finished([e for _, e in drive(parted, never, resume=True)])
    assert lasting(parted.history()) == lasting(whole.history())
    assert_equal_weights(whole.best_path, parted.best_path)


def test_a_killed_run_goes_on_from_its_last_checkpoint_to_the_same_numbers(store):
    config = small_sequence_config(training={"epochs": 4, "batch_size": 16})
    whole, killed = store.create(config), store.create(config)
    list(record(whole, run(config, never, folder=whole.path)))
    child = subprocess.Popen([sys.executable, "-m", "equitune_gui", "drive", str(killed.path)])
    deadline = time.monotonic() + 120
    while child.poll() is None and time.monotonic() < deadline:
        if len(of(Saved, (e for _, e in killed.events()))) >= 2:
            break
        time.sleep(0.01)
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    assert killed.history().ending is None, "the run ended before it was killed"
    finished([e for _, e in drive(killed, never, resume=True)])
    assert killed.history().losses == whole.history().losses
    assert killed.history().evaluations == whole.history().evaluations
    assert_equal_weights(whole.best_path, killed.best_path)


def assert_equal_weights(path, other):
    a, b = load_file(path), load_file(other)
    assert a.keys() == b.keys()
    assert all(torch.equal(a[name], b[name]) for name in a)


# ------------------------------------------------------------------------------------ equivariance


@pytest.mark.parametrize("group", [*WORD_SYMMETRIES, "words"])
def test_an_equituned_network_answers_each_image_by_the_image(group, tmp_path):
    lists = {"source": [["walk", "look", "run"]], "target": [["WALK", "LOOK", "RUN"]]}
    words = {"words": lists} if group == "words" else {}
    config = small_sequence_config(group=group, **words, **ZERO_SHOT)
    events = finished(events_of(config, tmp_path))
    order = 3 if group == "words" else WORD_SYMMETRIES[group].order
    equivariance, elements = checked(events)
    assert equivariance.consistency == (1.0,) * order
    assert len(set(elements.correct)) == 1
    assert events[-1].figures["answers_unlike"] == 0
    assert events[-1].figures["equivariance_error_max"] < 1e-5


@pytest.mark.parametrize("level", ["logits", "probabilities"])
@pytest.mark.parametrize("method", SYMMETRISING)
def test_so_does_every_method_after_training(method, level, tmp_path):
    config = small_sequence_config(method, level=level, **ONE_EPOCH)
    events = finished(events_of(config, tmp_path))
    for measured in of(EquivarianceMeasured, events):  # before training, too
        assert measured.consistency == (1.0, 1.0)
    assert events[-1].figures["answers_unlike"] == 0
    assert events[-1].figures["equivariance_error_max"] < 1e-5


@pytest.mark.parametrize("method", ["none", "augmentation"])
def test_a_plain_network_does_not(method, tmp_path):
    path = own_file(tmp_path / "mine.tsv", "\t")
    training = {"epochs": 10, "batch_size": 8, "learning_rate": 0.01}
    events = finished(events_of(own_config(path, method, training=training), tmp_path / "run"))
    assert min(checked(events)[0].consistency) < 1
    assert events[-1].figures["answers_unlike"] > 0
    assert events[-1].figures["equivariance_error_max"] > 1e-3


@pytest.mark.parametrize("model", ["g-rnn", "g-lstm"])
def test_a_network_of_equivariant_layers_does_by_itself(model, tmp_path):
    config = small_sequence_config("none", model={"name": model}, **ONE_EPOCH)
    events = finished(events_of(config, tmp_path))
    assert checked(events)[0].consistency == (1.0, 1.0)
    assert events[-1].figures["answers_unlike"] == 0
    assert events[-1].figures["equivariance_error_max"] < 1e-5


def test_a_transformer_is_trained_like_the_others(tmp_path):
    config = small_sequence_config(model={"name": "transformer"}, **ONE_EPOCH)
    events = finished(events_of(config, tmp_path))
    assert losses(events)[-1] < losses(events)[0]
    assert checked(events)[0].consistency == (1.0, 1.0)


def test_zero_shot_is_a_run_without_steps(tmp_path):
    events = finished(events_of(small_sequence_config("equizero", **ZERO_SHOT), tmp_path))
    assert not of(Stepped, events)
    assert events[-1].best_epoch == 0
    assert of(Started, events)[0].trained_parameters == 0


# ---------------------------------------------------------------------------------------- training


def test_a_network_learns_what_it_is_taught(tmp_path):
    """A file of a few commands, again and again: the loss falls and the answers come right."""
    path = own_file(tmp_path / "mine.tsv", "\t")
    config = small_sequence_config(
        "none",
        model={"name": "gru"},
        data={"name": "scan-file", "path": str(path), "limit": None},
        training={"epochs": 40, "batch_size": 8, "learning_rate": 0.01},
    )
    events = finished(events_of(config, tmp_path / "run"))
    assert losses(events)[-1] < 0.1 * losses(events)[0]
    assert max(e.accuracy for e in of(Evaluated, events) if e.split == "validation") >= 0.5


@pytest.mark.parametrize("method", ["none", "equitune"])
def test_a_smaller_micro_batch_gives_the_same_losses(method, tmp_path, monkeypatch):
    """Where chance is the same in both: without dropout, and every command fed its target."""
    from equitune_gui.models import seq2seq

    monkeypatch.setattr(seq2seq, "DROPOUT", 0.0)
    whole, parts = (
        events_of(
            small_sequence_config(method, training={"teacher_forcing": 1, "micro_batch": size}),
            tmp_path / str(size),
        )
        for size in (None, 5)
    )
    assert losses(finished(whole)) == pytest.approx(losses(finished(parts)), rel=1e-4)


def test_gradients_are_clipped_to_the_norm_that_was_chosen(tmp_path, monkeypatch):
    clip, norms = training.clip_grad_norm_, []

    def watched(parameters, most):
        before = clip(parameters, most)
        norms.append((float(before), math.hypot(*(float(p.grad.norm()) for p in parameters))))
        return before

    monkeypatch.setattr(training, "clip_grad_norm_", watched)
    config = small_sequence_config("none", training={"epochs": 1, "clip": 0.05})
    finished(events_of(config, tmp_path / "clipped"))
    assert len(norms) == 2
    for before, after in norms:
        assert before > 0.05
        assert after == pytest.approx(0.05, rel=1e-3)
    unclipped = small_sequence_config("none", training={"epochs": 1, "clip": None})
    finished(events_of(unclipped, tmp_path / "unclipped"))
    assert len(norms) == 2


# ------------------------------------------------------------------------------------ what it tells


def test_the_breakdowns_and_the_table_are_those_of_all_test_commands(tmp_path):
    events = finished(events_of(small_sequence_config("none", **ZERO_SHOT), tmp_path))
    whole = [e for e in of(Evaluated, events) if (e.split, e.count) == ("test", 42)]
    assert [e.view for e in whole] == ["upright", "transformed"]
    parts = of(BreakdownMeasured, events)
    assert [e.by for e in parts] == ["template", "length", "held-out word"]
    for part in parts:
        assert part.split == "test"
        assert (sum(part.count), sum(part.correct)) == (42, whole[0].correct)
        assert len(part.names) == len(set(part.names)) == len(part.count)
    assert parts[2].names == ("with 'jump'",)
    (predicted,) = of(Predicted, events)
    table = np.load(tmp_path / predicted.file)
    assert predicted.count == 42
    assert set(table) == {"commands", "targets", "predicted", "right"}
    assert all(len(table[name]) == 42 for name in table)
    for command, target in zip(table["commands"], table["targets"], strict=True):
        assert interpret(tuple(command.split())) == tuple(target.split())
    assert table["right"].dtype == bool
    assert (table["right"] == (table["predicted"] == table["targets"])).all()
    shapes = {template(tuple(command.split())) for command in table["commands"]}
    assert shapes == set(parts[0].names)


def test_both_forms_of_an_own_file_run_alike(tmp_path):
    tabs, scan = (
        events_of(
            own_config(own_file(tmp_path / name, divider), training={"epochs": 1, "batch_size": 8}),
            tmp_path / f"run-{name}",
        )
        for name, divider in (("a.tsv", "\t"), ("b.txt", "IN:"))
    )
    assert losses(finished(tabs)) == losses(finished(scan))
    assert of(Started, tabs)[0].train == 26
    assert tabs[-1].figures == scan[-1].figures
    assert [e.by for e in of(BreakdownMeasured, tabs)] == ["template", "length"]


def test_own_words_move_together_in_a_language_of_ones_own(tmp_path):
    path = tmp_path / "pets.tsv"
    animals, sounds = ("cat", "dog", "cow"), ("MEOW", "WOOF", "MOO")
    lines = [
        f"{a} {n}\t{' '.join([s] * n)}"
        for a, s in zip(animals, sounds, strict=True)
        for n in range(1, 9)
    ]
    path.write_text("\n".join(lines))
    config = own_config(
        path,
        group="words",
        words={"source": [animals], "target": [sounds]},
        training={"epochs": 1, "batch_size": 4},
    )
    events = finished(events_of(config, tmp_path / "run"))
    assert of(Started, events)[0].elements == (
        "as given",
        "cat → dog → cow → cat",
        "cat → cow → dog → cat",
    )
    assert checked(events)[0].consistency == (1.0, 1.0, 1.0)


def test_a_batch_larger_than_the_own_file_is_refused_beside_its_field(tmp_path):
    config = own_config(own_file(tmp_path / "mine.tsv", "\t"))
    events = events_of(config, tmp_path / "run")
    assert events[-1] == Failed(
        "A batch of 32 is larger than the 26 training commands; make it at most 26.",
        "training.batch_size",
    )


# ------------------------------------------------------------------- going on from an earlier run


@pytest.fixture(scope="module")
def pretrained(tmp_path_factory):
    """The best weights of a plain run, and the run's validation after training."""
    folder = tmp_path_factory.mktemp("pretrained")
    finished(events_of(small_sequence_config("none", **ONE_EPOCH), folder))
    return folder / "checkpoints" / "best.safetensors"


def test_what_one_run_pretrained_another_equitunes(pretrained, tmp_path):
    config = small_sequence_config(model={"weights": str(pretrained)}, **ZERO_SHOT)
    started = of(Started, finished(events_of(config, tmp_path / "a")))[0]
    assert started.pretrained
    assert started.weights == str(pretrained)
    plain = small_sequence_config("none", model={"weights": str(pretrained)}, **ZERO_SHOT)
    finished(events_of(plain, tmp_path / "b"))
    assert_equal_weights(pretrained, tmp_path / "b" / "checkpoints" / "best.safetensors")


def test_another_network_refuses_them_in_a_sentence(pretrained, tmp_path):
    config = small_sequence_config(model={"name": "gru", "weights": str(pretrained)})
    last = events_of(config, tmp_path)[-1]
    assert isinstance(last, Failed)
    assert last.field == "model.weights"
    assert "GRU" in last.sentence
    assert last.sentence.count(". ") == 0


def test_another_vocabulary_refuses_them_in_a_sentence(pretrained, tmp_path):
    path = tmp_path / "pets.tsv"
    path.write_text("".join(f"cat {n}\t{' '.join(['MEOW'] * n)}\n" for n in range(1, 21)))
    config = own_config(
        path,
        "none",
        model={"weights": str(pretrained)},
        group="words",
        words={"source": [["1", "2"]]},
        training={"batch_size": 4},
    )
    last = events_of(config, tmp_path / "run")[-1]
    assert isinstance(last, Failed)
    assert last.field == "model.weights"
    assert str(pretrained) in last.sentence


def test_equivariant_layers_refuse_the_weights_of_another_group(tmp_path):
    """Groups of one order give tensors of one shape, whose rows would mean other words."""
    made = small_sequence_config("none", model={"name": "g-rnn"}, **ZERO_SHOT)
    finished(events_of(made, tmp_path / "verb"))
    weights = str(tmp_path / "verb" / "checkpoints" / "best.safetensors")
    model = {"name": "g-rnn", "weights": weights}
    finished(events_of(small_sequence_config("none", model=model, **ZERO_SHOT), tmp_path / "again"))
    other = small_sequence_config("none", model=model, group="direction", **ZERO_SHOT)
    last = events_of(other, tmp_path / "direction")[-1]
    assert isinstance(last, Failed)
    assert last.field == "model.weights"
    assert "moves jump ↔ run, not left ↔ right" in last.sentence


def test_the_runs_seed_moves_no_command_from_validation_into_training():
    """Or the bundled networks, pretrained on split 0, would be validated on what they saw."""
    setups = [returned(set_up(small_sequence_config(seed=seed), never)) for seed in (0, 1)]
    assert setups[0].data.validation == setups[1].data.validation
    other = returned(set_up(small_sequence_config(data={"split_seed": 1}), never))
    assert other.data.validation != setups[0].data.validation
