"""SCAN in batches against one sentence at a time: the same outputs, and how much sooner.

Run with `pytest tests/benchmarks/test_sequence_speed.py --benchmark-enable -s`. The reference is
written here as published implementations go about it: batch 1, the layers of `torch.nn` called for
each word, a loop over the group, a look at each word as it comes. One thread: with two, layers this
narrow are slower. Times are the processor's, so that other work on the machine counts less.
"""

import time

import pytest
import torch
from torch import nn
from torch.nn import functional

from equitune_gui.data.sequences import EOS, SOS, encoded, load_sequences
from equitune_gui.models.seq2seq import HIDDEN
from equitune_gui.models.sequence_models import build_sequence_model
from equitune_gui.models.sequence_weights import load_sequence_weights
from equitune_gui.symmetry.words import WORD_SYMMETRIES
from equitune_gui.tasks.compositional import LIMIT, SEQUENCE_METHODS, equi_seq2seq
from equitune_gui.tasks.sequence_training import bucketed, coin, part, sequence_loss

TRAINING_AIM, DECODING_AIM = 30, 50  # times as fast
DECODING_SECONDS = 3.0  # for the 7,706 test commands with |G| = 2
BATCH = 32
ALONE = 80  # sentences that the reference is measured on
BATCHES = 15
ROUNDS = 8  # the least counts


@pytest.fixture(autouse=True)
def _only_when_measuring(request):
    if not request.config.getoption("--benchmark-enable"):
        pytest.skip("speed is measured with --benchmark-enable")


@pytest.fixture(scope="module")
def data():
    return load_sequences("scan-add-jump")


def network(data):
    model = build_sequence_model("lstm", len(data.source), len(data.target))
    words = (data.source.words, data.target.words)
    load_sequence_weights(model, "bundled", name="lstm", data=data.name, words=words)
    return model


def equi(model, data, method):
    symmetry = WORD_SYMMETRIES["verb"]
    return equi_seq2seq(model, method=SEQUENCE_METHODS[method], symmetry=symmetry, data=data)


class Alone:
    """A network one sentence at a time, its weights those of a `Seq2Seq` with LSTM cells."""

    def __init__(self, model):
        self.model = model
        self.cell = nn.LSTM(HIDDEN, HIDDEN).train(model.training)
        for kind in ("weight_ih", "weight_hh", "bias_ih", "bias_hh"):
            setattr(self.cell, f"{kind}_l0", getattr(model.cell, kind))

    def read(self, command):
        """The words (L,) → outputs (1, L, 128) and the state that the decoder begins with."""
        outputs, finals = self.model.encoder(self.model.source_embedding(command)[None])
        return outputs, tuple(final.reshape(1, 1, -1) for final in finals)

    def write(self, word, outputs, state):
        """One word further: log-probabilities (V,) and state."""
        embedded = self.model.dropout(self.model.target_embedding(word).view(1, 1, -1))
        weights = functional.softmax(state[0][0] @ outputs.squeeze(0).t(), dim=1)
        context = torch.bmm(weights.unsqueeze(0), outputs)
        mixed = self.model.combine(torch.cat((embedded[0], context[0]), 1)).unsqueeze(0)
        output, state = self.cell(functional.relu(mixed), state)
        return functional.log_softmax(self.model.out(output[0]), dim=1)[0], state


def alone(network, command, images_out, *, images_in, target=None, teacher=False):
    """One sentence, the group in a loop: words, and log-probabilities (T, V).

    With a target, as many words as it has; fed it where `teacher`, else what was written.
    """
    read = [network.read(moves[command]) for moves in images_in]
    states = [state for _, state in read]
    word, words, written = torch.tensor(SOS), [], []
    for place in range(LIMIT if target is None else len(target)):
        answers = []
        for g, moves in enumerate(images_out):
            log_probs, states[g] = network.write(moves[word], read[g][0], states[g])
            answers.append(log_probs[moves])
        mean = torch.stack(answers).mean(0)
        word = mean.topk(1).indices.squeeze().detach()
        words.append(word.item())
        written.append(mean)
        if teacher:
            word = target[place]
        if target is None and words[-1] == EOS:
            break
    return words, torch.stack(written)


def least(work):
    times = []
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


@torch.no_grad()
def test_decoding_in_batches_against_one_at_a_time(data, benchmark):
    model = network(data).eval()
    made = equi(model, data, "equitune").eval()
    test, single = encoded(data.test, data), Alone(model)

    def one_at_a_time():
        commands = zip(test.source[:ALONE], test.source_lengths[:ALONE], strict=True)
        return [
            alone(single, source[:length], made.images_out, images_in=made.images_in)
            for source, length in commands
        ]

    ours, theirs = made.decode(test.source, test.source_lengths), one_at_a_time()
    for row, (words, log_probs) in enumerate(theirs):
        assert ours.tokens[row, : len(words)].tolist() == words
        torch.testing.assert_close(ours.log_probs[row, : len(words)], log_probs, atol=1e-3, rtol=0)
    seconds = least(lambda: made.decode(test.source, test.source_lengths))
    ratio = least(one_at_a_time) / ALONE / (seconds / len(data.test))
    benchmark.extra_info.update(seconds=seconds, ratio=ratio)
    print(
        f"\ndecoding: {seconds:.2f} s for {len(data.test)} commands (aim {DECODING_SECONDS}), "
        f"{ratio:.0f} × as fast (aim {DECODING_AIM})"
    )
    benchmark.pedantic(lambda: None, rounds=1)


@pytest.mark.parametrize("batch", [BATCH, 2 * BATCH])
def test_training_in_batches_against_one_at_a_time(data, batch, benchmark):
    model = network(data).train()
    made = equi(model, data, "none").train()
    train, generator = encoded(data.train, data), torch.Generator().manual_seed(0)
    single = Alone(model)
    optimiser = torch.optim.Adam(model.parameters(), lr=0.0)
    batches = bucketed(train.target_lengths, batch, generator)[:BATCHES]
    examples = torch.cat(batches)[
        torch.randperm(BATCHES * batch, generator=generator)[:ALONE]
    ].tolist()
    same = torch.arange(len(data.target))[None], torch.arange(len(data.source))[None]

    def in_batches():
        for places in batches:
            some = part(train, places)
            teacher = coin(len(places), 0.5, generator)
            log_probs = made(some.source, some.source_lengths, some.target, teacher)
            stepped(sequence_loss(log_probs, some.target, some.target_lengths))

    def one_at_a_time():
        for place in examples:
            source = train.source[place, : train.source_lengths[place]]
            target = train.target[place, : train.target_lengths[place]]
            teacher = bool(coin(1, 0.5, generator))
            _, log_probs = alone(
                single, source, same[0], images_in=same[1], target=target, teacher=teacher
            )
            stepped(-log_probs.gather(1, target[:, None]).mean())

    def stepped(loss):
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
        optimiser.step()

    ours, theirs = len(torch.cat(batches)) / least(in_batches), ALONE / least(one_at_a_time)
    benchmark.extra_info.update(examples_per_second=ours, ratio=ours / theirs)
    print(
        f"\ntraining, batch {batch}: {ours:.0f} examples a second, {ours / theirs:.0f} × as fast "
        f"(aim {TRAINING_AIM})"
    )
    benchmark.pedantic(lambda: None, rounds=1)
