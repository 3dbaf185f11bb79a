"""The command ``heldout grade``: a class, with a progress bar, a table at the end, and a CSV file."""

import contextlib
import logging
import warnings
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from rich.console import Console
from rich.progress import TaskID
from rich.table import Table
from sqlalchemy.exc import SAWarning

from heldout.grading.course import Course, CourseError, Progress, Row, note_history, write_summary
from heldout.grading.executors import Cluster, Executors, Processes
from heldout.grading.limits import GradingLimits
from heldout.grading.pipeline import sandbox_problem
from heldout.grading.result import Status
from heldout.grading.sentences import printable
from heldout.progress import progress_bar

ALL_GRADED, SOME_NEED_A_PERSON, INTERRUPTED = 0, 3, 130


def grade_class(
    assignment: str,
    course_dir: Path,
    console: Console,
    *,
    jobs: int | None = None,
    scheduler: str | None = None,
    students: Sequence[str] = (),
    force: bool = False,
    sandbox: bool = True,
    trial: bool = True,
) -> int:
    """Grade an assignment's submissions, all or those of ``students``; return the exit status."""
    # nbgrader adds a submission to the session a line later than SQLAlchemy would like
    warnings.filterwarnings("ignore", category=SAWarning, module="nbgrader")
    logging.getLogger("alembic").setLevel(logging.WARNING)
    counts: dict[str, tuple[int, int]] = {}
    changes: list[str] = []
    if not trial:
        console.print("Without a trial: a test that fails itself costs students points.", style="yellow")
    try:
        course = Course(course_dir, assignment, sandbox=sandbox)
        with (
            _executors(jobs, scheduler, course.limits, console) as executors,
            _shown(counts, console) as progress,
        ):
            rows = course.grade(executors, students, force, progress, trial=trial, tell=changes.append)
    except KeyboardInterrupt:
        done, total = counts.get("Grading", (0, 0))
        console.print(
            f"Stopped. {done} of {total} submissions are graded and kept; the same command goes on with the "
            "others.",
            highlight=False,
        )
        return INTERRUPTED
    made = f"{course.coursedir.autograded_directory} and {course.coursedir.feedback_directory}"
    if not students:
        summary = Path(course.coursedir.root, f"{course.assignment.name}.csv")
        write_summary(summary, rows)
        made = f"{summary}, and the folders {made} beside it"
    note_history(Path(course.coursedir.root, f"{course.assignment.name}.history.csv"), rows)
    _print_changes(changes, rows, console)
    print_rows(course, rows, console)
    for sentence in course.warnings:
        _line(console, sentence, "yellow")
    console.print(f"Made: {made}", highlight=False)
    done = all(row.status in (Status.GRADED, Status.MISSING) for row in rows)
    return ALL_GRADED if done else SOME_NEED_A_PERSON


@contextlib.contextmanager
def _shown(counts: dict[str, tuple[int, int]], console: Console) -> Iterator[Progress]:
    """Give what shows how far grading is, which ``counts`` says too."""
    with progress_bar(console) as bar:
        tasks: dict[str, TaskID] = {}

        def progress(what: str, done: int, total: int) -> None:
            counts[what] = done, total
            if what not in tasks:
                tasks[what] = bar.add_task(what, total=total)
            bar.update(tasks[what], completed=done)

        yield progress


def _executors(jobs: int | None, scheduler: str | None, limits: GradingLimits, console: Console) -> Executors:
    """Return what shall grade; raise `CourseError` where it may not or can't."""
    if limits.sandbox is None:
        console.print("Without a sandbox: every submission runs with all your rights.", style="yellow")
    if scheduler:
        return Cluster(scheduler)
    if limits.sandbox is not None and (reason := sandbox_problem(limits.preload)):
        raise CourseError(
            f"Submissions can't be kept in a sandbox on this machine: {reason}. Grade on a Linux machine "
            "that allows it, or in a virtual machine. If you trust every submission, add --no-sandbox: then "
            "each runs with all your rights."
        )
    return Processes(jobs, modules=(Course.__module__,))


def _print_changes(changes: list[str], rows: list[Row], console: Console) -> None:
    """Print what is wrong with tests, what has changed in the assignment, and whose points are others now."""
    faults: dict[str, list[str]] = {}
    for row in rows:
        for cell, message in row.faults:
            faults.setdefault(cell, []).append(message)
    if faults:
        console.print("Tests that failed themselves; nobody lost a point, a person has to look:", style="red")
    for cell, messages in faults.items():
        _line(console, f"- {cell} ({len(messages)} of {len(rows)} students): {messages[0]}")
    if changes:
        console.print("The assignment has changed:")
    for sentence in changes:
        _line(console, f"- {sentence}")
    if moved := [row for row in rows if row.changed]:
        console.print("Other points than before:")
    for row in moved:
        _line(console, f"- {row.student}: {row.before:g} → {row.score:g} of {row.max_score:g}")


def _line(console: Console, text: str, style: str | None = None) -> None:
    console.print(printable(text), highlight=False, markup=False, style=style)


def print_rows(course: Course, rows: list[Row], console: Console) -> None:
    """Print how many have which status, and a line for each that did not simply go well."""
    counts = Counter(row.status for row in rows)
    table = Table(title=f"{course.assignment.name}: {len(rows)} students")
    for heading in ("Status", "Students", "Mean score"):
        table.add_column(heading, justify="left" if heading == "Status" else "right")
    for status in Status:
        if counts[status]:
            scores = [row.score for row in rows if row.status is status]
            table.add_row(status, str(counts[status]), f"{sum(scores) / len(scores):.1f}")
    console.print(table)
    for row in rows:
        if row.trouble or row.missing or row.status not in (Status.GRADED, Status.NEEDS_PERSON):
            lacking = f"without {' and '.join(row.missing)}" if row.missing else ""
            told = row.trouble or lacking or " ".join(row.notes[-1:])
            _line(console, f"- {row.student}, {row.status}" + (f": {told}" if told else ""))
