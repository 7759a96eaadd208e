import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from equitune_gui.viewmodels.notice import Answer, Notice
from equitune_gui.widgets.notices import MOST, NoticeArea


@pytest.fixture
def area(qtbot):
    area = NoticeArea()
    qtbot.addWidget(area)
    area.show()
    return area


def sentences(area):
    return [notice.sentence for notice in area.notices]


def test_the_same_notice_is_shown_once(area):
    for _ in range(3):
        area.show_notice(Notice("Once."))
    assert sentences(area) == ["Once."]


def test_a_notice_with_the_same_key_replaces_the_older(area):
    area.show_notice(Notice("First.", key="k"))
    area.show_notice(Notice("Second.", key="k"))
    assert sentences(area) == ["Second."]


def test_details_are_folded_away_until_asked_for(area, qtbot):
    area.show_notice(Notice("It failed.", details="conv1: missing\nfc: wrong shape"))
    bar = area.bar("It failed.")
    assert not bar.details.isVisible()
    unfold = next(b for b in bar.findChildren(QPushButton) if b.text() == "Details")
    qtbot.mouseClick(unfold, Qt.MouseButton.LeftButton)
    assert bar.details.isVisible()
    assert "fc: wrong shape" in bar.details.toPlainText()
    area.show_notice(Notice("Plain."))
    assert area.bar("Plain.").details is None


def test_an_answer_does_what_it_says_and_closes(area, qtbot):
    done = []
    area.show_notice(Notice("Sure?", "question", (Answer("Yes", lambda: done.append(1)),)))
    qtbot.mouseClick(area.bar("Sure?").buttons[0], Qt.MouseButton.LeftButton)
    assert done == [1]
    assert sentences(area) == []
    assert not area.isVisible()


def test_escape_closes(area, qtbot):
    area.show_notice(Notice("Read me."))
    qtbot.keyClick(area.bar("Read me."), Qt.Key.Key_Escape)
    assert sentences(area) == []


def test_one_with_a_time_goes_by_itself(area, qtbot):
    area.show_notice(Notice("Brief.", seconds=0.05))
    area.show_notice(Notice("Stays."))
    qtbot.waitUntil(lambda: sentences(area) == ["Stays."])


def test_a_long_sentence_is_not_cut(area, qtbot):
    area.resize(300, 400)
    area.show_notice(Notice("word " * 60))
    bar = area.bar("word " * 60)
    qtbot.waitUntil(lambda: bar.height() >= bar.heightForWidth(bar.width()))
    assert bar.height() > 3 * bar.fontMetrics().height()


def test_only_the_newest_are_seen_until_they_are_closed(area):
    for k in range(MOST + 2):
        area.show_notice(Notice(str(k)))
    visible = [n.sentence for n in area.notices if area.bar(n.identity).isVisible()]
    assert visible == [str(k) for k in range(2, MOST + 2)]
    area.close_notice("5")
    assert area.bar("1").isVisible()
