"""The bundled network: a small residual one for small pictures (see `pretraining.py`)."""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn import functional

WIDTHS = (24, 48, 96)  # channels of the three stages


class ResidualBlock(nn.Module):
    """torchvision's BasicBlock: two 3 × 3 convolutions and a way around them."""

    def __init__(self, channels_in: int, channels: int, stride: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(channels_in, channels, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(channels)
        self.conv2 = nn.Conv2d(channels, channels, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(channels)
        self.downsample = nn.Sequential()
        if stride > 1 or channels_in != channels:
            self.downsample.append(nn.Conv2d(channels_in, channels, 1, stride, bias=False))
            self.downsample.append(nn.BatchNorm2d(channels))

    def forward(self, x: Tensor) -> Tensor:
        """(b, channels_in, h, w) → (b, channels, h/stride, w/stride)."""
        y = functional.relu(self.bn1(self.conv1(x)))
        return functional.relu(self.bn2(self.conv2(y)) + self.downsample(x))


class CharacterNetwork(nn.Module):
    """Pictures (b, 3, h, w) → feature maps (b, 96, h/8, w/8); 173,304 parameters."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Sequential(
            nn.Conv2d(3, WIDTHS[0], 3, 2, 1, bias=False), nn.BatchNorm2d(WIDTHS[0]), nn.ReLU()
        )
        stages = zip((WIDTHS[0], *WIDTHS), WIDTHS, (1, 2, 2), strict=False)
        self.stages = nn.Sequential(*(ResidualBlock(i, o, stride) for i, o, stride in stages))

    def forward(self, x: Tensor) -> Tensor:
        """Return the last feature maps."""
        return self.stages(self.stem(x))
