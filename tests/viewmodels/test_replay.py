"""A recorded run plays again: the same history, in a known time, its pauses cut short."""

import pytest

from equitune_gui.experiment.config import Experiment
from equitune_gui.experiment.events import Finished
from equitune_gui.experiment.store import RunStore
from equitune_gui.viewmodels.replay import Replay, read_cues
from equitune_gui.viewmodels.run_model import RunModel
from tests.fake_engine import FakeEngine


@pytest.fixture
def folders(tmp_path):
    store = RunStore(tmp_path / "runs")
    made = []
    for config in Experiment(name="Small", methods=("none", "equitune")).runs("e"):
        folder = store.create(config)
        list(FakeEngine(steps=6).drive(folder, lambda: False))
        made.append(folder)
    return made


def test_the_cues_are_spread_over_the_seconds_in_order(folders):
    cues = read_cues([f.path for f in folders], 10.0)
    seconds = [cue.seconds for cue in cues]
    assert seconds == sorted(seconds)
    assert seconds[0] == 0
    assert seconds[-1] == pytest.approx(10)
    assert [c.place for c in cues] == sorted(c.place for c in cues)  # one run after the other
    assert len(cues) == sum(len(list(f.events())) for f in folders)


def test_a_long_pause_is_cut_short(folders):
    lines = folders[0].events_path.read_text().splitlines()
    later = [line.replace('"time": 1', '"time": 2', 1) for line in lines[3:]]  # an age
    folders[0].events_path.write_text("\n".join([*lines[:3], *later]) + "\n")
    cues = read_cues([folders[0].path], 10.0)
    assert cues[3].moment - cues[2].moment > 1e6
    assert len(cues) == len(lines)
    assert cues[-1].seconds == pytest.approx(10)


def test_what_was_replayed_is_what_was_recorded(folders, qtbot):
    models = [RunModel(f.id, f.config, f.path) for f in folders]
    replay = Replay(models, seconds=0.3)
    with qtbot.waitSignal(replay.ended, timeout=5000):
        replay.start()
    for model, folder in zip(models, folders, strict=True):
        assert isinstance(model.history.ending, Finished)
        assert model.history == folder.history()


def test_finishing_plays_the_rest_at_once(folders, qtbot):
    models = [RunModel(f.id, f.config, f.path) for f in folders]
    replay = Replay(models, seconds=1000)
    replay.start()
    qtbot.waitUntil(lambda: models[0].history.started is not None)
    assert models[1].history.ending is None
    replay.finish()
    assert isinstance(models[1].history.ending, Finished)
