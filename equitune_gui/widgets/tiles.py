"""Pictures under the elements of a plane symmetry group, as they are painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from equitune_gui.symmetry.catalogue import PlaneSymmetry

if TYPE_CHECKING:
    from equitune_gui.viewmodels.predictions import Numbers


def image_of(pixels: Numbers) -> QImage:
    """An image with its own copy of `pixels`, uint8 (height, width, 3)."""
    height, width = pixels.shape[:2]
    return QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def paint_acted(
    painter: QPainter, box: QRectF, image: QImage, *, symmetry: PlaneSymmetry, g: int
) -> None:
    """Draw g·image into `box`: reflected first, then turned counter-clockwise about the middle.

    Quarter turns and reflections of a picture of the box's size are exact to the pixel. Qt's y
    points down, so its positive angles are clockwise.
    """
    angle = symmetry.angle(g)
    painter.save()
    painter.setClipRect(box)
    painter.translate(box.center())
    painter.rotate(-angle)
    if symmetry.reflects(g):
        upright = symmetry.reflection == "left-right"
        painter.scale(-1 if upright else 1, 1 if upright else -1)
    share = min(box.width() / image.width(), box.height() / image.height())
    width, height = share * image.width(), share * image.height()
    blocky = angle % 90 == 0 and share >= 1  # small pictures keep their pixels
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not blocky)
    painter.drawImage(QRectF(-width / 2, -height / 2, width, height), image)
    painter.restore()
