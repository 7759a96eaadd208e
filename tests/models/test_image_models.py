"""Our maps are torchvision's; what trains and what stays as it was."""

import pytest
import torch
from torch import nn
from torchvision import models

from equitune_gui.errors import PictureSizeError
from equitune_gui.models.catalogue import MODELS
from equitune_gui.models.image_models import build_model, set_training, trainable

TORCHVISION = [spec for spec in MODELS.values() if spec.url]
each_of_torchvision = pytest.mark.parametrize(
    "spec", TORCHVISION, ids=[s.name for s in TORCHVISION]
)


class ReachedError(Exception):
    """The layer that we are interested in was reached; nothing after it is needed."""


def reached(network, layer, x):
    """What torchvision's own forward gives to `layer`, without the layers after it."""
    seen = []

    def keep(_, args):
        seen.append(args[0])
        raise ReachedError

    handle = layer(network).register_forward_pre_hook(keep)
    with pytest.raises(ReachedError):
        network(x)
    handle.remove()
    return seen[0]


def reference(model):
    """torchvision's network on the backbone's own numbers; its head has none and is not reached."""
    with torch.device("meta"):
        network = models.get_model(model.spec.name).eval()
    network.load_state_dict(model.backbone.state_dict(), assign=True, strict=False)
    return network


POOLED_BY = {  # the layer of torchvision's network whose input is what `features` or `pool` return
    "alexnet": lambda n: n.avgpool,
    "vgg11_bn": lambda n: n.avgpool,
    "vgg16_bn": lambda n: n.avgpool,
    "resnet18": lambda n: n.avgpool,
    "resnet34": lambda n: n.avgpool,
    "resnet50": lambda n: n.avgpool,
    "convnext_tiny": lambda n: n.avgpool,
    "densenet121": lambda n: n.classifier,
    "densenet169": lambda n: n.classifier,
    "vit_b_16": lambda n: n.heads,
}


@each_of_torchvision
def test_features_are_torchvisions_at_the_default_size(spec):
    torch.manual_seed(0)
    ours = build_model(spec, 3).eval()
    network = reference(ours)
    x = torch.randn(1, 3, spec.size, spec.size)
    with torch.no_grad():
        expected = reached(network, POOLED_BY[spec.name], x)
        maps = ours.features(x)
        pooled = ours.pool(maps)
        torch.testing.assert_close(ours(x), ours.head(pooled))
    match spec.family:
        case "DenseNet":
            torch.testing.assert_close(pooled, expected)
        case "Vision transformer":  # torchvision keeps the class token alone
            torch.testing.assert_close(pooled[:, 768:], expected, rtol=1e-4, atol=1e-4)
        case "ConvNeXt":  # our maps have torchvision's layer norm, place by place
            torch.testing.assert_close(maps, network.classifier[0](expected))
        case _:
            torch.testing.assert_close(maps, expected)


def test_the_patches_of_a_vision_transformer_keep_their_places():
    torch.manual_seed(0)
    model = build_model(MODELS["vit_b_16"], 2).eval()
    tokens = []
    model.backbone.encoder.ln.register_forward_hook(lambda *a: tokens.append(a[2]))
    with torch.inference_mode():
        maps = model.features(torch.randn(1, 3, 224, 224))
    assert torch.equal(maps[0, :768, 3, 5], tokens[0][0, 1 + 3 * 14 + 5])
    assert torch.equal(maps[0, 768:, 13, 2], tokens[0][0, 0])


def test_a_vision_transformer_takes_other_sizes_that_hold_whole_patches():
    with torch.device("meta"):
        model = build_model(MODELS["vit_b_16"], 2).eval()
        assert model.features(torch.empty(1, 3, 32, 48)).shape == (1, 1536, 2, 3)
        with pytest.raises(PictureSizeError, match="choose 32 or 48"):
            model.features(torch.empty(1, 3, 32, 40))


def test_position_embeddings_are_interpolated_as_torchvision_does():
    from torchvision.models.vision_transformer import interpolate_embeddings

    from equitune_gui.models.image_models import _positions

    torch.manual_seed(0)
    embedding = torch.randn(1, 1 + 14 * 14, 8)
    state = {"encoder.pos_embedding": embedding}
    theirs = interpolate_embeddings(96, 16, state)["encoder.pos_embedding"]
    torch.testing.assert_close(_positions(embedding, 6, 6), theirs)
    assert _positions(embedding, 14, 14) is embedding


@pytest.mark.parametrize("name", ["characters", "resnet18", "densenet121", "convnext_tiny"])
def test_channels_last_changes_nothing_but_rounding(name):
    torch.manual_seed(0)
    model = build_model(MODELS[name], 4).eval()
    x = torch.randn(2, 3, 64, 64)
    with torch.inference_mode():
        plain = model(x)
        model.to(memory_format=torch.channels_last)
        last = model(x.contiguous(memory_format=torch.channels_last))
    torch.testing.assert_close(last, plain, rtol=1e-4, atol=1e-5)


def statistics(model):
    return {n: b.clone() for n, b in model.named_buffers()}


def update(model, x):
    """One step of SGD."""
    optimizer = torch.optim.SGD([p for p in model.parameters() if p.requires_grad], lr=0.1)
    model(x).square().sum().backward()
    optimizer.step()


def test_frozen_batch_norm_keeps_its_statistics_and_trains_its_scale():
    torch.manual_seed(0)
    model = build_model(MODELS["resnet18"], 3)
    before, scale = statistics(model), model.backbone.bn1.weight.detach().clone()
    set_training(model, batch_norm="frozen")
    update(model, torch.randn(2, 3, 32, 32))
    assert all(torch.equal(b, before[n]) for n, b in model.named_buffers())
    assert not torch.equal(model.backbone.bn1.weight, scale)


def test_batch_norm_over_the_orbit_takes_new_statistics():
    torch.manual_seed(0)
    model = build_model(MODELS["resnet18"], 3)
    before = statistics(model)
    set_training(model, batch_norm="orbit")
    update(model, torch.randn(2, 3, 32, 32))
    assert all(not torch.equal(b, before[n]) for n, b in model.named_buffers())


def test_dropout_is_at_work_while_batch_norm_is_frozen():
    model = build_model(MODELS["convnext_tiny"], 3)
    set_training(model, batch_norm="frozen")
    depth = next(m for n, m in model.named_modules() if n.endswith("stochastic_depth"))
    assert depth.training
    assert not any(m.training for m in model.modules() if isinstance(m, nn.BatchNorm2d))


def test_the_head_alone_trains_and_the_backbone_stays_out_of_the_graph():
    torch.manual_seed(0)
    model = build_model(MODELS["resnet18"], 3)
    parameters = trainable(model, "head")
    assert [id(p) for p in parameters] == [id(model.head.weight), id(model.head.bias)]
    set_training(model, batch_norm="orbit")
    assert not any(m.training for m in model.backbone.modules())
    assert model.head.training
    maps = model.features(torch.randn(1, 3, 32, 32))
    assert maps.grad_fn is None
    assert len(trainable(model, "all")) == len(list(model.parameters()))


def test_the_same_seed_builds_the_same_network():
    torch.manual_seed(7)
    first = build_model(MODELS["characters"], 4).state_dict()
    torch.manual_seed(7)
    second = build_model(MODELS["characters"], 4).state_dict()
    assert all(torch.equal(first[n], second[n]) for n in first)
