import pytest

from equitune_gui.errors import ReadOnlyFolderError
from equitune_gui.experiment.config import Experiment, parse_experiment
from equitune_gui.files import data_folder, settings_file
from equitune_gui.viewmodels.settings import (
    RECENT,
    Settings,
    change_settings,
    read_settings,
    with_recent,
    write_settings,
)


@pytest.fixture(autouse=True)
def _own_settings(tmp_path, monkeypatch):
    monkeypatch.setenv("EQUITUNE_CONFIG", str(tmp_path / "config"))


def test_without_a_file_they_are_the_defaults():
    assert read_settings() == (Settings(), "")


def test_what_is_written_is_read_again():
    experiment = Experiment(name="Mine").model_dump(mode="json", exclude_none=True)
    settings = Settings(theme="dark", page=2, shown=("a", "b"), experiment=experiment)
    write_settings(settings)
    assert read_settings() == (settings, "")
    assert parse_experiment(read_settings()[0].experiment) == Experiment(name="Mine")


def test_a_chosen_data_folder_survives_the_window(tmp_path, monkeypatch):
    monkeypatch.delenv("EQUITUNE_DATA")
    settings_file().parent.mkdir(parents=True)
    chosen = tmp_path / "elsewhere"
    settings_file().write_text(f"data_folder = '{chosen}'\nfuture = 3\n", encoding="utf-8")
    settings, _ = read_settings()
    write_settings(settings.model_copy(update={"theme": "dark"}))
    assert data_folder() == chosen
    assert "future = 3" in settings_file().read_text(encoding="utf-8")


def test_a_change_keeps_what_was_edited_by_hand_meanwhile(tmp_path):
    write_settings(Settings(theme="light"))
    settings_file().write_text("theme = 'dark'\ndata_folder = '/elsewhere'\n", encoding="utf-8")
    change_settings({"page": 3})
    expected = Settings(theme="dark", data_folder="/elsewhere", page=3)
    assert read_settings() == (expected, "")


@pytest.mark.parametrize("text", ["theme = ", 'theme = "pink"', "page = -1", "\xff"])
def test_broken_settings_are_put_aside_and_told(text):
    settings_file().parent.mkdir(parents=True)
    settings_file().write_bytes(text.encode("latin-1"))
    settings, sentence = read_settings()
    assert settings == Settings()
    assert "settings.toml.broken" in sentence
    assert settings_file().with_name("settings.toml.broken").read_bytes() == text.encode("latin-1")
    assert read_settings() == (Settings(), "")


def test_a_place_that_cannot_be_written_is_an_error_with_a_sentence(tmp_path, monkeypatch):
    def refuse(*_args, **_kwargs):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.open", refuse)
    with pytest.raises(ReadOnlyFolderError):
        write_settings(Settings())


def test_the_recent_list_is_short_and_names_each_once(tmp_path):
    settings = Settings()
    for k in range(RECENT + 3):
        settings = with_recent(settings, tmp_path / f"{k}.toml")
    settings = with_recent(settings, tmp_path / "5.toml")
    assert len(settings.recent) == RECENT
    assert settings.recent[0].endswith("5.toml")
    assert len(set(settings.recent)) == RECENT
