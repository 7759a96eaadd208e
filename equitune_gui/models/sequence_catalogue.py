"""The sequence-to-sequence networks a person can choose. No torch, so cheap to import."""

from __future__ import annotations

from dataclasses import dataclass

from equitune_gui.models.catalogue import BUNDLED, RANDOM


@dataclass(frozen=True)
class SequenceModelSpec:
    """A network from commands to actions."""

    name: str
    title: str
    description: str
    parameters: int  # with SCAN's vocabularies; of the G-networks on a group of two elements
    equivariant: bool = False  # built on the group from the start, so nothing is averaged
    bundled_for: tuple[str, ...] = ()  # the data sets it comes pretrained for
    pretraining_epochs: int = 17  # until validation no longer gains, in batches of 64
    pretraining_rate: float = 2e-3  # the learning rate's peak meanwhile

    def weights(self, data: str) -> tuple[str, ...]:
        """Where its weights for a data set can come from, apart from a file; the default first."""
        return (BUNDLED, RANDOM) if data in self.bundled_for else (RANDOM,)


PRETRAINED_FOR = ("scan-add-jump", "scan-around-right", "scan-simple", "scan-length")

SEQUENCE_MODELS = {
    m.name: m
    for m in (
        SequenceModelSpec(
            "rnn",
            "RNN (tanh)",
            "A plain recurrent encoder and decoder with attention.",
            parameters=85_576,
            bundled_for=PRETRAINED_FOR,
            pretraining_epochs=34,
            pretraining_rate=1e-3,
        ),
        SequenceModelSpec(
            "gru",
            "GRU",
            "Gated recurrent units, encoder and decoder with attention.",
            parameters=184_904,
            bundled_for=PRETRAINED_FOR,
            pretraining_epochs=26,
            pretraining_rate=1e-3,
        ),
        SequenceModelSpec(
            "lstm",
            "LSTM",
            "Long short-term memory, encoder and decoder with attention: the paper's main network.",
            parameters=234_568,
            bundled_for=PRETRAINED_FOR,
        ),
        SequenceModelSpec(
            "g-rnn",
            "G-RNN",
            "Equivariant by its layers (Gordon et al. 2020), with RNN cells.",
            parameters=167_496,
            equivariant=True,
            pretraining_epochs=34,
            pretraining_rate=1e-3,
        ),
        SequenceModelSpec(
            "g-gru",
            "G-GRU",
            "Equivariant by its layers (Gordon et al. 2020), with GRU cells.",
            parameters=365_128,
            equivariant=True,
            pretraining_epochs=26,
            pretraining_rate=1e-3,
        ),
        SequenceModelSpec(
            "g-lstm",
            "G-LSTM",
            "Equivariant by its layers (Gordon et al. 2020), with LSTM cells.",
            parameters=463_944,
            equivariant=True,
        ),
        SequenceModelSpec(
            "transformer",
            "Transformer",
            "A small encoder–decoder of two layers each; not one of the paper's.",
            parameters=667_016,
            pretraining_epochs=26,
            pretraining_rate=5e-4,
        ),
    )
}
