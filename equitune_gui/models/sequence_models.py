"""Building the sequence-to-sequence networks by their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from equitune_gui.errors import UnknownNameError
from equitune_gui.models.equivariant_seq2seq import EquivariantSeq2Seq
from equitune_gui.models.seq2seq import Seq2Seq
from equitune_gui.models.sequence_catalogue import SEQUENCE_MODELS
from equitune_gui.models.transformer import Transformer

if TYPE_CHECKING:
    from equitune_gui.symmetry.action import PermuteTokens

Network = Seq2Seq | EquivariantSeq2Seq | Transformer  # each of them a `Stepper`
Actions = tuple["PermuteTokens", "PermuteTokens"]


def build_sequence_model(
    name: str, source_words: int, target_words: int, *, actions: Actions | None = None
) -> Network:
    """The network of a name in SEQUENCE_MODELS with new weights, by torch's generator.

    The vocabularies' sizes count SOS and EOS. `actions` are a group's on the numbers of the
    commands' words and of the actions' (`tasks.compositional.word_actions`); the G-networks are
    built on them, the others have no use for them. Raises UnknownNameError.
    """
    if name not in SEQUENCE_MODELS:
        raise UnknownNameError("network", name, SEQUENCE_MODELS, field="model.name")
    if name == "transformer":
        return Transformer(source_words, target_words)
    if not SEQUENCE_MODELS[name].equivariant:
        return Seq2Seq(name, source_words, target_words)
    if actions is None:
        raise ValueError(f"{name} is built on a group: give its actions on both vocabularies.")
    act_in, act_out = actions
    if (len(act_in.permutations[0]), len(act_out.permutations[0])) != (source_words, target_words):
        raise ValueError(f"{name}: the group acts on vocabularies of other sizes.")
    return EquivariantSeq2Seq(name.removeprefix("g-"), act_in, act_out)
