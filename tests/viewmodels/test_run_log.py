import logging

from equitune_gui.experiment.events import Failed, Noticed
from equitune_gui.viewmodels.log_model import LEVEL


def test_a_run_of_an_earlier_day_is_in_the_log_again_once(make_bench, qtbot, experiment, engine):
    def stream(config, should_stop, *, resume):
        yield Noticed("Half the micro-batch is used.")
        yield Failed("The disk fell over.", detail="Traceback …")

    engine.stream = stream
    bench = make_bench()
    first, second = bench.queue.submit(experiment)
    with qtbot.waitSignal(bench.queue.idle):
        pass
    assert bench.log.text() == ""  # what happens here comes by logging
    bench.close()
    later = make_bench()
    for _ in range(2):
        later.library.show([first, second])
        qtbot.waitUntil(lambda: len(later.library.shown.runs) == 2)
    text = later.log.text()
    for run_id in (first, second):
        assert text.count(f"INFO {run_id}: Half the micro-batch is used.") == 1
        assert text.count(f"ERROR {run_id}: The disk fell over.\nTraceback …") == 1
    assert later.log.index(1).data(LEVEL) == logging.ERROR
