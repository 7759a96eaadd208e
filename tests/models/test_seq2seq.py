"""A padded batch equals sentences one at a time, read by torch's own layers in plain loops."""

import pytest
import torch
from torch import nn

from equitune_gui.models.seq2seq import Seq2Seq

SOURCE, TARGET = 15, 8
CELLS = ("rnn", "gru", "lstm")


def reference(model, command, fed):
    """One sentence through plain layers: log-probabilities (T, V) and attention (T, L)."""
    directions = []
    for suffix, words in (("", command), ("_reverse", command.flip(0))):
        encoder, _ = plain_cell(model.encoder, suffix)
        state, outputs = torch.zeros(1, 64), []
        state = (state, state) if isinstance(encoder, nn.LSTMCell) else state
        for word in words:
            state = encoder(model.source_embedding.weight[word][None], state)
            outputs.append(state[0] if isinstance(state, tuple) else state)
        directions.append((torch.cat(outputs), state))
    (forwards, last), (backwards, first) = directions
    outputs = torch.cat([forwards, backwards.flip(0)], 1)
    state = (
        tuple(torch.cat(pair, 1) for pair in zip(last, first, strict=True))
        if isinstance(last, tuple)
        else torch.cat([last, first], 1)
    )
    log_probs, attention = [], []
    for word in fed:
        hidden = state[0] if isinstance(state, tuple) else state
        weights = (outputs @ hidden[0]).softmax(0)
        both = torch.cat([model.target_embedding.weight[word], weights @ outputs])
        state = model.cell(model.combine(both)[None].relu(), state)
        hidden = state[0] if isinstance(state, tuple) else state
        log_probs.append(model.out(hidden[0]).log_softmax(0))
        attention.append(weights)
    return torch.stack(log_probs), torch.stack(attention)


def plain_cell(encoder, suffix):
    """One direction of the encoder as torch's cell for one step, with the same weights."""
    cell = {nn.RNN: nn.RNNCell, nn.GRU: nn.GRUCell, nn.LSTM: nn.LSTMCell}[type(encoder)](64, 64)
    names = ("weight_ih", "weight_hh", "bias_ih", "bias_hh")
    cell.load_state_dict({n: getattr(encoder, f"{n}_l0{suffix}").detach() for n in names})
    return cell, names


def batched(model, commands, fed, padding=1):
    """The same of padded commands, stacked: (batch, T, V) and (batch, T, L)."""
    lengths = torch.tensor([len(c) for c in commands])
    source = nn.utils.rnn.pad_sequence(commands, batch_first=True, padding_value=padding)
    state = model.begin(source, lengths)
    log_probs, attention = [], []
    for words in fed.T:
        answer, state, weights = model.step(words, state)
        log_probs.append(answer)
        attention.append(weights)
    return torch.stack(log_probs, 1), torch.stack(attention, 1)


@pytest.fixture(params=CELLS)
def model(request):
    torch.manual_seed(3)
    return Seq2Seq(request.param, SOURCE, TARGET).eval()


@pytest.fixture
def commands():
    torch.manual_seed(4)
    return [torch.randint(2, SOURCE, (n,)) for n in (5, 1, 9, 3, 9)]


def test_a_batch_equals_sentences_one_at_a_time(model, commands):
    fed = torch.randint(0, TARGET, (len(commands), 7))
    log_probs, attention = batched(model, commands, fed)
    for row, command in enumerate(commands):
        wanted, weights = reference(model, command, fed[row])
        torch.testing.assert_close(log_probs[row], wanted, atol=1e-5, rtol=0)
        torch.testing.assert_close(attention[row, :, : len(command)], weights, atol=1e-5, rtol=0)


def test_what_fills_the_padding_does_not_matter(model, commands):
    fed = torch.zeros(len(commands), 4, dtype=torch.long)
    one, weights = batched(model, commands, fed, padding=1)
    other, _ = batched(model, commands, fed, padding=7)
    assert torch.equal(one, other)
    for row, command in enumerate(commands):
        assert not weights[row, :, len(command) :].any()


def test_every_part_learns(model, commands):
    model.train()
    log_probs, _ = batched(model, commands, torch.zeros(len(commands), 3, dtype=torch.long))
    log_probs[..., 3].sum().backward()
    assert all(p.grad is not None and p.grad.abs().sum() > 0 for p in model.parameters())


def test_training_drops_of_the_embedding_a_tenth_at_random(model, commands):
    fed = torch.zeros(len(commands), 3, dtype=torch.long)
    model.train()
    torch.manual_seed(0)
    once, _ = batched(model, commands, fed)
    again, _ = batched(model, commands, fed)
    assert not torch.equal(once, again)
    model.dropout.p = 0.0
    trained, _ = batched(model, commands, fed)
    evaluated, _ = batched(model.eval(), commands, fed)
    torch.testing.assert_close(trained, evaluated, atol=1e-5, rtol=0)


@pytest.mark.parametrize(
    ("cell", "parameters"), [("rnn", 86_000), ("gru", 186_000), ("lstm", 235_000)]
)
def test_sizes_are_about_the_papers(cell, parameters):
    size = sum(p.numel() for p in Seq2Seq(cell, SOURCE, TARGET).parameters())
    assert size == pytest.approx(parameters, rel=0.02)
