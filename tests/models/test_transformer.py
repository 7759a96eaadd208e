"""The Transformer step by step against torch's own layers, all at once; padding changes nothing."""

import pytest
import torch
from torch import nn

from equitune_gui.data.sequences import EOS, SOS
from equitune_gui.models.transformer import FEEDFORWARD, HEADS, LAYERS, WIDTH, Transformer, sines

SOURCE_WORDS, TARGET_WORDS, LENGTH, STEPS = 15, 8, 9, 12


@pytest.fixture
def model():
    torch.manual_seed(0)
    return Transformer(SOURCE_WORDS, TARGET_WORDS).eval()


@pytest.fixture
def batch():
    """Commands of all lengths, and actions to feed."""
    generator = torch.Generator().manual_seed(1)
    lengths = torch.arange(1, LENGTH + 1)
    source = torch.randint(2, SOURCE_WORDS, (LENGTH, LENGTH), generator=generator)
    source[torch.arange(LENGTH) >= lengths[:, None] - 1] = EOS
    target = torch.randint(2, TARGET_WORDS, (LENGTH, STEPS), generator=generator)
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


def copy_attention(ours, theirs):
    theirs.in_proj_weight.data = torch.cat((ours.query.weight, ours.key_value.weight))
    theirs.in_proj_bias.data = torch.cat((ours.query.bias, ours.key_value.bias))
    theirs.out_proj.load_state_dict(ours.out.state_dict())


def copy_rest(ours, theirs):
    theirs.linear1.load_state_dict(ours.feedforward[0].state_dict())
    theirs.linear2.load_state_dict(ours.feedforward[3].state_dict())
    for place, norm in enumerate(ours.norms, start=1):
        getattr(theirs, f"norm{place}").load_state_dict(norm.state_dict())


def of_torch(model, source, lengths, target):
    """The same log-probabilities by torch's layers, the whole sequence at once and nothing kept."""
    options = {"dim_feedforward": FEEDFORWARD, "batch_first": True, "norm_first": True}
    padded = torch.arange(source.shape[1]) >= lengths[:, None]
    memory = model.source_embedding(source) + sines(torch.arange(source.shape[1]))
    for ours in model.encoder:
        theirs = nn.TransformerEncoderLayer(WIDTH, HEADS, **options).eval()
        copy_attention(ours.attention, theirs.self_attn)
        copy_rest(ours, theirs)
        memory = theirs(memory, src_key_padding_mask=padded)
    memory = model.norm_in(memory)
    x = model.target_embedding(target) + sines(torch.arange(target.shape[1]))
    later = torch.ones(target.shape[1], target.shape[1], dtype=torch.bool).triu(1)
    for ours in model.decoder:
        theirs = nn.TransformerDecoderLayer(WIDTH, HEADS, **options).eval()
        copy_attention(ours.written, theirs.self_attn)
        copy_attention(ours.read, theirs.multihead_attn)
        copy_rest(ours, theirs)
        x = theirs(x, memory, tgt_mask=later, memory_key_padding_mask=padded)
    return model.out(model.norm_out(x)).log_softmax(-1)


def test_steps_equal_torchs_own_layers_all_at_once(model, batch):
    with torch.enable_grad():  # torch's fused layers, which gradients switch off, want other masks
        log_probs, _ = stepped(model, *batch)
        torch.testing.assert_close(log_probs, of_torch(model, *batch), atol=1e-5, rtol=0)
    assert len(model.encoder) == len(model.decoder) == LAYERS


@torch.no_grad()
def test_a_batch_equals_its_commands_one_at_a_time(model, batch):
    source, lengths, target = batch
    log_probs, attention = stepped(model, *batch)
    for row, length in enumerate(lengths.tolist()):
        part = slice(row, row + 1)
        alone, seen = stepped(model, source[part, :length], lengths[part], target[part])
        torch.testing.assert_close(log_probs[part], alone, atol=1e-5, rtol=0)
        torch.testing.assert_close(attention[part, :, :length], seen, atol=1e-5, rtol=0)


@torch.no_grad()
def test_attention_is_a_share_of_each_word_and_none_of_the_padding(model, batch):
    _, attention = stepped(model, *batch)
    padded = torch.arange(LENGTH) >= batch[1][:, None]
    torch.testing.assert_close(attention.sum(-1), torch.ones(LENGTH, STEPS))
    assert attention.transpose(1, 2)[padded].abs().max() == 0


@torch.no_grad()
def test_every_tensor_of_the_state_can_be_narrowed_to_some_of_the_batch(model, batch):
    source, lengths, target = batch
    state = model.begin(source, lengths)
    _, state, _ = model.step(target[:, 0], state)
    kept = torch.tensor([7, 2])
    narrow = tuple(part[kept] for part in state)
    whole, _, _ = model.step(target[:, 1], state)
    some, _, _ = model.step(target[kept, 1], narrow)
    torch.testing.assert_close(some, whole[kept], atol=1e-5, rtol=0)


def test_the_order_of_the_words_matters(model):
    source = torch.tensor([[2, 3, EOS], [3, 2, EOS]])
    with torch.no_grad():
        log_probs, _, _ = model.step(
            torch.tensor([SOS, SOS]), model.begin(source, torch.tensor([3, 3]))
        )
    assert (log_probs[0] - log_probs[1]).abs().max() > 1e-3


def test_it_learns_a_command(model):
    source, lengths = torch.tensor([[2, 3, EOS]]), torch.tensor([3])
    wanted = torch.tensor([4, 5, EOS])
    fed = torch.tensor([[SOS, 4, 5]])
    optimiser = torch.optim.Adam(model.parameters(), 1e-3)
    for _ in range(30):
        log_probs, _ = stepped(model, source, lengths, fed)
        loss = nn.functional.nll_loss(log_probs[0], wanted)
        optimiser.zero_grad()
        loss.backward()
        assert all(p.grad is not None for p in model.parameters())
        optimiser.step()
    assert log_probs[0].argmax(-1).tolist() == wanted.tolist()
