"""The image playground as a person uses it: dial, keys, play, pictures of their own."""

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage

from equitune_gui.viewmodels.picture_model import PictureModel
from equitune_gui.viewmodels.run_model import ShownRuns
from equitune_gui.widgets.picture_playground import PicturePlayground
from tests.widgets.digit_runs import made_runs

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("runs")


@pytest.fixture(scope="module")
def runs(folder):
    return made_runs(folder)


@pytest.fixture
def shown():
    return ShownRuns()


@pytest.fixture
def playground(runs, shown, qtbot):
    shown.show(runs)
    widget = PicturePlayground(PictureModel(shown))
    qtbot.addWidget(widget)
    widget.resize(1000, 700)
    widget.show()
    settle(widget, qtbot)
    return widget


def looks(widget):
    return widget._model.answers


def settle(widget, qtbot):
    """Until the picture at rest has been checked at every g·x."""
    qtbot.waitUntil(
        lambda: (
            looks(widget).sample is not None
            and not widget._model.busy
            and all(a.answer is None or a.answer.errors is not None for a in looks(widget).answered)
        ),
        timeout=60_000,
    )
    checked = "equivariance error"
    qtbot.waitUntil(lambda: all(checked in w for w in widget.note.text().splitlines()[-2:]))


def test_it_begins_with_a_test_picture_and_every_network(playground):
    titles = [one.asked.title for one in looks(playground).answered]
    assert titles == ["Plain fine-tuning", "Equi-tuning"]  # not trained: plain is the pretrained
    assert "Test picture 1" in playground.title.text()
    assert "the same answer for every g·x" in playground.note.text().splitlines()[1]
    assert playground.whose.currentText() == "Equi-tuning"
    assert len(playground.branches.words()) == 4
    assert all("weight 0.25" in words for words in playground.branches.words())


def test_arrows_pages_and_home_turn(playground, qtbot):
    steps = {Qt.Key.Key_Left: 1, Qt.Key.Key_Up: 16, Qt.Key.Key_PageUp: 106, Qt.Key.Key_Home: 0}
    for key, expected in steps.items():
        qtbot.keyClick(playground.dial, key)
        qtbot.waitUntil(lambda e=expected: playground.dial.degrees == pytest.approx(e))
    settle(playground, qtbot)


def test_a_hand_turns_and_lands_on_a_quarter(playground, qtbot):
    dial = playground.dial
    middle = QPointF(dial.width() / 2, dial.height() / 2)
    qtbot.mousePress(dial, LEFT, pos=(middle + QPointF(0, -60)).toPoint())
    qtbot.mouseMove(dial, (middle + QPointF(-60, 1)).toPoint())
    qtbot.mouseRelease(dial, LEFT)
    qtbot.waitUntil(lambda: dial.degrees == 90, timeout=5000)
    settle(playground, qtbot)
    equi = looks(playground).answered[1].answer
    qtbot.keyClick(dial, Qt.Key.Key_Home)
    settle(playground, qtbot)
    assert looks(playground).question.degrees == 0
    again = looks(playground).answered[1].answer
    assert again.probabilities == pytest.approx(equi.probabilities, abs=1e-5)


def test_play_keeps_turning_until_pause(playground, qtbot):
    qtbot.mouseClick(playground.turning, LEFT)
    seen = set()
    qtbot.waitUntil(lambda: seen.add(round(playground.dial.degrees)) or len(seen) > 6)
    assert playground.turning.text() == "Pause"
    qtbot.mouseClick(playground.turning, LEFT)
    settle(playground, qtbot)
    assert playground.turning.text() == "Play"


def test_what_is_hidden_does_not_turn(playground, qtbot):
    qtbot.mouseClick(playground.turning, LEFT)
    playground.hide()
    assert not playground._model.playing


def test_next_and_before_go_around(playground, qtbot):
    qtbot.mouseClick(playground.after, LEFT)
    qtbot.waitUntil(lambda: "Test picture 2" in playground.title.text())
    qtbot.mouseClick(playground.before, LEFT)
    qtbot.mouseClick(playground.before, LEFT)
    qtbot.waitUntil(lambda: "Test picture 8" in playground.title.text())


def test_mirror_shows_the_mirror_image(playground, qtbot):
    before = looks(playground).answered[0].answer.orbit[0]
    qtbot.mouseClick(playground.mirrored, LEFT)
    qtbot.waitUntil(lambda: looks(playground).question.mirrored)
    assert (looks(playground).answered[0].answer.orbit[0] == before[:, ::-1]).all()
    qtbot.waitUntil(lambda: playground.dial.mirrored)


def test_a_picture_is_dropped_and_turned(playground, qtbot, tmp_path):
    Image.new("RGB", (50, 40), (200, 10, 10)).save(tmp_path / "red.png")
    drop(playground, tmp_path / "red.png")
    qtbot.waitUntil(lambda: playground.title.text() == "red.png")
    playground.turn_to(45)
    qtbot.waitUntil(lambda: playground.dial.degrees == 45)
    assert playground.title.text() == "red.png"


def test_a_file_that_is_no_picture_leaves_the_one_before(playground, qtbot, tmp_path):
    (tmp_path / "bad.png").write_text("nothing")
    drop(playground, tmp_path / "bad.png")
    qtbot.waitUntil(lambda: "cannot be read as a picture" in playground.note.text())
    assert "Test picture 1" in playground.title.text()


def test_a_picture_is_pasted(playground, qtbot):
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(0x3355FF)
    QGuiApplication.clipboard().setImage(image)
    playground._paste()
    qtbot.waitUntil(lambda: playground.title.text() == "Picture from the clipboard")
    assert looks(playground).sample.pixels.shape == (20, 20, 3)
    assert looks(playground).sample.pixels[0, 0].tolist() == [0x33, 0x55, 0xFF]


def test_the_orbit_is_of_whom_one_chooses(playground, qtbot):
    playground.whose.setCurrentText("Plain fine-tuning")
    playground.whose.activated.emit(0)
    qtbot.waitUntil(lambda: "weight 1.00" in playground.branches.words()[0])
    assert "weight 0.00" in playground.branches.words()[1]


def test_without_runs_it_says_what_to_do(shown, qtbot):
    widget = PicturePlayground(PictureModel(shown))
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitUntil(lambda: "No run is shown" in widget._empty.text())


def drop(widget, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), copy, data, LEFT, none)
    widget.dragEnterEvent(enter)
    assert enter.isAccepted()
    widget.dropEvent(QDropEvent(QPointF(5, 5), copy, data, LEFT, none))


def test_a_picture_dropped_on_the_window_is_looked_at(make_window, qtbot, tmp_path, runs):
    Image.new("RGB", (40, 40), (9, 200, 9)).save(tmp_path / "green.png")
    window = make_window()
    window.pages.get_ready()
    window.bench.library.shown.show(runs)
    window.open_path(tmp_path / "green.png")
    (playground,) = window.findChildren(PicturePlayground)
    qtbot.waitUntil(lambda: playground.title.text() == "green.png", timeout=30_000)
    settle(playground, qtbot)
    window.bench.library.shown.show(())
