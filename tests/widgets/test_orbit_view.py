"""Pictures are acted on exactly, stepped through and judged; groups are drawn."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from equitune_gui.symmetry.catalogue import PLANE_SYMMETRIES
from equitune_gui.viewmodels.orbit_model import OrbitModel
from equitune_gui.viewmodels.run_model import ShownRuns
from equitune_gui.widgets.group_picture import GroupPicture
from equitune_gui.widgets.looks import NO_RUN
from equitune_gui.widgets.orbit_canvas import USUAL_TILE, paint_verdict
from equitune_gui.widgets.orbit_view import OrbitView
from equitune_gui.widgets.redraw import INTERVAL_MS
from equitune_gui.widgets.tiles import image_of, paint_acted
from tests.widgets.synthetic import run_model, shown_runs, write_predictions

EXACT = [
    (name, g)
    for name, s in PLANE_SYMMETRIES.items()
    for g in range(s.order)
    if s.angle(g) % 90 == 0
]


def pixels_of(image):
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return flat[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def acted(pixels, name, g, side):
    canvas = QImage(side, side, QImage.Format.Format_RGB888)
    canvas.fill(Qt.GlobalColor.black)
    painter = QPainter(canvas)
    box = QRectF(0, 0, side, side)
    paint_acted(painter, box, image_of(pixels), symmetry=PLANE_SYMMETRIES[name], g=g)
    painter.end()
    return pixels_of(canvas)


@pytest.mark.parametrize("side", [8, 9])
@pytest.mark.parametrize(("name", "g"), EXACT)
def test_quarter_turns_and_reflections_are_exact(qapp, name, g, side):
    symmetry = PLANE_SYMMETRIES[name]
    pixels = np.random.default_rng(0).integers(0, 256, (side, side, 3), dtype=np.uint8)
    expected = pixels
    if symmetry.reflects(g):
        expected = expected[:, ::-1] if symmetry.reflection == "left-right" else expected[::-1]
    expected = np.rot90(expected, round(symmetry.angle(g) / 90))  # counter-clockwise
    np.testing.assert_array_equal(acted(pixels, name, g, side), expected)


def test_small_pictures_keep_their_pixels(qapp):
    pixels = np.random.default_rng(0).integers(0, 256, (8, 8, 3), dtype=np.uint8)
    expected = np.rot90(pixels, 1).repeat(4, 0).repeat(4, 1)
    np.testing.assert_array_equal(acted(pixels, "C4", 1, 32), expected)


def test_an_eighth_turn_goes_counter_clockwise(qapp):
    pixels = np.zeros((64, 64, 3), np.uint8)
    pixels[:8, 28:36] = 255  # a spot at the top
    turned = acted(pixels, "C8", 1, 64).astype(int).sum(2)
    y, x = np.unravel_index(turned.argmax(), turned.shape)
    assert x < 28
    assert y < 28  # up and to the left


def test_right_and_wrong_differ_in_shape(qapp):
    shapes = []
    for right in (True, False):
        image = QImage(24, 24, QImage.Format.Format_RGB888)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        paint_verdict(painter, QRectF(0, 0, 24, 24), right=right)
        painter.end()
        shapes.append((pixels_of(image) < 255).any(axis=2))
    assert (shapes[0] != shapes[1]).sum() > 50


# ------------------------------------------------------------------------------------------- view


@pytest.fixture
def make_view(qtbot, tmp_path):
    def made(*methods, group="C4"):
        runs = []
        for method in methods:
            folder = tmp_path / f"{method}-{group}"
            order = PLANE_SYMMETRIES[group].order
            write_predictions(folder, order=order, good=method == "equitune")
            runs.append(run_model(method, group=group, folder=folder))
        view = OrbitView(OrbitModel(shown_runs(*runs)))
        qtbot.addWidget(view)
        view.resize(760, 520)
        with qtbot.waitExposed(view):
            view.show()
        qtbot.waitUntil(lambda: view._model.count > 0 and not view._model.loading)
        qtbot.wait(3 * INTERVAL_MS)
        return view

    return made


def test_each_method_is_a_band_under_every_element(make_view):
    view = make_view("none", "equitune")
    assert [band.title for band in view.canvas._bands] == ["Plain fine-tuning", "Equi-tuning"]
    assert "right under 4 of 4 elements" in view.canvas.accessibleDescription()
    assert not view.canvas.grab().isNull()
    assert view.caption.text().startswith("True class: ")


def test_buttons_keys_slider_and_number_step_through_the_pictures(make_view, qtbot):
    view = make_view("none")
    model = view._model
    assert not view.previous.isEnabled()
    view.next.click()
    assert model.position == 1
    qtbot.keyClick(view.canvas, Qt.Key.Key_Right)
    assert model.position == 2
    qtbot.keyClick(view.canvas, Qt.Key.Key_Left)
    assert model.position == 1
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert model.position == 2
    view.slider.setValue(31)
    assert model.position == 30
    view.number.setValue(40)
    qtbot.wait(3 * INTERVAL_MS)
    assert (view.slider.value(), view.number.value()) == (40, 40)
    assert not view.next.isEnabled()
    assert "40 of 40 shown" in view.caption.text()


def test_the_sieve_leaves_the_interesting_ones(make_view, qtbot):
    view = make_view("none", "equitune")
    view.sieve.setCurrentIndex(1)
    qtbot.wait(3 * INTERVAL_MS)
    assert 0 < view._model.count < 40
    assert any(not all(band.row.right) for band in view.canvas._bands)


def test_a_sieve_that_leaves_nothing_says_so(make_view, qtbot):
    view = make_view("equitune")
    view.sieve.setCurrentIndex(2)
    qtbot.wait(3 * INTERVAL_MS)
    assert view._pages.currentIndex() == 0
    assert "All pictures" in view._empty.text()


def test_many_elements_break_into_blocks_of_turns_and_reflections(make_view):
    view = make_view("equitune", group="D8")
    columns = view.canvas.columns()
    assert 8 % columns == 0
    assert view.canvas.height() > view.height()
    assert not view.canvas.grab().isNull()


def test_a_broken_table_is_told_in_one_sentence(qtbot, tmp_path):
    (tmp_path / "predictions.npz").write_bytes(b"PK\x03\x04 cut short")
    view = OrbitView(OrbitModel(shown_runs(run_model("none", folder=tmp_path))))
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    qtbot.waitUntil(lambda: "cannot be shown" in view.notice.text())


def test_without_runs_it_invites_to_run(qtbot):
    view = OrbitView(OrbitModel(ShownRuns()))
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    assert view._empty.text() == NO_RUN


def test_every_control_has_a_name(make_view):
    view = make_view("none")
    for control in (view.previous, view.next, view.slider, view.number, view.sieve, view.canvas):
        assert control.accessibleName()


def test_the_pictures_grow_with_the_page(make_view, qtbot):
    view = make_view("none", "equitune")
    sides = []
    for size in ((700, 420), (1500, 900)):
        view.resize(*size)
        qtbot.wait(50)
        sides.append(view.canvas._tile())
        bottom = view.canvas.height()
        assert bottom <= view._scroll.viewport().height() or view.canvas._tile() <= USUAL_TILE
    assert sides[0] < 1.1 * USUAL_TILE
    assert sides[1] > 2 * USUAL_TILE


def test_reflections_are_not_called_turning(make_view):
    view = make_view("none", group="reflect-up-down")
    words = [view.sieve.itemText(k) for k in range(view.sieve.count())]
    assert words[-1] == "Changed under some g"


# ----------------------------------------------------------------------------------------- groups


@pytest.mark.parametrize("name", PLANE_SYMMETRIES)
def test_a_group_has_a_tile_for_each_element_and_they_do_not_overlap(qtbot, name):
    picture = GroupPicture()
    qtbot.addWidget(picture)
    picture.resize(300, 100)
    picture.show_group(name)
    boxes = picture._boxes()
    assert len(boxes) == PLANE_SYMMETRIES[name].order
    for k, box in enumerate(boxes):
        assert picture.rect().contains(box.toAlignedRect())
        assert not any(box.intersects(other) for other in boxes[k + 1 :])
    assert not picture.grab().isNull()
    assert picture.accessibleDescription().startswith(PLANE_SYMMETRIES[name].title)


def test_tiles_of_different_elements_differ(qtbot):
    picture = GroupPicture()
    qtbot.addWidget(picture)
    picture.resize(300, 100)
    picture.show_group("D4")
    drawn = pixels_of(picture.grab().toImage())
    tiles = {
        drawn[
            int(b.top()) + 2 : int(b.top()) + 32, int(b.left()) + 2 : int(b.left()) + 32
        ].tobytes()
        for b in picture._boxes()
    }
    assert len(tiles) == 8
