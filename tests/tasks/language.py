"""Small random language models in float64, for the laws."""

import torch
from transformers import (
    Gemma2Config,
    Gemma2ForCausalLM,
    GPT2Config,
    GPT2LMHeadModel,
    GPTNeoXConfig,
    GPTNeoXForCausalLM,
    LlamaConfig,
    LlamaForCausalLM,
    OPTConfig,
    OPTForCausalLM,
)

from equitune_gui.symmetry.action import PermuteTokens
from equitune_gui.symmetry.group import cyclic

WORDS = 40
KINDS = ("gpt2", "llama", "opt", "gpt_neox", "gemma2")  # gemma2 caps its logits


def model(kind="gpt2", seed=0):
    torch.manual_seed(seed)
    if kind == "gpt2":
        config = GPT2Config(
            vocab_size=WORDS,
            n_positions=48,
            n_embd=16,
            n_layer=2,
            n_head=2,
            initializer_range=0.5,
            bos_token_id=0,
            eos_token_id=0,
        )
        return GPT2LMHeadModel(config).double().eval()
    common = {
        "vocab_size": WORDS,
        "hidden_size": 16,
        "num_hidden_layers": 2,
        "num_attention_heads": 2,
        "max_position_embeddings": 48,
        "bos_token_id": 0,
        "eos_token_id": 0,
    }
    if kind == "opt":
        config = OPTConfig(**common, ffn_dim=32, word_embed_proj_dim=12, init_std=0.5)
        return OPTForCausalLM(config).double().eval()
    common |= {"intermediate_size": 32, "initializer_range": 0.5}
    if kind == "gpt_neox":
        return GPTNeoXForCausalLM(GPTNeoXConfig(**common)).double().eval()
    if kind == "gemma2":
        config = Gemma2Config(
            **common, head_dim=8, num_key_value_heads=2, final_logit_softcapping=2.0
        )
        return Gemma2ForCausalLM(config).double().eval()
    return LlamaForCausalLM(LlamaConfig(**common)).double().eval()


def action(order):
    """Two lists of words: 5, 6, … and 20, 22, …; the others stay."""
    lists = ([5 + k for k in range(order)], [20 + 2 * k for k in range(order)])
    images = [list(range(WORDS)) for _ in range(order)]
    for words in lists:
        for g in range(order):
            for place, word in enumerate(words):
                images[g][word] = words[(place + g) % order]
    return PermuteTokens(cyclic(order), tuple(map(tuple, images)))


def texts(rows=3, length=9, seed=1):
    return torch.randint(1, WORDS, (rows, length), generator=torch.Generator().manual_seed(seed))
