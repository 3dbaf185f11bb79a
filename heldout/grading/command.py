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
from traitlets.config import Config, PyFileConfigLoader

from heldout.grading.course import Course, CourseError, Row, write_summary
from heldout.grading.executors import Cluster, Processes
from heldout.grading.pipeline import refusal
from heldout.grading.result import Status

ALL_GRADED, SOME_NEED_A_PERSON = 0, 3


def load_config(course_dir: Path) -> Config:
    """Read a course's ``nbgrader_config.py``; raise `CourseError` if there is none or it is broken."""
    path = course_dir / "nbgrader_config.py"
    if not path.is_file():
        raise CourseError(f"There is no {path}. Name the course's folder with --course-dir.")
    try:
        config = PyFileConfigLoader(path.name, path=str(course_dir)).load_config()
    except Exception as error:
        raise CourseError(f"{path} can't be read: {type(error).__name__}: {error}") from error
    config.CourseDirectory.root = str(course_dir.resolve())
    return config


def grade(options: argparse.Namespace, console: Console) -> int:
    """Grade as the options of the command line say; return the exit status."""
    warnings.filterwarnings("ignore", category=SAWarning, module="nbgrader")
    logging.getLogger("alembic").setLevel(logging.WARNING)
    course = Course(load_config(options.course_dir), options.assignment, sandbox=not options.no_sandbox)
    if options.scheduler is None and not options.no_sandbox and (reason := refusal()):
        raise CourseError(
            f"Submissions can't be kept in a sandbox on this machine: {reason}. Grade on a Linux machine "
            "that allows it, or in a virtual machine. If you trust every submission, add --no-sandbox: then "
            "each runs with all your rights."
        )
    if options.no_sandbox:
        console.print("Without a sandbox: every submission runs with all your rights.", style="yellow")
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    executors = Cluster(options.scheduler) if options.scheduler else Processes(options.jobs)
    with executors, Progress(*columns, console=console) as bar:
        tasks: dict[str, int] = {}

        def progress(what: str, done: int, total: int) -> None:
            if what not in tasks:
                tasks[what] = bar.add_task(what, total=total)
            bar.update(tasks[what], completed=done)

        rows = course.grade(executors, options.student, options.force, progress)
    summary = Path(course.coursedir.root, f"{course.assignment.name}.csv")
    write_summary(summary, rows)
    _print(course, rows, console)
    console.print(f"Made: {summary}, and the folders autograded and feedback beside it", highlight=False)
    return ALL_GRADED if all(row.status is Status.GRADED for row in rows) else SOME_NEED_A_PERSON


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
        if row.status not in (Status.GRADED, Status.NEEDS_PERSON):
            note = f": {row.notes[-1]}" if row.notes else ""
            console.print(f"- {row.student}, {row.status}{note}", highlight=False, markup=False)
