"""What is done with a student's work that nobody runs: unpack, choose, read, clean and render it.

Such work may be made to cost time and memory without end. So `StepRunner` has these functions served in a
process that can be ended. Arguments and results are plain data, or bytes.
"""

import pickle
import socket
import traceback
from collections.abc import Callable
from functools import lru_cache
from typing import Any

import nbformat

from heldout.grading.assignment import Assignment
from heldout.grading.collect.archives import ArchiveError, inner_zip
from heldout.grading.page import Grades, PageRenderer
from heldout.grading.repair import names_used, repair
from heldout.grading.result import Result
from heldout.grading.sanitize import sanitized
from heldout.grading.submission import choose as choose_notebooks
from heldout.grading.transport import Channel, EndedError, pack
from heldout.grading.transport import unpack as unpack_message

AT_ONCE = 64 << 20  # bytes of unpacked files, unless one has more: messages have a limit


@lru_cache(maxsize=4)
def _assignment(data: bytes) -> Assignment:
    return Assignment.from_bytes(data)


@lru_cache(maxsize=4)
def _renderer(settings: bytes) -> PageRenderer:
    return PageRenderer(*pickle.loads(settings))  # noqa: S301  (written by the course's own process)


def unpack(archive: bytes, name: str, start: int) -> dict[str, Any]:
    """Return files of a zip archive, from the file of this number on, and the number of the ``next`` one.

    There is no next one after the last. ``refused`` says why the archive is not taken in, if it isn't.
    """
    try:
        inner = inner_zip(archive, name)
        paths = list(inner.entries)
        files: dict[str, bytes] = {}
        size, number = 0, start
        while number < len(paths) and (not files or size + inner.entries[paths[number]].size <= AT_ONCE):
            files[paths[number]] = inner.read(paths[number])
            size += inner.entries[paths[number]].size
            number += 1
    except ArchiveError as error:
        return {"refused": str(error)}
    size = sum(entry.size for entry in inner.entries.values())
    return {"files": files, "next": number if number < len(paths) else None, "size": size}


def choose(contents: dict[str, bytes | None], assignment: bytes) -> dict[str, Any]:
    """Do what `submission.choose` does; contents are named by their paths."""
    chosen = choose_notebooks(contents, _assignment(assignment))
    return {
        name: {
            "path": handed_in.path,
            "chosen": handed_in.data is not None,
            "notes": handed_in.notes,
            "status": handed_in.status.value,
            "asked": list(handed_in.asked),
        }
        for name, handed_in in chosen.items()
    }


def read(notebook: bytes, assignment: bytes, name: str) -> dict[str, Any]:
    """Do what `repair` does; ``notebook`` is JSON, None if there is none, and ``names`` what it mentions."""
    repaired = repair(notebook, _assignment(assignment).notebooks[name])
    found = repaired.notebook
    return {
        "notebook": None if found is None else nbformat.v4.writes(found),
        "names": [] if found is None else sorted(names_used(found)),
        "notes": repaired.notes,
        "status": repaired.status.value,
    }


def clean(notebook: str, assignment: bytes, name: str, outputs: bool) -> str:
    """Return what `sanitized` makes of an executed notebook, without any outputs if so asked."""
    executed = nbformat.v4.reads(notebook)
    for cell in () if outputs else executed.cells:
        if cell.cell_type == "code":
            cell.outputs = []
    return str(nbformat.v4.writes(sanitized(executed, _assignment(assignment).notebooks[name])))


def render(settings: bytes, name: str, result: bytes, grades: dict[str, Any], left_out: str) -> str:
    """Return the page that shows a result, see `PageRenderer`, whose ``settings`` are pickled."""
    return _renderer(settings).page(name, Result.from_bytes(result), Grades.from_dict(grades), left_out)


def _limit_memory(most: int) -> None:
    """Have this process get no more memory, which raises `MemoryError`, where the system can do that."""
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (most, most))
    except (ImportError, ValueError, OSError):  # Windows; less is allowed already
        pass


STEPS: dict[str, Callable[..., Any]] = {
    "choose": choose,
    "clean": clean,
    "read": read,
    "render": render,
    "unpack": unpack,
}


def serve(end: socket.socket) -> None:
    """Do one step after the other, until nobody asks any more."""
    channel = Channel(end)
    channel.send(pack({"ready": True}))  # what has been imported until now takes nobody's time
    while True:
        try:
            asked = unpack_message(channel.receive())
        except EndedError:
            return
        try:
            _limit_memory(asked["memory"])
            answer = {"done": STEPS[asked["step"]](**asked["arguments"])}
        except MemoryError:
            answer = {"memory": True}
        except Exception:  # noqa: BLE001  (a fault of ours, told to who asked)
            answer = {"failed": traceback.format_exc(limit=-4)}
        channel.send(pack(answer))
