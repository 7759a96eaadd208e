"""The catalogue's figures are those of the networks it names, and of torchvision's weights."""

import subprocess
import sys

import pytest
import torch
from torchvision import models

from equitune_gui.models.catalogue import MODELS
from equitune_gui.models.image_models import build_model

TORCHVISION = [spec for spec in MODELS.values() if spec.url]
each_model = pytest.mark.parametrize("spec", MODELS.values(), ids=list(MODELS))
each_of_torchvision = pytest.mark.parametrize(
    "spec", TORCHVISION, ids=[s.name for s in TORCHVISION]
)
TYPED_MIB = 0.001  # torchvision's file sizes are in MiB, to three digits


@pytest.fixture(scope="module")
def on_meta():
    """Every network without its numbers: shapes and counts cost nothing."""
    with torch.device("meta"):
        return {spec.name: build_model(spec, 5).eval() for spec in MODELS.values()}


def test_the_ten_of_the_paper_and_the_bundled_one_are_there():
    assert list(MODELS) == [
        "characters", "alexnet", "resnet18", "resnet34", "resnet50", "vgg11_bn", "vgg16_bn",
        "densenet121", "densenet169", "convnext_tiny", "vit_b_16",
    ]  # fmt: skip


@each_model
def test_parameters_are_those_of_the_backbone(spec, on_meta):
    model = on_meta[spec.name]
    assert sum(p.numel() for p in model.backbone.parameters()) == spec.parameters
    assert sum(p.numel() for p in model.head.parameters()) == 5 * (spec.channels + 1)


@each_model
def test_channels_and_stride_are_those_of_the_last_map(spec, on_meta):
    maps = on_meta[spec.name].features(torch.empty(2, 3, spec.size, spec.size, device="meta"))
    side = 6 if spec.name == "alexnet" else spec.size // spec.stride  # AlexNet pads too little
    assert maps.shape == (2, spec.channels, side, side)


@each_model
def test_multiply_adds_are_those_counted(spec, on_meta):
    from torch.utils.flop_counter import FlopCounterMode

    with FlopCounterMode(display=False) as counter:
        on_meta[spec.name].features(torch.empty(1, 3, spec.size, spec.size, device="meta"))
    assert counter.get_total_flops() / 2e9 == pytest.approx(spec.gflops, rel=2e-3)


@each_model
def test_the_minimum_size_is_the_smallest_that_works(spec, on_meta):
    model = on_meta[spec.name]
    smallest = torch.empty(1, 3, spec.minimum_size, spec.minimum_size, device="meta")
    assert min(model.features(smallest).shape) > 0
    assert "enlarge" in spec.size_problem(spec.minimum_size - 1)
    assert spec.size_problem(spec.size) == ""


def test_a_size_between_patches_is_told_with_both_neighbours():
    assert "choose 224 or 240" in MODELS["vit_b_16"].size_problem(230)


@each_of_torchvision
def test_the_address_is_that_of_torchvisions_imagenet_weights(spec):
    weights = models.get_model_weights(spec.name).IMAGENET1K_V1
    assert spec.url == weights.url
    assert weights.url.endswith(f"-{spec.sha256_prefix}.pth")
    assert spec.bytes / 2**20 == pytest.approx(weights.meta["_file_size"], abs=TYPED_MIB)
    assert weights.transforms.keywords["crop_size"] == spec.size


def test_looking_at_the_catalogue_and_at_files_imports_no_torch():
    code = (
        "import sys, equitune_gui.models.catalogue, equitune_gui.models.weight_files;"
        "sys.exit('torch' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
