"""SCAN in batches against one sentence at a time: the same outputs, and how much sooner.

Run with `pytest tests/benchmarks/test_sequence_speed.py --benchmark-enable -s` on a quiet machine.
The reference is written here as published implementations go about it: batch 1, a loop over the
group, a look at each word as it comes. One thread: with two, layers this narrow are slower.
"""

import time

import pytest
import torch

from equitune_gui.data.sequences import EOS, SOS, encoded, load_sequences
from equitune_gui.models.sequence_models import build_sequence_model
from equitune_gui.models.sequence_weights import load_sequence_weights
from equitune_gui.symmetry.words import WORD_SYMMETRIES
from equitune_gui.tasks.compositional import LIMIT, SEQUENCE_METHODS, equi_seq2seq
from equitune_gui.tasks.sequence_training import bucketed, coin, part, sequence_loss

TRAINING_AIM, DECODING_AIM = 30, 50  # times as fast
DECODING_SECONDS = 3.0  # for the 7,706 test commands with |G| = 2
BATCH = 32
ALONE = 150  # sentences that the reference is measured on
ROUNDS = 3  # the least counts


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


def alone(model, command, images_out, *, images_in, fed=None):
    """One sentence, the group in a loop: words, and log-probabilities (T, V)."""
    states = [
        model.begin(moves[command][None], torch.tensor([len(command)])) for moves in images_in
    ]
    word, words, written = SOS, [], []
    for place in range(len(fed) if fed is not None else LIMIT):
        answers = []
        for g, moves in enumerate(images_out):
            log_probs, states[g], _ = model.step(moves[word][None], states[g])
            answers.append(log_probs[0, moves])
        mean = torch.stack(answers).mean(0)
        words.append(int(mean.argmax()))
        written.append(mean)
        word = words[-1] if fed is None else int(fed[place])
        if fed is None and word == EOS:
            break
    return words, torch.stack(written)


def least(work):
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


@torch.no_grad()
def test_decoding_in_batches_against_one_at_a_time(data):
    model = network(data).eval()
    made = equi(model, data, "equitune").eval()
    test = encoded(data.test, data)

    def one_at_a_time():
        commands = zip(test.source[:ALONE], test.source_lengths[:ALONE], strict=True)
        return [
            alone(model, source[:length], made.images_out, images_in=made.images_in)
            for source, length in commands
        ]

    ours, theirs = made.decode(test.source, test.source_lengths), one_at_a_time()
    for row, (words, log_probs) in enumerate(theirs):
        assert ours.tokens[row, : len(words)].tolist() == words
        torch.testing.assert_close(ours.log_probs[row, : len(words)], log_probs, atol=1e-3, rtol=0)
    seconds = least(lambda: made.decode(test.source, test.source_lengths))
    ratio = least(one_at_a_time) / ALONE / (seconds / len(data.test))
    print(f"\ndecoding: {seconds:.2f} s for {len(data.test)} commands, {ratio:.0f} × as fast")
    assert ratio >= DECODING_AIM
    assert seconds <= DECODING_SECONDS


@pytest.mark.parametrize("batch", [BATCH, 2 * BATCH])
def test_training_in_batches_against_one_at_a_time(data, batch):
    model = network(data).train()
    made = equi(model, data, "none").train()
    train, generator = encoded(data.train, data), torch.Generator().manual_seed(0)
    optimiser = torch.optim.Adam(model.parameters(), lr=0.0)
    batches = bucketed(train.target_lengths, batch, generator)[:30]
    examples = torch.cat(batches)[torch.randperm(30 * batch, generator=generator)[:ALONE]].tolist()
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
            _, log_probs = alone(model, source, same[0], images_in=same[1], fed=target)
            stepped(-log_probs.gather(1, target[:, None]).mean())

    def stepped(loss):
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
        optimiser.step()

    ours, theirs = len(torch.cat(batches)) / least(in_batches), ALONE / least(one_at_a_time)
    print(f"\ntraining, batch {batch}: {ours:.0f} examples a second, {ours / theirs:.0f} × as fast")
    assert ours / theirs >= TRAINING_AIM
