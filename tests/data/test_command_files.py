"""A person's own file of commands: both formats, and a sentence for each mistake."""

import pytest

from equitune_gui.data.command_files import MOST_ACTIONS, read_pairs
from equitune_gui.data.scan import Pair
from equitune_gui.errors import (
    CommandsError,
    EmptyCommandsError,
    MalformedLineError,
    MissingCommandsError,
    TargetTooLongError,
)

PAIRS = (Pair(("jump", "twice"), ("JUMP", "JUMP")), Pair(("écoute",), ("HEAR",)))


@pytest.fixture
def write(tmp_path):
    def put(content):
        path = tmp_path / "commands.txt"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return str(path)

    return put


@pytest.mark.parametrize(
    "content",
    [
        "jump twice\tJUMP JUMP\nécoute\tHEAR\n",
        "IN: jump twice OUT: I_JUMP I_JUMP\nIN: écoute OUT: HEAR",
        "\n  jump  twice\t I_JUMP JUMP \r\n\r\nIN:écoute OUT:I_HEAR\r\n",
        "\ufeffjump twice\tJUMP JUMP\nécoute\tHEAR",
    ],
    ids=["tabs", "IN and OUT", "blanks and Windows lines", "byte order mark"],
)
def test_every_format_gives_the_same_pairs(write, content):
    assert read_pairs(write(content)) == PAIRS


@pytest.mark.parametrize("content", ["", "\n \n\t\n"])
def test_an_empty_file_is_told(write, content):
    with pytest.raises(EmptyCommandsError, match=r"commands\.txt is empty") as caught:
        read_pairs(write(content))
    assert caught.value.field == "data.path"


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("jump JUMP", "has no tab"),
        ("IN: jump JUMP", "no 'IN:' with 'OUT:'"),
        ("IN: OUT: JUMP", "has no command"),
        ("IN: jump OUT:", "has no actions"),
        ("jump\tJUMP\tRUN", "has more than one tab"),
        ("jump\tJUMP I_", "an action without a name"),
        (b"j\xfcmp\tJUMP", "is not UTF-8"),
    ],
)
def test_a_malformed_line_is_told_with_its_file_and_number(write, line, why):
    line = line if isinstance(line, bytes) else line.encode()
    with pytest.raises(MalformedLineError) as caught:
        read_pairs(write(b"run\tRUN\n\n" + line + b"\n"))
    assert "Line 3 of " in caught.value.sentence
    assert "commands.txt" in caught.value.sentence
    assert why in caught.value.sentence


def test_more_actions_than_the_decoder_gives_are_told(write):
    assert len(read_pairs(write("go\t" + "GO " * MOST_ACTIONS))[0].actions) == MOST_ACTIONS
    with pytest.raises(TargetTooLongError, match=r"Line 1 .* has 50 actions.* at most 49"):
        read_pairs(write("go\t" + "GO " * (MOST_ACTIONS + 1)))


@pytest.mark.parametrize("path", ["", ".", "nowhere.txt"])
def test_a_path_without_a_file_is_told(path, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(MissingCommandsError, match="Choose a text file") as caught:
        read_pairs(path)
    assert isinstance(caught.value, CommandsError)
