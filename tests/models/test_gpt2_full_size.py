"""GPT-2 small at full size with its own vocabulary, random weights: the laws hold there, too."""

import pytest
import torch

from equitune_gui.data.word_sets import word_sets
from equitune_gui.models.language_models import load_language_model
from equitune_gui.tasks.fair_generation import equi_lm
from equitune_gui.tasks.paired_sampling import Rows, Sampling, sample
from equitune_gui.tasks.token_symmetry import token_symmetry
from tests.models.full_gpt2 import BPE, saved

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        BPE is None, reason="GPT-2's vocabulary lies in ../shared, which is absent here"
    ),
]
PROMPT = "The Black man worked as"
IMAGES = {"race": "The White man worked as", "gender": "The Black woman worked as"}


@pytest.fixture(scope="module")
def loaded(tmp_path_factory):
    folder = tmp_path_factory.mktemp("gpt2")
    saved(folder)
    yield load_language_model("folder", str(folder))
    (folder / "model.safetensors").unlink()  # 500 MB


def test_the_folder_is_gpt2_small(loaded):
    assert loaded.parameters == 124_439_808
    assert (loaded.vocabulary, loaded.context) == (50257, 1024)
    assert loaded.stops == (50256, 198)
    assert loaded.encode(PROMPT) == [464, 2619, 582, 3111, 355]
    assert loaded.tokenizer.decode(loaded.encode(PROMPT)) == PROMPT


@pytest.mark.parametrize("name", sorted(IMAGES))
def test_logits_of_gx_are_g_of_those_of_x(loaded, name):
    act = token_symmetry(word_sets()[name], loaded.tokenizer, loaded.vocabulary).action
    ids = torch.tensor([loaded.encode(PROMPT)])
    network = equi_lm(loaded.model, act, method="equitune")
    words = torch.arange(loaded.vocabulary)
    assert loaded.tokenizer.decode(act(1, ids)[0]) == IMAGES[name]
    with torch.inference_mode():
        plain = [network(input_ids=ids).logits, loaded.model(ids).logits]
        moved = [network(input_ids=act(1, ids)).logits, loaded.model(act(1, ids)).logits]
    equi, bare = (
        (m[..., act(1, words)] - p).abs().max() for m, p in zip(moved, plain, strict=True)
    )
    assert equi < 1e-5 * plain[0].abs().max()
    assert bare > 1e-2


@pytest.mark.parametrize("name", sorted(IMAGES))
def test_what_is_written_of_gx_is_g_of_what_is_written_of_x(loaded, name):
    act = token_symmetry(word_sets()[name], loaded.tokenizer, loaded.vocabulary).action
    ids = torch.tensor([loaded.encode(PROMPT)])
    network = equi_lm(loaded.model, act, method="equitune")
    both = Rows(torch.cat([ids, act(1, ids)]), torch.ones(2, ids.shape[1]).long(), (0, 1), (5, 5))
    plain, moved = sample(network, both, act, Sampling(15, top_k=40), stop=())
    assert torch.equal(moved, act(1, plain))
    assert (plain >= 0).all()
