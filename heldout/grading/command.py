"""The command ``heldout grade``: a class, with a progress bar, a table at the end, and a CSV file."""

import argparse
import logging
import warnings
from collections import Counter
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table
from sqlalchemy.exc import SAWarning

from heldout.grading.course import Course, CourseError, Row, write_summary
from heldout.grading.executors import Cluster, Executors, Processes
from heldout.grading.pipeline import refusal
from heldout.grading.result import Status
from heldout.grading.sanitize import plain_text

ALL_GRADED, SOME_NEED_A_PERSON, INTERRUPTED = 0, 3, 130


def grade(options: argparse.Namespace, console: Console) -> int:
    """Grade as the options of the command line say; return the exit status."""
    # nbgrader adds a submission to the session a line later than SQLAlchemy would like
    warnings.filterwarnings("ignore", category=SAWarning, module="nbgrader")
    logging.getLogger("alembic").setLevel(logging.WARNING)
    counts: dict[str, tuple[int, int]] = {}
    try:
        course = Course(options.course_dir, options.assignment, sandbox=not options.no_sandbox)
        rows = _rows(course, options, counts, console)
    except KeyboardInterrupt:
        done, total = counts.get("Grading", (0, 0))
        console.print(
            f"Stopped. {done} of {total} submissions are graded and kept; the same command goes on with the "
            "others.",
            highlight=False,
        )
        return INTERRUPTED
    made = f"{course.coursedir.autograded_directory} and {course.coursedir.feedback_directory}"
    if not options.student:
        summary = Path(course.coursedir.root, f"{course.assignment.name}.csv")
        write_summary(summary, rows)
        made = f"{summary}, and the folders {made} beside it"
    _print(course, rows, console)
    console.print(f"Made: {made}", highlight=False)
    done = all(row.status in (Status.GRADED, Status.MISSING) for row in rows)
    return ALL_GRADED if done else SOME_NEED_A_PERSON


def _rows(
    course: Course, options: argparse.Namespace, counts: dict[str, tuple[int, int]], console: Console
) -> list[Row]:
    """Grade, showing how far it is, which ``counts`` says too."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with _executors(options, console) as executors, Progress(*columns, console=console) as bar:
        tasks = {}

        def progress(what: str, done: int, total: int) -> None:
            counts[what] = done, total
            if what not in tasks:
                tasks[what] = bar.add_task(what, total=total)
            bar.update(tasks[what], completed=done)

        return course.grade(executors, options.student, options.force, progress)


def _executors(options: argparse.Namespace, console: Console) -> Executors:
    """Return what shall grade; raise `CourseError` where it may not or can't."""
    if options.no_sandbox:
        console.print("Without a sandbox: every submission runs with all your rights.", style="yellow")
    if options.scheduler:
        return Cluster(options.scheduler)
    if not options.no_sandbox and (reason := refusal()):
        raise CourseError(
            f"Submissions can't be kept in a sandbox on this machine: {reason}. Grade on a Linux machine "
            "that allows it, or in a virtual machine. If you trust every submission, add --no-sandbox: then "
            "each runs with all your rights."
        )
    return Processes(options.jobs)


def _print(course: Course, rows: list[Row], console: Console) -> None:
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
        if row.trouble or row.status not in (Status.GRADED, Status.NEEDS_PERSON):
            told = row.trouble or " ".join(row.notes[-1:])
            line = f"- {row.student}, {row.status}" + (f": {told}" if told else "")
            console.print(plain_text(line), highlight=False, markup=False)
