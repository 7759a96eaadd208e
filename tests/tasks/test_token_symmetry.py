"""Words as tokens: of the bundled tokenizer, of GPT-2's, and what is refused by name."""

from pathlib import Path

import pytest
from tokenizers import Tokenizer, decoders, models, pre_tokenizers
from transformers import AutoTokenizer, PreTrainedTokenizerFast

from equitune_gui.data.word_sets import own_word_set, word_sets
from equitune_gui.errors import WordSetError
from equitune_gui.files import resource
from equitune_gui.tasks.token_symmetry import token_symmetry

GPT2 = Path(__file__).parents[3] / "shared" / "data" / "gpt2_bpe"


@pytest.fixture(scope="module")
def bundled():
    return AutoTokenizer.from_pretrained(resource("models/labour-gpt2"), local_files_only=True)


@pytest.fixture(scope="module")
def gpt2():
    if not GPT2.is_dir():
        pytest.skip("GPT-2's vocabulary lies in ../shared, which is absent here")
    tokenizer = Tokenizer(models.BPE.from_file(str(GPT2 / "encoder.json"), str(GPT2 / "vocab.bpe")))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    return PreTrainedTokenizerFast(tokenizer_object=tokenizer)


@pytest.mark.parametrize("name", sorted(word_sets()))
@pytest.mark.parametrize("which", ["bundled", "gpt2"])
def test_every_bundled_word_is_one_token(name, which, request):
    tokenizer = request.getfixturevalue(which)
    words = word_sets()[name]
    found = token_symmetry(words, tokenizer, len(tokenizer))
    text = f" {' '.join(row[0] for row in words.equality)} he"
    ids = tokenizer.encode(text, add_special_tokens=False)
    import torch

    moved = tokenizer.decode(found.action(1, torch.tensor(ids)).tolist())
    assert moved == f" {' '.join(row[1] for row in words.equality)} he"
    assert len(found.general) == len(words.general)


def test_a_word_of_several_tokens_is_refused_by_name(bundled):
    with pytest.raises(WordSetError, match=r"'househusband' is \d+ tokens"):
        token_symmetry(own_word_set((("househusband", "wife"),), ()), bundled, len(bundled))


def test_forms_that_stay_are_named(bundled):
    found = token_symmetry(own_word_set((("king", "queen"),), ()), bundled, len(bundled))
    assert " kings" in found.others
    assert " king" not in found.others
