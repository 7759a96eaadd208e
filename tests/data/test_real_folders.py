"""Real photographs, where this computer has them beside the checkout; nothing here ships."""

from pathlib import Path

import pytest
import torch

from equitune_gui.data.folders import scan
from equitune_gui.data.images import load_images

SHARED = Path(__file__).parents[3] / "shared" / "data"
HYMENOPTERA = SHARED / "hymenoptera_data"
CIFAR = SHARED / "cifar10_jpg" / "train.zip"

needs_hymenoptera = pytest.mark.skipif(
    not HYMENOPTERA.is_dir(), reason=f"the Hymenoptera photographs are not at {HYMENOPTERA}"
)
needs_cifar = pytest.mark.skipif(not CIFAR.is_file(), reason=f"CIFAR-10's JPEGs are not at {CIFAR}")


@needs_hymenoptera
def test_hymenoptera_has_244_training_and_153_test_photographs():
    found = scan(str(HYMENOPTERA))
    assert found.counts == {"ants": {"train": 123, "test": 70}, "bees": {"train": 121, "test": 83}}
    placeholder = found.skipped[0]  # 'We're sorry, this image could not be found'
    assert placeholder.path == "train/ants/imageNotFound.gif"
    assert len(found.skipped) == 1


@needs_hymenoptera
def test_hymenoptera_loads_at_224_pixels():
    data = load_images(name="folder", path=str(HYMENOPTERA), size=224, seed=0)
    assert [len(s) for s in (data.train, data.validation, data.test)] == [195, 49, 153]
    pixels = data.test.pixels(torch.arange(16))
    assert pixels.shape == (16, 3, 224, 224)
    assert 40 < pixels.float().mean() < 215
    assert len(data.skipped) == 1


@needs_hymenoptera
@pytest.mark.slow
def test_photographs_look_as_through_torchvisions_resize_and_crop():
    from PIL import Image
    from torchvision.transforms.v2 import functional

    data = load_images(name="folder", path=str(HYMENOPTERA), size=224, seed=0, limit=10)
    split = data.test
    for index in range(len(split)):
        path = HYMENOPTERA / split.source._paths[split.places[index]]
        with Image.open(path) as image:
            picture = functional.pil_to_tensor(image.convert("RGB"))
        expected = functional.center_crop(functional.resize(picture, [224], antialias=True), [224])
        difference = (split.pixels([index])[0].float() - expected.float()).abs().mean()
        assert difference < 6, path  # of 255; half a pixel's shift, JPEG shrunk while decoding


@needs_cifar
def test_a_zip_of_50_000_jpegs_is_read_without_unpacking():
    found = scan(str(CIFAR))
    assert found.pictures == 50_000
    names = "airplane automobile bird cat deer dog frog horse ship truck"
    assert " ".join(found.classes) == names
    assert all(count == {"train": 5_000} for count in found.counts.values())


@needs_cifar
@pytest.mark.slow
def test_a_zip_of_50_000_jpegs_is_split_and_decoded_as_asked():
    data = load_images(name="folder", path=str(CIFAR), size=32, seed=0, limit=300)
    assert [len(s) for s in (data.train, data.validation, data.test)] == [300, 100, 100]
    assert data.train.labels.bincount().tolist() == [30] * 10
    assert data.train.pixels(range(300)).float().std() > 30
    assert len(data.train.source._kept) == 300
    assert data.skipped == ()
