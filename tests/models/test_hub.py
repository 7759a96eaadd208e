"""Models of the hub, fetched from a local server that stands for it; and a text's zip."""

import hashlib
import io
import json
import shutil
import zipfile
from dataclasses import replace

import pytest
import torch

from equitune_gui.data.catalogue import TEXTS
from equitune_gui.data.texts import fetch_text, zipped_text
from equitune_gui.errors import (
    DamagedDataError,
    DownloadStoppedError,
    EquituneError,
    LanguageModelError,
    WrongHashError,
)
from equitune_gui.files import resource
from equitune_gui.models import language_files
from equitune_gui.models.hub import fetch_repository, repository_folder
from equitune_gui.models.language_models import load_language_model
from equitune_gui.models.regard_models import load_regard_classifier
from equitune_gui.network import connection, transfer
from tests.test_files import running_servers

COMMIT = "0123456789abcdef0123456789abcdef01234567"
REPOSITORY = "somebody/small-gpt2"


class Hub:
    """Some files as the hub tells and serves them."""

    def __init__(self, files, *, commit=COMMIT):
        self.files, self.commit, self.asked, self.spoilt = files, commit, [], ""

    def listing(self):
        siblings = []
        for name, content in self.files.items():
            entry = {"rfilename": name, "size": len(content), "blobId": "0"}
            if name.endswith((".safetensors", ".bin")):
                entry["lfs"] = {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content)}
            siblings.append(entry)
        return json.dumps({"sha": self.commit, "siblings": siblings}).encode()

    def __call__(self, handler, _offset):
        path = handler.path.partition("?")[0]
        self.asked.append(path)
        if path.startswith("/api/models/"):
            return handler.answer(200, self.listing())
        name = path.rpartition("/")[2]
        if path != f"/{REPOSITORY}/resolve/{self.commit}/{name}" or name not in self.files:
            return handler.answer(404, b"not here")
        content = self.files[name]
        return handler.answer(200, content[::-1] if name == self.spoilt else content)


def files_of(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


@pytest.fixture
def hub(monkeypatch):
    """A hub with the bundled language model, and its address."""
    monkeypatch.setenv("EQUITUNE_ALLOW_LOCALHOST", "1")
    monkeypatch.setattr(transfer, "RETRY_PAUSE_S", 0.0)
    monkeypatch.setattr(connection, "STALL_S", 0.5)
    made = Hub(files_of(resource("models/labour-gpt2")))
    made.files["pytorch_model.bin"] = b"pickle"
    made.files["evil.py"] = b"raise SystemExit"
    with running_servers() as start:
        server = start(made)
        made.address = server.url.removesuffix("/file.bin")
        yield made


def load(hub, **choices):
    return load_language_model(
        "hub-model", "hub", repository=REPOSITORY, address=hub.address, **choices
    )


def test_a_model_of_the_hub_is_fetched_once_by_its_commit_and_answers_as_the_folder_does(hub):
    told = []
    language = load(hub, progress=told.append)
    folder = repository_folder(REPOSITORY)
    names = {path.name for path in folder.iterdir()}
    assert not names & {"pytorch_model.bin", "evil.py"}
    fetched = sum(len(hub.files[name]) for name in names & set(hub.files))
    assert told[-1].received == told[-1].total == fetched
    assert language.source == REPOSITORY
    asked = len(hub.asked)
    again = load(hub)
    assert len(hub.asked) == asked
    bundled = load_language_model("labour-gpt2", "bundled")
    ids = torch.tensor([bundled.encode("The man worked as a")])
    for one in (language, again):
        assert torch.equal(one.model(ids).logits, bundled.model(ids).logits)


def test_a_catalogued_model_has_its_own_repository(hub):
    asked = []
    hub_of_gpt2 = hub.address
    hub.files = {}
    with pytest.raises(LanguageModelError, match="openai-community/gpt2 has no weights in safe"):
        load_language_model("gpt2", "hub", address=hub_of_gpt2, progress=asked.append)
    assert hub.asked == ["/api/models/openai-community/gpt2/revision/main"]


def test_other_bytes_than_the_hub_promised_are_not_kept(hub):
    hub.spoilt = "model.safetensors"
    with pytest.raises(WrongHashError):
        load(hub)
    assert not (repository_folder(REPOSITORY) / "model.safetensors").exists()
    hub.spoilt = ""
    assert load(hub).parameters == 937_728


def test_a_model_without_safetensors_is_refused_and_asked_for_anew_later(hub):
    weights = hub.files.pop("model.safetensors")
    with pytest.raises(LanguageModelError, match="pickled ones are not opened") as caught:
        load(hub)
    assert caught.value.field == "model.repository"
    hub.files["model.safetensors"] = weights
    assert load(hub).pretrained


@pytest.mark.parametrize("name", ["gpt2", "../../etc/passwd", "a/b/c", "a b/c", ""])
def test_what_is_no_repository_is_refused_without_asking(hub, name):
    with pytest.raises(LanguageModelError, match="is no repository"):
        fetch_repository(name, field="model.repository", address=hub.address)
    assert hub.asked == []


def test_files_in_folders_are_never_written(hub):
    hub.files["../config.json"] = b"{}"
    hub.files["sub/model.safetensors"] = b"x"
    load(hub)
    assert not any("/.." in path or "/sub" in path for path in hub.asked)


@pytest.mark.parametrize("answer", [b"<html>", b"[]", b'{"sha": 3}'])
def test_a_listing_that_cannot_be_read_is_told(hub, monkeypatch, answer):
    monkeypatch.setattr(hub, "listing", lambda: answer)
    with pytest.raises(LanguageModelError, match="cannot be read"):
        load(hub)


def test_a_model_that_does_not_fit_is_refused_before_its_weights_are_fetched(hub, monkeypatch):
    class Little:
        available = 3_000_000

    monkeypatch.setattr(language_files.psutil, "virtual_memory", Little)
    with pytest.raises(LanguageModelError, match=r"needs about .* of memory"):
        load(hub)
    assert all(path.startswith("/api/") for path in hub.asked)


def test_a_download_is_cancelled_and_without_a_network_one_sentence_says_so(hub):
    with pytest.raises(DownloadStoppedError):
        load(hub, should_stop=lambda: True)
    with pytest.raises(EquituneError, match=r"some/other cannot be fetched: the hub .* cannot be"):
        load_language_model(
            "hub-model", "hub", repository="some/other", address="http://127.0.0.1:9"
        )


def test_the_regard_classifier_comes_from_the_hub_too(hub):
    hub.files = files_of(resource("models/regard-small"))
    classifier = load_regard_classifier(REPOSITORY, address=hub.address)
    assert not classifier.weak
    assert classifier(["XYZ was known for cruelty."]) == [0]


def test_a_runs_classifier_is_fetched_with_progress_and_can_be_cancelled(hub, monkeypatch):
    from equitune_gui.experiment import writing_setup
    from equitune_gui.experiment.config import Experiment
    from equitune_gui.experiment.events import Downloading

    hub.files = files_of(resource("models/regard-small"))
    load = writing_setup.load_regard_classifier
    monkeypatch.setattr(
        writing_setup,
        "load_regard_classifier",
        lambda source, **options: load(source, address=hub.address, **options),
    )
    choices = {"task": "fair-generation", "writing": {"classifier": REPOSITORY}}
    config = Experiment.model_validate(choices).runs()[0]
    told = []
    with pytest.raises(DownloadStoppedError):
        writing_setup._classifier(config, told.append, lambda: True)
    writing_setup._classifier(config, told.append, lambda: False)
    assert isinstance(told[-1], Downloading)
    assert (told[-1].what, told[-1].received) == (REPOSITORY, told[-1].total)


def test_damaged_weights_of_a_classifier_are_told_beside_its_field(tmp_path):
    shutil.copytree(resource("models/regard-small"), tmp_path / "folder")
    (tmp_path / "folder" / "model.safetensors").write_bytes(b"nothing")
    with pytest.raises(LanguageModelError) as caught:
        load_regard_classifier(str(tmp_path / "folder"))
    assert caught.value.field == "writing.classifier"


def test_a_classifier_of_other_labels_is_refused(hub):
    hub.files = files_of(resource("models/regard-small"))
    config = json.loads(hub.files["config.json"])
    config["id2label"] = {"0": "spam", "1": "ham", "2": "eggs", "3": "other"}
    config["label2id"] = {name: int(k) for k, name in config["id2label"].items()}
    hub.files["config.json"] = json.dumps(config).encode()
    with pytest.raises(LanguageModelError, match="no classifier of regard") as caught:
        load_regard_classifier(REPOSITORY, address=hub.address)
    assert caught.value.field == "writing.classifier"


# ------------------------------------------------------------------------------------------- texts


@pytest.fixture
def wikitext(hub):
    content = io.BytesIO()
    spec = TEXTS["wikitext-2"]
    with zipfile.ZipFile(content, "w") as archive:
        for number, member in enumerate(spec.members):
            archive.writestr(member, f" = Title {number} = \n Grüße \n" * 50)
    data = content.getvalue()
    hub.files = {spec.file: data}
    url = f"{hub.address}/{REPOSITORY}/resolve/{COMMIT}/{spec.file}"
    return replace(spec, url=url, bytes=len(data), sha256=hashlib.sha256(data).hexdigest())


def test_wikitext_is_fetched_checked_and_read_part_by_part(wikitext, hub):
    path = fetch_text(wikitext)
    train, _, test = (zipped_text(path, member) for member in wikitext.members)
    assert train.startswith(" = Title 0 = ")
    assert test.count("Grüße") == 50
    assert zipped_text(path, wikitext.members[0], most=20) == train[:18]  # half an ß is left out
    assert fetch_text(wikitext) == path
    assert len(hub.asked) == 1
    with pytest.raises(DamagedDataError, match=r"nothing\.raw cannot be read"):
        zipped_text(path, "nothing.raw")


def test_another_zip_than_the_authors_is_refused(wikitext):
    with pytest.raises(WrongHashError):
        fetch_text(replace(wikitext, sha256=TEXTS["wikitext-2"].sha256))


def test_a_run_reads_perplexity_on_wikitext(wikitext, monkeypatch):
    from equitune_gui.data import catalogue
    from equitune_gui.experiment.config import Experiment
    from equitune_gui.experiment.events import Finished, PerplexityMeasured, Started
    from equitune_gui.experiment.run import run

    monkeypatch.setitem(catalogue.TEXTS, "wikitext-2", wikitext)
    config = Experiment.model_validate(
        {
            "task": "fair-generation",
            "data": {"name": "wikitext-2"},
            "writing": {"samples": 1, "tokens": 3, "kinds": ["respect"]},
            "checks": {"images": 1},
            "methods": ["none"],
        }
    ).runs()[0]
    folder = repository_folder("a/run")
    folder.mkdir(parents=True)
    events = list(run(config, lambda: False, folder=folder))
    assert isinstance(events[-1], Finished), events[-1]
    started = next(e for e in events if isinstance(e, Started))
    assert started.train == 0 < started.validation
    read = next(e for e in events if isinstance(e, PerplexityMeasured))
    assert read.text == "wikitext-2"
    assert read.nats > 0
    shutil.rmtree(folder)
