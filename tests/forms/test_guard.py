"""Files of students lie in the checking process's folder, and nothing there executes them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from heldout.grading.folder import FILES, Folder, is_portable

GUARDED = """
import pickle, subprocess, sys
from pathlib import Path
from heldout.grading.codec import CodecError
from heldout.grading.guard import Guard
guard = Guard(Path.cwd(), Path.cwd() / ".course")
guard.foreign |= {"planted.py", "data.pkl"}
sys.path.insert(0, "")
sys.path.insert(0, ".")
"""


def guarded(code: str, folder: Path) -> tuple[str, str]:
    """Return what a process with a guard, and a student's files in its folder, prints and ends with."""
    (folder / ".course").mkdir()
    (folder / ".course/given.py").write_text("print('given')")
    (folder / "planted.py").write_text("print('planted')")
    (folder / "data.pkl").write_bytes(b"cos\nsystem\n(S'echo unpickled'\ntR.")
    ran = subprocess.run([sys.executable, "-c", GUARDED + code], cwd=folder, capture_output=True, text=True)
    return ran.stdout, ran.stderr


@pytest.mark.parametrize(
    ("code", "refused"),
    [
        ("import planted", "ModuleNotFoundError"),
        ("import importlib\nimportlib.import_module('planted')", "CodecError: a test can't run a file"),
        ("import runpy\nrunpy.run_path('planted.py')", "CodecError: a test can't run a file"),
        (
            "exec(compile(open('planted.py').read(), 'planted.py', 'exec'))",
            "CodecError: a test can't run a file",
        ),
        ("subprocess.run([sys.executable, 'planted.py'])", "CodecError: a test can't start programs"),
        ("pickle.load(open('data.pkl', 'rb'))", "CodecError: a test can't unpickle"),
    ],
)
def test_a_students_file_is_not_executed(code: str, refused: str, tmp_path: Path) -> None:
    printed, error = guarded(code, tmp_path)
    assert refused in error and printed == ""


def test_the_assignments_own_modules_are_imported(tmp_path: Path) -> None:
    assert guarded("import given", tmp_path) == ("given\n", "")


@pytest.mark.parametrize("name", ["a.txt", "data/b 2.csv", "Übung.txt"])
def test_plain_names(name: str) -> None:
    assert is_portable(name) == name.isascii()


@pytest.mark.parametrize(
    "name",
    [
        *(
            "",
            "..",
            "../a",
            "/etc/passwd",
            "a/../b",
            "a//b",
            ".bashrc",
            "a/.b",
            "con",
            "NUL.txt",
            "a\nb",
            "a\\b",
        ),
        *(
            "-rf",
            "a:b",
            "__pycache__/a.py",
            "x.pyc",
            "x.so",
            "x.pth",
            "matplotlibrc",
            "a/" * 9 + "b",
            "x" * 201,
        ),
    ],
)
def test_odd_names_do_not_cross(name: str) -> None:
    assert not is_portable(name)


def test_only_regular_files_in_bounded_number_are_changes(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    folder.write({"given.txt": b"1"})
    (tmp_path / "link.txt").symlink_to("/etc/passwd")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub/new.txt").write_text("2")
    assert folder.changed() == ({"sub/new.txt": b"2"}, [])
    assert folder.changed() == ({}, [])
    (tmp_path / "given.txt").unlink()
    for number in range(2 * FILES):
        (tmp_path / f"many{number}").write_text("")
    found, lost = folder.changed()
    assert lost == ["given.txt"] or "given.txt" in lost
    assert len(found) <= FILES
