"""EquiLM: equivariant by definition, against a loop over G; caches, beams, padding, files."""

import pytest
import torch
from transformers import AutoModelForCausalLM

from equitune_gui.tasks.fair_generation import METHODS, EquiLM, equi_lm
from tests.tasks.language import KINDS, action, model, texts

ORDERS = (2, 3, 4)
EQUIVARIANT = [m for m in METHODS if m not in ("none", "relaxed")]
GENERAL = (30, 31)


def made(method, order, kind="gpt2"):
    network = equi_lm(model(kind), action(order), general=GENERAL, method=method).double()
    if method == "lambda-equitune":
        torch.manual_seed(3)
        torch.nn.init.normal_(network.weights[-1].weight)
    return network


def mapped(act, g, logits):
    """ℓ[g·w] at w."""
    return logits[..., act(g, torch.arange(logits.shape[-1]))]


@torch.inference_mode()
def by_hand(inner, act, ids):
    """The definition: a loop over G, gathered at g·w."""
    branches = [mapped(act, g, inner(input_ids=act(g, ids)).logits) for g in act.group.elements]
    return torch.stack(branches).mean(0)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("order", ORDERS)
def test_equi_tuned_logits_are_the_definition(order, kind):
    inner, act, ids = model(kind), action(order), texts()
    ours = equi_lm(inner, act, method="equitune")(input_ids=ids).logits
    torch.testing.assert_close(ours, by_hand(inner, act, ids), rtol=0, atol=1e-12)


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("method", EQUIVARIANT)
def test_logits_of_gx_are_g_of_those_of_x(method, order):
    network, act, ids = made(method, order), action(order), texts()
    plain = made("none", order)
    with torch.inference_mode():
        for g in act.group.elements[1:]:
            moved = mapped(act, g, network(input_ids=act(g, ids)).logits)
            torch.testing.assert_close(moved, network(input_ids=ids).logits, rtol=0, atol=1e-10)
            bare = mapped(act, g, plain(input_ids=act(g, ids)).logits)
            assert (bare - plain(input_ids=ids).logits).abs().max() > 1e-3


def test_scattering_instead_of_gathering_is_wrong_where_d_is_three():
    inner, act, ids = model(), action(3), texts()
    inverse = act.group.inverse
    with torch.inference_mode():
        scattered = torch.stack(
            [
                mapped(act, inverse(g), inner(input_ids=act(g, ids)).logits)
                for g in act.group.elements
            ]
        ).mean(0)
        ours = equi_lm(inner, act, method="equitune")(input_ids=ids).logits
    assert (scattered - ours).abs().max() > 1e-3


@pytest.mark.parametrize("order", ORDERS)
def test_relaxed_logits_are_the_models_on_general_words_alone(order):
    inner, act, ids = model(), action(order), texts()
    network = equi_lm(inner, act, general=GENERAL, method="relaxed")
    others = [w for w in range(40) if w not in GENERAL]
    with torch.inference_mode():
        ours, theirs = network(input_ids=ids).logits, inner(input_ids=ids).logits
        averaged = by_hand(inner, act, ids)
    general = list(GENERAL)
    torch.testing.assert_close(ours[..., general], theirs[..., general], rtol=0, atol=1e-12)
    torch.testing.assert_close(ours[..., others], averaged[..., others], rtol=0, atol=1e-12)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("method", METHODS)
def test_the_cache_changes_nothing(method, kind):
    network, ids = made(method, 3, kind), texts(length=12)
    with torch.inference_mode():
        whole = network(input_ids=ids).logits
        first = network(input_ids=ids[:, :7], use_cache=True)
        rest = network(input_ids=ids[:, 7:], past_key_values=first.past_key_values, use_cache=True)
    together = torch.cat([first.logits, rest.logits], 1)
    torch.testing.assert_close(together, whole, rtol=0, atol=1e-10)


@pytest.mark.parametrize("method", EQUIVARIANT)
@pytest.mark.parametrize("options", [{}, {"num_beams": 3}, {"num_beams": 3, "use_cache": False}])
def test_greedy_and_beam_search_from_gx_write_g_of_what_they_write_from_x(method, options):
    network, act, ids = made(method, 3), action(3), texts(rows=2, length=5)
    network.generation_config.pad_token_id = 0
    plain = network.generate(ids, max_new_tokens=8, do_sample=False, **options)
    for g in (1, 2):
        moved = network.generate(act(g, ids), max_new_tokens=8, do_sample=False, **options)
        assert torch.equal(moved, act(g, plain))


def test_padding_on_the_left_changes_nothing():
    network, ids = made("equitune", 2), texts(rows=1, length=6)
    padded = torch.cat([ids.new_zeros(1, 3), ids], 1)
    mask = torch.cat([ids.new_zeros(1, 3), torch.ones_like(ids)], 1)
    network.generation_config.pad_token_id = 0
    alone = network.generate(ids, max_new_tokens=6, do_sample=False)
    beside = network.generate(padded, attention_mask=mask, max_new_tokens=6, do_sample=False)
    assert torch.equal(alone, beside[:, 3:])


def test_a_cache_of_the_wrong_branch_is_noticed():
    network, act, ids = made("equitune", 3), action(3), texts(length=12)
    ids[:, :7] = 5  # a word that moves, so that the branches' caches differ
    with torch.inference_mode():
        whole = network(input_ids=ids).logits[:, 7:]
        first = network(input_ids=ids[:, :7], use_cache=True).past_key_values
        rows = torch.arange(3 * len(ids)).roll(len(ids))  # each branch gets its neighbour's
        first.batch_select_indices(rows)
        mixed = network(input_ids=ids[:, 7:], past_key_values=first, use_cache=True).logits
    assert act.group.order == 3
    assert (mixed - whole).abs().max() > 1e-3


def test_padding_on_the_right_is_noticed():
    network, ids = made("equitune", 2), texts(rows=1, length=6)
    mask = torch.cat([torch.ones_like(ids), ids.new_zeros(1, 3)], 1)
    padded = torch.cat([ids, ids.new_zeros(1, 3)], 1)
    with torch.inference_mode():
        alone = network(input_ids=ids, logits_to_keep=1).logits
        beside = network(input_ids=padded, attention_mask=mask, logits_to_keep=1).logits
    assert (alone - beside).abs().max() > 1e-3  # so the last place must be a token


def test_labels_give_the_mean_loss_of_the_next_tokens():
    network, ids = made("equitune", 2), texts()
    output = network(input_ids=ids, labels=ids)
    expected = torch.nn.functional.cross_entropy(
        output.logits[:, :-1].flatten(0, 1), ids[:, 1:].flatten()
    )
    torch.testing.assert_close(output.loss, expected)
    output.loss.backward()
    assert all(p.grad is not None for p in network.parameters())


@pytest.mark.parametrize("method", METHODS)
def test_what_is_saved_is_read_again(tmp_path, method):
    network, ids = made(method, 3).float(), texts()
    network.save_pretrained(tmp_path)
    assert list(tmp_path.glob("*.safetensors"))
    again = AutoModelForCausalLM.from_pretrained(tmp_path).eval()
    assert isinstance(again, EquiLM)
    with torch.inference_mode():
        torch.testing.assert_close(again(input_ids=ids).logits, network(input_ids=ids).logits)


@pytest.mark.parametrize("kind", KINDS)
def test_one_product_with_the_head_is_used_where_it_gives_the_models_logits(kind):
    network = equi_lm(model(kind), action(2), method="equitune").train()
    network(input_ids=texts())
    assert network._linear is (kind != "gemma2")
    assert network.model.training


def test_a_group_that_is_not_cyclic_is_refused():
    from equitune_gui.symmetry.action import PermuteTokens
    from equitune_gui.symmetry.group import symmetric

    three = symmetric(3)
    still = tuple(tuple(range(40)) for _ in three.elements)
    with pytest.raises(ValueError, match="cyclic"):
        equi_lm(model(), PermuteTokens(three, still), method="equitune")
