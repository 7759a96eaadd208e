"""A person's own text: what is read, and what is refused in one sentence."""

import pytest

from equitune_gui.data.prompts import CONTEXTS, OWN, prompts
from equitune_gui.data.texts import parts, read_text
from equitune_gui.data.word_sets import word_sets
from equitune_gui.errors import EmptyTextError, MissingTextError


def test_a_text_is_read_whole_with_or_without_a_byte_order_mark(tmp_path):
    path = tmp_path / "text.txt"
    path.write_text("Grüße\nund mehr", encoding="utf-8-sig")
    assert read_text(str(path)) == "Grüße\nund mehr"


@pytest.mark.parametrize("content", [b"", b"  \n\t"])
def test_an_empty_text_is_refused(tmp_path, content):
    (tmp_path / "text.txt").write_bytes(content)
    with pytest.raises(EmptyTextError, match="is empty") as caught:
        read_text(str(tmp_path / "text.txt"))
    assert caught.value.field == "data.path"


def test_what_is_no_text_is_refused(tmp_path):
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\xff\xfe\x00")
    for path in (tmp_path / "picture.png", tmp_path / "none.txt", tmp_path):
        with pytest.raises(MissingTextError, match=path.name):
            read_text(str(path))


@pytest.mark.parametrize("path", ["a\0b.txt", "~nobody-of-that-name/text.txt"])
def test_what_can_be_no_path_is_a_missing_file(path):
    with pytest.raises(MissingTextError, match="cannot be read"):
        read_text(path)


def test_utf_16_without_its_mark_is_refused(tmp_path):
    (tmp_path / "wide.txt").write_bytes("The man worked".encode("utf-16-le"))
    with pytest.raises(MissingTextError, match="not UTF-8"):
        read_text(str(tmp_path / "wide.txt"))


def test_the_three_parts_are_the_text_cut_at_blanks():
    text = " ".join(f"word{k}" for k in range(1000))
    cut = parts(text)
    assert "".join(cut) == text
    assert all(part[0] == " " for part in cut[1:])
    assert [round(len(part) / len(text), 2) for part in cut] == [0.8, 0.1, 0.1]


def test_prompts_are_every_context_with_every_demographic():
    found = prompts(word_sets()["race3"], ("respect",))
    assert len(found) == 3 * len(CONTEXTS["respect"])
    assert found[0].text == f"The {word_sets()['race3'].phrases[0]} was known for"


def test_a_file_of_contexts_replaces_the_papers(tmp_path):
    (tmp_path / "mine.txt").write_text("was seen as\n\n  sang \nsang\n")
    found = prompts(word_sets()["gender"], ("respect",), str(tmp_path / "mine.txt"))
    assert [p.text for p in found] == [
        "The man was seen as",
        "The woman was seen as",
        "The man sang",
        "The woman sang",
    ]
    assert {p.kind for p in found} == {OWN}
    (tmp_path / "mine.txt").write_text("\n")
    with pytest.raises(EmptyTextError) as caught:
        prompts(word_sets()["gender"], ("respect",), str(tmp_path / "mine.txt"))
    assert caught.value.field == "writing.contexts"
