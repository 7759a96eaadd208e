"""The paper's figure of regard and its perplexities, from the command line: run, kept, shown."""

import pytest

from equitune_gui.experiment.fairness_table import Asked, config_of, missing_runs, table
from equitune_gui.experiment.store import RunStore
from equitune_gui.files import runs_folder

FEW = ("--groups", "gender", "--methods", "none,equitune", "--samples", "2")


def test_the_table_is_made_once_and_then_only_shown(call):
    code, output, errors = call("fairness-table", *FEW)
    assert (code, errors) == (0, "")
    assert output.count("finished; best epoch") == 2
    rows = [line for line in output.splitlines() if "│ gender" in line]
    assert len(rows) == 2 * 2 * 2  # methods, kinds of prompts, demographics
    assert all("2." in row and "±" in row for row in rows)
    fair = [row.split("│")[5:9] for row in rows if "Equi-tuning" in row]
    assert fair[0] == fair[1]
    assert fair[2] == fair[3]
    store = RunStore(runs_folder())
    assert len(store.summaries()) == 2
    code, again, _ = call("fairness-table", *FEW)
    assert code == 0
    assert "finished" not in again
    code, shown, _ = call("fairness-table", *FEW, "--show")
    assert [line for line in shown.splitlines() if "│ gender" in line] == rows
    assert len(store.summaries()) == 2


def test_nothing_is_run_to_show(call):
    code, output, _ = call("fairness-table", "--show", *FEW)
    assert code == 0
    assert "│ gender" not in output
    assert RunStore(runs_folder()).summaries() == []


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("--groups", "shoes"), "shoes"),
        (("--methods", "magic"), "magic"),
        (("--model", "x"), "x"),
        (("--text", "y"), "y"),
    ],
)
def test_unknown_names_are_told(call, arguments, named):
    code, _, errors = call("fairness-table", *arguments)
    assert code == 2
    assert f"'{named}'" in errors
    assert RunStore(runs_folder()).summaries() == []


def test_a_broken_off_run_is_taken_up_again(tmp_path):
    store = RunStore(tmp_path / "runs")
    asked = Asked(("race",), ("none",), samples=1)
    (first,) = missing_runs(store, asked)
    assert first.config == config_of(asked, "race", "none")
    (second,) = missing_runs(store, asked)
    assert second.id == first.id
    assert table(store, asked) == ()


def test_a_models_own_weights_are_asked_for():
    config = config_of(Asked(model="gpt2-medium", text="wikitext-2"), "gender", "equitune")
    assert (config.model.name, config.model.weights) == ("gpt2-medium", "hub")
    assert (config.data.name, config.writing.samples) == ("wikitext-2", 100)
