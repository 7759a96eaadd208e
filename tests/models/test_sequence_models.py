"""Every sequence network by its name: its size, its protocol, and what is refused."""

import subprocess
import sys

import pytest
import torch

from equitune_gui.data.scan import ACTIONS, COMMAND_WORDS
from equitune_gui.data.sequences import EOS, SOS
from equitune_gui.errors import UnknownNameError
from equitune_gui.models.seq2seq import Stepper
from equitune_gui.models.sequence_catalogue import SEQUENCE_MODELS
from equitune_gui.models.sequence_models import build_sequence_model
from equitune_gui.symmetry.action import PermuteTokens
from equitune_gui.symmetry.words import WORD_SYMMETRIES

SOURCE, TARGET = len(COMMAND_WORDS) + 2, len(ACTIONS) + 2
VERB = WORD_SYMMETRIES["verb"]
VERB_ACTIONS = (
    PermuteTokens(VERB.group, VERB.permutations(COMMAND_WORDS, "source")),
    PermuteTokens(VERB.group, VERB.permutations(ACTIONS, "target")),
)
each_model = pytest.mark.parametrize("spec", SEQUENCE_MODELS.values(), ids=list(SEQUENCE_MODELS))


@each_model
def test_parameters_are_those_of_the_catalogue(spec):
    model = build_sequence_model(spec.name, SOURCE, TARGET, actions=VERB_ACTIONS)
    assert sum(p.numel() for p in model.parameters()) == spec.parameters


@each_model
@torch.no_grad()
def test_every_network_keeps_the_protocol(spec):
    model = build_sequence_model(spec.name, SOURCE, TARGET, actions=VERB_ACTIONS).eval()
    assert isinstance(model, Stepper)
    source, lengths = torch.tensor([[2, 3, EOS], [4, EOS, EOS]]), torch.tensor([3, 2])
    state = model.begin(source, lengths)
    for _ in range(3):
        log_probs, state, attention = model.step(torch.tensor([SOS, 3]), state)
        assert all(part.shape[0] == 2 for part in state)
        torch.testing.assert_close(log_probs.exp().sum(-1), torch.ones(2))
        torch.testing.assert_close(attention.sum(-1), torch.ones(2))
        assert log_probs.shape == (2, TARGET)
        assert attention[1, 2] == 0


@each_model
def test_the_seed_decides_the_weights(spec):
    def weights(seed):
        torch.manual_seed(seed)
        model = build_sequence_model(spec.name, SOURCE, TARGET, actions=VERB_ACTIONS)
        return torch.cat([p.detach().flatten() for p in model.parameters()])

    assert torch.equal(weights(1), weights(1))
    assert not torch.equal(weights(1), weights(2))


def test_only_the_equivariant_ones_need_a_group():
    for name, spec in SEQUENCE_MODELS.items():
        if spec.equivariant:
            with pytest.raises(ValueError, match="built on a group"):
                build_sequence_model(name, SOURCE, TARGET)
            with pytest.raises(ValueError, match="other sizes"):
                build_sequence_model(name, SOURCE + 1, TARGET, actions=VERB_ACTIONS)
        else:
            assert build_sequence_model(name, SOURCE, TARGET) is not None


def test_an_unknown_name_is_told_with_the_nearest():
    with pytest.raises(UnknownNameError, match="Did you mean 'lstm'") as caught:
        build_sequence_model("lsmt", SOURCE, TARGET)
    assert caught.value.field == "model.name"


def test_pretrained_weights_come_first_where_there_are_any():
    assert SEQUENCE_MODELS["lstm"].weights("scan-add-jump") == ("bundled", "random")
    assert SEQUENCE_MODELS["lstm"].weights("scan-file") == ("random",)
    assert SEQUENCE_MODELS["g-lstm"].weights("scan-add-jump") == ("random",)


def test_looking_at_the_catalogue_imports_no_torch():
    code = (
        "import sys, equitune_gui.models.sequence_catalogue, equitune_gui.data.catalogue;"
        "sys.exit('torch' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
