"""One submission's way through the grader, as a function from bytes to bytes.

So any `concurrent.futures` executor can map it over a class, on this machine or on others.
"""

import dataclasses
import platform
import traceback
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from heldout.errors import HeldOutError
from heldout.grading import transport
from heldout.grading.assignment import Assignment
from heldout.grading.limits import GradingLimits
from heldout.grading.repair import repair
from heldout.grading.result import Result, Status
from heldout.grading.run import run
from heldout.grading.submission import Submission
from heldout.kernels.client import WarmKernelError
from heldout.kernels.confined import ConfinedProcess
from heldout.kernels.sandbox import SandboxError, SandboxLimits

# What a result rests on besides submission, assignment and limits.
_RESTS_ON = (
    *("checker", "codec", "outputs", "parse", "pipeline", "protocol", "repair", "run"),
    *("session", "shell", "student"),
    *("description", "folder", "guard", "namespace", "remote", "source_names"),
)
VERSION = sha256(
    b"".join(Path(__file__).with_name(f"{name}.py").read_bytes() for name in _RESTS_ON)
).hexdigest()


class VersionError(HeldOutError):
    """A worker's grader is not the one that asks it."""


def pack_job(submission: Submission, limits: GradingLimits) -> bytes:
    """Return a submission that can be read, with what it may use, in the form that `grade_bytes` takes."""
    return transport.pack(
        {
            "notebook": submission.notebook,
            "files": submission.files,
            "notes": submission.notes,
            "limits": limits.to_dict(),
            "version": VERSION,
        }
    )


def grade_bytes(job: bytes, assignment: bytes) -> bytes:
    """Repair, run and check one submission; return its `Result`.

    Raises `VersionError`, `SandboxError` or `WarmKernelError` where this machine can't grade. A fault of the
    grader itself becomes a result that a person has to look at.
    """
    fields = transport.unpack(job)
    if fields["version"] != VERSION:
        raise VersionError(
            f"The grader on {platform.node()} is another version than the one that asks. "
            "Install the same version of this repository on every machine that grades."
        )
    limits = GradingLimits.from_dict(fields["limits"])
    try:
        result = grade(fields["notebook"], fields["files"], _assignment(assignment), limits)
    except (SandboxError, WarmKernelError):
        raise
    except Exception:
        note = "The grader itself failed here; your lecturer has been told, and will look at your work."
        result = Result(status=Status.CRASHED, notes=[note, traceback.format_exc(limit=-3)])
    return dataclasses.replace(result, notes=fields["notes"] + result.notes).to_bytes()


def grade(notebook: bytes, files: dict[str, bytes], assignment: Assignment, limits: GradingLimits) -> Result:
    """Repair, run and check one notebook, given as it was handed in, with the files beside it."""
    repaired = repair(notebook, assignment)
    if repaired.notebook is None:
        return Result(status=repaired.status, notes=repaired.notes)
    result = run(repaired.notebook, assignment, files, limits)
    return dataclasses.replace(result, notes=repaired.notes + result.notes)


def grade_notebook(notebook: NotebookNode, assignment: Assignment, limits: GradingLimits) -> Result:
    """Grade a notebook that is in memory."""
    return grade(nbformat.writes(notebook).encode(), {}, assignment, limits)


@lru_cache(maxsize=4)
def _assignment(data: bytes) -> Assignment:
    return Assignment.from_bytes(data)


def sandbox_problem() -> str:
    """Return why this machine can't confine submissions; empty if it can."""
    try:
        # any function will do that is there already
        process = ConfinedProcess("builtins:id", SandboxLimits())
    except (SandboxError, WarmKernelError) as error:
        return str(error)
    process.kill()
    process.close()
    return ""
