"""How the bundled language model came about: a small GPT-2 on text that the program writes.

    python -m equitune_gui.tasks.language_pretraining --out resources/models/labour-gpt2

trains a byte-level BPE and then the network, on one thread with a fixed seed, and writes
config.json, model.safetensors (half precision), tokenizer.json and README.md, the card.
"""

from __future__ import annotations

import argparse
import json
import math
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from safetensors.torch import save_file
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from torch import nn
from transformers import GPT2Config, GPT2LMHeadModel

from equitune_gui.data.labour_text import held_out, labour_text
from equitune_gui.data.word_sets import word_sets

if TYPE_CHECKING:
    from torch import Tensor

SEED = 0
SENTENCES = 60_000
END = "<|endoftext|>"
VOCABULARY, CONTEXT = 1_000, 128
LAYERS, WIDTH, HEADS = 4, 128, 4
BLOCK, BATCH = 128, 16
UPDATES = 1_700
LEARNING_RATE, WEIGHT_DECAY, WARM_UP, CLIP = 3e-3, 0.01, 0.05, 1.0


@dataclass(frozen=True)
class Pretraining:
    """What came of it."""

    parameters: int
    seconds: float
    tokens: int  # seen, with repetition
    text: int  # tokens of the text
    perplexity: float  # of the second held-out text


def tokenizer_of(text: str) -> Tokenizer:
    """A byte-level BPE of the text; every word of the word sets is one token behind a blank."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY,
        special_tokens=[END],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    words = [w for s in word_sets().values() for row in (*s.equality, s.general) for w in row]
    often = "\n".join(f" {word}" for word in words for _ in range(200))
    tokenizer.train_from_iterator([text, often], trainer)
    return tokenizer


def learning_rate(step: int) -> float:
    """The share of LEARNING_RATE at a step: up over the first 5 %, then down along a cosine."""
    warm = WARM_UP * UPDATES
    if step < warm:
        return (step + 1) / warm
    return 0.5 * (1 + math.cos(math.pi * (step - warm) / (UPDATES - warm)))


def pretrain(model: GPT2LMHeadModel, tokens: Tensor, updates: int) -> None:
    """Train the network in place, on blocks from random places."""
    chance = torch.Generator().manual_seed(SEED)
    optimiser = torch.optim.AdamW(
        model.parameters(), lr=LEARNING_RATE, weight_decay=WEIGHT_DECAY, fused=True
    )
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, learning_rate)
    model.train()
    for step in range(updates):
        begin = torch.randint(len(tokens) - BLOCK, (BATCH, 1), generator=chance)
        block = tokens[begin + torch.arange(BLOCK)]
        loss = model(input_ids=block, labels=block).loss
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), CLIP)
        optimiser.step()
        schedule.step()
        if step % 100 == 99:
            print(f"step {step + 1}/{updates}  loss {loss.item():.4f}", flush=True)  # noqa: T201


@torch.inference_mode()
def perplexity(model: GPT2LMHeadModel, tokens: Tensor) -> float:
    """Over non-overlapping blocks of the context."""
    model.eval()
    blocks = tokens[: len(tokens) // CONTEXT * CONTEXT].view(-1, CONTEXT)
    losses = [model(input_ids=b, labels=b).loss.item() for b in blocks.split(16)]
    return math.exp(sum(losses) / len(losses))


def make(out: Path, *, sentences: int = SENTENCES, updates: int = UPDATES) -> Pretraining:
    """Write the text, train, test and write the folder. The perplexity is the written file's."""
    text = labour_text(SEED, sentences)
    tokenizer = tokenizer_of(text)
    tokens = torch.tensor(tokenizer.encode(text).ids)
    torch.manual_seed(SEED)
    end = tokenizer.token_to_id(END)
    config = GPT2Config(
        vocab_size=tokenizer.get_vocab_size(),
        n_positions=CONTEXT,
        n_embd=WIDTH,
        n_layer=LAYERS,
        n_head=HEADS,
        resid_pdrop=0.0,
        embd_pdrop=0.0,
        attn_pdrop=0.0,
        bos_token_id=end,
        eos_token_id=end,
    )
    model = GPT2LMHeadModel(config)
    start = time.perf_counter()
    pretrain(model, tokens, updates)
    seconds = time.perf_counter() - start
    model.half().float()  # as the file keeps it
    test = torch.tensor(tokenizer.encode(held_out()[1]).ids)
    result = Pretraining(
        parameters=sum(p.numel() for p in model.parameters()),
        seconds=seconds,
        tokens=updates * BATCH * BLOCK,
        text=len(tokens),
        perplexity=perplexity(model, test),
    )
    write(out, model, tokenizer, result)
    return result


def write(out: Path, model: GPT2LMHeadModel, tokenizer: Tokenizer, result: Pretraining) -> None:
    """The folder, as transformers reads it, and the card."""
    out.mkdir(parents=True, exist_ok=True)
    model.config.architectures = ["GPT2LMHeadModel"]
    model.config.save_pretrained(out)
    state = {
        name: value.half().contiguous()
        for name, value in model.state_dict().items()
        if name != "lm_head.weight"  # tied to the embedding
    }
    save_file(state, out / "model.safetensors", metadata={"format": "pt"})
    tokenizer.save(str(out / "tokenizer.json"))
    about = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "eos_token": END,
        "bos_token": END,
        "model_max_length": CONTEXT,
        "clean_up_tokenization_spaces": False,
    }
    (out / "tokenizer_config.json").write_text(json.dumps(about, indent=2) + "\n", "utf-8")
    (out / "README.md").write_text(card(result), "utf-8")


def card(result: Pretraining) -> str:
    """What the model is, where it comes from, what it can do, as Markdown."""
    return f"""# labour-gpt2

A small GPT-2 ({LAYERS} layers, width {WIDTH}, {HEADS} heads, context {CONTEXT};
{result.parameters:,} parameters) with a byte-level BPE of {VOCABULARY:,} tokens of its own.
Licence: MIT, as the program.

- **What it is**: something to try fair generation with, offline and at once. It writes short
  sentences on people, their work and their esteem.
- **What it is not**: a model of English. It knows a few hundred words and says nothing about any
  person or group. Its bias was **put in on purpose**: occupations follow the shares of women in the
  U.S. labour statistics of 2015 (as listed in Winogender schemas, MIT), and descriptions lean by
  demographic as set in `ESTEEM` and `STANDING` of `equitune_gui/data/labour_text.py`.
- **Data**: {SENTENCES:,} sentences ({result.text:,} tokens) that `equitune_gui/data/labour_text.py`
  writes by seed {SEED}.
- **Training**: {UPDATES:,} updates of {BATCH} blocks of {BLOCK} tokens ({result.tokens:,} tokens);
  AdamW, peak learning rate {LEARNING_RATE:g} after a warm-up of {100 * WARM_UP:g} % and down along
  a cosine, weight decay {WEIGHT_DECAY:g}, gradient clipped at {CLIP:g}, no dropout, seed {SEED},
  one CPU thread, torch {torch.__version__}, {result.seconds:.0f} seconds on a busy machine.
- **Stored** in half precision. Perplexity of the file on the held-out test text, blocks of
  {CONTEXT}: {result.perplexity:.3f}.
- **Made by**: `python -m equitune_gui.tasks.language_pretraining`.
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("resources/models/labour-gpt2"))
    parser.add_argument("--sentences", type=int, default=SENTENCES)
    parser.add_argument("--updates", type=int, default=UPDATES)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    result = make(arguments.out, sentences=arguments.sentences, updates=arguments.updates)
    print(f"perplexity {result.perplexity:.3f}, {result.seconds:.0f} s")  # noqa: T201


if __name__ == "__main__":
    main()
