"""Tables are checked, read in the background, compared on equal pictures and sifted."""

import threading

import numpy as np
import pytest

from equitune_gui.errors import UnreadablePredictionsError
from equitune_gui.experiment.events import Predicted, Stepped
from equitune_gui.viewmodels import orbit_model
from equitune_gui.viewmodels.orbit_model import OrbitModel
from equitune_gui.viewmodels.predictions import read_predictions
from tests.widgets.synthetic import run_model, shown_runs, write_predictions


@pytest.fixture
def make_model(qtbot, tmp_path):
    def made(*runs, load=True):
        model = OrbitModel(shown_runs(*runs))
        if load:
            model.load()
            qtbot.waitUntil(lambda: not model.loading)
        return model

    return made


def run_with_table(folder, method="none", *, good=False, seed=0, group="C4"):
    write_predictions(folder, good=good, seed=seed)
    return run_model(method, folder=folder, group=group)


def test_a_table_is_read_as_written(tmp_path):
    write_predictions(tmp_path, pictures=5)
    table = read_predictions(tmp_path / "predictions.npz", order=4)
    assert table.pictures.shape == (5, 32, 32, 3)
    assert table.right.shape == (5, 4)
    assert table.classes == tuple("0123456789")
    np.testing.assert_array_equal(table.right, table.top[:, :, 0] == table.labels[:, None])


def rewritten(path, **changes):
    with np.load(path) as file:
        arrays = dict(file)
    for key, change in changes.items():
        arrays[key] = change(arrays[key])
    np.savez(path, **{k: v for k, v in arrays.items() if v is not None})


@pytest.mark.parametrize(
    "changes",
    [
        {"labels": lambda _: None},
        {"labels": lambda a: a[:-1]},
        {"labels": lambda a: a.astype(float)},
        {"pictures": lambda a: a.astype(float)},
        {"pictures": lambda a: a[0]},
        {"top": lambda a: a[:, :2]},
        {"top": lambda a: a + 100},
        {"probability": lambda a: a[..., :1]},
        {"classes": lambda a: a[:3]},
        {"classes": lambda a: a.astype(object)},
    ],
)
def test_a_table_that_does_not_fit_together_is_refused(tmp_path, changes):
    write_predictions(tmp_path)
    path = tmp_path / "predictions.npz"
    rewritten(path, **changes)
    with pytest.raises(UnreadablePredictionsError, match="cannot be shown"):
        read_predictions(path, order=4)


@pytest.mark.parametrize("kept", [0, 10, 500, 2_000])
def test_a_table_cut_short_is_refused(tmp_path, kept):
    write_predictions(tmp_path)
    path = tmp_path / "predictions.npz"
    path.write_bytes(path.read_bytes()[:kept])
    with pytest.raises(UnreadablePredictionsError):
        read_predictions(path, order=4)


def test_a_missing_table_is_refused(tmp_path):
    with pytest.raises(UnreadablePredictionsError):
        read_predictions(tmp_path / "predictions.npz", order=4)


def test_grey_pictures_and_two_classes_are_fine(tmp_path):
    write_predictions(tmp_path)
    path = tmp_path / "predictions.npz"
    rewritten(
        path,
        pictures=lambda a: a[..., :1],
        top=lambda a: a[..., :2],
        probability=lambda a: a[..., :2],
    )
    table = read_predictions(path, order=4)
    assert table.pictures.shape[-1] == 3
    assert table.top.shape[-1] == 2


def test_reading_happens_in_another_thread(make_model, tmp_path, monkeypatch):
    threads = []

    def spy(path, *, order):
        threads.append(threading.get_ident())
        return read_predictions(path, order=order)

    monkeypatch.setattr(orbit_model, "read_predictions", spy)
    model = make_model(run_with_table(tmp_path))
    assert threads
    assert threading.get_ident() not in threads
    assert model.count == 40


def test_nothing_is_read_before_it_is_asked_for(make_model, tmp_path):
    model = make_model(run_with_table(tmp_path), load=False)
    assert not model.loading
    assert model.count == 0
    assert model.picture is None
    assert model.rows() == ()


def test_rows_show_the_likeliest_classes(make_model, tmp_path):
    model = make_model(
        run_with_table(tmp_path / "a"), run_with_table(tmp_path / "b", "equitune", good=True)
    )
    plain, equi = model.rows()
    assert equi.right == (True,) * 4
    assert {top[0] for top in equi.top} == {model.true_class}
    assert plain.right[0]
    for row in (plain, equi):
        for shares in row.probability:
            assert list(shares) == sorted(shares, reverse=True)


def test_runs_on_other_pictures_or_groups_are_left_out(make_model, tmp_path):
    same = run_with_table(tmp_path / "a"), run_with_table(tmp_path / "b", "equitune", good=True)
    write_predictions(tmp_path / "c", seed=1)
    other = run_model("equizero", folder=tmp_path / "c")
    write_predictions(tmp_path / "d", order=2)
    half = run_model("augmentation", group="C2", folder=tmp_path / "d")
    model = make_model(*same, other, half)
    assert [row.run for row in model.rows()] == list(same)
    assert model.left_out == (other.label, half.label)


def test_a_table_that_cannot_be_read_leaves_the_others(make_model, tmp_path):
    broken = run_model("augmentation", folder=tmp_path / "nowhere")
    model = make_model(broken, run_with_table(tmp_path))
    assert model.count == 40
    assert len(model.problems) == 1
    assert "predictions.npz" in model.problems[0]


@pytest.mark.parametrize("sieve", ["wrong", "changed"])
def test_the_sieve_keeps_exactly_what_it_says(make_model, tmp_path, sieve):
    model = make_model(
        run_with_table(tmp_path), run_with_table(tmp_path / "b", "equitune", good=True)
    )
    table = read_predictions(tmp_path / "predictions.npz", order=4)
    expected = np.flatnonzero(~table.right.all(1) if sieve == "wrong" else table.changed)
    model.choose(sieve)
    seen = []
    for position in range(model.count):
        model.go(position)
        seen.append(model.picture_number)
    assert seen == expected.tolist()
    assert 0 < len(seen) < 40


def test_the_sieve_stays_near_the_picture_in_sight(make_model, tmp_path):
    model = make_model(run_with_table(tmp_path))
    model.go(25)
    model.choose("wrong")
    apart = abs(model.picture_number - 25)
    assert all(abs(k - 25) >= apart for k in model._passing)


def test_going_past_an_end_stays_at_it(make_model, tmp_path):
    model = make_model(run_with_table(tmp_path))
    model.go(1_000)
    assert model.position == 39
    model.go(-5)
    assert model.position == 0


def test_only_a_new_table_is_news(make_model, tmp_path, qtbot):
    run = run_with_table(tmp_path)
    model = make_model(run)
    heard = []
    model.changed.connect(lambda: heard.append(1))
    run.apply([(0.0, Stepped(900, 9, 0.1, 0.1))])
    assert heard == [1]  # the first event tells of the table itself
    run.apply([(0.0, Stepped(901, 9, 0.1, 0.1))])
    assert heard == [1]
    write_predictions(tmp_path, good=True)
    run.apply([(0.0, Predicted(901, 9, "predictions.npz", 40))])
    assert heard == [1, 1]
    model.load()
    qtbot.waitUntil(lambda: not model.loading)
    assert model.rows()[0].right == (True,) * 4
