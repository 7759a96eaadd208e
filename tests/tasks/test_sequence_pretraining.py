"""The bundled networks: each is there and answers as its card says; the script makes such files."""

import re

import pytest
import torch
from safetensors.torch import load_file

from equitune_gui.data.sequences import encoded, load_sequences
from equitune_gui.files import resource
from equitune_gui.models.sequence_catalogue import SEQUENCE_MODELS
from equitune_gui.models.sequence_models import build_sequence_model
from equitune_gui.models.sequence_weights import load_sequence_weights
from equitune_gui.tasks import sequence_pretraining
from equitune_gui.tasks.sequence_pretraining import BATCH, learning_rate, make, plain
from equitune_gui.tasks.sequence_training import exact_matches

BUNDLED = [(data, m.name) for m in SEQUENCE_MODELS.values() for data in m.bundled_for]


@pytest.mark.parametrize(("split", "name"), BUNDLED)
def test_a_bundled_network_answers_as_its_card_says(split, name):
    data = load_sequences(split)
    model = build_sequence_model(name, len(data.source), len(data.target))
    words = (data.source.words, data.target.words)
    report = load_sequence_weights(model, "bundled", name=name, data=split, words=words)
    assert report.pretrained
    card = resource(f"models/{split}-{name}.md").read_text("utf-8")
    stated = [float(p) for p in re.findall(r"\| ([\d.]+) %", card)]
    equi = plain(model, data)
    for pairs, percent in zip((data.validation, data.test), stated, strict=True):
        some = pairs[:100]
        right = 100 * exact_matches(equi, encoded(some, data)).double().mean().item()
        margin = 100 * 4 * (max(percent / 100 * (1 - percent / 100), 0.001) / len(some)) ** 0.5
        assert abs(right - percent) < margin
    assert stated[0] > 98


def test_the_script_writes_weights_and_their_card(tmp_path):
    result = make("scan-around-right", "rnn", tmp_path, examples=3 * BATCH - 1, seed=5, limit=200)
    assert (result.updates, result.examples) == (3, 3 * BATCH)
    data = load_sequences("scan-around-right", seed=5, limit=200)
    model = build_sequence_model("rnn", len(data.source), len(data.target))
    words = (data.source.words, data.target.words)
    path = tmp_path / "scan-around-right-rnn.safetensors"
    load_sequence_weights(model, str(path), name="rnn", data=data.name, words=words)
    card = path.with_suffix(".md").read_text("utf-8")
    assert "3 updates of 32" in card
    assert "'around right' in new commands" in card
    test = exact_matches(plain(model, data), encoded(data.test, data)).double().mean().item()
    assert test == result.test


def test_the_same_seed_makes_the_same_network(tmp_path):
    """Tensor by tensor: safetensors writes its metadata in any order."""
    made = []
    for folder in (tmp_path / "a", tmp_path / "b"):
        folder.mkdir()
        make("scan-add-jump", "gru", folder, examples=2 * BATCH, limit=200)
        made.append(load_file(folder / "scan-add-jump-gru.safetensors"))
    assert made[0].keys() == made[1].keys()
    assert all(torch.equal(t, made[1][n]) for n, t in made[0].items())


def test_training_lowers_the_loss_of_what_it_sees():
    data = load_sequences("scan-simple", limit=64)
    torch.manual_seed(0)
    model = plain(build_sequence_model("gru", len(data.source), len(data.target)), data)
    train = encoded(data.train, data)
    teacher = torch.ones(len(data.train), dtype=torch.bool)

    def loss():
        log_probs = model(train.source, train.source_lengths, train.target, teacher)
        return sequence_pretraining.sequence_loss(log_probs, train.target, train.target_lengths)

    before = loss().item()
    sequence_pretraining.pretrain(model, train, examples=40 * BATCH, seed=0)
    assert loss().item() < 0.8 * before


def test_the_rate_rises_then_falls_to_almost_nothing():
    rates = [learning_rate(step, 200) for step in range(200)]
    assert rates.index(max(rates)) == 9
    assert rates[0] == 0.1
    assert rates[-1] < 1e-3
