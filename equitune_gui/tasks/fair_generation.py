"""Equivariant language models: EquiLM, its relaxation, λ and equizero, around any causal model.

ℓ_M(X) are a model's logits of the token after the text X, and g acts on texts token by token.
EquiLM's are

    ℓ_G(X)[w] = (1/|G|) Σ_g ℓ_M(gX)[g·w],                    a gather at g·w,

and it is equivariant: ℓ_G(hX)[h·w] = (1/|G|) Σ_g ℓ_M(ghX)[gh·w] = ℓ_G(X)[w], because gh runs
through G as g does. So is a weighted mean Σ_g λ(gX) ℓ_M(gX)[g·w] / Σ_g λ(gX), for the same reason.
Under the relaxation the general words keep ℓ_M(X)[w], and lose equivariance by it.
[Basu et al., AAAI 2023, arXiv:2210.06475, section 4.3; λ and equizero: NeurIPS 2023, 2305.09900.]

Branch g's text is g·(the text so far) at every step, so what it has cached stays right: the
branches are folded into one batch, element by element, with one key–value cache.

Where the logits are a linear map of the last hidden states, ℓ_M(X) = W·h(X), the mean is taken of
the states first: Σ_g ℓ_M(gX)[w] = (W Σ_g h(gX))[w] for the words w that stay, one product with W
for all branches. The few that move have a product each, of their own rows of W.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from equitune_gui.symmetry.group import cyclic
from equitune_gui.tasks.equi_lm import EquiLM, EquiLMConfig

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transformers import PreTrainedModel

    from equitune_gui.symmetry.action import PermuteTokens

METHODS = ("none", "relaxed", "equitune", "lambda-equitune", "equizero")


def equi_lm(
    model: PreTrainedModel, action: PermuteTokens, *, general: Sequence[int] = (), method: str
) -> EquiLM:
    """`model` made equivariant by a method of METHODS; its weights are shared, not copied.

    `action` must be of a cyclic group; `general` are token numbers.
    """
    if action.group.table != cyclic(action.group.order).table:
        raise ValueError("Equality words move by a cyclic group.")
    config = EquiLMConfig(
        model.config.to_dict(),
        _cycles(action),
        general if method == "relaxed" else (),
        method,
    )
    for name in ("bos_token_id", "eos_token_id", "pad_token_id"):
        setattr(config, name, getattr(model.config, name, None))
    made = EquiLM(config, model)
    made.generation_config = model.generation_config
    return made.eval()


def _cycles(action: PermuteTokens) -> list[list[int]]:
    """For each list of words, its tokens: w, g·w, g²·w … for the generator g."""
    order, seen, cycles = action.group.order, set[int](), []
    for token, image in enumerate(action.permutations[1] if order > 1 else ()):
        if image != token and token not in seen:
            cycle = [action.permutations[g][token] for g in range(order)]
            seen.update(cycle)
            cycles.append(cycle)
    return cycles
