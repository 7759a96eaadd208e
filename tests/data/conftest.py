"""Small folders and zips of pictures made on the spot."""

import io
import zipfile
from zlib import crc32

import numpy as np
import pytest
from PIL import Image


def picture_bytes(value=0, *, size=(20, 16), kind="PNG", mode="RGB", **options):
    """One picture of noise that `value` seeds, as the bytes of a file."""
    noise = np.random.default_rng(value).integers(0, 256, (size[1], size[0], 3), dtype=np.uint8)
    buffer = io.BytesIO()
    Image.fromarray(noise).convert(mode).save(buffer, kind, **options)
    return buffer.getvalue()


def class_files(prefix="", *, classes=("ants", "bees"), count=10):
    """{path: content} of `count` different pictures in each class."""
    return {
        f"{prefix}{name}/{i:03}.png": picture_bytes(crc32(f"{prefix}{name}{i}".encode()))
        for name in classes
        for i in range(count)
    }


@pytest.fixture(params=["folder", "zip"])
def lay_out(request, tmp_path):
    """Puts {path: content} on disk as a folder, or into a zip, and returns where."""
    return (as_folder if request.param == "folder" else as_zip)(tmp_path)


def as_folder(at):
    def lay(content):
        root = at / "pictures"
        root.mkdir()
        for path, data in content.items():
            target = root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.mkdir() if path.endswith("/") else target.write_bytes(data)
        return str(root)

    return lay


def as_zip(at):
    def lay(content):
        with zipfile.ZipFile(at / "pictures.zip", "w", zipfile.ZIP_DEFLATED) as archive:
            for path, data in content.items():
                archive.writestr(path, data)
        return str(at / "pictures.zip")

    return lay
