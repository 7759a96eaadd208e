"""The image playground's engine against the figures that runs wrote of themselves."""

import numpy as np
import pytest
from PIL import Image

from equitune_gui.errors import NoHeadError, PictureFileError
from equitune_gui.experiment.config import Experiment
from equitune_gui.experiment.drive import drive
from equitune_gui.experiment.image_player import (
    load_image_player,
    load_pretrained_image_player,
    open_picture,
    samples,
)
from equitune_gui.experiment.store import RunStore

METHODS = ("none", "equitune", "lambda-equitune", "equizero")


@pytest.fixture(scope="module")
def runs(tmp_path_factory):
    """A run of each method, not trained, with its table of predictions."""
    store = RunStore(tmp_path_factory.mktemp("runs"))
    experiment = Experiment(
        name="Small",
        methods=METHODS,
        data={"name": "digits", "limit": 60},
        model={"name": "characters", "weights": "bundled"},
        training={"epochs": 0},
        checks={"images": 4, "test_images": 12, "angle_images": 2, "angles": 4},
        compute={"device": "cpu", "threads": 1},
    )
    made = {}
    for config in experiment.runs("e"):
        folder = store.create(config)
        before = samples(folder)
        list(drive(folder, lambda: False))
        made[config.method] = (folder, before)
    return made


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("quarters", [0, 1, 3])
def test_the_answer_is_the_one_that_the_run_wrote_down(runs, method, quarters):
    folder, _ = runs[method]
    player = load_image_player(folder)
    with np.load(folder.path / "predictions.npz") as table:
        for picture in range(5):
            seen = player.look(table["pictures"][picture], 90.0 * quarters)
            top = table["top"][picture, quarters]
            assert seen.answer == top[0]
            expected = table["probability"][picture, quarters]
            assert seen.probabilities[top] == pytest.approx(expected, abs=1e-4)


@pytest.mark.parametrize("method", METHODS)
def test_the_weights_are_the_methods(runs, method):
    folder, _ = runs[method]
    seen = load_image_player(folder).look(samples(folder)[0].pixels, 30.0)
    assert seen.weights.sum() == pytest.approx(1)
    if method == "none":
        assert seen.weights.tolist() == [1, 0, 0, 0]
    if method == "equitune":
        assert seen.weights == pytest.approx([0.25] * 4)
    if method == "equizero":
        assert seen.weights.argmax() == seen.branches.max(1).argmax()


def test_only_an_averaged_network_gives_one_answer_for_the_orbit(runs):
    pictures = [sample.pixels for sample in samples(runs["none"][0])]
    plain, averaged = (load_image_player(runs[m][0]) for m in ("none", "equitune"))
    looks = [averaged.look(picture, check=True) for picture in pictures]
    assert all(seen.agrees for seen in looks)
    assert max(seen.errors.max() for seen in looks) < 1e-5
    bare = [plain.look(picture, check=True) for picture in pictures]
    assert not all(seen.agrees for seen in bare)
    assert min(seen.errors[1:].max() for seen in bare) > 1e-2


def test_the_branches_are_what_the_bare_network_says_of_each_moved_picture(runs):
    folder, _ = runs["equitune"]
    player, bare = load_image_player(folder), load_pretrained_image_player(folder)
    picture = samples(folder)[1].pixels
    seen = player.look(picture)
    for g in range(4):
        alone = bare.look(picture, 90.0 * g)
        assert seen.branches[g] == pytest.approx(alone.probabilities, abs=1e-4)
        np.testing.assert_array_equal(seen.orbit[g], alone.orbit[0])
        np.testing.assert_allclose(seen.maps[g], alone.maps[0], rtol=1e-3, atol=1e-5)


def test_a_mirror_image_is_another_picture(runs):
    folder, _ = runs["none"]
    picture = samples(folder)[1].pixels
    seen = load_image_player(folder).look(picture, mirrored=True)
    np.testing.assert_array_equal(seen.orbit[0], picture[:, ::-1])


def test_the_pictures_are_the_same_before_and_after_the_run(runs):
    folder, before = runs["none"]
    after = samples(folder)
    assert len(before) == len(after) == 12
    for first, second in zip(before, after, strict=True):
        assert (first.title, first.truth) == (second.title, second.truth)
        np.testing.assert_array_equal(first.pixels, second.pixels)


def test_weights_of_other_classes_have_no_answer_before_training(tmp_path):
    for name in ("ant", "bee"):
        (tmp_path / "data" / name).mkdir(parents=True)
        for k in range(8):
            shade = 20 * k + (100 if name == "bee" else 0)
            image = Image.new("RGB", (32, 32), (shade, 60, 90))
            image.save(tmp_path / "data" / name / f"{k}.png")
    experiment = Experiment(
        name="Own",
        methods=("none",),
        data={"name": "folder", "path": str(tmp_path / "data")},
        model={"name": "characters", "weights": "bundled"},
    )
    folder = RunStore(tmp_path / "runs").create(experiment.runs("e")[0])
    with pytest.raises(NoHeadError, match="pretrained on other classes"):
        load_pretrained_image_player(folder)


def test_a_picture_is_opened_as_its_largest_square(tmp_path):
    Image.new("RGB", (60, 40), (10, 200, 30)).save(tmp_path / "wide.png")
    sample = open_picture(tmp_path / "wide.png")
    assert sample.pixels.shape == (40, 40, 3)
    assert sample.pixels[0, 0].tolist() == [10, 200, 30]
    assert sample.title == "wide.png"


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n" + b"\0" * 40])
def test_what_is_no_picture_is_refused_in_a_sentence(tmp_path, content):
    (tmp_path / "bad.png").write_bytes(content)
    with pytest.raises(PictureFileError, match=r"bad\.png cannot be read as a picture"):
        open_picture(tmp_path / "bad.png")


def test_a_missing_picture_is_refused_in_a_sentence(tmp_path):
    with pytest.raises(PictureFileError, match="No such file"):
        open_picture(tmp_path / "none.png")
