"""One submission's way through the grader, as a function from bytes to bytes.

So any `concurrent.futures` executor can map it over a class, on this machine or on others.
"""

import dataclasses
import platform
import traceback
from collections.abc import Sequence
from functools import lru_cache

import nbformat
from nbformat import NotebookNode

from heldout.errors import HeldOutError
from heldout.grading import transport
from heldout.grading.assignment import Assignment, AssignmentNotebook
from heldout.grading.cleaning import cleaned
from heldout.grading.limits import GradingLimits
from heldout.grading.result import Result, Status, SubmissionResult
from heldout.grading.run import SetupError, run
from heldout.grading.step_runner import StepEndedError, step_runner
from heldout.grading.submission import HandedIn, Submission
from heldout.grading.versions import sanitizer_version, score_version
from heldout.kernels.client import WarmKernelError
from heldout.kernels.confined import ConfinedProcess
from heldout.kernels.cores import own_core
from heldout.kernels.sandbox import SandboxError, SandboxLimits

OUR_FAULT = "The grader itself failed here; your lecturer has been told, and will look at your work."
SMALLER = (
    "Clear its outputs (in Jupyter and Colab: Edit, Clear all outputs), take out what does not belong to the "
    "exercise, save it and hand it in again."
)


class VersionError(HeldOutError):
    """A worker's grader is not the one that asks it."""


def pack_job(submission: Submission, limits: GradingLimits) -> bytes:
    """Return a submission that can be read, with what it may use, in the form that `grade_bytes` takes."""
    return transport.pack(
        {
            "notebooks": {
                name: {"data": handed_in.data, "notes": handed_in.notes, "status": handed_in.status}
                for name, handed_in in submission.notebooks.items()
            },
            "files": submission.files,
            "limits": limits.to_dict(),
            "version": _version(),
        }
    )


def _version() -> str:
    return f"{score_version()} {sanitizer_version()}"


class AssignmentUnknownError(HeldOutError):
    """A worker has not been sent the assignment of which it was given the digest."""


# Assignments that this worker was sent, by digest: each is sent once, and not with every job.
_received: dict[str, bytes] = {}
_RECEIVED_AT_MOST = 4


def grade_by_digest(job: bytes, digest: str, assignment: bytes | None) -> bytes:
    """Do what `grade_bytes` does; ``assignment`` may be None if this worker was sent it with an earlier job.

    Raises what `grade_bytes` raises, and `AssignmentUnknownError`.
    """
    if assignment is not None:
        while len(_received) >= _RECEIVED_AT_MOST:
            del _received[next(iter(_received))]
        _received[digest] = assignment
    if digest not in _received:
        raise AssignmentUnknownError(f"{platform.node()} has not been sent assignment {digest}")
    return grade_bytes(job, _received[digest])


def grade_bytes(job: bytes, assignment: bytes) -> bytes:
    """Repair, run and check one submission's notebooks; return the `SubmissionResult`.

    Each notebook runs in processes of its own, one after the other.
    Raises `VersionError`, `SandboxError`, `WarmKernelError` or `SetupError` where this machine can't grade. A
    fault of the grader itself becomes a result that a person has to look at.
    """
    fields = transport.unpack(job)
    if fields["version"] != _version():
        raise VersionError(
            f"The grader on {platform.node()} is another version than the one that asks. "
            "Install the same version of this repository on every machine that grades."
        )
    limits = GradingLimits.from_dict(fields["limits"])
    results = {}
    for name, notebook in _assignment(assignment).notebooks.items():
        handed_in = HandedIn(**fields["notebooks"][name])
        results[name] = _graded(handed_in, fields["files"], notebook, assignment, limits)
    return SubmissionResult(results).to_bytes()


def _graded(
    handed_in: HandedIn,
    files: dict[str, bytes],
    notebook: AssignmentNotebook,
    assignment: bytes,
    limits: GradingLimits,
) -> Result:
    if handed_in.data is None:
        return ungraded(handed_in)
    try:
        result = _grade(handed_in.data, files, notebook, assignment, limits)
    except (SandboxError, WarmKernelError, SetupError):
        raise
    except Exception:  # noqa: BLE001  (a fault of one submission is no fault of the next)
        result = Result(status=Status.CRASHED, notes=[OUR_FAULT], trouble=traceback.format_exc(limit=-3))
    return dataclasses.replace(result, notes=handed_in.notes + result.notes)


def ungraded(handed_in: HandedIn) -> Result:
    """Return the result where there is no notebook to grade."""
    return Result(status=Status(handed_in.status), notes=handed_in.notes)


def _grade(
    data: bytes,
    files: dict[str, bytes],
    versions: AssignmentNotebook,
    assignment: bytes,
    limits: GradingLimits,
) -> Result:
    """Grade a notebook of an assignment, which is given as bytes, too: so it goes to the steps."""
    steps, name = step_runner(limits.steps), versions.notebook
    try:
        read = steps("read", notebook=data, assignment=assignment, name=name)
    except StepEndedError as ended:
        note = f"Your notebook could not be read: reading it {ended.what}. {SMALLER}"
        return Result(status=ended.status, notes=[note], trouble=f"Reading the notebook {ended.what}.")
    if read["notebook"] is None:
        return Result(status=Status(read["status"]), notes=read["notes"])
    notebook = nbformat.v4.reads(read["notebook"])
    with own_core() as cores:
        sandbox = limits.sandbox and dataclasses.replace(limits.sandbox, cores=cores)
        there = dataclasses.replace(limits, sandbox=sandbox)
        result = run(notebook, frozenset(read["names"]), versions, files, there)
    clean, left_out = cleaned(steps, result.notebook, assignment, name)
    notes = read["notes"] + result.notes
    if left_out:
        notes.append(f"{left_out} Your points are not touched by that.")
    return dataclasses.replace(
        result, notes=notes, notebook=clean, trouble=left_out, sanitizer=sanitizer_version()
    )


def grade(
    notebook: bytes, files: dict[str, bytes], assignment: AssignmentNotebook, limits: GradingLimits
) -> Result:
    """Repair, run and check one notebook, given as it was handed in, with the files beside it.

    The executed notebook of the result is sanitized.
    """
    return _grade(notebook, files, assignment, Assignment.of(assignment).to_bytes(), limits)


def grade_notebook(notebook: NotebookNode, assignment: AssignmentNotebook, limits: GradingLimits) -> Result:
    """Grade a notebook that is in memory."""
    return grade(nbformat.writes(notebook).encode(), {}, assignment, limits)


@lru_cache(maxsize=4)
def _assignment(data: bytes) -> Assignment:
    return Assignment.from_bytes(data)


def sandbox_problem(preload: Sequence[str] = ()) -> str:
    """Return why this machine can't confine submissions, with these modules imported; empty if it can."""
    try:
        # any function will do that is there already
        process = ConfinedProcess("builtins:id", SandboxLimits(), preload=preload)
    except (SandboxError, WarmKernelError) as error:
        return str(error)
    process.kill()
    process.close()
    return ""
