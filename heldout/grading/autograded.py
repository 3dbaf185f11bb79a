"""Keeps results on disk, in nbgrader's folder ``autograded``, each as a whole or not at all."""

import contextlib
import json
import os
import shutil
from collections.abc import Mapping
from dataclasses import asdict, replace
from hashlib import sha256
from pathlib import Path

from nbgrader.coursedir import CourseDirectory

from heldout.grading.assignment import Assignment
from heldout.grading.cleaning import cleaned
from heldout.grading.ids import folded
from heldout.grading.result import Result, SubmissionResult
from heldout.grading.step_runner import Steps, here
from heldout.grading.versions import sanitizer_version

RESULT = "result.json"
TIMESTAMP, TIMESTAMP_BYTES = "timestamp.txt", 1000


def autograded_folder(coursedir: CourseDirectory, student: str, assignment: Assignment) -> Path:
    """Return where nbgrader, and formgrader with it, looks for what this student's submission became."""
    return Path(coursedir.format_path(coursedir.autograded_directory, student, assignment.name))


def write_autograded(
    coursedir: CourseDirectory,
    student: str,
    assignment: Assignment,
    digest: str,
    result: SubmissionResult,
    files: Mapping[str, bytes] | None = None,
    steps: Steps = here,
) -> None:
    """Write the student's folder in ``autograded``: notebooks, data files, ``result.json``, own files.

    Notebooks that are not sanitized yet are, by ``steps``. ``files`` are the student's own, by relative path;
    the assignment's and ours stand in their place where the names are the same. ``digest`` names what was
    graded. The folder appears, or replaces the one before, as a whole.
    """
    folder = autograded_folder(coursedir, student, assignment)
    folder.parent.mkdir(parents=True, exist_ok=True)
    _settle(folder)
    new, _ = _beside(folder)
    new.mkdir()
    _write_result(new, assignment, digest, result, steps)
    ours = {RESULT, TIMESTAMP, *(f"{notebook}.ipynb" for notebook in assignment.notebooks)}
    taken = {folded(name) for name in ours}
    for name, data in (*assignment.files.items(), *(files or {}).items()):
        if folded(name.split("/")[0]) in taken:  # also a folder, where there is no notebook to write
            continue
        # what stands there already is the assignment's
        with contextlib.suppress(FileExistsError, NotADirectoryError, IsADirectoryError):
            (new / name).parent.mkdir(parents=True, exist_ok=True)
            with (new / name).open("xb") as file:
                file.write(data)
    _copy_timestamp(coursedir, student, assignment, new)
    _put(folder, coursedir.groupshared)


def read_autograded(
    coursedir: CourseDirectory, student: str, assignment: Assignment, steps: Steps = here
) -> tuple[str, SubmissionResult] | None:
    """Return digest and result of the student's folder, with the notebooks as they were written there.

    None if there is no such folder, if its files are not all as they were written, or if nbgrader's own
    autograder made it. What a killed run left beside the folder is put in place or removed, and a notebook
    that another sanitizer wrote is sanitized again, by ``steps``.
    """
    folder = autograded_folder(coursedir, student, assignment)
    _settle(folder)
    try:
        kept = json.loads((folder / RESULT).read_bytes())
        if kept["notebooks"].keys() != assignment.notebooks.keys():
            return None
        results = {}
        for name, entry in kept["notebooks"].items():
            path = folder / f"{name}.ipynb"
            notebook = path.read_bytes() if path.is_file() else b""
            if entry["notebook"] != sha256(notebook).hexdigest():
                return None
            results[name] = replace(Result.from_dict(entry["result"]), notebook=notebook.decode())
        result = SubmissionResult(results)
        digest, sanitizer = str(kept["digest"]), kept.get("sanitizer")
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    if sanitizer != sanitizer_version():
        result = _sanitize_again(coursedir, folder, assignment, digest, result, steps)
    return digest, result


def _sanitize_again(
    coursedir: CourseDirectory,
    folder: Path,
    assignment: Assignment,
    digest: str,
    result: SubmissionResult,
    steps: Steps,
) -> SubmissionResult:
    new, _ = _beside(folder)
    shutil.copytree(folder, new, symlinks=True)
    for name in (RESULT, *(f"{name}.ipynb" for name in assignment.notebooks)):
        (new / name).unlink(missing_ok=True)
    result = _write_result(new, assignment, digest, result, steps)
    _put(folder, coursedir.groupshared)
    return result


def _write_result(
    new: Path, assignment: Assignment, digest: str, result: SubmissionResult, steps: Steps
) -> SubmissionResult:
    """Write notebooks and ``result.json``; return the result with the notebooks as they are there."""
    kept, written = {}, {}
    for name, graded in result.notebooks.items():
        notebook = ""
        if graded.notebook:
            notebook = graded.notebook
            if graded.sanitizer != sanitizer_version():
                notebook, _ = cleaned(steps, notebook, assignment.to_bytes(), name)
        if notebook:
            (new / f"{name}.ipynb").write_text(notebook, encoding="utf-8", newline="")
        without = asdict(replace(graded, notebook="", sanitizer=""))
        kept[name] = {"notebook": sha256(notebook.encode()).hexdigest(), "result": without}
        written[name] = replace(graded, notebook=notebook, sanitizer="")
    content = {"digest": digest, "sanitizer": sanitizer_version(), "notebooks": kept}
    (new / RESULT).write_text(json.dumps(content))
    return SubmissionResult(written)


def _beside(folder: Path) -> tuple[Path, Path]:
    """Return the names of the folder that is being written and of the one that is being replaced."""
    return folder.with_name(f".{folder.name}.new"), folder.with_name(f".{folder.name}.old")


def _put(folder: Path, groupshared: bool) -> None:
    """Give the new folder its name, in place of the one before."""
    new, old = _beside(folder)
    _finish(new, groupshared)
    if folder.exists():
        folder.rename(old)
    new.rename(folder)
    _sync(folder.parent)
    shutil.rmtree(old, ignore_errors=True)


def _settle(folder: Path) -> None:
    """Finish or undo what a killed run began."""
    new, old = _beside(folder)
    if old.exists() and not folder.exists():
        # killed between the two renames, before which the new folder was complete
        (new if new.exists() else old).rename(folder)
    for leftover in (new, old):
        if leftover.exists():
            shutil.rmtree(leftover)


def _copy_timestamp(coursedir: CourseDirectory, student: str, assignment: Assignment, target: Path) -> None:
    """Keep the time of handing in where nbgrader looks for it."""
    folder = Path(coursedir.format_path(coursedir.submitted_directory, student, assignment.name))
    source = folder / TIMESTAMP
    if source.is_file() and not source.is_symlink() and source.stat().st_size < TIMESTAMP_BYTES:
        shutil.copyfile(source, target / source.name)


def _finish(folder: Path, groupshared: bool) -> None:
    """Give the files nbgrader's permissions, and see them on the disk before the folder gets its name."""
    for parent, _, names in os.walk(folder, topdown=False):
        for name in names:
            path = Path(parent, name)
            path.chmod(0o664 if groupshared else 0o444)
            _sync(path)
        if groupshared:
            Path(parent).chmod(Path(parent).stat().st_mode | 0o2770)
        _sync(Path(parent))


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
