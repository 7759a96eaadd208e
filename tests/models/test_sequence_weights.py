"""Weights of sequence networks: what was saved is loaded, and what fits no longer is refused."""

import json

import pytest
import torch
from safetensors.torch import save_file

from equitune_gui.data.scan import ACTIONS, COMMAND_WORDS
from equitune_gui.errors import (
    MissingWeightsError,
    NoSuchWeightsError,
    OtherVocabularyError,
    UnreadableWeightsError,
    WeightsMismatchError,
)
from equitune_gui.models.sequence_models import build_sequence_model
from equitune_gui.models.sequence_weights import load_sequence_weights, save_sequence_weights

WORDS = (COMMAND_WORDS, ACTIONS)


def network(name="gru", seed=0, more=0):
    torch.manual_seed(seed)
    return build_sequence_model(name, len(COMMAND_WORDS) + 2 + more, len(ACTIONS) + 2)


def load(model, source, name="gru", data="scan-add-jump", words=WORDS):
    return load_sequence_weights(model, str(source), name=name, data=data, words=words)


@pytest.fixture
def saved(tmp_path):
    path = tmp_path / "saved.safetensors"
    save_sequence_weights(network(seed=1), path, words=WORDS, metadata={"model": "gru"})
    return path


def test_what_was_saved_is_loaded_in_half_precision(saved):
    model = network(seed=2)
    report = load(model, saved)
    assert (report.pretrained, report.source, len(report.sha256)) == (True, str(saved), 64)
    for name, tensor in network(seed=1).state_dict().items():
        loaded = model.state_dict()[name]
        assert loaded.dtype == torch.float32
        torch.testing.assert_close(loaded, tensor, atol=1e-3, rtol=1e-3)


def test_random_weights_stay_as_they_were_built():
    model = network(seed=3)
    before = {n: t.clone() for n, t in model.state_dict().items()}
    assert not load(model, "random").pretrained
    assert all(torch.equal(t, before[n]) for n, t in model.state_dict().items())


def test_a_checkpoint_of_a_run_is_loaded_without_its_lambda_network(tmp_path):
    source = network(seed=1)
    tensors = {f"model.{n}": t for n, t in source.state_dict().items()}
    tensors["weights.score.layers.0.weight"] = torch.zeros(100, 8)
    path = tmp_path / "best.safetensors"
    save_file(tensors, path)
    model = network(seed=2)
    load(model, path)
    assert all(torch.equal(t, model.state_dict()[n]) for n, t in source.state_dict().items())


def test_a_pickled_state_dict_is_loaded(tmp_path):
    path = tmp_path / "model.pth"
    torch.save({"state_dict": network(seed=1).state_dict()}, path)
    model = network(seed=2)
    load(model, path)
    assert torch.equal(model.out.weight, network(seed=1).out.weight)


def test_another_vocabulary_is_named(saved):
    words = (("hop", *COMMAND_WORDS[1:]), ACTIONS)
    with pytest.raises(OtherVocabularyError, match=r"their commands lack 'hop' and have 'walk'"):
        load(network(), saved, words=words)
    turned = (COMMAND_WORDS, ACTIONS[::-1])
    with pytest.raises(OtherVocabularyError, match="actions have the same words in another order"):
        load(network(), saved, words=turned)


def test_a_refused_file_changes_nothing(saved):
    model = network("lstm", seed=5)
    before = {n: t.clone() for n, t in model.state_dict().items()}
    with pytest.raises(WeightsMismatchError, match="not those of LSTM") as refused:
        load(model, saved, "lstm")
    assert "encoder.weight_ih_l0" in refused.value.details
    assert all(torch.equal(t, before[n]) for n, t in model.state_dict().items())


def test_a_file_that_names_no_words_is_judged_by_its_shapes(tmp_path):
    path = tmp_path / "unnamed.safetensors"
    save_file(network(more=1).state_dict(), path)
    with pytest.raises(WeightsMismatchError, match="1 have another shape"):
        load(network(), path)


@pytest.mark.parametrize("words", ["{", "null", "3"])
def test_metadata_that_name_no_words_are_passed_over(tmp_path, words):
    path = tmp_path / "odd.safetensors"
    save_file(network(seed=1).state_dict(), path, metadata={"commands": words})
    assert load(network(seed=2), path).pretrained


def test_words_that_are_no_words_are_another_vocabulary(tmp_path):
    path = tmp_path / "odd.safetensors"
    save_file(network(seed=1).state_dict(), path, metadata={"commands": json.dumps([1, 2])})
    with pytest.raises(OtherVocabularyError, match="have '1', '2', which the data lack"):
        load(network(seed=2), path)


def test_what_nobody_has_is_said_beforehand(tmp_path):
    with pytest.raises(NoSuchWeightsError, match="choose 'random', or a file"):
        load(network(), "bundled", data="scan-file")
    with pytest.raises(NoSuchWeightsError):
        load(network(), "torchvision")
    with pytest.raises(MissingWeightsError):
        load(network(), tmp_path / "none.safetensors")
    (tmp_path / "empty.pth").touch()
    with pytest.raises(UnreadableWeightsError):
        load(network(), tmp_path / "empty.pth")
