"""Kills the grader again and again, starts it anew each time, and looks for anything lost, doubled or left.

A kill is the one that nothing can prepare for: SIGKILL, to the grader itself, at a random moment.
"""

import csv
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import click
import psutil
from nbgrader.api import Gradebook
from rich.console import Console
from rich.progress import track

from heldout.errors import HeldOutError
from heldout.exercises.release import course_config
from heldout.grading.command import SOME_NEED_A_PERSON
from heldout.testing.classes import TINY, make_tiny_class

MARK = "HELDOUT_CRASH_TEST"
GONE_SECONDS = 15.0


class CrashTestError(HeldOutError):
    """A killed grader has lost, doubled or left something; the message says what."""


class GraderProcesses:
    """Runs of ``heldout grade`` with a fork server and a folder for temporary files of their own."""

    def __init__(self, folder: Path) -> None:
        # a socket's address must be short, and pytest's folders are deep
        self.runtime = Path(tempfile.mkdtemp(prefix="heldout-kills-"))
        self.temporary = folder / "tmp"
        self.temporary.mkdir(parents=True)
        self._mark = f"{os.getpid()}-{self.runtime.name}"
        self._environment = os.environ | {
            "XDG_RUNTIME_DIR": str(self.runtime),
            "TMPDIR": str(self.temporary),
            MARK: self._mark,
        }

    def start(self, course_dir: Path, *options: str) -> subprocess.Popen[str]:
        """Start grading the course of a tiny class."""
        return subprocess.Popen(
            [sys.executable, "-m", "heldout.cli", "grade", TINY, "--course-dir", str(course_dir), *options],
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def servers(self) -> list[psutil.Process]:
        """Return the fork servers."""
        found = {}
        for process in psutil.process_iter():
            with suppress(psutil.Error):
                if any(argument.startswith(f"{self.runtime}/") for argument in process.cmdline()):
                    found[process.pid] = process, process.ppid()
        return [process for process, parent in found.values() if parent not in found]

    def processes(self) -> list[psutil.Process]:
        """Return what runs of the grader besides fork servers: its workers, their helper, and sandboxes."""
        found = []
        for process in psutil.process_iter():
            with suppress(psutil.Error):
                if process.environ().get(MARK) == self._mark:
                    found.append(process)
        for server in self.servers():
            with suppress(psutil.Error):
                found += server.children(recursive=True)
        return found

    def leftovers(self) -> list[str]:
        """Wait until nothing is left of a killed grader; return what stays."""
        deadline = time.monotonic() + GONE_SECONDS
        while (left := self.processes()) and time.monotonic() < deadline:
            time.sleep(0.1)
        names = []
        for process in left:
            with suppress(psutil.Error):
                names.append(f"process {process.pid}: {' '.join(process.cmdline())[:120]}")
        return names + [f"temporary {path.name}" for path in self.temporary.iterdir()]

    def close(self) -> None:
        """End the fork servers."""
        for server in self.servers():
            server.kill()
            server.wait()
        shutil.rmtree(self.runtime)

    def __enter__(self) -> "GraderProcesses":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def graded(course_dir: Path) -> dict[str, int]:
    """Return when each student's result was written, in nanoseconds, by student."""
    results = (course_dir / "autograded").glob(f"*/{TINY}/result.json")
    return {path.parent.parent.name: path.stat().st_mtime_ns for path in results}


def summary(course_dir: Path) -> dict[str, tuple[str, str]]:
    """Return the status and the score that the grader's table gives each student."""
    with (course_dir / f"{TINY}.csv").open(encoding="utf-8-sig", newline="") as file:
        return {row["student"]: (row["status"], row["score"]) for row in csv.DictReader(file)}


def problems(course_dir: Path, scores: dict[str, float]) -> list[str]:
    """Say what is wrong in a graded course whose students deserve these scores."""
    found = []
    config = course_config(course_dir)
    with Gradebook(config.CourseDirectory.db_url, config.CourseDirectory.course_id) as gradebook:
        submissions = gradebook.assignment_submissions(TINY)
        counts = Counter(submission.student_id for submission in submissions)
        recorded = {submission.student_id: submission.score for submission in submissions}
        cells = {submission.student_id: len(submission.notebooks[0].grades) for submission in submissions}
    found += [f"the gradebook has {student} {count} times" for student, count in counts.items() if count > 1]
    found += [f"the gradebook has {n} grades of {student}" for student, n in cells.items() if n != 3]
    for student, score in scores.items():
        if recorded.get(student) != score:
            found.append(f"the gradebook gives {student} {recorded.get(student)}, not {score:g} points")
        for path in (f"autograded/{student}/{TINY}/{TINY}.ipynb", f"feedback/{student}/{TINY}/{TINY}.html"):
            if not (course_dir / path).is_file():
                found.append(f"{path} is missing")
        row = summary(course_dir).get(student, ("", ""))
        if row != ("needs a person", f"{score:g}"):
            found.append(f"the table gives {student} {' '.join(row)}")
    extra = set(recorded) - set(scores)
    found += [f"the gradebook has {student}, who does not exist" for student in sorted(extra)]
    found += [
        f"{path.relative_to(course_dir)} is left over"
        for folder in ("autograded", "feedback")
        for path in (course_dir / folder).rglob(".*")
        if path.name not in (".grading.lock", f".tried.{TINY}")
    ]
    return found


def kill_runs(
    folder: Path, kills: int, size: int, seed: int | None = None, jobs: int = 2
) -> Iterator[tuple[int, int]]:
    """Kill the grader of a tiny class ``kills`` times; yield after each how many were graded, of how many.

    A class that is graded in spite of it is checked, and begun anew. Works in ``folder``, which is empty.
    Raises `CrashTestError` as soon as something is wrong.
    """
    random_ = random.Random(seed)
    course, pristine = folder / "course", folder / "pristine"
    scores = make_tiny_class(pristine, size)
    with GraderProcesses(folder) as graders:
        for _ in range(2):  # the fork server runs from the second one on
            _renew(course, pristine)
            begun = time.monotonic()
            _finish(graders, course, scores, jobs)
            undisturbed, expected = time.monotonic() - begun, summary(course)
        _renew(course, pristine)
        before: dict[str, int] = {}
        done = 0
        while done < kills:
            run = graders.start(course, "--jobs", str(jobs))
            with suppress(subprocess.TimeoutExpired):
                run.wait(random_.uniform(0, undisturbed))
            if run.poll() is None:
                run.kill()
                done += 1
            run.communicate()
            if left := graders.leftovers():
                raise CrashTestError(f"After kill {done}, these were left: {'; '.join(left)}")
            after = graded(course)
            if again := [student for student in before if after.get(student) != before[student]]:
                raise CrashTestError(
                    f"After kill {done}, these were lost or graded again: {', '.join(again)}"
                )
            before = after
            yield len(before), size
            if len(before) == size:
                _finish(graders, course, scores, jobs)
                if graded(course) != before or summary(course) != expected:
                    raise CrashTestError(f"After kill {done}, the class was graded anew or has other scores.")
                _renew(course, pristine)
                before = {}
        _finish(graders, course, scores, jobs)
        if left := graders.leftovers():
            raise CrashTestError(f"At the end, these were left: {'; '.join(left)}")


def _finish(graders: GraderProcesses, course: Path, scores: dict[str, float], jobs: int) -> None:
    """Let a run come to its end, and check what it made."""
    run = graders.start(course, "--jobs", str(jobs))
    output, _ = run.communicate()
    if run.returncode != SOME_NEED_A_PERSON:
        raise CrashTestError(f"The run ended with {run.returncode}:\n{output}")
    if wrong := problems(course, scores):
        raise CrashTestError(f"The class is not graded as it should be: {'; '.join(wrong)}")


def _renew(course: Path, pristine: Path) -> None:
    shutil.rmtree(course, ignore_errors=True)
    shutil.copytree(pristine, course)


@click.command()
@click.option("--kills", type=click.IntRange(1), default=100, help="How often.")
@click.option("--size", type=click.IntRange(1), default=30, help="Students.")
@click.option("--seed", type=int, help="Of the moments at which it is killed.")
def main(kills: int, size: int, seed: int | None) -> None:
    """Kill the grader again and again; see what is lost."""
    console = Console()
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="heldout-") as folder:
        try:
            runs = kill_runs(Path(folder), kills, size, seed)
            for _ in track(runs, f"Killing the grader {kills} times", total=None, console=console):
                pass
        except HeldOutError as error:
            raise click.ClickException(str(error)) from error
    console.print(
        f"{kills} kills in {time.monotonic() - begun:.0f} s over a class of {size}: nothing lost, nothing "
        "graded twice, no process and no temporary file left, all scores those of an undisturbed run.",
        highlight=False,
    )


if __name__ == "__main__":
    main()
