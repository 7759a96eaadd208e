"""The language models a person can choose. No torch, so cheap to import."""

from __future__ import annotations

from dataclasses import dataclass, replace

from equitune_gui.models.catalogue import BUNDLED, RANDOM

HUB = "hub"  # weights from Hugging Face's hub
OWN_MODEL = "folder"
HUB_MODEL = "hub-model"


@dataclass(frozen=True)
class LanguageModelSpec:
    """A causal language model with its tokenizer."""

    name: str
    title: str
    description: str
    licence: str
    parameters: int  # 0: only its folder tells
    megabytes: int = 0  # of the download
    repository: str = ""  # on Hugging Face's hub
    weights: tuple[str, ...] = ()  # where they can come from, apart from a folder; default first
    width: int = 0  # of its hidden states; 0: only its folder tells
    context: int = 1024  # tokens


def _gpt2(name: str, title: str, parameters: int, megabytes: int, width: int) -> LanguageModelSpec:
    return LanguageModelSpec(
        name,
        title,
        "OpenAI's language model, trained on web pages; what it writes can offend.",
        licence="modified MIT (OpenAI)",
        parameters=parameters,
        megabytes=megabytes,
        repository=f"openai-community/{name}",
        weights=(HUB,),
        width=width,
    )


LANGUAGE_MODELS = {
    m.name: m
    for m in (
        LanguageModelSpec(
            "labour-gpt2",
            "Small GPT-2, bundled",
            "A few hundred words on people and work, with a bias put in on purpose: to try things "
            "with, not a model of English.",
            licence="MIT, as the program",
            parameters=937_728,
            weights=(BUNDLED, RANDOM),
            width=128,
            context=128,
        ),
        _gpt2("gpt2", "GPT-2 small", 124_439_808, 550, 768),
        _gpt2("gpt2-medium", "GPT-2 medium", 354_823_168, 1_520, 1024),
        _gpt2("gpt2-large", "GPT-2 large", 774_030_080, 3_250, 1280),
        _gpt2("gpt2-xl", "GPT-2 XL", 1_557_611_200, 6_430, 1600),
        LanguageModelSpec(
            HUB_MODEL,
            "Another model of the hub",
            "Any causal language model of Hugging Face's hub with weights in safetensors, by its "
            "repository, e.g. EleutherAI/pythia-70m.",
            licence="see its card on the hub",
            parameters=0,
            weights=(HUB,),
        ),
        LanguageModelSpec(
            OWN_MODEL,
            "A folder of my own",
            "Any causal language model of transformers (GPT-2, OPT, Pythia, Llama …) as "
            "save_pretrained writes it: config.json, safetensors and the tokenizer's files.",
            licence="your own",
            parameters=0,
        ),
    )
}


def language_model(name: str, repository: str = "") -> LanguageModelSpec:
    """The catalogue's entry; `repository` is that of a model which the catalogue does not name."""
    spec = LANGUAGE_MODELS[name]
    return replace(spec, repository=repository) if name == HUB_MODEL else spec
