"""decode(h·x) = h·decode(x) and the log-probabilities' law, of every method and group."""

import itertools

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from equitune_gui.data.scan import language
from equitune_gui.data.sequences import Vocabulary, encoded, load_sequences
from equitune_gui.models.seq2seq import Seq2Seq
from equitune_gui.models.sequence_models import build_sequence_model
from equitune_gui.symmetry.equitune import GroupMismatchError
from equitune_gui.symmetry.words import WORD_SYMMETRIES
from equitune_gui.tasks.branches import EOS, SEQUENCE_LEVELS, SOS
from equitune_gui.tasks.compositional import (
    SEQUENCE_METHODS,
    EquiSeq2Seq,
    answer_confidence,
    equi_seq2seq,
    word_actions,
)
from equitune_gui.tasks.sequence_training import is_exact

DATA = load_sequences("scan-simple")
SYMMETRISING = [name for name, method in SEQUENCE_METHODS.items() if method.symmetrises]
GROUPS = sorted(WORD_SYMMETRIES)


def operator(method, group, *, cell="gru", level="logits", seed=0, sharp=4.0):
    """A small random network under the operator; `sharp` scales its answers apart."""
    torch.manual_seed(seed)
    model = Seq2Seq(cell, len(DATA.source), len(DATA.target))
    with torch.no_grad():
        for p in model.parameters():
            p.mul_(2)
        model.out.weight.mul_(sharp)
    equi = equi_seq2seq(
        model,
        method=SEQUENCE_METHODS[method],
        symmetry=WORD_SYMMETRIES[group],
        data=DATA,
        level=SEQUENCE_LEVELS[level],
    )
    return equi.eval()


def some(count, seed=0):
    picked = torch.randperm(len(language()), generator=torch.Generator().manual_seed(seed))
    return encoded([language()[i] for i in picked[:count].tolist()], DATA)


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize("method", SYMMETRISING)
def test_decoding_a_moved_batch_is_moving_its_answers_bit_for_bit(method, group):
    equi, examples = operator(method, group), some(64)
    with torch.inference_mode():
        answers = equi.decode(examples.source, examples.source_lengths)
        for h in range(equi.order):
            moved = equi.decode(equi.act_in(h, examples.source), examples.source_lengths)
            assert torch.equal(moved.tokens, equi.act_out(h, answers.tokens))
            # Of a word that the command leaves free, one sum runs in two orders: 1e-7 apart.
            index = equi.images_out[equi.inverses[h]].expand_as(answers.log_probs)
            wanted = answers.log_probs.gather(2, index)
            allowed = equi._allowed(equi.act_in(h, examples.source))[:, None].expand_as(wanted)
            assert torch.equal(moved.log_probs[allowed], wanted[allowed])
            torch.testing.assert_close(moved.log_probs, wanted, atol=1e-5, rtol=0)


@pytest.mark.parametrize("method", ["none", "equitune"])
def test_a_plain_network_breaks_the_law_that_the_operator_keeps(method):
    equi, examples = operator(method, "verb"), some(64)
    swap, swap_out = word_actions(WORD_SYMMETRIES["verb"], DATA)
    answers = equi.decode(examples.source, examples.source_lengths).tokens
    moved = equi.decode(swap(1, examples.source), examples.source_lengths).tokens
    width = max(answers.shape[1], moved.shape[1])
    wanted = swap_out(1, torch.nn.functional.pad(answers, (0, width - answers.shape[1]), value=EOS))
    moved = torch.nn.functional.pad(moved, (0, width - moved.shape[1]), value=EOS)
    assert torch.equal(moved, wanted) == (method == "equitune")


def test_every_single_command_decodes_to_the_image_of_its_images():
    """Not the batch but each command alone: other rows, other sums, the same words."""
    equi, examples = operator("equitune", "verb-direction"), some(40)
    for row in range(40):
        one = examples.source[row : row + 1], examples.source_lengths[row : row + 1]
        answer = equi.decode(*one).tokens
        for h in range(1, equi.order):
            assert torch.equal(
                equi.decode(equi.act_in(h, one[0]), one[1]).tokens, equi.act_out(h, answer)
            )


@settings(max_examples=60, deadline=None)
@given(
    method=st.sampled_from(SYMMETRISING),
    group=st.sampled_from(GROUPS),
    level=st.sampled_from(sorted(SEQUENCE_LEVELS)),
    cell=st.sampled_from(["rnn", "gru", "lstm"]),
    seed=st.integers(0, 1000),
    teacher=st.lists(st.booleans(), min_size=4, max_size=4),
)
def test_log_probabilities_keep_the_law(method, group, level, cell, seed, teacher):
    equi = operator(method, group, cell=cell, level=level, seed=seed, sharp=1.0).double()
    examples, fed = some(4, seed), torch.tensor(teacher)
    target = examples.target[:, :8]
    h = seed % equi.order
    with torch.inference_mode():
        plain = equi(examples.source, examples.source_lengths, target, fed)
        moved = equi(
            equi.act_in(h, examples.source),
            examples.source_lengths,
            equi.act_out(h, target),
            fed,
        )
    index = equi.images_out[equi.inverses[h]].expand_as(plain)
    torch.testing.assert_close(moved, plain.gather(2, index), atol=1e-10, rtol=0)


@pytest.mark.parametrize("method", ["none", "augmentation"])
def test_without_a_group_it_is_the_network_itself(method):
    equi, examples = operator(method, "verb"), some(6)
    model, teacher = equi.model, torch.ones(6, dtype=torch.bool)
    log_probs = equi(examples.source, examples.source_lengths, examples.target, teacher)
    state, fed = model.begin(examples.source, examples.source_lengths), torch.full((6,), SOS)
    for place in range(examples.target.shape[1]):
        wanted, state, _ = model.step(fed, state)
        assert torch.equal(log_probs[:, place], wanted)
        fed = examples.target[:, place]


@pytest.mark.parametrize("method", ["none", *SYMMETRISING])
def test_a_batch_decodes_as_its_commands_one_at_a_time(method):
    equi, examples = operator(method, "direction"), some(300)
    together = equi.decode(examples.source, examples.source_lengths)
    for row in range(0, 300, 17):
        length = int(examples.source_lengths[row])
        alone = equi.decode(examples.source[row : row + 1, :length], torch.tensor([length]))
        width = alone.tokens.shape[1]
        assert torch.equal(together.tokens[row, :width], alone.tokens[0])
        assert (together.tokens[row, width:] == EOS).all()
        torch.testing.assert_close(
            together.log_probs[row, :width], alone.log_probs[0], atol=1e-4, rtol=0
        )


def test_decoding_writes_what_an_untaught_forward_pass_finds_likeliest():
    equi, examples = operator("lambda-equitune", "verbs"), some(20)
    answers = equi.decode(examples.source, examples.source_lengths, limit=12)
    untaught = torch.zeros(20, dtype=torch.bool)
    target = torch.full_like(answers.tokens, SOS)
    with torch.no_grad():
        log_probs = equi(examples.source, examples.source_lengths, target, untaught)
    live = (answers.tokens == EOS).cummax(1).values.roll(1, 1)
    live[:, 0] = False
    torch.testing.assert_close(log_probs[~live], answers.log_probs[~live], atol=1e-4, rtol=0)
    assert not answers.log_probs[live].any()


def test_words_that_a_command_leaves_free_are_never_chosen():
    """'walk' is unmoved by jump ↔ run, so JUMP and RUN tie exactly and may not be written."""
    equi = operator("equitune", "verb")
    with torch.no_grad():
        equi.model.out.bias[[DATA.target.encode([w])[0] for w in ("JUMP", "RUN")]] += 50
    command = torch.tensor([DATA.source.encode(["walk", "twice"])])
    tokens = equi.decode(command, torch.tensor([3])).tokens
    assert not {"JUMP", "RUN"} & set(words_of(tokens[0]))
    command = torch.tensor([DATA.source.encode(["jump", "twice"])])
    assert {"JUMP", "RUN"} & set(words_of(equi.decode(command, torch.tensor([3])).tokens[0]))


def words_of(tokens):
    return [DATA.target.words[t - 2] for t in tokens.tolist() if t > EOS]


def test_attention_belongs_to_the_branch_that_reads_the_moved_command():
    equi, examples = operator("equitune", "verb-direction"), some(5)
    answers = equi.decode(examples.source, examples.source_lengths, limit=6, keep_attention=True)
    assert answers.attention.shape == (4, 5, answers.tokens.shape[1], examples.source.shape[1])
    for g in range(4):
        first = equi.model.begin(equi.act_in(g, examples.source), examples.source_lengths)
        _, _, attention = equi.model.step(torch.full((5,), SOS), first)
        torch.testing.assert_close(answers.attention[g, :, 0], attention, atol=1e-5, rtol=0)


def test_equizero_takes_the_most_probable_of_the_branches_own_answers():
    equi, examples = operator("equizero", "verb-direction"), some(50)
    plain = EquiSeq2Seq(equi.model, *word_actions_of_nothing()).eval()
    own, scores = [], []
    for g in range(4):
        answer = plain.decode(equi.act_in(g, examples.source), examples.source_lengths)
        own.append(equi.act_out(equi.act_in.group.inverse(g), answer.tokens))
        scores.append(answer.log_probs.amax(2).masked_fill(answer.log_probs.sum(2) == 0, 0).sum(1))
    best = torch.stack(scores).argmax(0)
    answers = equi.decode(examples.source, examples.source_lengths).tokens
    free = [
        row
        for row in range(50)  # where a stabiliser forbids words the plain decoder may differ
        if all(
            (equi.act_in(g, examples.source[row]) != examples.source[row]).any() for g in (1, 2, 3)
        )
    ]
    assert len(free) > 10
    for row in free:
        words = own[best[row]][row]
        assert words_until_end(words) == words_until_end(answers[row])


def words_until_end(tokens):
    return list(itertools.takewhile(lambda t: t != EOS, tokens.tolist()))


def word_actions_of_nothing():
    equi = operator("none", "verb")
    return equi.act_in, equi.act_out


def test_confidence_ends_with_the_answer():
    probabilities = torch.tensor([[[0.1, 0.2, 0.7], [0.1, 0.8, 0.1], [0.0, 0.0, 1.0]]])
    score = answer_confidence((probabilities + 1e-12).log())
    assert score.exp().item() == pytest.approx(0.7 * 0.8)


@pytest.mark.parametrize("method", SYMMETRISING)
def test_every_method_trains_the_network(method):
    equi, examples = operator(method, "verbs").train(), some(8)
    teacher = torch.arange(8) % 2 == 0
    equi(examples.source, examples.source_lengths, examples.target, teacher)[
        ..., 3
    ].sum().backward()
    assert all(p.grad is not None and p.grad.abs().sum() > 0 for p in equi.parameters())


def test_equizero_has_its_own_value_and_equitunings_gradient():
    equi, examples = operator("equizero", "verb", sharp=1.0).train(), some(8)
    equi.model.dropout.p = 0.0
    teacher = torch.ones(8, dtype=torch.bool)
    inputs = (examples.source, examples.source_lengths, examples.target, teacher)
    value = equi(*inputs)
    with torch.no_grad():
        torch.testing.assert_close(value, equi(*inputs))
    value.exp().sum().backward()
    gradient = equi.model.out.weight.grad.clone()
    equi.zero_grad()
    mean = operator("equitune", "verb", sharp=1.0).train()
    mean.model = equi.model
    (mean(*inputs) * value.detach().exp()).sum().backward()
    torch.testing.assert_close(gradient, equi.model.out.weight.grad, atol=1e-4, rtol=1e-4)


def test_networks_that_are_equivariant_by_themselves_are_decoded_so():
    symmetry = WORD_SYMMETRIES["verbs"]
    actions = word_actions(symmetry, DATA)
    torch.manual_seed(0)
    model = build_sequence_model("g-gru", len(DATA.source), len(DATA.target), actions=actions)
    equi = equi_seq2seq(model, method=SEQUENCE_METHODS["none"], symmetry=symmetry, data=DATA).eval()
    examples = some(30)
    answers = equi.decode(examples.source, examples.source_lengths, limit=10).tokens
    assert answers.shape[0] == 30


def test_actions_of_two_groups_are_refused():
    verb, _ = word_actions(WORD_SYMMETRIES["verb"], DATA)
    _, verbs = word_actions(WORD_SYMMETRIES["verbs"], DATA)
    with pytest.raises(GroupMismatchError):
        EquiSeq2Seq(Seq2Seq("rnn", len(DATA.source), len(DATA.target)), verb, verbs)


def test_decoding_can_be_stopped_between_words():
    equi, examples = operator("none", "verb"), some(4)

    def stop():
        raise InterruptedError

    with pytest.raises(InterruptedError):
        equi.decode(examples.source, examples.source_lengths, check=stop)


def test_an_answer_without_an_end_is_cut_at_the_limit_and_wrong():
    equi, examples = operator("none", "verb"), some(4)
    with torch.no_grad():
        equi.model.out.bias[EOS] = -1e6
    tokens = equi.decode(examples.source, examples.source_lengths, limit=7).tokens
    assert tokens.shape == (4, 7)
    assert (tokens != EOS).all()
    assert not is_exact(tokens, tokens).any()


def test_vocabularies_keep_sos_and_eos_in_place():
    act_in, act_out = word_actions(WORD_SYMMETRIES["all-verbs"], DATA)
    assert isinstance(DATA.source, Vocabulary)
    for act in (act_in, act_out):
        assert all(p[SOS] == SOS and p[EOS] == EOS for p in act.permutations)
