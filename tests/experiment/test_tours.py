"""The tours: files that the window can follow, offline."""

import pytest
from pydantic import ValidationError

from equitune_gui.experiment.preflight import look
from equitune_gui.experiment.tours import Tour, tours
from equitune_gui.tasks.catalogue import TASKS

SMALL = {"title": "A", "summary": "B", "experiment": {"name": "C"}}


def test_each_task_has_a_tour():
    assert {tour.experiment.task for tour in tours()} == set(TASKS)


@pytest.mark.parametrize("tour", tours(), ids=lambda tour: tour.experiment.task)
def test_a_tour_begins_and_ends_with_the_same_question(tour):
    before = tour.stops[tour.beginning - 1]
    assert 0 < tour.beginning < len(tour.stops)
    assert (before.page, before.ask, before.play) == (
        tour.stops[-1].page,
        tour.stops[-1].ask,
        tour.stops[-1].play,
    )


@pytest.mark.parametrize("tour", tours(), ids=lambda tour: tour.experiment.task)
def test_a_tour_needs_no_network(tour):
    assert tour.experiment.model.weights == "bundled"
    assert not look(tour.experiment).problems
    data = TASKS[tour.experiment.task].data[tour.experiment.data.name]
    assert not getattr(data, "url", "")


def test_a_tour_without_stops_is_refused():
    with pytest.raises(ValidationError, match="stops"):
        Tour.model_validate({**SMALL, "stops": []})


def test_a_stop_with_an_unknown_wish_is_refused():
    with pytest.raises(ValidationError, match="dance"):
        Tour.model_validate(
            {**SMALL, "stops": [{"title": "a", "words": "b", "page": "Loss", "dance": True}]}
        )
