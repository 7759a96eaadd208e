import logging
import threading
import time

import pytest
from PySide6.QtCore import Qt

from equitune_gui.viewmodels.log_model import KEPT, LEVEL, Logging, LogModel
from equitune_gui.viewmodels.outbox import Outbox


@pytest.fixture
def outbox(qapp):
    return Outbox()


def test_a_message_of_any_thread_reaches_the_window_and_the_file(outbox, qtbot, tmp_path):
    model, file = LogModel(outbox), tmp_path / "log"
    logs = Logging(outbox, file)
    thread = threading.Thread(target=logging.getLogger("far").warning, args=("over %s", "here"))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    logs.close()
    assert model.index(0).data().endswith("WARNING  far: over here")
    assert model.text().endswith("WARNING far: over here")
    assert model.index(0).data(LEVEL) == logging.WARNING
    assert "over here" in file.read_text(encoding="utf-8")


def test_closing_leaves_logging_as_it_was(outbox, tmp_path):
    before = logging.getLogger().handlers[:], logging.getLogger().level
    Logging(outbox, tmp_path / "log").close()
    assert (logging.getLogger().handlers, logging.getLogger().level) == before


@pytest.mark.parametrize(
    ("text", "short"),
    [
        (
            "2001-02-03 04:05:06,789 ERROR equitune_gui.app: It broke.\nTraceback …",
            "2001-02-03 04:05:06  ERROR    It broke.",
        ),
        (
            f"{time.strftime('%Y-%m-%d')} 04:05:06,789 INFO run-1: finished",
            "04:05:06  INFO     run-1: finished",
        ),
        (
            "2001-02-03 04:05:06 INFO 20010203-040506-digits-none-s0-ab12: stopped",
            "2001-02-03 04:05:06  INFO     digits-none-s0-ab12: stopped",
        ),
        ("no line of ours\nat all", "no line of ours"),
    ],
)
def test_a_line_is_read_at_a_glance_and_whole_in_its_tooltip(outbox, text, short):
    model = LogModel(outbox)
    model.append([(20, text)])
    assert model.index(0).data() == short
    assert model.index(0).data(Qt.ItemDataRole.ToolTipRole) == text
    assert model.text() == text


def test_the_oldest_lines_go(outbox):
    model = LogModel(outbox)
    model.append([(20, str(k)) for k in range(KEPT - 1)])
    model.append([(20, "a"), (20, "b"), (20, "c")])
    assert model.rowCount() == KEPT
    assert model.index(0).data() == "2"
    assert model.index(KEPT - 1).data() == "c"
    model.clear()
    assert model.rowCount() == 0
