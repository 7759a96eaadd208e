import threading
import time

import pytest

from equitune_gui.viewmodels.outbox import BATCH_MS, Outbox


@pytest.fixture
def outbox(qapp):
    return Outbox()


def test_everything_arrives_once_and_in_order_from_another_thread(outbox, qtbot):
    got = []
    outbox.delivered.connect(got.extend)
    sender = threading.Thread(target=lambda: [outbox.put(k) for k in range(5000)])
    sender.start()
    qtbot.waitUntil(lambda: len(got) == 5000)
    sender.join()
    assert got == list(range(5000))


def test_it_arrives_in_few_batches(outbox, qtbot):
    batches = []
    outbox.delivered.connect(batches.append)
    done = threading.Event()

    def send():
        end = time.monotonic() + 0.5
        while time.monotonic() < end:
            outbox.put(1)
            time.sleep(0.001)
        done.set()

    sender = threading.Thread(target=send)
    began = time.monotonic()
    sender.start()
    qtbot.waitUntil(lambda: done.is_set() and not outbox._waiting)
    sender.join()
    most = (time.monotonic() - began) * 1000 / BATCH_MS + 2
    assert 1 < len(batches) <= most


def test_it_is_handed_over_in_the_thread_that_made_it(outbox, qtbot):
    where = []
    outbox.delivered.connect(lambda _: where.append(threading.get_ident()))
    sender = threading.Thread(target=lambda: outbox.put("x"))
    sender.start()
    sender.join()
    qtbot.waitUntil(lambda: bool(where))
    assert where == [threading.get_ident()]


def test_putting_nothing_delivers_nothing(outbox, qtbot):
    batches = []
    outbox.delivered.connect(batches.append)
    outbox.put()
    qtbot.wait(2 * BATCH_MS)
    assert batches == []
