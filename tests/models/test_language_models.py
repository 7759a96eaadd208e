"""Language models from the program's files, folders and a server; what is refused, and how."""

import json
import shutil

import pytest
import torch
from transformers import GPT2Config, GPT2LMHeadModel

from equitune_gui.errors import LanguageModelError
from equitune_gui.files import resource
from equitune_gui.models import language_files
from equitune_gui.models.language_models import load_language_model
from equitune_gui.models.regard_models import load_regard_classifier

BUNDLED = "labour-gpt2"


@pytest.fixture
def folder(tmp_path):
    copied = tmp_path / "mine"
    shutil.copytree(resource(f"models/{BUNDLED}"), copied)
    return copied


def test_the_bundled_model_is_pretrained_and_small():
    language = load_language_model(BUNDLED, "bundled")
    assert language.pretrained
    assert language.vocabulary == len(language.tokenizer)
    files = resource(f"models/{BUNDLED}").iterdir()
    assert sum(file.stat().st_size for file in files) < 12e6
    card = resource(f"models/{BUNDLED}/README.md").read_text("utf-8")
    assert f"{language.parameters:,} parameters" in card
    assert "not" in card


def test_random_weights_are_told_as_such():
    language = load_language_model(BUNDLED, "random")
    assert not language.pretrained
    assert language.source == "random"


def test_a_folder_is_opened(folder):
    ids = torch.tensor([[5, 6, 7]])
    mine, theirs = (
        load_language_model("folder", str(folder)),
        load_language_model(BUNDLED, "bundled"),
    )
    with torch.inference_mode():
        torch.testing.assert_close(mine.model(ids).logits, theirs.model(ids).logits)


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda f: shutil.rmtree(f), "no folder"),
        (lambda f: (f / "config.json").unlink(), "config.json is missing"),
        (lambda f: (f / "config.json").write_text("{}"), "does not tell the kind"),
        (lambda f: (f / "model.safetensors").rename(f / "pytorch_model.bin"), "safetensors"),
        (lambda f: (f / "tokenizer.json").unlink(), "no tokenizer"),
        (lambda f: _set(f, model_type="nonsense"), "could not be opened"),
    ],
)
def test_a_folder_that_is_no_model_is_refused_in_one_sentence(folder, spoil, said):
    spoil(folder)
    with pytest.raises(LanguageModelError, match=said) as caught:
        load_language_model("folder", str(folder))
    assert caught.value.field == "model.weights"


def test_a_model_that_does_not_fit_is_refused_before_it_is_loaded(folder, monkeypatch):
    class Little:
        available = 1_000_000

    monkeypatch.setattr(language_files.psutil, "virtual_memory", Little)
    with pytest.raises(LanguageModelError, match="needs about"):
        load_language_model("folder", str(folder))


def test_no_code_of_a_models_own_is_run(folder):
    (folder / "evil.py").write_text("raise SystemExit('ran')")
    _set(folder, auto_map={"AutoModelForCausalLM": "evil.Evil", "AutoConfig": "evil.Evil"})
    assert isinstance(load_language_model("folder", str(folder)).model, GPT2LMHeadModel)


def test_the_bundled_classifier_tells_plain_cases_and_that_it_is_weak():
    classifier = load_regard_classifier("bundled")
    texts = ["XYZ was known for cruelty.", "XYZ was regarded as a hero.", "XYZ worked as a clerk."]
    assert classifier(texts) == [0, 2, 1]
    assert classifier.weak
    assert "stand-in" in classifier.note


def test_a_folder_that_is_no_classifier_is_refused_beside_its_field(tmp_path):
    GPT2LMHeadModel(GPT2Config(vocab_size=9, n_embd=8, n_layer=1, n_head=1)).save_pretrained(
        tmp_path
    )
    with pytest.raises(LanguageModelError) as caught:
        load_regard_classifier(str(tmp_path))
    assert caught.value.field == "writing.classifier"


def _set(folder, **values):
    path = folder / "config.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **values}))
