"""Grades a class: finds submissions, has each graded once, records results and writes feedback.

A result is on disk, in ``autograded``, before the gradebook and the feedback learn of it. Whatever kills a
run, the next one finds which results are there, records those that the gradebook lacks, and goes on.
"""

import contextlib
import csv
import errno
import io
import math
import re
import stat
import tempfile
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import lru_cache, partial
from glob import escape
from hashlib import sha256
from pathlib import Path

from nbgrader import api
from nbgrader.api import Gradebook
from nbgrader.coursedir import CourseDirectory
from sqlalchemy import select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import OperationalError, SQLAlchemyError
from traitlets import TraitError
from traitlets.config import Config
from traitlets.config.loader import PyFileConfigLoader

from heldout.errors import HeldOutError
from heldout.files import write_atomically
from heldout.grading.assignment import Assignment, load_assignment
from heldout.grading.attempts import Attempts
from heldout.grading.autograded import read_autograded, write_autograded
from heldout.grading.best import Versions
from heldout.grading.choosing import chosen_by
from heldout.grading.collect_settings import BEST, Collect
from heldout.grading.course_path import check_path
from heldout.grading.executors import Executors, SchedulerError, WorkerLostError
from heldout.grading.feedback import Feedback
from heldout.grading.lateness import lateness_warnings
from heldout.grading.limits import GradingLimits, grading_limits
from heldout.grading.page import Grades, status_now
from heldout.grading.pipeline import (
    AssignmentUnknownError,
    VersionError,
    grade_by_digest,
    pack_job,
    sandbox_problem,
    ungraded,
)
from heldout.grading.record import Graded, Recorder, RecordError
from heldout.grading.result import Result, Status, SubmissionResult
from heldout.grading.run import SetupError
from heldout.grading.sentences import listed, printable
from heldout.grading.step_runner import StepRunner, step_runner
from heldout.grading.submission import HandedIn, Submission, read_submission
from heldout.grading.take_over import Mark, take_over
from heldout.grading.times import TimeUnknownError, parse_time
from heldout.grading.trial import TrialError, try_assignment
from heldout.grading.versions import score_version
from heldout.kernels.client import WarmKernelError
from heldout.kernels.sandbox import SandboxError
from heldout.startup import find_own_programs

ATTEMPTS = 3  # at a submission whose grading breaks off, from the second on with nothing beside it
DISK_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EROFS}
PAGE_LOST = "The process that wrote the feedback page ended. Run this again."
LOST = "The process that graded this ended each time. A person has to look."

Progress = Callable[[str, int, int], None]


class CourseError(HeldOutError):
    """The class can't be graded as asked; the message says why and what to do."""


class SubmissionError(HeldOutError):
    """What is in the place of a submission can't be taken as it is; the instructor has to look."""


@dataclass(frozen=True)
class Row:
    """One student's line in the summary. Memory is in bytes, time in seconds.

    ``waited`` is what others took of the time, and was given back.
    ``missing`` are the notebooks that were not handed in beside others. ``trouble`` is for the instructor:
    what could not be done for this student. ``faults`` are tests that failed themselves, each with what it
    raised. ``before`` is the score in the gradebook before this run, None without one.
    """

    student: str
    status: Status
    score: float
    max_score: float
    seconds: float = 0.0
    memory: int = 0
    notes: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    trouble: str = ""
    faults: tuple[tuple[str, str], ...] = ()
    before: float | None = None
    waited: float = 0.0

    @property
    def changed(self) -> bool:
        """Whether the score is another one than before this run."""
        return self.before is not None and not math.isclose(self.before, self.score)


@dataclass(frozen=True)
class _Job:
    student: str
    submission: Submission
    digest: str
    timestamp: datetime | None
    attempt: int = 1
    complete: bool = False  # whether the assignment is sent along


def load_config(course_dir: Path) -> Config:
    """Read a course's ``nbgrader_config.py``; raise `CourseError` if there is none or it is broken.

    Raises `CoursePathError` where it lies in a folder that can't be used.
    """
    path = course_dir / "nbgrader_config.py"
    if not path.is_file():
        raise CourseError(f"There is no {path}. Name the course's folder with --course-dir.")
    check_path(course_dir.resolve(), gradebook_is_named=True)
    try:
        config: Config = PyFileConfigLoader(path.name, path=str(course_dir)).load_config()
    except Exception as error:
        raise CourseError(f"{path} can't be read: {type(error).__name__}: {error}") from error
    config.CourseDirectory.root = str(course_dir.resolve())
    check_path(course_dir.resolve(), gradebook_is_named="db_url" in config.CourseDirectory)
    return config


class Course:
    """One assignment of the course in ``course_dir``, which holds ``nbgrader_config.py``.

    Folders lie where that file says, by default in nbgrader's layout.
    Raises `CourseError` or `AssignmentError` for what can't be graded.
    """

    def __init__(self, course_dir: Path, name: str, sandbox: bool = True) -> None:
        self.course_dir = course_dir
        self.config = load_config(course_dir)
        try:
            self.coursedir = CourseDirectory(config=self.config, assignment_id=name)
            self.limits: GradingLimits = grading_limits(self.config, sandbox)
            self.rule: str = Collect(config=self.config).attempts
        except TraitError as error:
            raise CourseError(f"{course_dir / 'nbgrader_config.py'} or '{name}': {error}") from None
        source = self._folder(self.coursedir.source_directory, ".")
        if not name or source.name != name or not source.is_dir():
            parent = Path(self.coursedir.format_path(self.coursedir.source_directory, ".", "-")).parent
            known = sorted(path.name for path in parent.glob("*") if path.is_dir())
            raise CourseError(
                f"There is no assignment '{name}' in {parent}. There are: {', '.join(known) or 'none'}."
            )
        self.assignment: Assignment = load_assignment(source, self.config)
        self.points = self.assignment.points
        self.warnings: list[str] = []  # of the last run, on the class as a whole
        self._packed = self.assignment.to_bytes()

    def _folder(self, step: str, student: str) -> Path:
        return Path(self.coursedir.format_path(step, student, self.coursedir.assignment_id))

    def students(self) -> dict[str, Path]:
        """Return the folders that students handed in for this assignment, by student, in order."""
        step, name = self.coursedir.submitted_directory, self.assignment.name
        everyone = Path(self.coursedir.format_path(step, "*", escape(name)))
        pattern = self.coursedir.format_path(step, "(?P<student>[^/]+)", re.escape(name), escape=True)
        base = Path(self.coursedir.root)
        found = {}
        for folder in base.glob(str(everyone.relative_to(base))):
            match = re.fullmatch(pattern, str(folder))
            if match and not match["student"].startswith("."):  # what collecting has moved aside
                found[match["student"]] = folder
        return dict(sorted(found.items()))

    def attempts(self, student: str) -> Attempts:
        """Return the versions that are kept of a student's work."""
        return Attempts(
            self._folder("attempts", student), self._folder(self.coursedir.submitted_directory, student)
        )

    def grade(
        self,
        executors: Executors,
        chosen: Sequence[str] = (),
        force: bool = False,
        progress: Progress = lambda what, done, total: None,
        *,
        trial: bool = True,
        tell: Callable[[str], None] = lambda sentence: None,
    ) -> list[Row]:
        """Grade the class, or the chosen students; return a line for each, in order.

        An assignment that is new or changed is tried first, see `trial`, unless ``trial`` is off; then the
        gradebook learns what has changed, see `take_over`, and ``tell`` is called with a sentence for each
        change. What is graded already stays as it is unless ``force`` asks for it anew. ``progress`` is
        called with what is being done, how much of it is, and of how much. What can't be done for one
        student is said in that student's line and stops nobody else's.
        Raises `CourseError`, `RecordError`, `SchedulerError`, and `SandboxError` where submissions can't be
        confined; all that was graded until then is kept.
        """
        folders = self._folders(chosen)
        graded = 0
        troubles: dict[str, str] = {}
        with self.exclusive_lock(), self.gradebook() as gradebook:
            if trial and not self.tried():
                self._try(executors, progress)
            before = _scores(gradebook, self.assignment.name)
            self._take_over(gradebook, tell)
            recorder = Recorder(gradebook, self.assignment, self.config)
            anew = set(folders) if force else set()
            older = self._choose_best(executors, recorder, folders, anew, troubles, progress)
            stale = self._stale(recorder, folders, anew, troubles, progress)
            if stale:
                progress("Grading", 0, len(stale))
            for job, result in self._graded(executors, stale, troubles):
                with _collect_errors(job.student, troubles):
                    self._store(recorder, job, result)
                graded += 1
                progress("Grading", graded, len(stale))
            grades = recorder.submitted_grades()
            missing = [] if chosen else recorder.without_submission(folders)
            self.warnings = lateness_warnings(
                self.config, gradebook, self.assignment.name, _without_time(folders)
            )
            self.warnings += older
            with executors.on_this_machine() as local:
                rows = list(self._feedback(local, grades, folders, troubles, progress))
        rows += [self._without_folder(student, grades.get(student)) for student in missing]
        rows = [replace(_troubled(row, troubles), before=before.get(row.student)) for row in rows]
        return sorted(rows, key=lambda row: row.student)

    def _without_folder(self, student: str, grades: dict[str, Grades] | None) -> Row:
        """Return the line of a student of whom no folder is there: what the gradebook says stands."""
        if grades is None or not any(notebook.scores for notebook in grades.values()):
            return Row(student, Status.MISSING, 0.0, self.points)
        pending = any(notebook.pending for notebook in grades.values())
        where = self._folder(self.coursedir.submitted_directory, student)
        return Row(
            student,
            Status.NEEDS_PERSON if pending else Status.GRADED,
            sum(map(_earned, grades.values())),
            self.points,
            trouble=f"What was graded is no longer in {where}. The gradebook's points stand.",
        )

    # -- before a class is graded

    @property
    def _trial_stamp(self) -> Path:
        return Path(
            self.coursedir.root, self.coursedir.autograded_directory, f".tried.{self.assignment.name}"
        )

    def tried(self) -> bool:
        """Whether the assignment has passed its trial as it is, with this grader and these limits."""
        try:
            return self._trial_stamp.read_text() == self._graded_with()
        except OSError:
            return False

    def note_trial(self) -> None:
        """Remember that the assignment has passed its trial."""
        self._trial_stamp.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(self._trial_stamp, self._graded_with().encode())

    def _graded_with(self) -> str:
        """A hash of all that a score rests on besides the submission."""
        limits = repr(sorted(self.limits.to_dict().items()))
        return sha256("\n".join([self.assignment.digest, limits, score_version()]).encode()).hexdigest()

    def _try(self, executors: Executors, progress: Progress, graded: str = "Nobody has been graded.") -> None:
        """Raise `CourseError` unless the model solution passes every test and the students' version none.

        ``graded`` is a sentence for its message, on who has been graded until now.
        """
        try:
            problems = try_assignment(
                self.assignment, self.limits, executors, partial(progress, "Trying solution and blank")
            )
        except TrialError as error:
            raise CourseError(f"{graded} {error}") from error
        if problems:
            source = self._folder(self.coursedir.source_directory, ".")
            raise CourseError(
                "\n- ".join(
                    [
                        f"{graded} '{self.assignment.name}' fails its own trial.",
                        *map(str, problems),
                    ]
                )
                + f"\nMend it in {source} and run this again. To grade it as it is, add --no-trial."
            )
        self.note_trial()

    def _take_over(self, gradebook: Gradebook, tell: Callable[[str], None]) -> None:
        """Have the gradebook know the assignment as it is now."""
        try:
            changes = take_over(gradebook, self.assignment)
            if changes.marks:
                path = Path(self.coursedir.root, f"{self.assignment.name}.removed-marks.csv")
                note_marks(path, changes.marks)
                changes.sentences.append(
                    f"{len(changes.marks)} marks or comments of cells that are gone: {path}"
                )
            gradebook.db.commit()
        except BaseException:
            gradebook.db.rollback()
            raise
        for sentence in changes.sentences:
            tell(sentence)

    def _folders(self, chosen: Sequence[str]) -> dict[str, Path]:
        folders = self.students()
        where = self._folder(self.coursedir.submitted_directory, "STUDENT")
        if unknown := sorted(set(chosen) - set(folders)):
            raise CourseError(
                f"Nothing was handed in for '{self.assignment.name}' by: {', '.join(unknown)}. "
                f"Submissions are looked for in {where}."
            )
        if not folders:
            raise CourseError(
                f"Nobody has handed in '{self.assignment.name}' yet. Submissions are looked for in {where}."
            )
        return {student: folders[student] for student in folders if not chosen or student in chosen}

    @contextlib.contextmanager
    def exclusive_lock(self) -> Iterator[None]:
        """Keep a second grader of the same course out; the system frees the lock of one that is killed."""
        folder = Path(self.coursedir.root, self.coursedir.autograded_directory)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            lock = (folder / ".grading.lock").open("w")
        except OSError as error:
            raise CourseError(f"Results can't be written to {folder}: {error.strerror}.") from error
        with lock:
            try:
                import fcntl

                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except ImportError:  # Windows
                pass
            except BlockingIOError:
                raise CourseError(
                    f"{self.coursedir.root} is being graded by another process. Wait until it has ended."
                ) from None
            yield

    @contextlib.contextmanager
    def gradebook(self) -> Iterator[Gradebook]:
        """Open the gradebook; raise `CourseError` where that can't be."""
        try:
            where = make_url(self.coursedir.db_url).render_as_string(hide_password=True)
            find_own_programs()  # nbgrader calls `alembic` for a new gradebook
            gradebook = Gradebook(self.coursedir.db_url, self.coursedir.course_id)
        except (SQLAlchemyError, ImportError) as error:
            reason = getattr(error, "orig", None) or error
            raise CourseError(
                f"The gradebook can't be opened: {reason}. c.CourseDirectory.db_url in nbgrader_config.py "
                "says where it is."
            ) from error
        with gradebook:
            try:
                yield gradebook
            except SQLAlchemyError as error:
                reason = getattr(error, "orig", None) or error
                raise CourseError(
                    f"The gradebook {where} broke off: {reason}. What was graded is kept; run this again."
                ) from error

    def _choose_best(
        self,
        executors: Executors,
        recorder: Recorder,
        folders: dict[str, Path],
        anew: set[str],
        troubles: dict[str, str],
        progress: Progress,
    ) -> list[str]:
        """Have the best version of each student in ``submitted`` and in ``autograded``, if that is the rule.

        Whose versions are graded ``anew`` is taken out of there: nothing is graded twice. Returns sentences
        on versions that count though they are not the last.
        """
        if self.rule != BEST:
            return []
        versions = Versions({student: self.attempts(student) for student in folders}, self._graded_with())
        with tempfile.TemporaryDirectory(prefix="heldout-") as base:
            waiting: dict[str, Path] = {}
            for number, student in enumerate(folders):
                with _collect_errors(student, troubles):
                    waiting |= versions.ungraded(student, Path(base, str(number)), student in anew)
            failed: dict[str, str] = {}
            for done, (job, result) in enumerate(self._graded(executors, waiting, failed), start=1):
                versions.keep(job.student, result)
                progress("Grading versions", done, len(waiting))
        for label, trouble in failed.items():
            troubles[versions.student_of(label)] = f"{label}: {trouble}"
        older = []
        for best in versions.best(recorder.penalty):
            with _collect_errors(best.student, troubles):
                versions.hand_over(best)
                job = self._job(best.student, folders[best.student])
                kept = self._read(best.student)
                if best.student in anew or kept is None or kept[0] != job.digest:
                    self._store(recorder, job, best.result)
                anew.discard(best.student)
            if best.unjudged:
                lacking = listed([str(number) for number in best.unjudged])
                troubles[best.student] = (
                    f"Version {lacking} could not be judged by the tests alone; version {best.note.number} "
                    f"counts until a person chooses: `heldout collect {self.assignment.name} --attempt "
                    f"{best.student}=NUMBER`."
                )
            if best.older:
                older.append(f"{best.student} ({best.note.number} of {best.versions})")
        return [f"An older version earned more, and counts: {', '.join(older)}."] if older else []

    def _stale(
        self,
        recorder: Recorder,
        folders: dict[str, Path],
        anew: set[str],
        troubles: dict[str, str],
        progress: Progress,
    ) -> dict[str, Path]:
        """Return the folders that have to be graded; record results that an earlier run could not."""
        stale = {}

        def known() -> Iterator[Graded]:
            for done, (student, folder) in enumerate(folders.items(), start=1):
                with _collect_errors(student, troubles):
                    job = self._job(student, folder)
                    before = self._read(student)
                    if student in anew or before is None or before[0] != job.digest:
                        stale[student] = folder
                    else:
                        yield Graded(student, before[1], before[0], job.timestamp)
                progress("Looking", done, len(folders))

        for graded in recorder.unrecorded(known()):
            with _collect_errors(graded.student, troubles):
                recorder.record(graded)
        return stale

    def choose(self, contents: dict[str, bytes | None], assignment: Assignment) -> dict[str, HandedIn]:
        """Choose the notebooks to grade as `submission.choose` does, in a process that can be ended."""
        return chosen_by(self.steps, contents, assignment)

    @property
    def steps(self) -> StepRunner:
        """Does what is done with students' work that nobody runs, in a process that can be ended."""
        return step_runner(self.limits.steps)

    def _job(self, student: str, folder: Path, attempt: int = 1) -> _Job:
        if not folder.is_dir():
            raise SubmissionError(f"{folder} is no folder. Put what was handed in into one.")
        submission = read_submission(folder, self.assignment, self.choose)
        digest = sha256("\n".join([submission.digest, self._graded_with()]).encode()).hexdigest()
        return _Job(student, submission, digest, _handed_in_at(folder), attempt)

    def _graded(
        self, executors: Executors, folders: dict[str, Path], troubles: dict[str, str]
    ) -> Iterator[tuple[_Job, SubmissionResult]]:
        """Have submissions graded, a few at a time, and yield the results as they come."""
        waiting = deque(folders)
        suspects: deque[_Job] = deque()
        running: dict[Future[bytes], _Job] = {}
        known = False  # whether a worker has the assignment by now
        try:
            while waiting or suspects or running:
                # one whose grading broke off goes alone, so that no other one is blamed for it
                if suspects and not running:
                    job = suspects.popleft()
                    running[self._submitted(executors, job)] = job
                while waiting and not suspects and len(running) < 2 * executors.size:
                    student = waiting.popleft()
                    with _collect_errors(student, troubles):
                        job = replace(self._job(student, folders[student]), complete=not known)
                        if job.submission.to_grade:
                            running[self._submitted(executors, job)] = job
                        else:
                            yield job, _ungraded(job.submission)
                for future in executors.wait(running) if running else ():
                    job = running.pop(future)
                    with _collect_errors(job.student, troubles):
                        outcome = self._outcome(executors, future, job)
                        if isinstance(outcome, SubmissionResult):
                            known = True
                            yield job, outcome
                        elif outcome.attempt > job.attempt:
                            suspects.append(outcome)
                        else:
                            running[self._submitted(executors, outcome)] = outcome
        finally:
            for future in running:
                future.cancel()

    def _submitted(self, executors: Executors, job: _Job) -> Future[bytes]:
        packed = pack_job(job.submission, self.limits)
        whole = self._packed if job.complete else None
        return executors.submit(grade_by_digest, packed, self.assignment.digest, whole)

    def _outcome(self, executors: Executors, future: Future[bytes], job: _Job) -> SubmissionResult | _Job:
        """Return what came of a job; if that is nothing yet, what to do instead."""
        try:
            return SubmissionResult.from_bytes(executors.result(future))
        except AssignmentUnknownError:
            return replace(job, complete=True)
        except (WorkerLostError, SandboxError, WarmKernelError, SetupError) as error:
            if job.attempt < ATTEMPTS:
                return replace(job, attempt=job.attempt + 1, complete=True)
            if isinstance(error, SetupError):
                # what everybody was given does not run: is it so without this student?
                self._try(executors, lambda *_: None, "What was graded until now is kept.")
        self._check_machine(executors)
        lost = Result(status=Status.CRASHED, notes=[LOST])
        return SubmissionResult(dict.fromkeys(job.submission.notebooks, lost))

    def _check_machine(self, executors: Executors) -> None:
        """Raise `CourseError` if it is not a submission's fault that its grading broke off."""
        if self.limits.sandbox is None:
            return
        try:
            reason = executors.result(executors.submit(sandbox_problem, self.limits.preload))
        except WorkerLostError:
            reason = "the processes that grade end at once"
        if reason:
            raise CourseError(
                f"Submissions can't be kept in a sandbox any more: {reason}. What was graded is kept; "
                "the same command goes on with the others."
            )

    def _read(self, student: str) -> tuple[str, SubmissionResult] | None:
        return read_autograded(self.coursedir, student, self.assignment, self.steps)

    def _store(self, recorder: Recorder, job: _Job, result: SubmissionResult) -> None:
        student, digest = job.student, job.digest
        if result.status is not Status.MISSING:
            files = job.submission.files
            steps = self.steps
            write_autograded(self.coursedir, student, self.assignment, digest, result, files, steps)
            recorder.record(Graded(student, result, digest, job.timestamp))

    def _feedback(
        self,
        executors: Executors,
        grades: dict[str, dict[str, Grades]],
        folders: dict[str, Path],
        troubles: dict[str, str],
        progress: Progress,
    ) -> Iterator[Row]:
        """Have the students' feedback written and yield their lines."""
        waiting = deque(folders)
        running: dict[Future[Row], str] = {}
        done = 0
        progress("Writing feedback", done, len(folders))
        while waiting or running:
            while waiting and len(running) < 4 * executors.size:
                student = waiting.popleft()
                task = (
                    self.course_dir,
                    self.assignment.name,
                    self.assignment.digest,
                    student,
                    grades.get(student),
                    self.limits.sandbox is not None,
                )
                running[executors.submit(write_page, *task)] = student
            for future in executors.wait(running):
                student = running.pop(future)
                row = Row(student, Status.MISSING, 0.0, self.points)
                with _collect_errors(student, troubles):
                    try:
                        row = executors.result(future)
                    except WorkerLostError:
                        row = replace(row, status=Status.NEEDS_PERSON, trouble=PAGE_LOST)
                yield row
                done += 1
                progress("Writing feedback", done, len(folders))


@lru_cache(maxsize=1)
def _cached_course(
    course_dir: Path, name: str, _digest: str, sandbox: bool
) -> tuple[Course, dict[str, Feedback]]:
    course = Course(course_dir, name, sandbox)
    notebooks = course.assignment.notebooks
    steps = course.steps
    return course, {name: Feedback(course.coursedir, notebook, steps) for name, notebook in notebooks.items()}


def write_page(
    course_dir: Path,
    name: str,
    digest: str,
    student: str,
    grades: dict[str, Grades] | None,
    sandbox: bool,
) -> Row:
    """Write the feedback of a student whose result is in ``autograded``; return the line of the summary.

    ``digest`` is the assignment's as it was graded: a process may have read it before it was changed.
    """
    course, feedback = _cached_course(course_dir, name, digest, sandbox)
    steps = course.steps
    before = read_autograded(course.coursedir, student, course.assignment, steps)
    if before is None or grades is None:
        return Row(student, Status.MISSING, 0.0, course.points)
    _, result = before
    row = _row(student, course.points, result, grades)
    try:
        told: list[str] = []
        for notebook, page in feedback.items():
            page.write(student, result.notebooks[notebook], grades[notebook], told.append)
    except Exception as error:
        if isinstance(error, OSError) and error.errno in DISK_FULL:
            raise
        # the points are what the gradebook says, whether a page says so or not
        trouble = f"The feedback page was not written: {type(error).__name__}: {error}"
        return replace(row, status=Status.NEEDS_PERSON, trouble=trouble)
    return replace(row, trouble=" ".join([row.trouble, *told]).strip())


def _row(student: str, points: float, result: SubmissionResult, grades: dict[str, Grades]) -> Row:
    """Return a student's line: points as the gradebook has them, and what happened as the result tells."""
    above = [
        f"'{cell}': a person gave {score:g} of {notebook.scores[cell][1]:g} points; a person decides."
        for notebook in grades.values()
        for cell, score in notebook.above_maximum.items()
    ]
    return Row(
        student,
        status_now(
            result.status,
            any(notebook.pending for notebook in grades.values()),
            any(notebook.looked_at for notebook in grades.values()),
        ),
        sum(map(_earned, grades.values())),
        points,
        result.seconds,
        result.memory,
        tuple(result.notes),
        tuple(result.missing),
        # of a fault of ours the last line says what it was; result.json has it all
        trouble=" ".join([*above, *result.trouble.splitlines()[-1:]]),
        faults=tuple(
            (f"{name}.ipynb, cell {cell_name}", cell.message)
            for name, notebook in result.notebooks.items()
            for cell_name, cell in notebook.cells.items()
            if cell.fault
        )
        + tuple((f"{name}.ipynb", found.fault) for name, found in result.notebooks.items() if found.fault),
        waited=result.waited,
    )


def _scores(gradebook: Gradebook, assignment: str) -> dict[str, float]:
    """Return what each student has in the gradebook, less the penalty for being late."""
    query = (
        select(
            api.SubmittedAssignment.student_id,
            api.SubmittedAssignment.score,
            api.SubmittedAssignment.late_submission_penalty,
        )
        .join(api.Assignment, api.Assignment.id == api.SubmittedAssignment.assignment_id)
        .where(api.Assignment.name == assignment)
    )
    return {
        student: (score or 0.0) - (penalty or 0.0) for student, score, penalty in gradebook.db.execute(query)
    }


def _earned(grades: Grades) -> float:
    return sum(score for score, _ in grades.scores.values()) - grades.penalty


def _ungraded(submission: Submission) -> SubmissionResult:
    """Return the result of a submission in which there is no notebook to grade."""
    return SubmissionResult({name: ungraded(found) for name, found in submission.notebooks.items()})


@contextlib.contextmanager
def _collect_errors(student: str, troubles: dict[str, str]) -> Iterator[None]:
    """Note what goes wrong for one student; what would go wrong for all is raised."""
    try:
        yield
    except (CourseError, SchedulerError, VersionError):
        raise
    except Exception as error:
        if isinstance(error, OSError) and error.errno in DISK_FULL:
            raise CourseError(
                f"Nothing more can be written: {error.strerror} ({error.filename}). What was graded is kept; "
                "make room and run this again."
            ) from error
        if isinstance(error, RecordError) and isinstance(error.__cause__, OperationalError):
            raise
        name = "" if isinstance(error, HeldOutError) else f"{type(error).__name__}: "
        troubles[student] = f"{name}{error}"


def _troubled(row: Row, troubles: dict[str, str]) -> Row:
    if row.student not in troubles:
        return row
    return replace(row, status=Status.NEEDS_PERSON, trouble=troubles[row.student])


def _without_time(folders: dict[str, Path]) -> list[str]:
    """Return the students of whom it is not known when they handed in."""
    return [student for student, folder in folders.items() if not (folder / "timestamp.txt").is_file()]


def _handed_in_at(folder: Path) -> datetime | None:
    """Return the time, in UTC, that nbgrader's ``timestamp.txt`` names; None without such a file.

    Raises `SubmissionError` for one that names no time.
    """
    path = folder / "timestamp.txt"
    try:
        if not stat.S_ISREG(path.lstat().st_mode):  # a pipe would never end
            return None
        with path.open(encoding="utf-8", errors="replace") as file:
            text = file.read(100).strip()
        # nbgrader's own parser drops a zone that it does not know, without a word
        return parse_time(text, UTC).replace(tzinfo=None) if text else None
    except FileNotFoundError:
        return None
    except TimeUnknownError as error:
        raise SubmissionError(
            f"{path} names no time that can be told, so it can't be said whether this is late. {error} Mend "
            "or remove the file, and run this again."
        ) from error


def write_summary(path: Path, rows: Sequence[Row]) -> None:
    """Write the lines as CSV that spreadsheets read in every script, at once or not at all."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(["student", "status", "score", "max_score", "seconds", "memory_mb", "notes"])
    for row in rows:
        numbers = [f"{row.score:g}", f"{row.max_score:g}", f"{row.seconds:.1f}", row.memory >> 20]
        notes = " ".join([*row.notes, row.trouble]).strip()
        writer.writerow([_cell(row.student), row.status, *numbers, _cell(notes)])
    write_atomically(path, text.getvalue().encode("utf-8-sig"))


# Where a spreadsheet looks for a formula: at the start of a cell, and where cells begin for one that takes
# semicolons, tabs or bars for what separates them, as many do by their country; quotes before it are dropped.
FORMULA = re.compile(r"(^|[;|])([\s\"]*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])")


def note_history(path: Path, rows: Sequence[Row]) -> None:
    """Add to a CSV file, with the time in UTC, whose score is another one than in the gradebook before."""
    moved = [row for row in rows if row.changed or (row.before is None and row.status is not Status.MISSING)]
    lines = [
        [row.student, _points(row.before), _points(row.score), _points(row.max_score), row.status]
        for row in moved
    ]
    _append(path, ["student", "before", "score", "max_score", "status"], lines)


def note_marks(path: Path, marks: Sequence[Mark]) -> None:
    """Add to a CSV file, with the time in UTC, what persons gave for cells that are gone."""
    lines = [
        [one.student, one.notebook, one.cell, _points(one.score), _points(one.extra_credit), one.comment]
        for one in marks
    ]
    _append(path, ["student", "notebook", "cell", "score", "extra_credit", "comment"], lines)


def _points(value: float | None) -> str:
    return "" if value is None else f"{value:g}"


def _append(path: Path, headings: list[str], lines: list[list[str]]) -> None:
    """Add lines to a CSV file, each with the time in UTC; a new file begins with headings."""
    if not lines:
        return
    new = not path.exists()
    now = datetime.now(UTC).isoformat(timespec="seconds")
    with path.open("a", encoding="utf-8-sig" if new else "utf-8", newline="") as file:
        writer = csv.writer(file)
        if new:
            writer.writerow(["time", *headings])
        writer.writerows([now, *map(_cell, line)] for line in lines)


def _cell(text: str) -> str:
    """Return text in one line that a spreadsheet will not take for a formula, and that a file can hold."""
    return FORMULA.sub(r"\1\2'", printable(text))
