"""How long a comparison of 50 runs takes from the choice to the painted page.

Run with `pytest tests/benchmarks/test_comparison_speed.py --benchmark-enable`.
"""

import time

from PySide6.QtCore import QEventLoop

from equitune_gui.experiment.config import Experiment
from equitune_gui.experiment.store import RunStore, record
from equitune_gui.tasks.catalogue import IMAGES
from equitune_gui.viewmodels.workbench import Workbench
from equitune_gui.widgets.compare_view import CompareView
from tests.fake_engine import FakeChild, FakeEngine
from tests.leaks import freeze
from tests.widgets.synthetic import events

RUNS = 50


def test_fifty_runs(benchmark, qtbot, tmp_path):
    store = RunStore(tmp_path / "runs")
    methods = ("none", "augmentation", "equitune", "lambda-equitune", "equizero")
    experiment = Experiment(name="Many", methods=methods, seeds=tuple(range(RUNS // 5)))
    count = RUNS if benchmark.enabled else 5
    for config in experiment.runs("e")[:count]:
        list(record(store.create(config), iter(events(config))))
    bench = Workbench(tmp_path / "runs", engine=FakeEngine, launch_child=FakeChild)
    bench.start()
    bench.library.refresh()
    qtbot.waitUntil(lambda: len(bench.library.summaries) == count, timeout=30_000)
    view = CompareView(bench.library.shown, IMAGES)
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.show()
    freeze()  # as the window does once torch is imported
    ids = [summary.id for summary in bench.library.summaries]

    def show():
        loop = QEventLoop()  # as the window's own: it sleeps until there is something to do
        view.model.compared.connect(loop.quit)
        begin = time.perf_counter()
        bench.library.show(ids)
        while len(view.model.cohorts) < min(count, 5):
            loop.exec()
        view.grab()
        return time.perf_counter() - begin

    seconds = benchmark.pedantic(show, rounds=1)
    benchmark.extra_info["milliseconds"] = round(1000 * seconds)
    print(f"\n{1000 * seconds:.0f} ms for {count} runs")
    bench.close()
