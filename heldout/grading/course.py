"""Grades a class: finds submissions, has each graded once, records results and writes feedback.

A result is on disk, in ``autograded``, before the gradebook and the feedback learn of it. Whatever kills a
run, the next one finds which results are there, records those that the gradebook lacks, and goes on.
"""

import contextlib
import csv
import re
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from nbgrader.api import Gradebook
from nbgrader.coursedir import CourseDirectory
from traitlets.config import Config

from heldout.errors import HeldOutError
from heldout.grading.assignment import Assignment, load_assignment
from heldout.grading.autograded import read_autograded, write_autograded
from heldout.grading.executors import Executors
from heldout.grading.feedback import Feedback, Marks
from heldout.grading.intake import Handed, collect
from heldout.grading.limits import Allowance, allowance
from heldout.grading.pipeline import VERSION, grade_bytes, pack_job
from heldout.grading.record import Graded, Recorder
from heldout.grading.result import Result, Status
from heldout.kernels.client import WarmKernelError
from heldout.kernels.sandbox import SandboxError

ATTEMPTS = 2  # at a submission whose grading process dies


class CourseError(HeldOutError):
    """The class can't be graded as asked; the message says why and what to do."""


@dataclass(frozen=True)
class Row:
    """One student's line in the summary. Memory is in bytes, time in seconds."""

    student: str
    status: Status
    score: float
    max_score: float
    seconds: float = 0.0
    memory: int = 0
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Submission:
    student: str
    folder: Path
    handed: Handed
    digest: str
    timestamp: datetime | None


class Course:
    """One assignment of a course whose folder holds ``nbgrader_config.py``, in nbgrader's layout.

    Raises `CourseError` or `AssignmentError` for what can't be graded.
    """

    def __init__(self, config: Config, name: str, sandbox: bool = True) -> None:
        self.config = config
        self.coursedir = CourseDirectory(config=config, assignment_id=name)
        source = Path(self.coursedir.format_path(self.coursedir.source_directory, ".", name))
        if not source.is_dir():
            known = sorted(path.name for path in source.parent.glob("*") if path.is_dir())
            raise CourseError(
                f"There is no assignment '{name}': {source} is no folder. "
                f"There are: {', '.join(known) or 'none'}."
            )
        self.assignment: Assignment = load_assignment(source, config)
        self.allowance: Allowance = allowance(config, sandbox)
        self._packed = self.assignment.to_bytes()

    def students(self) -> dict[str, Path]:
        """Return the folders that students handed in for this assignment, by student, in order."""
        name = self.assignment.name
        everyone = self.coursedir.format_path(self.coursedir.submitted_directory, "*", name)
        pattern = self.coursedir.format_path(
            self.coursedir.submitted_directory, "(?P<student>.*)", name, escape=True
        )
        base = Path(self.coursedir.root)
        found = {}
        for folder in sorted(base.glob(str(Path(everyone).relative_to(base)))):
            if match := re.fullmatch(pattern, str(folder)):
                found[match["student"]] = folder
        return found

    def grade(
        self,
        executors: Executors,
        chosen: Sequence[str] = (),
        force: bool = False,
        progress: Callable[[str, int, int], None] = lambda what, done, total: None,
    ) -> list[Row]:
        """Grade the class, or the chosen students; return a line for each, in order.

        What is graded already stays as it is unless ``force`` asks for it anew. ``progress`` is called
        with what is being done, how much of it is, and of how much.
        Raises `CourseError`, `RecordError`, and `SandboxError` where submissions can't be confined.
        """
        folders = self._folders(chosen)
        with (
            self._alone(),
            Gradebook(self.coursedir.db_url, self.coursedir.course_id) as gradebook,
        ):
            recorder = Recorder(gradebook, self.assignment, self.config)
            stale, kept = [], []
            for done, (student, folder) in enumerate(folders.items(), start=1):
                submission = self._submission(student, folder)
                before = read_autograded(self.coursedir, student, self.assignment)
                known = before is not None and before[0] == submission.digest
                (kept if known and not force else stale).append(student)
                progress("Looking", done, len(folders))
            self._record_kept(recorder, kept)
            for done, (submission, result) in enumerate(self._graded(executors, stale, folders), start=1):
                self._keep(recorder, submission, result)
                progress("Grading", done, len(stale))
            marks = recorder.marks()
            rows = []
            feedback = Feedback(self.coursedir, self.assignment)
            for done, student in enumerate(folders, start=1):
                rows.append(self._tell(feedback, student, marks))
                progress("Writing feedback", done, len(folders))
            missing = [] if chosen else recorder.without_submission(folders)
        total = sum(points for _, points in next(iter(marks.values())).scores.values()) if marks else 0.0
        rows += [Row(student, Status.MISSING, 0.0, total) for student in missing]
        return sorted(rows, key=lambda row: row.student)

    def _folders(self, chosen: Sequence[str]) -> dict[str, Path]:
        folders = self.students()
        if unknown := sorted(set(chosen) - set(folders)):
            raise CourseError(
                f"Nothing was handed in for '{self.assignment.name}' by: {', '.join(unknown)}. "
                f"Submissions are looked for in {self.coursedir.submitted_directory}/STUDENT/ASSIGNMENT."
            )
        return {student: folders[student] for student in folders if not chosen or student in chosen}

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """Keep a second grader of the same course out; the system frees the lock of one that is killed."""
        folder = Path(self.coursedir.root, self.coursedir.autograded_directory)
        folder.mkdir(parents=True, exist_ok=True)
        try:
            import fcntl
        except ImportError:  # Windows
            yield
            return
        with (folder / ".grading.lock").open("w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise CourseError(
                    f"{self.coursedir.root} is being graded by another process. Wait until it has ended."
                ) from None
            yield

    def _submission(self, student: str, folder: Path) -> _Submission:
        handed = collect(folder, self.assignment)
        limits = repr(sorted(self.allowance.to_dict().items()))
        parts = [handed.digest, self.assignment.digest, limits, VERSION]
        try:
            timestamp = self.coursedir.get_existing_timestamp(str(folder))
        except (ValueError, OverflowError, OSError):
            timestamp = None
        return _Submission(student, folder, handed, sha256("\n".join(parts).encode()).hexdigest(), timestamp)

    def _graded(
        self, executors: Executors, students: list[str], folders: dict[str, Path]
    ) -> Iterator[tuple[_Submission, Result]]:
        """Have submissions graded, a few at a time, and yield the results as they come."""
        waiting = [(student, 1) for student in reversed(students)]
        running: dict[Future[bytes], tuple[_Submission, int]] = {}
        try:
            while waiting or running:
                while waiting and len(running) < 2 * executors.size:
                    student, attempt = waiting.pop()
                    submission = self._submission(student, folders[student])
                    if submission.handed.notebook is None:
                        handed = submission.handed
                        yield submission, Result(status=handed.status, notes=handed.notes)
                        continue
                    job = pack_job(submission.handed, self.allowance)
                    running[executors.submit(grade_bytes, job, self._packed)] = submission, attempt
                finished, _ = wait(running, return_when=FIRST_COMPLETED)
                for future in finished:
                    submission, attempt = running.pop(future)
                    result = self._result(future)
                    if result is None and attempt < ATTEMPTS:
                        waiting.append((submission.student, attempt + 1))
                        continue
                    yield (
                        submission,
                        result
                        or Result(
                            status=Status.CRASHED,
                            notes=["The process that graded this ended each time; a person has to look."],
                        ),
                    )
        finally:
            for future in running:
                future.cancel()

    def _result(self, future: Future[bytes]) -> Result | None:
        """Return what came of one grading, None if its worker died."""
        try:
            return Result.from_bytes(future.result())
        except (SandboxError, WarmKernelError):
            raise
        except Exception as error:
            if isinstance(error, BrokenProcessPool) or type(error).__name__ == "KilledWorker":
                return None
            raise

    def _record_kept(self, recorder: Recorder, students: list[str]) -> None:
        """Record results that an earlier run had no time to record."""

        def results() -> Iterator[Graded]:
            for student in students:
                if graded := self._read(student):
                    yield graded

        known = recorder.recorded(results())
        for student in students:
            if student not in known and (graded := self._read(student)):
                recorder.record(graded)

    def _read(self, student: str) -> Graded | None:
        before = read_autograded(self.coursedir, student, self.assignment)
        if before is None:
            return None
        digest, result = before
        folder = self.coursedir.format_path(self.coursedir.submitted_directory, student, self.assignment.name)
        return Graded(student, result, digest, self._submission(student, Path(folder)).timestamp)

    def _keep(self, recorder: Recorder, submission: _Submission, result: Result) -> None:
        student = submission.student
        if result.status is not Status.MISSING:
            write_autograded(self.coursedir, student, self.assignment, submission.digest, result)
            kept = read_autograded(self.coursedir, student, self.assignment)
            recorder.record(Graded(student, kept[1], submission.digest, submission.timestamp))

    def _tell(self, feedback: Feedback, student: str, marks: dict[str, Marks]) -> Row:
        """Write a student's feedback and return the line of the summary."""
        before = read_autograded(self.coursedir, student, self.assignment)
        if before is None or student not in marks:
            return Row(student, Status.MISSING, 0.0, 0.0)
        result, mine = before[1], marks[student]
        feedback.write(student, result, mine)
        status = result.status
        if status in (Status.GRADED, Status.NEEDS_PERSON):
            status = Status.NEEDS_PERSON if mine.pending else Status.GRADED
        earned = sum(score for score, _ in mine.scores.values()) - mine.penalty
        possible = sum(points for _, points in mine.scores.values())
        return Row(student, status, earned, possible, result.seconds, result.memory, tuple(result.notes))


def write_summary(path: Path, rows: Sequence[Row]) -> None:
    """Write the lines as CSV, at once or not at all."""
    new = path.with_name(f".{path.name}.new")
    with new.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["student", "status", "score", "max_score", "seconds", "memory_mb", "notes"])
        for row in rows:
            numbers = [f"{row.score:g}", f"{row.max_score:g}", f"{row.seconds:.1f}", row.memory >> 20]
            writer.writerow([_cell(row.student), row.status, *numbers, _cell(" ".join(row.notes))])
    new.replace(path)


def _cell(text: str) -> str:
    """Return text that a spreadsheet will not take for a formula."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@")) else text
