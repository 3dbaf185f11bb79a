"""Archives that are damaged, hostile or odd."""

import io
import random
import zipfile
from pathlib import Path

import pytest

from heldout.grading import steps
from heldout.grading.collect import archives
from heldout.grading.collect.archives import (
    ArchiveError,
    Download,
    FolderDownload,
    ZipDownload,
    inner_zip,
    opened,
)
from heldout.grading.step_runner import here
from heldout.testing.downloads import CLASS, collect, filed, make_course, work_of, zipped


def read_all(download: Download) -> dict[str, bytes]:
    return {path: download.read(path) for path, entry in download.entries.items() if not entry.problem}


def problems(data: bytes) -> dict[str, str]:
    return {path: entry.problem for path, entry in ZipDownload(io.BytesIO(data), "a.zip").entries.items()}


def with_flag(data: bytes, flag: int) -> bytes:
    """Set a flag in the headers of an archive's only file, before it and in the directory."""
    raw = bytearray(data)
    for start, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        raw[raw.index(start) + place] |= flag
    return bytes(raw)


def test_what_is_nobodys_work_is_left_out() -> None:
    files = dict.fromkeys(["a.ipynb", "__MACOSX/._a.ipynb", ".DS_Store", "x/Thumbs.db", ".git/config"], b"-")
    assert list(problems(zipped(files))) == ["a.ipynb"]


@pytest.mark.parametrize("name", ["../a", "a/../../b", "/etc/passwd", "..\\a", "\\a", "a" * 1100])
def test_names_that_lead_out(name: str) -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as file:
        info = zipfile.ZipInfo("x")
        info.filename = name
        file.writestr(info, b"-")
    (problem,) = problems(data.getvalue()).values()
    assert problem


def test_links() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as file:
        link = zipfile.ZipInfo("a.ipynb")
        link.create_system, link.external_attr = 3, 0o120777 << 16
        file.writestr(link, "/etc/passwd")
    assert problems(data.getvalue()) == {"a.ipynb": "it is a link"}


def test_encrypted() -> None:
    assert problems(with_flag(zipped({"a.ipynb": b"-"}), 1)) == {"a.ipynb": "it is encrypted"}


def test_two_files_of_one_name() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as file:
        file.writestr("a.ipynb", b"1")
        with pytest.warns(UserWarning, match="Duplicate"):
            file.writestr("a.ipynb", b"2")
    assert problems(data.getvalue()) == {"a.ipynb": "two files of the archive have this name"}


def test_bombs(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "attack" in problems(zipped({"a.ipynb": b"\0" * (2 << 20)}))["a.ipynb"]
    with pytest.raises(ArchiveError, match="looks like an attack"):
        inner_zip(zipped({"a.ipynb": b"\0" * (2 << 20)}), "hw.zip")
    monkeypatch.setattr(archives, "MAX_ENTRIES", 3)
    with pytest.raises(ArchiveError, match="more than 3 files"):
        ZipDownload(io.BytesIO(zipped({str(n): b"" for n in range(4)})), "a.zip")
    with pytest.raises(ArchiveError, match="unpacked"):
        ZipDownload(io.BytesIO(zipped({"a": bytes(range(256)) * 8})), "a.zip", total=1024)


def unpacked(data: bytes) -> list[dict[str, bytes]]:
    """Return the files of an archive, as one answer after the other brings them."""
    parts, start = [], 0
    while start is not None:
        found = here("unpack", archive=data, name="hw.zip", start=start)
        assert "refused" not in found
        parts.append(found["files"])
        start = found["next"]
    return parts


def test_what_a_student_packed_comes_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(steps, "AT_ONCE", 10)
    files = {"a.ipynb": b"1" * 8, "b/c.csv": b"2" * 8, "d": b"", "e": b"3" * 30, "f": b"4"}
    parts = unpacked(zipped(files))
    assert [list(part) for part in parts] == [["a.ipynb"], ["b/c.csv", "d"], ["e"], ["f"]]
    assert {path: data for part in parts for path, data in part.items()} == files
    assert unpacked(zipped({})) == [{}]


def test_what_is_refused_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MAX_INNER_FILE", 5)
    found = here("unpack", archive=zipped({"a.ipynb": b"123456"}), name="hw.zip", start=0)
    assert "hw.zip is refused: a.ipynb: it is larger than" in found["refused"]
    assert "damaged" in here("unpack", archive=b"PK\x03\x04", name="hw.zip", start=0)["refused"]


def test_a_size_that_is_not_the_real_one_is_refused() -> None:
    data = zipped({"a.ipynb": b"x" * 1000})
    raw = bytearray(data)
    place = raw.index(b"PK\x01\x02") + 24
    raw[place : place + 4] = (10).to_bytes(4, "little")
    with pytest.raises(ArchiveError, match="damaged"):
        ZipDownload(io.BytesIO(bytes(raw)), "a.zip").read("a.ipynb")


def test_whatever_is_damaged_only_one_error_is_raised() -> None:
    rng = random.Random(0)
    good = zipped({"a/b.ipynb": bytes(rng.randbytes(300)), "한글.ipynb": b"text " * 50})
    for _ in range(400):
        bad = bytearray(good)
        for _ in range(rng.randint(1, 6)):
            bad[rng.randrange(len(bad))] = rng.randrange(256)
        try:
            read_all(ZipDownload(io.BytesIO(bytes(bad[: rng.randint(20, len(bad))])), "a.zip"))
            read_all(ZipDownload(io.BytesIO(bytes(bad)), "a.zip"))
        except ArchiveError:
            pass


def test_links_in_folders_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("-")
    folder = tmp_path / "class"
    (folder / "alice").mkdir(parents=True)
    (folder / "alice" / "a.ipynb").symlink_to(tmp_path / "secret")
    (folder / "bob").symlink_to(tmp_path)
    download = FolderDownload(folder)
    assert {path: bool(entry.problem) for path, entry in download.entries.items()} == {
        "alice/a.ipynb": True,
        "bob": True,
    }
    with pytest.raises(ArchiveError, match="can't be read"):
        download.read("alice/a.ipynb")


def test_one_notebook_may_be_named(tmp_path: Path) -> None:
    (tmp_path / "a.ipynb").write_bytes(b"{}")
    (tmp_path / "b.ipynb").write_bytes(b"{}")
    with opened(tmp_path / "a.ipynb") as download:
        assert read_all(download) == {"a.ipynb": b"{}"}


@pytest.mark.parametrize("name", ["a$b", "a{b}", "a{}c", "a%b", "a#b", "a b'c", "[x]"])
def test_a_course_may_have_any_path(tmp_path: Path, name: str) -> None:
    course = make_course(tmp_path / name)
    path = tmp_path / "class.zip"
    path.write_bytes(zipped({"kim_minho/a.ipynb": work_of(CLASS[0])}))
    collect(course, path)
    assert filed(course) == {"kim_minho": "kim_minho, 1"}
    assert sorted(found.name for found in tmp_path.iterdir()) == sorted([name, "class.zip"])
