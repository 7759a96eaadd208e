"""The networks a person can choose: sizes, costs, addresses. No torch, so cheap to import."""

from __future__ import annotations

from dataclasses import dataclass

BUNDLED, TORCHVISION, RANDOM = "bundled", "torchvision", "random"  # any other source is a file
NAMED_WEIGHTS = (BUNDLED, TORCHVISION, RANDOM)
TORCHVISION_LICENCE = "BSD-3-Clause (torchvision); trained on ImageNet-1k, see its terms of use"


@dataclass(frozen=True)
class ModelSpec:
    """A network without its head: pictures (b, 3, size, size) → maps (b, channels, h, w).

    The head is always new: one linear layer on the mean of the maps over space (`image_models.py`).
    """

    name: str
    title: str
    family: str
    parameters: int  # of the backbone, without any head
    channels: int  # of the last feature map
    stride: int  # pixels of the picture to one of the map
    gflops: float  # 1e9 multiply-adds of one forward pass of one picture at `size`
    activation_bytes: int  # kept for the backward pass, per picture at `size`, float32; measured
    size: int  # pixels a side it was pretrained on
    minimum_size: int  # pixels a side; with fewer the last map is empty, or the network refuses
    size_step: int = 1  # pixels; sizes must be multiples of it
    head: str = ""  # how the names of the original head's tensors begin
    url: str = ""  # of torchvision's ImageNet weights; empty: it has none
    sha256_prefix: str = ""  # the first eight digits, which torchvision puts into the file name
    bytes: int = 0  # of the download, to about 1 kB
    licence: str = TORCHVISION_LICENCE

    @property
    def weights(self) -> tuple[str, ...]:
        """Where its weights can come from, apart from a file; the first is the default."""
        return (TORCHVISION, RANDOM) if self.url else (BUNDLED, RANDOM)

    def size_problem(self, size: int) -> str:
        """What is wrong with pictures of `size` pixels a side and what to do; '' if nothing is."""
        if size < self.minimum_size:
            return (
                f"{self.title} needs pictures of at least {self.minimum_size} pixels, not {size}; "
                "enlarge the size."
            )
        if size % self.size_step:
            below = size - size % self.size_step
            return (
                f"{self.title} cuts pictures into squares of {self.size_step} pixels, which "
                f"{size} is no multiple of; choose {below or self.size_step} or "
                f"{below + self.size_step}."
            )
        return ""


def _torchvision(
    name: str,
    title: str,
    family: str,
    *,
    parameters: int,
    channels: int,
    gflops: float,
    activation_bytes: int,
    minimum_size: int,
    head: str,
    sha256_prefix: str,
    mebibytes: float,
    stride: int = 32,
    size_step: int = 1,
    file: str = "",
) -> ModelSpec:
    """A network of torchvision with its IMAGENET1K_V1 weights."""
    return ModelSpec(
        name=name,
        title=title,
        family=family,
        parameters=parameters,
        channels=channels,
        stride=stride,
        gflops=gflops,
        activation_bytes=activation_bytes,
        size=224,
        minimum_size=minimum_size,
        size_step=size_step,
        head=head,
        url=f"https://download.pytorch.org/models/{file or name}-{sha256_prefix}.pth",
        sha256_prefix=sha256_prefix,
        bytes=round(mebibytes * 2**20),
    )


MODELS = {
    m.name: m
    for m in (
        ModelSpec(
            name="characters",
            title="Small residual network",
            family="Bundled",
            parameters=173_304,
            channels=96,
            stride=8,
            gflops=0.00695,
            activation_bytes=252_000,
            size=32,
            minimum_size=8,
            bytes=720_000,
            licence="MIT; pretrained by this project on characters drawn from free fonts",
        ),
        _torchvision(
            "alexnet",
            "AlexNet",
            "AlexNet",
            parameters=2_469_696,
            channels=256,
            gflops=0.656,
            activation_bytes=3_570_000,
            minimum_size=63,
            head="classifier.",
            sha256_prefix="7be5be79",
            mebibytes=233.087,
            file="alexnet-owt",
        ),
        _torchvision(
            "resnet18",
            "ResNet-18",
            "ResNet",
            parameters=11_176_512,
            channels=512,
            gflops=1.814,
            activation_bytes=22_200_000,
            minimum_size=1,
            head="fc.",
            sha256_prefix="f37072fd",
            mebibytes=44.661,
        ),
        _torchvision(
            "resnet34",
            "ResNet-34",
            "ResNet",
            parameters=21_284_672,
            channels=512,
            gflops=3.663,
            activation_bytes=32_200_000,
            minimum_size=1,
            head="fc.",
            sha256_prefix="b627a593",
            mebibytes=83.275,
        ),
        _torchvision(
            "resnet50",
            "ResNet-50",
            "ResNet",
            parameters=23_508_032,
            channels=2048,
            gflops=4.087,
            activation_bytes=85_900_000,
            minimum_size=1,
            head="fc.",
            sha256_prefix="0676ba61",
            mebibytes=97.781,
        ),
        _torchvision(
            "vgg11_bn",
            "VGG-11 with batch norm",
            "VGG",
            parameters=9_225_984,
            channels=512,
            gflops=7.485,
            activation_bytes=78_300_000,
            minimum_size=32,
            head="classifier.",
            sha256_prefix="6002323d",
            mebibytes=506.881,
        ),
        _torchvision(
            "vgg16_bn",
            "VGG-16 with batch norm",
            "VGG",
            parameters=14_723_136,
            channels=512,
            gflops=15.347,
            activation_bytes=127_200_000,
            minimum_size=32,
            head="classifier.",
            sha256_prefix="6c64b313",
            mebibytes=527.866,
        ),
        _torchvision(
            "densenet121",
            "DenseNet-121",
            "DenseNet",
            parameters=6_953_856,
            channels=1024,
            gflops=2.833,
            activation_bytes=130_400_000,
            minimum_size=29,
            head="classifier.",
            sha256_prefix="a639ec97",
            mebibytes=30.845,
        ),
        _torchvision(
            "densenet169",
            "DenseNet-169",
            "DenseNet",
            parameters=12_484_480,
            channels=1664,
            gflops=3.358,
            activation_bytes=157_300_000,
            minimum_size=29,
            head="classifier.",
            sha256_prefix="b2777c0a",
            mebibytes=54.708,
        ),
        _torchvision(
            "convnext_tiny",
            "ConvNeXt-Tiny",
            "ConvNeXt",
            parameters=27_820_128,
            channels=768,
            gflops=4.455,
            activation_bytes=109_300_000,
            minimum_size=32,
            head="classifier.2.",
            sha256_prefix="983f1562",
            mebibytes=109.119,
        ),
        _torchvision(
            "vit_b_16",
            "ViT-B/16",
            "Vision transformer",
            parameters=85_798_656,
            channels=1536,  # the patches' 768 beside the class token's 768
            gflops=17.563,
            activation_bytes=117_600_000,
            minimum_size=16,
            size_step=16,
            stride=16,
            head="heads.",
            sha256_prefix="c867db91",
            mebibytes=330.285,
        ),
    )
}
