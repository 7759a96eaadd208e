"""Common random numbers: what is written of g·X is g of what is written of X, token by token."""

import pytest
import torch

from equitune_gui.errors import NotANumberError
from equitune_gui.tasks.fair_generation import equi_lm
from equitune_gui.tasks.paired_sampling import Rows, Sampling, sample
from tests.tasks.language import WORDS, action, model, texts

SAMPLINGS = (
    Sampling(tokens=12),
    Sampling(tokens=12, top_k=5),
    Sampling(tokens=12, top_p=0.7),
    Sampling(tokens=12, temperature=0.6, top_k=10, top_p=0.9),
    Sampling(tokens=12, top_k=1),
)


def rows(ids, element, seeds=(7, 8, 7)):
    return Rows(ids, torch.ones_like(ids), (element,) * len(ids), seeds)


@pytest.mark.parametrize("order", [2, 3, 4])
@pytest.mark.parametrize("sampling", SAMPLINGS, ids=str)
def test_texts_of_gx_mirror_those_of_x(order, sampling):
    act, ids = action(order), texts()
    network = equi_lm(model(), act, method="equitune")
    plain = sample(network, rows(ids, 0), act, sampling, stop=())
    assert (plain >= 0).all()
    for g in act.group.elements[1:]:
        moved = sample(network, rows(act(g, ids), g), act, sampling, stop=())
        assert torch.equal(moved, act(g, plain))


def test_the_plain_model_does_not_mirror():
    act, ids = action(2), texts()
    network = equi_lm(model(), act, method="none")
    plain = sample(network, rows(ids, 0), act, Sampling(tokens=12), stop=())
    moved = sample(network, rows(act(1, ids), 1), act, Sampling(tokens=12), stop=())
    assert not torch.equal(moved, act(1, plain))


def test_without_the_frame_the_same_seed_does_not_mirror():
    act, ids = action(3), texts(rows=8)
    network, seeds = equi_lm(model(), act, method="equitune"), tuple(range(8))
    plain = sample(network, rows(ids, 0, seeds), act, Sampling(tokens=30), stop=())
    moved = sample(network, rows(act(1, ids), 0, seeds), act, Sampling(tokens=30), stop=())
    assert not torch.equal(moved, act(1, plain))


def test_draws_follow_the_models_distribution():
    act, ids = action(2), texts(rows=1, length=4)
    network = equi_lm(model(), act, method="equitune")
    count = 4000
    many = Rows(
        ids.repeat(count, 1),
        torch.ones(count, 4, dtype=torch.long),
        tuple(n % 2 for n in range(count)),
        tuple(range(count)),
    )
    drawn = sample(network, many, act, Sampling(tokens=1, top_k=4), stop=())[:, 0]
    probs = network(input_ids=ids).logits[0, -1].topk(4)
    expected = probs.values.softmax(-1)
    for word, share in zip(probs.indices.tolist(), expected.tolist(), strict=True):
        seen = float((drawn == word).double().mean())
        assert abs(seen - share) < 4 * (share * (1 - share) / count) ** 0.5 + 1e-3
    assert set(drawn.tolist()) <= set(probs.indices.tolist())


def test_rows_padded_on_the_left_are_written_as_alone():
    act, ids = action(2), texts(rows=1, length=6)
    network = equi_lm(model(), act, method="equitune")
    alone = sample(network, rows(ids, 0, (5,)), act, Sampling(tokens=8), stop=())
    padded = Rows(
        torch.cat([ids.new_zeros(1, 4), ids], 1),
        torch.cat([ids.new_zeros(1, 4), torch.ones_like(ids)], 1),
        (0,),
        (5,),
    )
    assert torch.equal(sample(network, padded, act, Sampling(tokens=8), stop=()), alone)


@pytest.mark.parametrize("method", ["none", "equitune"])
def test_rows_that_share_a_prompt_are_written_as_alone(method):
    act, different = action(2), texts(rows=3)
    network = equi_lm(model(), act, method=method)
    which, seeds = [2, 0, 2, 1, 0], (5, 6, 7, 8, 6)
    shared = sample(network, rows(different[which], 0, seeds), act, Sampling(tokens=8), stop=())
    for place, (prompt, seed) in enumerate(zip(which, seeds, strict=True)):
        only = rows(different[prompt : prompt + 1], 0, (seed,))
        alone = sample(network, only, act, Sampling(tokens=8), stop=())
        assert torch.equal(shared[place], alone[0])


def test_a_row_ends_at_a_stop_token_and_a_stop_is_heard():
    act, ids = action(2), texts()
    network = equi_lm(model(), act, method="equitune")
    written = sample(network, rows(ids, 0), act, Sampling(tokens=12), stop=())
    first = int(written[0, 2])
    ended = sample(network, rows(ids, 0), act, Sampling(tokens=12), stop=(first,))
    place = int((written[0] == first).nonzero()[0])
    assert torch.equal(ended[0, :place], written[0, :place])
    assert (ended[0, place:] == -1).all()

    def stop():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        sample(network, rows(ids, 0), act, Sampling(tokens=12), stop=(), check=stop)
    assert WORDS == 40


def test_answers_that_are_no_numbers_are_told():
    broken = equi_lm(model(), action(2), method="equitune")
    with torch.no_grad():
        broken.get_output_embeddings().weight[3] = float("nan")
    rows = Rows(texts(), torch.ones(3, 9, dtype=torch.long), (0, 0, 0), (1, 2, 3))
    with pytest.raises(NotANumberError, match="NaN or infinity"):
        sample(broken, rows, action(2), Sampling(4), stop=())
