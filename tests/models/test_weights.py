"""Weights from everywhere: what is read, what is refused, what is told."""

import hashlib
import io
import json
import os
import pickle
import struct
import zipfile

import pytest
import torch
from safetensors.torch import save_file
from torchvision import models

from equitune_gui.errors import (
    MissingWeightsError,
    NoSuchWeightsError,
    UnreadableWeightsError,
    UnsafeWeightsError,
    WeightsMismatchError,
)
from equitune_gui.models import weights
from equitune_gui.models.catalogue import MODELS
from equitune_gui.models.image_models import build_model
from equitune_gui.models.pickle_files import ALLOWED
from equitune_gui.models.weight_files import check_weights
from equitune_gui.models.weights import load_weights, read_tensors, save_weights

SPEC = MODELS["characters"]
DIGITS = tuple("0123456789")


def network(spec=SPEC, classes=3, seed=0):
    torch.manual_seed(seed)
    return build_model(spec, classes)


def same(a, b):
    return all(torch.equal(t, b[n]) for n, t in a.items())


def test_the_bundled_weights_know_digits(tmp_path):
    model = network(classes=10)
    report = load_weights(model, "bundled", SPEC, DIGITS)
    assert (report.source, report.pretrained, report.head) == ("bundled", True, "kept")
    assert len(report.sha256) == 64


def test_other_classes_get_a_new_head_on_the_bundled_backbone():
    model = network(classes=2)
    head = model.head.weight.detach().clone()
    report = load_weights(model, "bundled", SPEC, ("ants", "bees"))
    assert report.head == "new"
    assert torch.equal(model.head.weight, head)


def test_random_weights_say_that_they_are_not_pretrained():
    model = network()
    before = {n: t.clone() for n, t in model.state_dict().items()}
    report = load_weights(model, "random", SPEC, ("a", "b", "c"))
    assert not report.pretrained
    assert report.sha256 == ""
    assert same(before, model.state_dict())


def test_what_was_saved_is_loaded_with_its_head(tmp_path):
    saved, path = network(seed=1), tmp_path / "best.safetensors"
    save_weights(saved, path, classes=("ant", "bee", "cat"))
    model = network(seed=2)
    report = load_weights(model, str(path), SPEC, ("ant", "bee", "cat"))
    assert report.head == "kept"
    assert report.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert same(saved.state_dict(), model.state_dict())


def test_the_heads_rows_are_picked_by_their_names(tmp_path):
    saved, path = network(seed=1), tmp_path / "best.safetensors"
    save_weights(saved, path, classes=("ant", "bee", "cat"))
    model = network(classes=2, seed=2)
    assert load_weights(model, str(path), SPEC, ("cat", "ant")).head == "kept"
    assert torch.equal(model.head.weight, saved.head.weight[[2, 0]])
    assert torch.equal(model.head.bias, saved.head.bias[[2, 0]])


def test_a_head_that_lacks_a_class_is_not_used(tmp_path):
    path = tmp_path / "best.safetensors"
    save_weights(network(seed=1), path, classes=("ant", "bee", "cat"))
    model = network(classes=2, seed=2)
    head = model.head.weight.detach().clone()
    assert load_weights(model, str(path), SPEC, ("cat", "dog")).head == "new"
    assert torch.equal(model.head.weight, head)


def test_a_lambda_networks_tensors_beside_ours_are_left_alone(tmp_path):
    saved, path = network(seed=1), tmp_path / "best.safetensors"
    tensors = {**saved.state_dict(), "weights.score.0.weight": torch.zeros(2, 2)}
    save_file(tensors, path, {"classes": json.dumps(["a", "b", "c"])})
    assert load_weights(network(seed=2), str(path), SPEC, ("a", "b", "c")).head == "kept"


def test_a_checkpoint_of_a_run_is_taken_out_of_its_wrapper(tmp_path):
    saved, path = network(seed=1), tmp_path / "last.pt"
    state = {f"model.{n}": t for n, t in saved.state_dict().items()}
    torch.save({"version": 1, "network": state, "optimizer": {"state": {}}}, path)
    model = network(seed=2)
    load_weights(model, str(path), SPEC, ("a", "b", "c"))
    assert same(saved.backbone.state_dict(), model.backbone.state_dict())


def oldest_names(name):
    """The names as they stand in torchvision's files of DenseNet and ViT."""
    for new, old in (("mlp.0.", "mlp.linear_1."), ("mlp.3.", "mlp.linear_2.")):
        name = name.replace(new, old)
    if "denselayer" in name:
        for part in ("norm1", "norm2", "conv1", "conv2"):
            name = name.replace(f".{part}.", f".{part[:-1]}.{part[-1]}.")
    return name


@pytest.mark.parametrize("name", ["resnet18", "densenet121"])
def test_torchvisions_layout_loads_and_its_head_is_left_out(name, tmp_path):
    torch.manual_seed(1)
    original, path = models.get_model(name), tmp_path / f"{name}.pth"
    torch.save({oldest_names(n): t for n, t in original.state_dict().items()}, path)
    spec = MODELS[name]
    model = network(spec, 2, seed=2)
    report = load_weights(model, str(path), spec, ("ants", "bees"))
    assert report.head == "new"
    expected = original.state_dict()
    assert same(model.backbone.state_dict(), expected)


def test_the_old_names_of_a_vision_transformers_layers_are_known():
    with torch.device("meta"):
        names = models.get_model("vit_b_16").state_dict()
        wanted = {n for n in build_model(MODELS["vit_b_16"], 2).state_dict() if "head" not in n}
    old = {oldest_names(n): t for n, t in names.items()}
    assert set(old) != set(names)
    assert set(weights.in_our_names(old, MODELS["vit_b_16"])) == wanted


@pytest.mark.parametrize("wrap", ["state_dict", "model"])
def test_wrappers_and_the_prefix_of_data_parallel_are_taken_off(wrap, tmp_path):
    original, path = models.resnet18(), tmp_path / "trained.pt"
    state = {f"module.{n}": t for n, t in original.state_dict().items()}
    torch.save({wrap: state, "epoch": 3}, path)
    model = network(MODELS["resnet18"], 2)
    load_weights(model, str(path), MODELS["resnet18"], ("ants", "bees"))
    assert same(model.backbone.state_dict(), original.state_dict())


def test_files_from_before_batch_norm_counted_load(tmp_path):
    state = models.resnet18().state_dict()
    path = tmp_path / "old.pth"
    torch.save({n: t for n, t in state.items() if "num_batches" not in n}, path)
    load_weights(network(MODELS["resnet18"], 2), str(path), MODELS["resnet18"], ("a", "b"))


def test_a_mismatch_is_told_as_a_table_and_changes_nothing(tmp_path):
    saved, path = network(seed=1).state_dict(), tmp_path / "other.safetensors"
    saved["backbone.stem.0.weight"] = torch.zeros(24, 1, 3, 3)
    saved["backbone.extra"] = torch.zeros(4)
    del saved["backbone.stages.0.conv1.weight"]
    save_file(saved, path)
    model = network(seed=2)
    before = {n: t.clone() for n, t in model.state_dict().items()}
    with pytest.raises(WeightsMismatchError) as caught:
        load_weights(model, str(path), SPEC, ("a", "b", "c"))
    assert caught.value.rows == [
        ("backbone.stages.0.conv1.weight", "missing", None, (24, 24, 3, 3)),
        ("backbone.extra", "unexpected", (4,), None),
        ("backbone.stem.0.weight", "wrong shape", (24, 1, 3, 3), (24, 3, 3, 3)),
    ]
    assert "1 tensors are missing, 1 are unexpected and 1 have another shape" in str(caught.value)
    assert caught.value.field == "model.weights"
    assert same(before, model.state_dict())


def test_another_networks_weights_are_a_mismatch(tmp_path):
    path = tmp_path / "resnet34.pth"
    torch.save(models.resnet18().state_dict(), path)
    with pytest.raises(WeightsMismatchError, match="not those of ResNet-34"):
        load_weights(network(MODELS["resnet34"]), str(path), MODELS["resnet34"], ("a", "b", "c"))


class Trap:
    """A pickle that would make a folder when it is opened."""

    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return (os.mkdir, (self.path,))


class Shell(Trap):
    """One that would run a command."""

    def __reduce__(self):
        return (os.system, (f"touch {self.path}",))


def save_old(content, path):
    torch.save(content, path, _use_new_zipfile_serialization=False)


def save_newest_pickle(content, path):
    torch.save(content, path, pickle_protocol=4)


def dump(content, path):
    path.write_bytes(pickle.dumps(content))


WRITERS = [torch.save, save_old, save_newest_pickle, dump]


@pytest.mark.parametrize("trap", [Trap, Shell])
@pytest.mark.parametrize("write", WRITERS)
def test_a_pickle_with_code_is_refused_before_a_run_and_never_run(trap, write, tmp_path):
    proof, path = tmp_path / "it-ran", tmp_path / "trap.pth"
    write({"conv1.weight": torch.zeros(3), "trap": trap(str(proof))}, path)
    for look in (check_weights, lambda s, spec: load_weights(network(), s, spec, ("a", "b", "c"))):
        with pytest.raises(UnsafeWeightsError, match="was not opened"):
            look(str(path), SPEC)
    assert not proof.exists()
    # The trap is a trap: opened as Python would, it works.
    pickle.loads(pickle.dumps(trap(str(proof))))
    assert proof.exists()


@pytest.mark.parametrize("write", WRITERS)
def test_a_whole_pickled_network_is_refused_by_its_class(write, tmp_path):
    path = tmp_path / "whole.pt"
    write(models.resnet18(), path)
    with pytest.raises(UnsafeWeightsError, match=r"torchvision\.models\.resnet\.ResNet"):
        check_weights(str(path), MODELS["resnet18"])


def test_the_tensors_only_reader_refuses_a_whole_network_too(tmp_path):
    path = tmp_path / "whole.pt"
    torch.save(models.resnet18(), path)
    with pytest.raises(UnsafeWeightsError, match="ResNet"):
        read_tensors(path)


@pytest.mark.filterwarnings("ignore::FutureWarning")
def test_a_torchscript_program_is_refused_as_one(tmp_path):
    path = tmp_path / "program.pt"
    torch.jit.trace(torch.nn.Linear(2, 2), torch.zeros(1, 2)).save(str(path))
    with pytest.raises(UnsafeWeightsError, match="TorchScript"):
        check_weights(str(path), SPEC)


def test_the_scan_lets_through_whatever_torch_s_own_reader_does():
    from torch._weights_only_unpickler import _get_allowed_globals

    refused = [name for name in _get_allowed_globals() if not ALLOWED.fullmatch(name)]
    assert refused == []
    assert not any(
        ALLOWED.fullmatch(name)
        for name in ("os.system", "torch.load", "torch.hub.load", "builtins.eval", "torch.nn.ReLU")
    )


@pytest.mark.parametrize(
    "options",
    [{}, {"_use_new_zipfile_serialization": False}, {"pickle_protocol": 3}],
    ids=["zip", "before torch 1.6", "protocol 3"],
)
def test_what_torch_save_writes_passes_the_look_and_loads_silently(options, tmp_path, recwarn):
    path = tmp_path / "trained.pth"
    state = {**network(seed=1).state_dict(), "half": torch.zeros(2, dtype=torch.bfloat16)}
    torch.save({"state_dict": state, "losses": [0.5] * 9, "epoch": 3}, path, **options)
    check_weights(str(path), SPEC)
    assert set(read_tensors(path)[0]) == set(state)
    assert not [w for w in recwarn if "pickle protocol" in str(w.message)]


def test_checksums_may_be_left_out(tmp_path):
    path = tmp_path / "trained.pth"
    torch.serialization.set_crc32_options(False)
    try:
        torch.save(network().state_dict(), path)
    finally:
        torch.serialization.set_crc32_options(True)
    check_weights(str(path), SPEC)


def zipped(name):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(name, "text")
    return file.getvalue()


def write_good(path):
    if path.suffix == ".safetensors":
        save_weights(network(), path, classes=("a", "b", "c"))
    else:
        torch.save(network().state_dict(), path)
    return path.read_bytes()


BAD = {
    "empty": lambda _: b"",
    "cut off": lambda good: good[: len(good) // 2],
    "cut off at the start": lambda good: good[:5],
    "noise": lambda _: bytes(range(256)) * 8,
    "text": lambda _: b"<html>404 Not Found</html>",
    "a pickle of nothing": lambda _: pickle.dumps(None),
    "a pickle of numbers": lambda _: pickle.dumps([1, 2]),
    "an old pickle": lambda _: pickle.dumps([1, 2], protocol=0),
    "half a pickle": lambda _: pickle.dumps(list(range(99)))[:50],
    "a string longer than the file": lambda _: b"\x80\x04\x8e" + struct.pack("<Q", 2**62),
    "a zip of another kind": lambda _: zipped("word/document.xml"),
    "a zip whose list is text": lambda _: zipped("archive/data.pkl"),
    "a header without end": lambda _: struct.pack("<Q", 2**60) + b"{}",
    "a header that is a list": lambda _: struct.pack("<Q", 2) + b"[]",
    "no tensors": lambda _: struct.pack("<Q", 2) + b"{}",
}


@pytest.mark.parametrize("suffix", [".safetensors", ".pth", ".pt"])
@pytest.mark.parametrize("bad", BAD)
def test_a_file_that_is_none_is_told_in_one_sentence(bad, suffix, tmp_path):
    path = tmp_path / f"weights{suffix}"
    path.write_bytes(BAD[bad](write_good(path)))
    with pytest.raises(UnreadableWeightsError) as caught:
        check_weights(str(path), SPEC)
    assert str(path) in str(caught.value)
    assert caught.value.field == "model.weights"
    assert "\n" not in str(caught.value)


def test_a_missing_file_a_folder_and_another_kind_are_told_before_the_run(tmp_path):
    with pytest.raises(MissingWeightsError):
        check_weights(str(tmp_path / "none.pth"), SPEC)
    with pytest.raises(UnreadableWeightsError, match="folder"):
        check_weights(str(tmp_path), SPEC)
    (tmp_path / "weights.h5").write_bytes(b"x")
    with pytest.raises(UnreadableWeightsError, match="safetensors"):
        check_weights(str(tmp_path / "weights.h5"), SPEC)


def test_a_truncated_file_is_told_before_the_run(tmp_path):
    for suffix in (".safetensors", ".pth"):
        path = tmp_path / f"weights{suffix}"
        path.write_bytes(write_good(path)[:-100])
        with pytest.raises(UnreadableWeightsError, match="cut off"):
            check_weights(str(path), SPEC)


def test_a_damaged_tensor_in_a_pickle_is_told(tmp_path):
    path = tmp_path / "weights.pth"
    torch.save({"conv1.weight": "no tensor"}, path)
    with pytest.raises(UnreadableWeightsError, match="no named tensors"):
        check_weights(str(path), SPEC)
    torch.save([torch.zeros(2)], path)
    with pytest.raises(UnreadableWeightsError, match="no named tensors"):
        load_weights(network(), str(path), SPEC, ("a", "b", "c"))


@pytest.mark.parametrize(
    ("name", "source"), [("resnet18", "bundled"), ("characters", "torchvision")]
)
def test_weights_that_nobody_has_are_told(name, source):
    with pytest.raises(NoSuchWeightsError):
        check_weights(source, MODELS[name])


def test_torchvisions_weights_are_asked_for_with_their_hash(tmp_path, monkeypatch):
    spec, path = MODELS["resnet18"], tmp_path / "fetched.pth"
    torch.save(models.resnet18().state_dict(), path)
    asked = {}

    def fetch(url, target, **options):
        asked.update(url=url, target=target, **options)
        return path

    monkeypatch.setattr(weights, "download", fetch)
    progress, stop = [].append, lambda: False
    report = load_weights(
        network(spec, 2), "torchvision", spec, ("a", "b"), progress=progress, should_stop=stop
    )
    assert report.source == "torchvision"
    assert asked["url"] == spec.url
    assert asked["sha256_prefix"] == "f37072fd"
    assert asked["target"].name == "resnet18-f37072fd.pth"
    assert asked["progress"] is progress
    assert asked["should_stop"] is stop
    assert asked["field"] == "model.weights"
