"""The licence that a font file states of itself, from its `name` table (OpenType 1.9)."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

COPYRIGHT, LICENCE, LICENCE_URL = 0, 13, 14  # name identifiers
UNICODE_PLATFORMS = (0, 3)
KNOWN = {  # what a statement contains → its short name, the more telling first
    "Open Font License": "OFL",
    "scripts.sil.org/OFL": "OFL",
    "OFL": "OFL",
    "Apache": "Apache-2.0",
    "General Public License": "GPL with font exception",
    "GPL": "GPL with font exception",
    "Bitstream": "Bitstream Vera",
    "URW": "AGPL with font exception",
    "Creative Commons": "Creative Commons",
    "M+ FONTS": "M+ (free)",
    "public domain": "public domain",
}
BY_DEBIAN = {  # folder → what Debian's copyright file says of fonts that do not say it themselves
    "beteckna": "GPL",
    "ecolier-court": "OFL",
    "femkeklaver": "CC-BY-SA-3.0",
    "humor-sans": "OFL",
    "kiloji": "BSD-3-Clause",
    "liberation": "GPL with font exception",
    "monofur": "OFL",
    "seto": "OFL",
}


def licence(path: Path) -> str:
    """A short name of the licence that the file, or Debian of it, states; else 'not stated'."""
    said = " ".join(names(path.read_bytes(), (LICENCE, LICENCE_URL, COPYRIGHT)))
    found = (short for words, short in KNOWN.items() if words.lower() in said.lower())
    return next(found, BY_DEBIAN.get(path.parent.name, "not stated"))


def names(font: bytes, wanted: tuple[int, ...]) -> list[str]:
    """The entries of the name table with the wanted identifiers."""
    (count,) = struct.unpack_from(">H", font, 4)
    tables = [struct.unpack_from(">4sIII", font, 12 + 16 * i) for i in range(count)]
    start = next((offset for tag, _, offset, _ in tables if tag == b"name"), None)
    if start is None:
        return []
    _, entries, texts = struct.unpack_from(">HHH", font, start)
    found = []
    for i in range(entries):
        platform, _, _, name, length, offset = struct.unpack_from(">6H", font, start + 6 + 12 * i)
        if name in wanted:
            text = font[start + texts + offset :][:length]
            encoding = "utf-16-be" if platform in UNICODE_PLATFORMS else "mac-roman"
            found.append(text.decode(encoding, errors="replace"))
    return found
