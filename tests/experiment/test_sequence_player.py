"""A run's network is asked about a command and all its images, without a grain of chance."""

import pytest
import torch

from equitune_gui.data.sequences import SCAN_ACTIONS, SCAN_COMMANDS, SequenceData
from equitune_gui.errors import EquituneError, UnknownWordError
from equitune_gui.experiment.checkpoint import save_best
from equitune_gui.experiment.config import RunConfig, to_toml
from equitune_gui.experiment.sequence_player import load_player, load_pretrained
from equitune_gui.experiment.sequence_setup import build_network
from equitune_gui.experiment.store import RunFolder
from equitune_gui.models.sequence_catalogue import SEQUENCE_MODELS
from equitune_gui.models.sequence_weights import save_sequence_weights

COMMAND = ("jump", "twice", "and", "look", "around", "right")
DATA = SequenceData("scan-add-jump", (), (), (), SCAN_COMMANDS, SCAN_ACTIONS, "jump")


@pytest.fixture
def folder(tmp_path):
    """Makes a run's folder with random best weights, and returns its network as well."""

    def made(method="equitune", *, model="gru", group="verb", weights="random", told=None):
        config = RunConfig.model_validate(
            {
                "task": "compositional",
                "method": method,
                "group": group,
                "model": {"name": model, "weights": weights},
            }
        )
        torch.manual_seed(3)
        network, _ = build_network(config, DATA)
        run = RunFolder(tmp_path / f"{method}-{model}-{group}")
        run.best_path.parent.mkdir(parents=True)
        (run.path / "config.toml").write_text(to_toml(config))
        save_best(run.best_path, network, told or {})
        return run, network.eval()

    return made


def decoded(network, command):
    source = torch.tensor([SCAN_COMMANDS.encode(command)])
    tokens = network.decode(source, torch.tensor([source.shape[1]])).tokens[0].tolist()
    return tuple(SCAN_ACTIONS.written(tokens).split())


@pytest.mark.parametrize("model", SEQUENCE_MODELS)
def test_the_answer_is_what_the_runs_network_decodes(folder, model):
    run, network = folder("none", model=model)
    reading = load_player(run).answer(COMMAND).readings[0]
    assert (reading.label, reading.command) == ("as given", COMMAND)
    assert reading.actions == decoded(network, COMMAND)
    assert reading.agrees


@pytest.mark.parametrize("method", ["equitune", "lambda-equitune", "equizero"])
@pytest.mark.parametrize("group", ["verb", "verb-direction", "all-verbs"])
def test_a_symmetrised_network_agrees_under_every_element(folder, method, group):
    run, network = folder(method, group=group)
    answer = load_player(run).answer(COMMAND)
    assert len(answer.readings) == run.config.symmetry.order
    assert all(reading.agrees for reading in answer.readings)
    assert answer.readings[-1].actions == decoded(network, answer.readings[-1].command)


def test_a_plain_network_moves_the_command_and_says_what_is_expected(folder):
    run, network = folder("none")
    answer = load_player(run).answer(("jump",))
    moved = answer.under("jump ↔ run")
    assert moved.command == ("run",)
    assert moved.actions == decoded(network, ("run",))
    swap = {"JUMP": "RUN", "RUN": "JUMP"}
    first = answer.readings[0].actions
    assert moved.expected == tuple(swap.get(action, action) for action in first)
    assert moved.agrees is (moved.actions == moved.expected)
    assert answer.under("left ↔ right") is None


def test_attention_has_a_row_for_each_action_and_sums_to_one(folder):
    reading = load_player(folder("equitune")[0]).answer(COMMAND).readings[1]
    rows = torch.tensor(reading.attention)
    assert rows.shape == (len(reading.actions) + reading.ended, len(COMMAND) + 1)
    torch.testing.assert_close(rows.sum(1), torch.ones(len(rows)))


def test_an_answer_that_never_ends_is_cut_off_and_told(folder):
    run, network = folder("none")
    with torch.no_grad():
        network.model.out.bias[1] = -100.0  # EOS
    save_best(run.best_path, network, {})
    reading = load_player(run).answer(COMMAND).readings[0]
    assert not reading.ended
    assert len(reading.actions) == len(reading.attention) == 50


def test_loading_draws_no_random_numbers(folder):
    run, _ = folder("lambda-equitune")
    before = torch.get_rng_state()
    load_player(run).answer(COMMAND)
    assert torch.equal(torch.get_rng_state(), before)


def test_words_are_those_that_the_weights_were_trained_on(folder):
    words = {"commands": '["go", "stop"]', "actions": '["GO", "STOP"]'}
    run, _ = folder("none", told=words)
    with pytest.raises(EquituneError):  # the weights are of as many words as SCAN has
        load_player(run)


def test_an_unknown_word_is_told(folder):
    player = load_player(folder()[0])
    assert "jump" in player.words
    with pytest.raises(UnknownWordError, match=r"'jmup'.*'jump'"):
        player.answer(("jmup",))


def test_weights_that_are_missing_or_broken_are_told(folder):
    run, _ = folder()
    run.best_path.write_bytes(run.best_path.read_bytes()[:500])
    with pytest.raises(EquituneError):
        load_player(run)
    run.best_path.unlink()
    with pytest.raises(EquituneError):
        load_player(run)


def test_the_pretrained_network_is_the_bare_one(folder, tmp_path):
    _, pretrained = folder("none", model="lstm")
    with torch.no_grad():  # half precision, as they are kept
        for values in pretrained.model.parameters():
            values.copy_(values.half())
    file = tmp_path / "pretrained.safetensors"
    words = (SCAN_COMMANDS.words, SCAN_ACTIONS.words)
    save_sequence_weights(pretrained.model, file, words=words, metadata={})
    run, _ = folder("equitune", model="lstm", weights=str(file))
    answer = load_pretrained(run).answer(COMMAND)
    assert answer.readings[0].actions == decoded(pretrained, COMMAND)
    assert answer.readings[1].label == "jump ↔ run"


def test_a_run_from_random_weights_has_no_pretrained_network(folder):
    assert load_pretrained(folder()[0]) is None
