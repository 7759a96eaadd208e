"""The bundled network and the pictures it was made from."""

from pathlib import Path

import pytest
import torch

from equitune_gui.files import resource
from equitune_gui.models.catalogue import MODELS
from equitune_gui.models.font_files import licence
from equitune_gui.models.glyphs import CANVAS, CLASSES, HEIGHT, draw_face, faces_in, varied
from equitune_gui.models.image_models import build_model
from equitune_gui.models.pretraining import (
    BATCH,
    Pretraining,
    accuracy_by_angle,
    batches,
    card,
    handwritten_digits,
    learning_rate,
    pretrain,
    split_by_folder,
)
from equitune_gui.models.weights import load_weights

SPEC = MODELS["characters"]
FONTS = Path(__file__).parents[2] / "resources" / "fonts"


@pytest.fixture(scope="module")
def face():
    faces = faces_in([FONTS])
    assert faces
    return faces[0]


def test_the_bundled_network_knows_upright_digits_and_not_turned_ones():
    model = build_model(SPEC, 10)
    load_weights(model, "bundled", SPEC, tuple("0123456789"))
    accuracy = accuracy_by_angle(model, *handwritten_digits(), 10)
    assert accuracy[0] > 0.92
    assert max(accuracy[a] for a in (90, 180, 270)) < 0.5


def test_the_card_states_what_the_weights_can_do():
    text = resource("models/characters.md").read_text("utf-8")
    model = build_model(SPEC, 10)
    load_weights(model, "bundled", SPEC, tuple("0123456789"))
    accuracy = accuracy_by_angle(model, *handwritten_digits(), 10)
    row = next(line for line in text.splitlines() if line.startswith("| 0°"))
    assert float(row.split("|")[3].strip(" %")) == pytest.approx(100 * accuracy[0], abs=0.2)


def test_the_bundled_file_is_small_enough_to_ship():
    size = resource("models/characters.safetensors").stat().st_size
    assert size == pytest.approx(SPEC.bytes, rel=0.01)
    assert size < 2_000_000


def test_glyphs_fill_their_height_and_differ(face):
    assert face.glyphs.shape == (len(CLASSES), CANVAS, CANVAS)
    assert len({g.tobytes() for g in face.glyphs}) == len(CLASSES)
    for glyph in face.glyphs:
        rows, columns = glyph.any(1).sum(), glyph.any(0).sum()
        assert max(rows, columns) == HEIGHT


def test_a_file_that_is_no_font_is_left_out(tmp_path):
    path = tmp_path / "broken.ttf"
    path.write_bytes(b"no font")
    assert draw_face(path) is None


def test_varied_pictures_are_grey_repeatable_and_upright(face):
    glyphs = torch.from_numpy(face.glyphs[:10])
    pictures = varied(glyphs, 32, torch.Generator().manual_seed(0))
    assert pictures.shape == (10, 3, 32, 32)
    assert pictures.min() >= -1
    assert pictures.max() <= 1
    assert torch.equal(pictures[:, 0], pictures[:, 2])
    assert torch.equal(pictures, varied(glyphs, 32, torch.Generator().manual_seed(0)))
    seven = torch.from_numpy(face.glyphs[7:8]).expand(200, -1, -1)
    many = varied(seven, 32, torch.Generator().manual_seed(1))[:, 0].mean(0)
    top, bottom = many[:16].mean(), many[16:].mean()
    assert top > bottom + 0.05  # a 7 has its bar above, however it was varied


def test_the_rate_rises_and_falls():
    rates = [learning_rate(s, 100) for s in range(100)]
    assert rates.index(max(rates)) in (4, 5)
    assert rates[-1] < 0.01


def test_pretraining_changes_the_network_the_same_way_each_time(face):
    def trained():
        torch.manual_seed(0)
        model = build_model(SPEC, len(CLASSES))
        pretrain(model, [face], steps=2, seed=0)
        return model.state_dict()

    first, second = trained(), trained()
    assert all(torch.equal(first[n], second[n]) for n in first)
    torch.manual_seed(0)
    assert not torch.equal(first["head.weight"], build_model(SPEC, len(CLASSES)).head.weight)


def test_batches_pair_pictures_with_labels(face):
    ((pictures, labels),) = batches([face], 1, seed=0)
    assert pictures.shape == (BATCH, 3, 32, 32)
    assert 0 <= labels.min() <= labels.max() < len(CLASSES)


def test_no_folder_is_both_trained_on_and_held_out(face):
    from dataclasses import replace

    faces = [replace(face, path=Path(f"/fonts/{i % 12}/{i}.ttf")) for i in range(36)]
    seen, unseen = split_by_folder(faces)
    assert len(seen) == 30
    assert len(unseen) == 6
    assert not {f.path.parent for f in seen} & {f.path.parent for f in unseen}


def test_the_card_names_fonts_and_their_licences(face):
    accuracy = dict.fromkeys((0, 90, 180, 270), 0.5)
    result = Pretraining([face], [face], 1, 0, 60.0, accuracy, accuracy)
    assert licence(face.path) == "OFL"
    assert f"| {face.path.parent.name} | {face.family} | OFL |" in card(result)
