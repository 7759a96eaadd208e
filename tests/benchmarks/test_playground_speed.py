"""Updates a second of the image playground: a new angle, asked, answered and painted.

Run with `pytest tests/benchmarks/test_playground_speed.py --benchmark-enable`: the figure stands
in `extra_info`, beside what the networks alone could do in the same process.
"""

import time

import pytest
from PySide6.QtCore import QEventLoop, QTimer

from equitune_gui.viewmodels.picture_model import PictureModel
from equitune_gui.viewmodels.run_model import ShownRuns
from equitune_gui.widgets.picture_playground import PicturePlayground
from tests.widgets.digit_runs import made_runs

SECONDS = 6


def test_updates_of_three_networks(benchmark, qtbot, tmp_path):
    if not benchmark.enabled:
        pytest.skip("only with --benchmark-enable: it takes six seconds of turning")
    shown = ShownRuns()
    shown.show(made_runs(tmp_path, ("none", "equitune", "lambda-equitune")))
    widget = PicturePlayground(PictureModel(shown))
    qtbot.addWidget(widget)
    widget.resize(1000, 700)
    widget.show()
    qtbot.waitUntil(lambda: bool(widget.note.text()), timeout=60_000)
    painted, paint = set(), widget.branches.paintEvent

    def noted(event):
        painted.add(round(widget.dial.degrees, 3))
        paint(event)

    widget.branches.paintEvent = noted

    def turn():
        widget.play()
        loop = QEventLoop()
        QTimer.singleShot(1000 * SECONDS, loop.quit)
        begin = time.perf_counter()
        loop.exec()
        widget.stop()
        return len(painted) / (time.perf_counter() - begin)

    rate = benchmark.pedantic(turn, rounds=1)
    benchmark.extra_info["updates a second"] = round(rate, 1)
    print(f"\n{rate:.1f} updates a second with {len(shown.runs)} networks")
    assert painted
