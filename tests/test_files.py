"""Folders, whole writes, and downloads from a local server that misbehaves on purpose."""

import errno
import hashlib
import json
import os
import shutil
import socket
import subprocess
import sys
import threading
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from equitune_gui import errors, files
from equitune_gui.network import connection, transfer

CONTENT = bytes(range(256)) * 4096  # 1 MiB
SHA256 = hashlib.sha256(CONTENT).hexdigest()


# ------------------------------------------------------------------------------------------ folders


def test_data_folder_is_the_one_in_the_environment(monkeypatch, tmp_path):
    monkeypatch.setenv("EQUITUNE_DATA", str(tmp_path))
    assert files.data_folder() == tmp_path
    assert files.runs_folder() == tmp_path / "runs"
    assert files.downloads_folder() == tmp_path / "downloads"


def test_data_folder_is_otherwise_the_one_in_the_settings(monkeypatch, tmp_path):
    monkeypatch.delenv("EQUITUNE_DATA")
    monkeypatch.setenv("EQUITUNE_CONFIG", str(tmp_path))
    default = files.data_folder()
    assert default.name == "equitune_gui"
    files.settings_file().write_text(f"data_folder = '{tmp_path / 'elsewhere'}'\n")
    assert files.data_folder() == tmp_path / "elsewhere" != default


@pytest.mark.parametrize("content", ["data_folder = ", "data_folder = 3", b"\xff\xfe"])
def test_broken_settings_are_told(monkeypatch, tmp_path, content):
    monkeypatch.delenv("EQUITUNE_DATA")
    monkeypatch.setenv("EQUITUNE_CONFIG", str(tmp_path))
    content = content if isinstance(content, bytes) else content.encode()
    files.settings_file().write_bytes(content)
    with pytest.raises(errors.BrokenSettingsError, match=r"settings\.toml"):
        files.data_folder()


def test_resource_is_found_beside_the_package_or_inside_it(monkeypatch, tmp_path):
    package = tmp_path / "equitune_gui"
    (tmp_path / "resources").mkdir()
    package.mkdir()
    monkeypatch.setattr(files, "__file__", str(package / "files.py"))
    with pytest.raises(errors.MissingResourceError, match=r"resources/card\.txt"):
        files.resource("card.txt")
    (tmp_path / "resources" / "card.txt").touch()
    assert files.resource("card.txt") == tmp_path / "resources" / "card.txt"
    (package / "resources").mkdir()
    (package / "resources" / "card.txt").touch()
    assert files.resource("card.txt") == package / "resources" / "card.txt"


def test_files_need_no_torch_and_no_qt():
    code = "import sys, equitune_gui.files; print({'torch', 'PySide6', 'sklearn'} & {*sys.modules})"
    command = [sys.executable, "-c", code]
    output = subprocess.run(command, capture_output=True, check=True, text=True)
    assert output.stdout.strip() == "set()"


# ------------------------------------------------------------------------------------- whole writes


def test_a_file_is_written_whole_and_its_folder_made(tmp_path):
    path = tmp_path / "a" / "b" / "file.bin"
    files.write_atomically(path, lambda file: file.write(b"new"))
    assert path.read_bytes() == b"new"
    assert [p.name for p in path.parent.iterdir()] == ["file.bin"]


def test_a_write_that_breaks_leaves_the_old_file_and_nothing_else(tmp_path):
    path = tmp_path / "file.bin"
    path.write_bytes(b"old")

    def break_halfway(file):
        file.write(b"half of the n")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        files.write_atomically(path, break_halfway)
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["file.bin"]


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (errno.ENOSPC, errors.DiskFullError),
        (errno.EACCES, errors.ReadOnlyFolderError),
        (errno.EROFS, errors.ReadOnlyFolderError),
    ],
)
def test_a_disk_that_refuses_is_explained_with_the_folder_and_the_field(tmp_path, code, expected):
    def refuse(_file):
        raise OSError(code, os.strerror(code))

    with pytest.raises(expected) as caught:
        files.write_atomically(tmp_path / "file", refuse, field="data.name")
    assert str(tmp_path) in caught.value.sentence
    assert caught.value.field == "data.name"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no /dev/full")
def test_a_really_full_device_is_explained():
    def write(_file):
        with Path("/dev/full").open("wb") as full:
            full.write(b"no room")

    with pytest.raises(errors.DiskFullError, match="free"), files.explained(Path("/dev")):
        write(None)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no user ids")
def test_a_really_read_only_folder_is_explained(tmp_path):
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    user = os.geteuid()
    if user == 0:
        os.seteuid(65534)  # to root nothing is read-only
    try:
        with pytest.raises(errors.ReadOnlyFolderError, match="may not be written"):
            files.write_atomically(folder / "file", lambda file: file.write(b"x"))
    finally:
        os.seteuid(user)


def test_a_file_in_the_folders_place_is_explained(tmp_path):
    (tmp_path / "runs").touch()
    with pytest.raises(errors.UnusableFolderError, match="runs"):
        files.write_atomically(tmp_path / "runs" / "file", lambda file: file.write(b"x"))


# ---------------------------------------------------------------------------------------- downloads


class Server(ThreadingHTTPServer):
    """Answers from `behave(handler, offset)` and keeps each request's Range (None: none)."""

    daemon_threads = True

    def __init__(self, behave):
        super().__init__(("127.0.0.1", 0), Handler)
        self.behave, self.ranges, self.release = behave, [], threading.Event()
        self.url = f"http://127.0.0.1:{self.server_port}/file.bin"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        asked = self.headers.get("Range")
        self.server.ranges.append(asked)
        self.close_connection = True
        offset = int(asked.removeprefix("bytes=").rstrip("-")) if asked else 0
        with suppress(BrokenPipeError, ConnectionResetError):
            self.server.behave(self, offset)

    def answer(self, code, body, **headers):
        self.send_response(code)
        for name, value in ({"Content_Length": len(body)} | headers).items():
            self.send_header(name.replace("_", "-"), str(value))
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()

    def log_message(self, *_):
        pass


def with_ranges(handler, offset):
    if offset >= len(CONTENT):
        return handler.answer(416, b"", Content_Range=f"bytes */{len(CONTENT)}")
    rest = CONTENT[offset:]
    if offset:
        place = f"bytes {offset}-{len(CONTENT) - 1}/{len(CONTENT)}"
        return handler.answer(206, rest, Content_Range=place)
    return handler.answer(200, rest)


def without_ranges(handler, _offset):
    handler.answer(200, CONTENT)


def in_pieces(handler, offset):
    """Breaks off after 100,000 bytes, each time."""
    code = 206 if offset else 200
    place = f"bytes {offset}-{len(CONTENT) - 1}/{len(CONTENT)}"
    piece = CONTENT[offset : offset + 100_000]
    handler.answer(code, piece, Content_Length=len(CONTENT) - offset, Content_Range=place)


def always_too_short(handler, _offset):
    handler.answer(200, CONTENT[:1000], Content_Length=len(CONTENT))


def wrong_place(handler, offset):
    if offset:
        return handler.answer(206, CONTENT[5:], Content_Range=f"bytes 5-{len(CONTENT) - 1}/*")
    return handler.answer(200, CONTENT)


def stall(handler, _offset):
    handler.answer(200, CONTENT[:1000], Content_Length=len(CONTENT))
    handler.server.release.wait(30)


def say_nothing(handler, _offset):
    handler.server.release.wait(30)


def trickle(handler, _offset):
    handler.send_response(200)
    handler.send_header("Content-Length", str(len(CONTENT)))
    handler.end_headers()
    for byte in range(3000):
        handler.wfile.write(CONTENT[byte : byte + 1])
        if handler.server.release.wait(0.01):
            return


def in_chunks(handler, _offset):
    handler.send_response(200)
    handler.send_header("Transfer-Encoding", "chunked")
    handler.end_headers()
    for start in range(0, len(CONTENT), 100_000):
        piece = CONTENT[start : start + 100_000]
        handler.wfile.write(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
    handler.wfile.write(b"0\r\n\r\n")


def other_bytes(handler, _offset):
    handler.answer(200, CONTENT[::-1])


def understate_the_length(handler, _offset):
    handler.answer(200, CONTENT, Content_Length=1000)


def send_away(handler, _offset):
    handler.answer(302, b"", Location="https://example.org/file.bin")


def send_to_another_scheme(handler, _offset):
    handler.answer(302, b"", Location="ftp://download.pytorch.org/file.bin")


def refuse(handler, _offset):
    handler.answer(404, b"not here")


def be_in_trouble(handler, _offset):
    handler.answer(503, b"later")


def recover(handler, offset):
    if len(handler.server.ranges) < 3:
        return be_in_trouble(handler, offset)
    return with_ranges(handler, offset)


@pytest.fixture
def serve(monkeypatch):
    """Starts a server with a behaviour; waits between attempts shrink to nothing."""
    monkeypatch.setenv("EQUITUNE_ALLOW_LOCALHOST", "1")
    monkeypatch.setattr(transfer, "RETRY_PAUSE_S", 0.0)
    monkeypatch.setattr(connection, "STALL_S", 0.3)
    with running_servers() as start:
        yield start


@contextmanager
def running_servers():
    servers = []

    def start(behave):
        server = Server(behave)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        servers.append((server, thread))
        return server

    yield start
    for server, thread in servers:
        server.release.set()
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture
def target(tmp_path):
    return tmp_path / "downloads" / "file.bin"


def part_of(target):
    return target.with_name("file.bin.part")


@pytest.mark.parametrize(
    "hashes",
    [
        {"sha256": SHA256},
        {"md5": hashlib.md5(CONTENT).hexdigest()},
        {"sha256_prefix": SHA256[:8]},
        {"sha256": SHA256.upper()},
        {},
    ],
)
def test_a_file_is_fetched_checked_and_then_found_without_a_server(serve, target, hashes):
    server = serve(with_ranges)
    assert files.download(server.url, target, **hashes) == target
    assert target.read_bytes() == CONTENT
    assert not part_of(target).exists()
    assert files.download("https://download.pytorch.org/file.bin", target, **hashes) == target
    assert server.ranges == [None]


def test_a_file_that_was_put_there_by_hand_is_used(target):
    target.parent.mkdir()
    target.write_bytes(CONTENT)
    assert files.download("https://download.pytorch.org/f", target, sha256=SHA256) == target


def test_a_file_that_was_damaged_since_is_fetched_again(serve, target):
    server = serve(with_ranges)
    files.download(server.url, target, sha256=SHA256)
    target.write_bytes(CONTENT[:-1])
    files.download(server.url, target, sha256=SHA256)
    assert target.read_bytes() == CONTENT
    assert len(server.ranges) == 2


def test_a_download_goes_on_from_its_part(serve, target):
    target.parent.mkdir()
    part_of(target).write_bytes(CONTENT[:400_000])
    server = serve(with_ranges)
    seen = []
    files.download(server.url, target, sha256=SHA256, progress=seen.append)
    assert server.ranges == ["bytes=400000-"]
    assert target.read_bytes() == CONTENT
    assert seen[0].received > 400_000


def test_a_part_that_is_whole_already_is_accepted(serve, target):
    target.parent.mkdir()
    part_of(target).write_bytes(CONTENT)
    files.download(serve(with_ranges).url, target, sha256=SHA256)
    assert target.read_bytes() == CONTENT


def test_a_part_longer_than_the_file_is_dropped(serve, target):
    target.parent.mkdir()
    part_of(target).write_bytes(CONTENT + b"?")
    server = serve(with_ranges)
    files.download(server.url, target, sha256=SHA256)
    assert target.read_bytes() == CONTENT
    assert server.ranges == [f"bytes={len(CONTENT) + 1}-", None]


@pytest.mark.parametrize("behave", [without_ranges, wrong_place])
def test_a_server_that_cannot_go_on_sends_it_all_again(serve, target, behave):
    target.parent.mkdir()
    part_of(target).write_bytes(b"x" * 1000)
    files.download(serve(behave).url, target, sha256=SHA256)
    assert target.read_bytes() == CONTENT


def test_a_download_that_breaks_off_is_taken_up_again_as_long_as_something_comes(serve, target):
    server = serve(in_pieces)
    files.download(server.url, target, sha256=SHA256)
    assert target.read_bytes() == CONTENT
    assert server.ranges == [None, *(f"bytes={n}00000-" for n in range(1, 11))]
    assert len(server.ranges) > transfer.ATTEMPTS


def test_a_length_need_not_be_declared(serve, target):
    seen = []
    files.download(serve(in_chunks).url, target, sha256=SHA256, progress=seen.append)
    assert target.read_bytes() == CONTENT
    assert seen[-1].total is None is seen[-1].seconds_left


def test_a_truncated_download_is_told_and_its_part_kept(serve, target):
    server = serve(always_too_short)
    with pytest.raises(errors.InterruptedDownloadError) as caught:
        files.download(server.url, target, sha256=SHA256, field="model.weights")
    assert "1 kB of 1.05 MB" in caught.value.sentence
    assert caught.value.field == "model.weights"
    assert len(server.ranges) == transfer.ATTEMPTS
    assert not target.exists()
    assert part_of(target).read_bytes() == CONTENT[:1000]
    files.download(serve(with_ranges).url, target, sha256=SHA256)
    assert target.read_bytes() == CONTENT


@pytest.mark.parametrize("behave", [stall, say_nothing])
def test_a_silent_server_is_given_up(serve, target, behave):
    with pytest.raises(errors.InterruptedDownloadError, match=r"nothing for 0\.3 s|timed out"):
        files.download(serve(behave).url, target, sha256=SHA256)


@pytest.mark.parametrize("behave", [other_bytes, understate_the_length])
def test_wrong_bytes_are_deleted_and_told(serve, target, behave):
    with pytest.raises(errors.WrongHashError, match="deleted"):
        files.download(serve(behave).url, target, sha256=SHA256)
    assert not target.exists()
    assert not part_of(target).exists()


def test_without_a_published_hash_the_first_one_is_remembered(serve, target):
    files.download(serve(with_ranges).url, target)
    target.unlink()
    with pytest.raises(errors.WrongHashError):
        files.download(serve(other_bytes).url, target)
    files.download(serve(with_ranges).url, target)
    assert target.read_bytes() == CONTENT


@pytest.mark.parametrize("receipt", ["", "[]", "{}", json.dumps({"algorithm": "sha256"})])
def test_a_damaged_receipt_only_costs_another_look(target, receipt):
    target.parent.mkdir()
    target.write_bytes(CONTENT)
    target.with_name("file.bin.receipt").write_text(receipt)
    assert files.download("https://download.pytorch.org/f", target, sha256=SHA256) == target


@pytest.mark.parametrize("behave", [send_away, send_to_another_scheme])
def test_a_redirect_to_a_foreign_host_is_refused(serve, target, behave):
    with pytest.raises(errors.ForbiddenHostError, match=r"example\.org|ftp://"):
        files.download(serve(behave).url, target, sha256=SHA256)


@pytest.mark.parametrize(
    "url",
    [
        "http://download.pytorch.org/f",
        "https://evilhuggingface.co/f",
        "https://download.pytorch.org:8443/f",
        "https://download.pytorch.org@example.org/f",
        "file:///etc/passwd",
        "http://127.0.0.1:1/f",
    ],
)
def test_only_https_to_named_hosts_is_opened(target, url):
    with pytest.raises(errors.ForbiddenHostError):
        files.download(url, target, sha256=SHA256)


@pytest.mark.parametrize(
    "host", ["huggingface.co", "cas-bridge.xethub.hf.co", "www.cs.toronto.edu"]
)
def test_named_hosts_are_trusted(target, host):
    wanted = connection.Wanted(f"https://{host}/f", target, "")
    connection.require_trusted(wanted, wanted.url)


def test_a_refusal_is_told_at_once(serve, target):
    server = serve(refuse)
    with pytest.raises(errors.RefusedDownloadError, match="404"):
        files.download(server.url, target, sha256=SHA256)
    assert len(server.ranges) == 1


def test_a_servers_trouble_may_pass(serve, target):
    files.download(serve(recover).url, target, sha256=SHA256)
    assert target.read_bytes() == CONTENT


def test_a_servers_lasting_trouble_is_told(serve, target):
    server = serve(be_in_trouble)
    with pytest.raises(errors.RefusedDownloadError, match="503"):
        files.download(server.url, target, sha256=SHA256)
    assert len(server.ranges) == transfer.ATTEMPTS


def test_being_offline_is_one_sentence_that_says_where_to_put_the_file(serve, target):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}/file.bin"
        with pytest.raises(errors.OfflineError) as caught:
            files.download(url, target, sha256=SHA256)
    assert str(target) in caught.value.sentence
    assert "\n" not in caught.value.sentence


def test_progress_never_falls_and_ends_at_the_total(serve, target):
    seen = []
    files.download(serve(in_pieces).url, target, sha256=SHA256, progress=seen.append)
    received = [p.received for p in seen]
    assert received == sorted(received)
    assert seen[-1].received == seen[-1].total == len(CONTENT)
    assert seen[-1].seconds_left == 0
    assert all(p.bytes_per_second >= 0 for p in seen)


@pytest.mark.parametrize("behave", [stall, say_nothing, trickle])
def test_stopping_is_noticed_while_the_server_keeps_us_waiting(serve, target, behave, monkeypatch):
    monkeypatch.setattr(connection, "STALL_S", 30.0)
    server = serve(behave)
    asked = []

    def stop_at_the_fifth_look():
        asked.append(None)
        return len(asked) >= 5

    with pytest.raises(errors.DownloadStoppedError):
        files.download(server.url, target, sha256=SHA256, should_stop=stop_at_the_fifth_look)
    assert len(asked) == 5  # looked at ten times a second, so within 0.1 s of the wish
    assert part_of(target).exists()


def test_a_full_disk_is_told_before_it_is_filled(serve, target, monkeypatch):
    usage = shutil.disk_usage("/")._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    with pytest.raises(errors.DiskFullError, match=r"1 kB free, 1\.05 MB are needed"):
        files.download(serve(with_ranges).url, target, sha256=SHA256)


def test_two_downloads_of_one_file_do_not_mix(serve, target):
    target.parent.mkdir()
    wanted = connection.Wanted(serve(with_ranges).url, target, "data.name")
    refused = pytest.raises(errors.AlreadyDownloadingError, match="another window")
    with files._alone(part_of(target), wanted), refused:
        files.download(wanted.url, target, sha256=SHA256)
    files.download(wanted.url, target, sha256=SHA256)
    assert target.read_bytes() == CONTENT
