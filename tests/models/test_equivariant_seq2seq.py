"""The networks of Gordon et al.: the law at every step, for every cell and every group of words."""

import copy
from itertools import product

import pytest
import torch

from equitune_gui.data.scan import ACTIONS, COMMAND_WORDS
from equitune_gui.data.sequences import EOS, SOS
from equitune_gui.models.equivariant_seq2seq import KERNELS, EquivariantSeq2Seq, channels_of
from equitune_gui.symmetry.action import PermuteTokens
from equitune_gui.symmetry.words import WORD_SYMMETRIES, own_words

OWN = own_words((("walk", "turn", "left"), ("and", "after", "twice")), (("WALK", "RUN", "LOOK"),))
SYMMETRIES = [*WORD_SYMMETRIES.values(), OWN]
CASES = list(product(KERNELS, SYMMETRIES))
every_case = pytest.mark.parametrize(
    ("cell", "symmetry"), CASES, ids=[f"{cell} {s.name}" for cell, s in CASES]
)
every_cell = pytest.mark.parametrize("cell", KERNELS)
LENGTH, STEPS = 9, 6
# A command that no element but the identity leaves as it is.
MOVED_BY_ALL = [
    COMMAND_WORDS.index(word) + 2
    for word in ("jump", "left", "and", "walk", "look", "twice", "run", "right")
]


def build(cell, symmetry):
    torch.manual_seed(0)
    act_in = PermuteTokens(symmetry.group, symmetry.permutations(COMMAND_WORDS, "source"))
    act_out = PermuteTokens(symmetry.group, symmetry.permutations(ACTIONS, "target"))
    return EquivariantSeq2Seq(cell, act_in, act_out).eval(), act_in, act_out


@pytest.fixture
def batch():
    """Commands of all lengths in no order, and actions to feed."""
    generator = torch.Generator().manual_seed(1)
    lengths = torch.randperm(LENGTH, generator=generator) + 1
    source = torch.randint(2, len(COMMAND_WORDS) + 2, (LENGTH, LENGTH), generator=generator)
    source[torch.arange(LENGTH) >= lengths[:, None] - 1] = EOS
    source[lengths == LENGTH, :-1] = torch.tensor(MOVED_BY_ALL)
    target = torch.randint(2, len(ACTIONS) + 2, (LENGTH, STEPS), generator=generator)
    target[:, 0] = SOS
    return source, lengths, target


def stepped(model, source, lengths, target):
    """Log-probabilities (batch, T, V) and attention (batch, T, L) of feeding `target`."""
    state, written, seen = model.begin(source, lengths), [], []
    for tokens in target.t():
        log_probs, state, attention = model.step(tokens, state)
        written.append(log_probs)
        seen.append(attention)
    return torch.stack(written, 1), torch.stack(seen, 1)


@torch.no_grad()
def decoded(model, source, lengths):
    state, tokens, written = model.begin(source, lengths), source.new_full((len(source),), SOS), []
    for _ in range(STEPS):
        log_probs, state, _ = model.step(tokens, state)
        tokens = log_probs.argmax(-1)
        written.append(tokens)
    return torch.stack(written, 1)


@every_case
@torch.no_grad()
def test_every_step_is_equivariant(cell, symmetry, batch):
    model, act_in, act_out = build(cell, symmetry)
    model.double()
    source, lengths, target = batch
    as_given, seen = stepped(model, *batch)
    for g in symmetry.group.elements:
        moved, looked = stepped(model, act_in(g, source), lengths, act_out(g, target))
        images = act_out(g, torch.arange(len(ACTIONS) + 2))
        assert (moved[:, :, images] - as_given).abs().max() < 1e-10
        assert (looked - seen).abs().max() < 1e-10


@every_case
def test_the_greedy_decode_is_equivariant_where_no_two_actions_tie(cell, symmetry, batch):
    model, act_in, act_out = build(cell, symmetry)
    model.double()
    source, lengths, _ = batch
    images = torch.stack([act_in(g, source) for g in symmetry.group.elements])
    free = (images[1:] != source).any(2).all(0)  # a command that some g keeps ties its actions
    assert free.any()
    as_given = decoded(model, source, lengths)
    for g in symmetry.group.elements:
        moved = decoded(model, images[g], lengths)
        assert torch.equal(moved[free], act_out(g, as_given)[free])


@every_cell
@torch.no_grad()
def test_a_batch_equals_its_commands_one_at_a_time(cell, batch):
    model, *_ = build(cell, WORD_SYMMETRIES["verbs"])
    source, lengths, target = batch
    log_probs, attention = stepped(model, *batch)
    for row, length in enumerate(lengths.tolist()):
        part = slice(row, row + 1)
        alone, seen = stepped(model, source[part, :length], lengths[part], target[part])
        torch.testing.assert_close(log_probs[part], alone, atol=1e-5, rtol=0)
        torch.testing.assert_close(attention[part, :, :length], seen, atol=1e-5, rtol=0)
        assert attention[row, :, length:].abs().sum() == 0


@every_cell
def test_the_encoder_is_torchs_own_with_the_matrices_of_the_group(cell, batch):
    model, *_ = build(cell, WORD_SYMMETRIES["verb"])
    theirs = {"rnn": torch.nn.RNN, "gru": torch.nn.GRU, "lstm": torch.nn.LSTM}[cell](
        128, 128, batch_first=True, bidirectional=True
    )
    names = ("weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0")
    for direction, ending in zip(model.encoder, ("", "_reverse"), strict=True):
        for name, weight in zip(names, direction.weights(), strict=True):
            getattr(theirs, name + ending).data = weight.detach()
    source, lengths, _ = batch
    whole = lengths == LENGTH
    with torch.no_grad():
        outputs = model.begin(source, lengths)[0]
        expected, _ = theirs(model.source_embedding.table()[source[whole]])
    torch.testing.assert_close(outputs[whole], expected, atol=1e-6, rtol=0)


def test_training_moves_every_parameter_and_steps_follow_it(batch):
    model, *_ = build("lstm", WORD_SYMMETRIES["verb"])
    model.train()
    before = copy.deepcopy(model.state_dict())
    optimiser = torch.optim.Adam(model.parameters(), 1e-3)
    with torch.no_grad():
        stepped(model.eval(), *batch)  # its matrices are not kept for the next
    model.train()
    losses = []
    for _ in range(20):
        log_probs, _ = stepped(model, *batch)
        loss = torch.nn.functional.nll_loss(
            log_probs[:, :-1].flatten(0, 1), batch[2][:, 1:].flatten()
        )
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(loss.item())
    assert losses[-1] < losses[0]
    assert all(not torch.equal(before[name], value) for name, value in model.state_dict().items())


def test_gradients_reach_a_step_whose_beginning_had_none(batch):
    model, *_ = build("gru", WORD_SYMMETRIES["verb"])
    with torch.no_grad():
        state = model.begin(batch[0], batch[1])
    model.step(batch[2][:, 0], state)[0].sum().backward()
    assert model.cell.of_state.weight.grad is not None


def test_a_model_can_be_copied_in_the_middle(batch):
    model, *_ = build("lstm", WORD_SYMMETRIES["verb"])
    state = model.begin(batch[0], batch[1])
    other = copy.deepcopy(model)
    expected, _, _ = model.step(batch[2][:, 0], state)
    found, _, _ = other.step(batch[2][:, 0], state)
    assert torch.equal(found, expected)


@pytest.mark.parametrize(("order", "channels"), [(1, 64), (2, 64), (3, 42), (4, 32), (24, 8)])
def test_larger_groups_have_fewer_channels(order, channels):
    assert channels_of(order) == channels
