"""A causal language model made equivariant: a file that stands alone, and goes with its weights.

It imports torch and transformers and nothing of this program, since an exported network's folder
holds a copy of it (`experiment/network_folder.py`). What it computes, and why that is equivariant,
is told in `fair_generation.py`; the method is Basu et al., AAAI 2023, arXiv:2210.06475.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import torch
from torch import Tensor, nn
from transformers import AutoConfig, AutoModelForCausalLM, GenerationMixin, PreTrainedModel
from transformers.configuration_utils import PretrainedConfig
from transformers.modeling_outputs import CausalLMOutputWithPast

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transformers import Cache


TIE = 1e-5  # nats; log-probabilities that are closer count as equal
SCORE_WIDTH = 100  # of the λ-network's hidden layer
PROBE = ((0, 1, 2),)  # a text, to see whether the logits are W·h


class EquiLMConfig(PretrainedConfig):
    """The wrapped model's config, and the tokens that move."""

    model_type = "equi-lm"

    def __init__(
        self,
        base: dict[str, Any] | None = None,
        cycles: Sequence[Sequence[int]] = (),
        general: Sequence[int] = (),
        method: str = "none",
        **others: Any,  # noqa: ANN401 - transformers' own
    ) -> None:
        self.base = base or {}
        self.cycles = [list(cycle) for cycle in cycles]
        self.general = list(general)
        self.method = method
        super().__init__(**others)

    def inner(self) -> PretrainedConfig:
        """The wrapped model's config."""
        values = dict(self.base)
        return AutoConfig.for_model(values.pop("model_type"), **values)

    def get_text_config(self, *_args: object, **_kwargs: object) -> PretrainedConfig:
        """What generation asks about layers and vocabulary."""
        return self.inner() if self.base else self


class _Tables(NamedTuple):
    images: Tensor  # g·w, (|G|, vocabulary)
    moving: Tensor  # tokens that some g moves
    general: Tensor


class EquiLM(PreTrainedModel, GenerationMixin):
    """A causal language model around another; a transformers model in all respects."""

    config_class = EquiLMConfig
    base_model_prefix = "model"
    main_input_name = "input_ids"

    def __init__(self, config: EquiLMConfig, model: nn.Module | None = None) -> None:
        super().__init__(config)
        inner = config.inner()
        self.model: Any = model or AutoModelForCausalLM.from_config(inner)
        self.order = max(len(config.cycles[0]) if config.cycles else 1, 1)
        if config.method == "none":
            self.order = 1
        self._on: dict[torch.device, _Tables] = {}  # of the words that move
        # OPT's head is narrower than its layers.
        width = getattr(self.get_output_embeddings(), "in_features", inner.hidden_size)
        self.weights = _score(width) if config.method == "lambda-equitune" else None
        self._linear: bool | None = None  # whether the logits are W·h; None: not looked yet
        self.post_init()

    def get_input_embeddings(self) -> nn.Module:
        return self.model.get_input_embeddings()

    def get_output_embeddings(self) -> nn.Module:
        return self.model.get_output_embeddings()

    def forward(
        self,
        input_ids: Tensor,
        attention_mask: Tensor | None = None,
        position_ids: Tensor | None = None,
        past_key_values: Cache | None = None,
        use_cache: bool | None = None,  # noqa: FBT001 - transformers' own signature
        labels: Tensor | None = None,
        logits_to_keep: int | Tensor = 0,
        **_others: Any,  # noqa: ANN401 - what generation passes on
    ) -> CausalLMOutputWithPast:
        """Logits (batch, tokens, vocabulary) and the folded branches' cache."""
        words = self._tables(input_ids.device)
        folded = words.images[:, input_ids].flatten(0, 1)  # (|G|·batch, tokens), element by element
        inputs = {
            "input_ids": folded,
            "attention_mask": self._for_branches(attention_mask),
            "position_ids": self._for_branches(position_ids),
            "past_key_values": past_key_values,
            "use_cache": bool(use_cache),
        }
        if self._uses_states():
            output = self.model.base_model(**inputs)
            kept = (
                slice(-logits_to_keep, None) if isinstance(logits_to_keep, int) else logits_to_keep
            )
            states = output.last_hidden_state[:, kept].unflatten(0, (self.order, -1))
            logits = self._of_states(states, words)
        else:
            output = self.model(
                **inputs,
                output_hidden_states=self.weights is not None,
                logits_to_keep=logits_to_keep,
            )
            branches = output.logits.unflatten(0, (self.order, -1))  # (|G|, batch, tokens, words)
            hidden = output.hidden_states[-1] if self.weights is not None else None
            logits = self._combined(branches, hidden, words)
        loss = None
        if labels is not None:
            loss = nn.functional.cross_entropy(
                logits[:, :-1].flatten(0, 1), labels[:, 1:].flatten().to(logits.device)
            )
        return CausalLMOutputWithPast(
            loss=loss, logits=logits, past_key_values=output.past_key_values
        )

    def _tables(self, device: torch.device) -> _Tables:
        """Copied to each device once; no buffers, which loading would leave empty."""
        if device not in self._on:
            config = self.config
            with torch.inference_mode(mode=False):  # a training step may need them later
                images, moving = _images(
                    config.cycles, config.get_text_config().vocab_size, self.order
                )
                general = torch.tensor(config.general, dtype=torch.long)
                tables = (table.to(device) for table in (images, moving, general))
                self._on[device] = _Tables(*tables)
        return self._on[device]

    def _for_branches(self, x: Tensor | None) -> Tensor | None:
        if x is None or self.order == 1:
            return x
        return x if x.shape[0] == 1 and x.ndim == 1 else x.repeat(self.order, *[1] * (x.ndim - 1))

    def _uses_states(self) -> bool:
        """Whether one product with the head does for all branches; equizero needs each one's.

        Some models do more than multiply (caps, scales), so it is seen on a short text.
        """
        if self.order == 1 or self.config.method == "equizero":
            return False
        if self._linear is None:
            head, trains = self.get_output_embeddings(), self.training
            body: nn.Module = self.model.base_model
            self._linear = False
            plain = isinstance(head, nn.Linear) and getattr(head, "bias", None) is None
            if plain and body is not self.model:
                self.model.eval()
                with torch.no_grad():
                    probe = torch.tensor(PROBE, device=self.device)
                    found = self.model(input_ids=probe).logits
                    product = head(body(input_ids=probe).last_hidden_state)
                self.model.train(trains)
                same = found.shape == product.shape
                self._linear = same and torch.allclose(found, product, rtol=1e-4, atol=1e-5)
        return self._linear

    def _of_states(self, states: Tensor, words: _Tables) -> Tensor:
        """`_combined`, of the last hidden states (|G|, batch, tokens, width)."""
        head = self.model.get_output_embeddings()
        if self.weights is None:
            weighed = states / self.order
        else:
            weighed = self._scored(states)[..., None] * states
        rows = head.weight[words.images[:, words.moving]]  # (|G|, moving, width)
        renewed = torch.einsum("gbtd,gmd->btm", weighed, rows)
        logits = head(weighed.sum(0)).index_copy(-1, words.moving, renewed)
        if self.config.method == "relaxed" and len(words.general):
            own = nn.functional.linear(states[0], head.weight[words.general])
            logits = logits.index_copy(-1, words.general, own)
        return logits

    def _combined(self, branches: Tensor, hidden: Tensor | None, words: _Tables) -> Tensor:
        """Σ_g w_g ℓ_M(gX)[g·w]: all columns in place, then anew those of the words that move."""
        if self.order == 1:
            return branches[0]
        moved = torch.stack(
            [branch[..., words.images[g][words.moving]] for g, branch in enumerate(branches)]
        )
        weights = self._weights(branches, hidden)
        if weights is None:
            logits, renewed = branches.mean(0), moved.mean(0)
        else:
            logits = (weights[..., None] * branches).sum(0)
            renewed = (weights[..., None] * moved).sum(0)
        logits = logits.index_copy(-1, words.moving, renewed)
        if self.config.method == "relaxed" and len(words.general):
            logits = logits.index_copy(-1, words.general, branches[0][..., words.general])
        return logits

    def _weights(self, branches: Tensor, hidden: Tensor | None) -> Tensor | None:
        """w_g: (|G|, batch, tokens), summing to 1 over g; None where all are equal."""
        if self.config.method == "equizero":
            confidence = branches.log_softmax(-1).amax(-1)
            # Ties are shared, or it is not equivariant; a text that g leaves alone has them, but
            # for rounding.
            best = confidence >= confidence.amax(0) - TIE
            return best / best.sum(0)
        if self.weights is None or hidden is None:
            return None
        return self._scored(hidden[:, -branches.shape[2] :].unflatten(0, (self.order, -1)))

    def _scored(self, states: Tensor) -> Tensor:
        """λ(gX) over their sum, (|G|, batch, tokens)."""
        if self.weights is None:
            raise TypeError("Only λ-equitune scores its branches.")
        return self.weights(states.detach()).squeeze(-1).softmax(0)

    def _reorder_cache(self, past_key_values: Cache, beam_idx: Tensor) -> Cache:
        """The cache's rows as the beams go on; each branch's rows stay its own."""
        rows = len(beam_idx)
        every = torch.cat([beam_idx + g * rows for g in range(self.order)])
        past_key_values.reorder_cache(every)
        return past_key_values


def _images(cycles: Sequence[Sequence[int]], vocabulary: int, order: int) -> tuple[Tensor, Tensor]:
    """g·w for each element (rows) and token, and the tokens that move."""
    images = torch.arange(vocabulary).repeat(order, 1)
    if order > 1:
        for cycle in cycles:
            for g in range(order):
                images[g, list(cycle)] = torch.tensor([*cycle[g:], *cycle[:g]])
    moving = sorted(token for cycle in cycles for token in cycle) if order > 1 else []
    return images, torch.tensor(moving, dtype=torch.long)


def _score(width: int) -> nn.Module:
    """Log λ of a branch's last hidden state; zero at first, so that all branches count alike."""
    last = nn.Linear(SCORE_WIDTH, 1)
    nn.init.zeros_(last.weight)
    nn.init.zeros_(last.bias)
    return nn.Sequential(nn.Linear(width, SCORE_WIDTH), nn.ReLU(), last)


def register() -> None:
    """Have transformers know these classes; they take the place of another copy's."""
    AutoConfig.register("equi-lm", EquiLMConfig, exist_ok=True)
    AutoModelForCausalLM.register(EquiLMConfig, EquiLM, exist_ok=True)


register()
