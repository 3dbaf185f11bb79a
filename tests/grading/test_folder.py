"""What changed in a working folder is seen, whoever wrote it."""

from pathlib import Path

import pytest

from heldout.grading.folder import Folder


def test_what_changed_is_told_once(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    (tmp_path / "a.txt").write_text("one")
    assert folder.changed() == ({"a.txt": b"one"}, [])
    assert folder.changed() == ({}, [])
    (tmp_path / "a.txt").write_text("other")
    assert folder.changed() == ({"a.txt": b"other"}, [])
    (tmp_path / "a.txt").unlink()
    assert folder.changed() == ({}, ["a.txt"])


def test_what_was_put_there_is_no_change(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    folder.write({"data/a.csv": b"1,2"})
    assert folder.changed() == ({}, [])
    folder.remove(["data/a.csv"])
    assert folder.changed() == ({}, [])


def test_files_that_python_does_not_open_are_seen(tmp_path: Path) -> None:
    h5py = pytest.importorskip("h5py")
    folder = Folder(tmp_path)
    assert folder.changed() == ({}, [])
    with h5py.File(str(tmp_path / "weights.h5"), "w") as file:
        file["kernel"] = [1.0, 2.0]
    found, lost = folder.changed()
    assert list(found) == ["weights.h5"] and not lost
