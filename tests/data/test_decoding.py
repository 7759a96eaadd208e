"""One picture file: every sound kind becomes an upright RGB square, every broken one is told."""

import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from equitune_gui.data import decoding
from equitune_gui.data.decoding import UnreadablePictureError, decode, inspect
from tests.data.conftest import picture_bytes

SOUND = picture_bytes(3, size=(60, 40), kind="JPEG")


def decoded(content, size=16):
    return decode(io.BytesIO(content), size)


def saved(image, kind="PNG", **options):
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "MPO", "PNG", "BMP", "WEBP", "TIFF", "PPM"])
@pytest.mark.parametrize("size", [(20, 16), (16, 20), (16, 16), (17, 41), (300, 200)])
def test_every_kind_and_shape_becomes_a_square(kind, size):
    pixels = decoded(picture_bytes(size=size, kind=kind))
    assert (pixels.shape, pixels.dtype) == ((3, 16, 16), np.uint8)


@pytest.mark.parametrize("mode", ["1", "L", "P", "LA", "RGBA", "RGB"])
def test_every_mode_becomes_three_channels(mode):
    pixels = decoded(picture_bytes(mode=mode))
    assert pixels.shape == (3, 16, 16)
    if mode in {"1", "L", "LA"}:
        assert (pixels[0] == pixels[1]).all()
        assert (pixels[0] == pixels[2]).all()


def test_the_middle_is_kept_and_a_small_picture_is_not_enlarged():
    wide = np.zeros((8, 20, 3), np.uint8)
    wide[:, 6:14] = np.random.default_rng(0).integers(1, 256, (8, 8, 3))
    pixels = decoded(saved(Image.fromarray(wide)), size=100)
    assert (pixels == wide[:, 6:14].transpose(2, 0, 1)).all()


def test_shrinking_antialiases():
    stripes = np.zeros((128, 128, 3), np.uint8)
    stripes[:, ::2] = 255
    pixels = decoded(saved(Image.fromarray(stripes)))
    assert abs(pixels[:, :, 2:-2].astype(int) - 127).max() <= 2


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_picture_is_turned_upright_as_its_camera_says(orientation):
    upright = Image.fromarray(np.arange(16 * 16 * 3, dtype=np.uint8).reshape(16, 16, 3))
    to_undo = {5: 5, 6: 8, 8: 6}.get(orientation, orientation)
    as_stored = upright
    if orientation > 1:
        as_stored = upright.transpose(decoding.UPRIGHT[to_undo])
    exif = Image.Exif()
    exif[decoding.ORIENTATION] = orientation
    pixels = decoded(saved(as_stored, exif=exif))
    assert (pixels == np.asarray(upright).transpose(2, 0, 1)).all()


def test_the_table_of_orientations_agrees_with_pillow():
    from PIL import ImageOps

    picture = Image.open(io.BytesIO(picture_bytes(size=(16, 16))))
    for orientation, turn in decoding.UPRIGHT.items():
        exif = Image.Exif()
        exif[decoding.ORIENTATION] = orientation
        told = Image.open(io.BytesIO(saved(picture, exif=exif)))
        assert ImageOps.exif_transpose(told).tobytes() == picture.transpose(turn).tobytes()


def test_what_is_transparent_becomes_white():
    clear = Image.new("RGBA", (16, 16), (200, 0, 0, 0))
    assert (decoded(saved(clear)) == 255).all()


def test_sixteen_bits_become_eight():
    deep = Image.fromarray(np.full((16, 16), 40_000, np.uint16))
    assert (decoded(saved(deep)) == 40_000 >> 8).all()
    assert (decoded(saved(deep, "TIFF")) == 40_000 >> 8).all()


BROKEN = {
    "empty": b"",
    "text": b"<html>not found</html>",
    "truncated JPEG": SOUND[: len(SOUND) // 2],
    "truncated PNG": picture_bytes()[:200],
    "a GIF by another name": picture_bytes(kind="GIF"),
    "floating point": saved(Image.fromarray(np.zeros((16, 16), np.float32)), "TIFF"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_is_one_kind_of_exception(name):
    with pytest.raises(UnreadablePictureError, match=r"^its? "):
        decoded(BROKEN[name])


def test_absurdly_many_pixels_are_refused_before_they_are_decoded(monkeypatch):
    monkeypatch.setattr(decoding, "MOST_PIXELS", 20 * 16 - 1)
    for look in (decoded, lambda content: inspect(io.BytesIO(content))):
        with pytest.raises(UnreadablePictureError, match="million pixels"):
            look(picture_bytes())


@pytest.mark.parametrize("side", [9_000, 20_000])
def test_a_real_decompression_bomb_is_refused(side):
    bomb = saved(Image.new("1", (side, side)))
    assert len(bomb) < 100_000
    with pytest.raises(UnreadablePictureError, match="80 million pixels"):
        decoded(bomb)


def test_headers_are_enough_to_tell_pictures_from_others():
    inspect(io.BytesIO(SOUND))
    inspect(io.BytesIO(BROKEN["truncated JPEG"]))  # its header is sound
    with pytest.raises(UnreadablePictureError, match="no picture of a kind that is read"):
        inspect(io.BytesIO(BROKEN["text"]))


@given(st.sampled_from(["JPEG", "PNG", "BMP", "WEBP", "TIFF", "PPM"]), st.data())
def test_no_change_of_bytes_gets_past_as_another_exception(kind, data):
    content = bytearray(picture_bytes(size=(9, 7), kind=kind))
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    try:
        pixels = decoded(bytes(content), size=4)
    except UnreadablePictureError:
        return
    assert pixels.shape[0] == 3
    assert pixels.shape[1] == pixels.shape[2] <= 4
