"""GPT-2 small in a folder: its own size and tokenizer, random weights."""

from pathlib import Path

import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers
from transformers import GPT2Config, GPT2LMHeadModel, PreTrainedTokenizerFast

_BPE = Path(__file__).parents[3] / "shared" / "data" / "gpt2_bpe"
BPE = _BPE if _BPE.is_dir() else None
END = "<|endoftext|>"


def saved(folder):
    """Write model and tokenizer there as transformers does."""
    made = Tokenizer(models.BPE.from_file(str(BPE / "encoder.json"), str(BPE / "vocab.bpe")))
    made.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    made.decoder = decoders.ByteLevel()
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=made, eos_token=END, bos_token=END)
    torch.manual_seed(0)
    GPT2LMHeadModel(GPT2Config()).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
