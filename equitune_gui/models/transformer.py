"""A small Transformer from commands to actions, which keeps what it has computed of earlier steps.

Two layers of encoder and two of decoder, each normalised before it acts (Vaswani et al. 2017, Xiong
et al. 2020), with positions as sines, so that no length is unknown to it.
"""

from __future__ import annotations

from math import log, sqrt
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from equitune_gui.models.attention import padding_mask

if TYPE_CHECKING:
    from equitune_gui.models.seq2seq import State

WIDTH = 128
HEADS = 4
FEEDFORWARD = 256
LAYERS = 2  # of the encoder, and as many of the decoder
DROPOUT = 0.1


def sines(places: Tensor) -> Tensor:
    """Positions (L,) as sines and cosines of falling frequency, (L, WIDTH)."""
    frequencies = torch.exp(torch.arange(0, WIDTH, 2, device=places.device) * (-log(1e4) / WIDTH))
    angles = places[:, None] * frequencies
    return torch.stack((angles.sin(), angles.cos()), -1).flatten(1)


class MultiHead(nn.Module):
    """Dot-product attention of several heads, in parts, so that keys and values can be kept."""

    def __init__(self) -> None:
        super().__init__()
        self.query = nn.Linear(WIDTH, WIDTH)
        self.key_value = nn.Linear(WIDTH, 2 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)

    def keys_values(self, x: Tensor) -> Tensor:
        """Of words (batch, L, WIDTH), the keys and values (batch, 2, HEADS, L, WIDTH/HEADS)."""
        return self.key_value(x).unflatten(2, (2, HEADS, -1)).permute(0, 2, 3, 1, 4)

    def forward(self, x: Tensor, keys_values: Tensor, mask: Tensor | None) -> tuple[Tensor, Tensor]:
        """What words (batch, T, WIDTH) take from the kept ones; mean weights (batch, T, L).

        The mask (batch, L) is added to the scores.
        """
        keys, values = keys_values.unbind(1)
        queries = self.query(x).unflatten(2, (HEADS, -1)).transpose(1, 2)
        scores = queries @ keys.transpose(2, 3) / sqrt(WIDTH / HEADS)
        if mask is not None:
            scores = scores + mask[:, None, None]
        weights = scores.softmax(-1)
        return self.out((weights @ values).transpose(1, 2).flatten(2)), weights.mean(1)


def feedforward() -> nn.Sequential:
    """Two linear layers, each word for itself."""
    return nn.Sequential(
        nn.Linear(WIDTH, FEEDFORWARD), nn.ReLU(), nn.Dropout(DROPOUT), nn.Linear(FEEDFORWARD, WIDTH)
    )


class EncoderLayer(nn.Module):
    """Attention among the words read, and a feed-forward network."""

    def __init__(self) -> None:
        super().__init__()
        self.attention, self.feedforward = MultiHead(), feedforward()
        self.norms = nn.ModuleList(nn.LayerNorm(WIDTH) for _ in range(2))
        self.dropout = nn.Dropout(DROPOUT)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """(batch, L, WIDTH) → the same shape; the mask is (batch, L)."""
        y = self.norms[0](x)
        x = x + self.dropout(self.attention(y, self.attention.keys_values(y), mask)[0])
        return x + self.dropout(self.feedforward(self.norms[1](x)))


class DecoderLayer(nn.Module):
    """Attention to the words written, to the words read, and a feed-forward network."""

    def __init__(self) -> None:
        super().__init__()
        self.written, self.read, self.feedforward = MultiHead(), MultiHead(), feedforward()
        self.norms = nn.ModuleList(nn.LayerNorm(WIDTH) for _ in range(3))
        self.dropout = nn.Dropout(DROPOUT)

    def forward(
        self, x: Tensor, past: Tensor, memory: Tensor, mask: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        """One word x (batch, 1, WIDTH) after those of `past`, both kept as keys and values.

        Returns (batch, 1, WIDTH), `past` with this word, and attention to the memory (batch, L).
        """
        y = self.norms[0](x)
        past = torch.cat((past, self.written.keys_values(y)), 3)
        x = x + self.dropout(self.written(y, past, None)[0])
        heard, attention = self.read(self.norms[1](x), memory, mask)
        x = x + self.dropout(heard)
        x = x + self.dropout(self.feedforward(self.norms[2](x)))
        return x, past, attention[:, 0]


class Transformer(nn.Module):
    """Encoder and decoder of two layers each; attention is the last layer's. A `Stepper`."""

    def __init__(self, source_words: int, target_words: int) -> None:
        super().__init__()
        self.source_embedding = nn.Embedding(source_words, WIDTH)
        self.target_embedding = nn.Embedding(target_words, WIDTH)
        self.dropout = nn.Dropout(DROPOUT)
        self.encoder = nn.ModuleList(EncoderLayer() for _ in range(LAYERS))
        self.decoder = nn.ModuleList(DecoderLayer() for _ in range(LAYERS))
        self.norm_in, self.norm_out = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)
        self.out = nn.Linear(WIDTH, target_words)

    def begin(self, source: Tensor, lengths: Tensor) -> State:
        """The mask, each layer's keys and values of the command, and none of any written word."""
        x = self._placed(self.source_embedding(source), 0)
        mask = padding_mask(lengths, source.shape[1], like=x)
        for layer in self.encoder:
            x = layer(x, mask)
        x = self.norm_in(x)
        memories = tuple(layer.read.keys_values(x) for layer in self.decoder)  # type: ignore[union-attr, operator]
        return (mask, *memories, *(memory[:, :, :, :0] for memory in memories))

    def step(self, tokens: Tensor, state: State) -> tuple[Tensor, State, Tensor]:
        """One word further; see `Stepper`."""
        mask, memories, pasts = state[0], state[1 : LAYERS + 1], list(state[LAYERS + 1 :])
        x = self._placed(self.target_embedding(tokens[:, None]), pasts[0].shape[3])
        attention = mask
        for place, layer in enumerate(self.decoder):
            x, pasts[place], attention = layer(x, pasts[place], memories[place], mask)
        log_probs = self.out(self.norm_out(x[:, 0])).log_softmax(-1)
        return log_probs, (mask, *memories, *pasts), attention

    def _placed(self, x: Tensor, first: int) -> Tensor:
        """Embedded words (batch, L, WIDTH), the first at place `first`, with their positions."""
        places = torch.arange(first, first + x.shape[1], device=x.device)
        return self.dropout(x + sines(places).to(x.dtype))
