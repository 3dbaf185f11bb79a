"""Times the grading of a class: nbgrader's own autograder, this one, and the cells alone.

The table says how many times as fast as nbgrader each is, and how many times as long as the cells take where
nothing else is done, in one process a core. "once" is what comes before the first submission, and once for an
assignment: the start, and the trial of solution and blank. The seconds each are those after it.
"""

import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import click
import psutil
from rich.console import Console
from rich.table import Table

from heldout.chapters import chapters
from heldout.exercises.release import course_config
from heldout.grading import protocol, transport
from heldout.grading.assignment import AssignmentNotebook, load_assignment
from heldout.grading.command import SOME_NEED_A_PERSON
from heldout.grading.limits import GradingLimits, grading_limits
from heldout.grading.pipeline import sandbox_problem
from heldout.grading.repair import repair
from heldout.kernels.confined import ConfinedProcess
from heldout.machine import cores
from heldout.testing.classes import SMALL, TINY, make

LOOK_SECONDS = 0.25
LEAST = 3  # submissions a core whose cells are run alone


@dataclass(frozen=True)
class Timing:
    """Seconds of wall time for ``size`` submissions, and the peak of the grader's memory in bytes.

    ``once`` are the seconds among them that do not grow with the class.
    """

    size: int
    seconds: float
    memory: int = 0
    once: float = 0.0

    @property
    def each(self) -> float:
        """Seconds per submission, after the start."""
        return (self.seconds - self.once) / self.size


def bench(exercises: list[str], sizes: list[int], stock: int, tiny: int, console: Console) -> None:
    """Grade classes and print a table; nbgrader grades ``stock`` students of each exercise, too.

    An exercise is a chapter's slug or `rehearsal.SMALL`. All are graded for a class of the first size, the
    first exercise for all sizes, and the tiny one for ``tiny`` students.
    Raises `ClickException` where submissions can't be confined, or a command fails.
    """
    if reason := sandbox_problem(grading_limits(course_config()).preload):
        raise click.ClickException(f"Nothing to time: submissions can't be kept in a sandbox here: {reason}.")
    with tempfile.TemporaryDirectory(prefix="heldout-") as folder:
        table = Table(title=f"Grading on {cores()} cores")
        for heading in (
            "exercise",
            "graded by",
            "class",
            "once",
            "seconds each",
            "× nbgrader",
            "× cells",
            "memory",
        ):
            table.add_column(heading, justify="left" if heading in ("exercise", "graded by") else "right")
        for name in exercises:
            chosen = sizes if name == exercises[0] else sizes[:1]
            _rows(table, Path(folder, name), name, chosen, stock, console)
        if tiny:
            timing = timed_class(Path(folder, TINY), TINY, tiny, console)
            memory = f"{timing.memory >> 20} MiB"
            once, each = f"{timing.once:.1f}", f"{timing.each:.2f}"
            table.add_row(TINY, "heldout grade", str(tiny), once, each, "", "", memory)
        console.print(table)


def _rows(table: Table, base: Path, name: str, sizes: list[int], stock: int, console: Console) -> None:
    """Time one exercise and add its rows."""
    make(base / "cells", name, max(stock, LEAST * cores()))
    floor = cells_alone(base / "cells", name)
    console.print(f"{name}: the cells alone: {floor.each:.2f} s each", highlight=False)
    # half of the sample before, half after: other things that the machine does meet both
    halves = [size for size in (stock - stock // 2, stock // 2) if size]
    nbgrader = [timed_stock(base / "before", name, halves[0], console)]
    ours = [timed_class(base / f"ours-{sizes[0]}", name, sizes[0], console)]
    if halves[1:]:
        nbgrader.append(timed_stock(base / "after", name, halves[1], console))
    ours += [timed_class(base / f"ours-{size}", name, size, console) for size in sizes[1:]]
    plain = sum(timing.seconds for timing in nbgrader) / stock

    def row(graded_by: str, timing: Timing, each: float) -> None:
        memory = f"{timing.memory >> 20} MiB" if timing.memory else ""
        once = f"{timing.once:.1f}" if timing.once else ""
        ratios = f"{plain / each:.1f}", f"{each / floor.each:.2f}"
        table.add_row(name, graded_by, str(timing.size), once, f"{each:.2f}", *ratios, memory)

    row("nbgrader autograde", Timing(stock, plain * stock), plain)
    for timing in ours:
        row("heldout grade", timing, timing.each)
    row("nobody: the cells alone", floor, floor.each)


def cells_alone(course_dir: Path, name: str) -> Timing:
    """Run all cells of each submission in one fork of the warm server, one submission a core at a time."""
    config = course_config()
    limits = grading_limits(config)
    assignment = load_assignment(course_dir / "solutions" / name, config).notebooks[name]
    paths = sorted((course_dir / "submitted").glob("*/*/*.ipynb"))
    sources = [_sources(path, assignment) for path in paths]
    begun = time.monotonic()
    with ThreadPoolExecutor(cores()) as pool:
        list(pool.map(lambda one: _run(one, limits), sources))
    return Timing(len(paths), time.monotonic() - begun)


def _run(sources: list[str], limits: GradingLimits) -> None:
    assert limits.sandbox is not None
    function = "heldout.grading.student:serve"
    with ConfinedProcess(function, limits.sandbox, preload=limits.preload) as process:
        channel = transport.Channel(process.channel)
        for source in sources:
            channel.send(protocol.encode(protocol.Cell(source)))
            channel.receive()


def _sources(path: Path, assignment: AssignmentNotebook) -> list[str]:
    notebook = repair(path.read_bytes(), assignment).notebook
    assert notebook is not None
    return [cell.source for cell in notebook.cells if cell.cell_type == "code"]


def timed_stock(course_dir: Path, name: str, size: int, console: Console) -> Timing:
    """Time ``nbgrader autograde`` with kernels that import everything themselves."""
    make(course_dir, name, size)
    command = [str(Path(sys.executable).with_name("nbgrader")), "autograde", name]
    begun = time.monotonic()
    result = subprocess.run(
        command,
        cwd=course_dir,
        env=os.environ | {"HELDOUT_WARM": "0"},
        capture_output=True,
        text=True,
        check=False,
    )
    if result.returncode:
        raise click.ClickException(f"nbgrader autograde failed:\n{result.stderr[-2000:]}")
    timing = Timing(size, time.monotonic() - begun)
    console.print(f"{name}: nbgrader took {timing.each:.2f} s each", highlight=False)
    return timing


def timed_class(course_dir: Path, name: str, size: int, console: Console) -> Timing:
    """Time ``heldout grade`` for a class, and say how it goes."""
    make(course_dir, name, size)
    command = [sys.executable, "-m", "heldout.cli", "grade", name, "--course-dir", str(course_dir)]
    begun = time.monotonic()
    with (course_dir / "log").open("w") as log:
        run = psutil.Popen(command, stdout=log, stderr=log)
        peak, told = 0, 0
        while run.poll() is None:
            time.sleep(LOOK_SECONDS)
            memory = _memory(run)
            peak = max(peak, memory)
            done = len(list((course_dir / "autograded").glob("[!.]*")))
            if done - told >= max(size / 10, 10):
                console.print(
                    f"{name}: {done} of {size} after {time.monotonic() - begun:.0f} s, the grader's "
                    f"processes hold {memory >> 20} MiB",
                    highlight=False,
                )
                told = done
    if run.returncode != SOME_NEED_A_PERSON:
        raise click.ClickException(f"heldout grade failed:\n{(course_dir / 'log').read_text()[-2000:]}")
    seconds = time.monotonic() - begun
    # written when the trial has passed
    tried = (course_dir / "autograded" / f".tried.{name}").stat().st_mtime
    timing = Timing(size, seconds, peak, once=max(seconds - (time.time() - tried), 0.0))
    console.print(f"{name}: {size} took {timing.each:.2f} s each", highlight=False)
    return timing


def _memory(run: psutil.Process) -> int:
    """Return what the grader and its workers hold, in bytes; sandboxes are no children of theirs."""
    total = 0
    try:
        for process in [run, *run.children(recursive=True)]:
            total += process.memory_info().rss
    except psutil.Error:  # one has just ended
        pass
    return total


@click.command(help=__doc__)
@click.option(
    "--exercise",
    multiple=True,
    default=(SMALL, *(chapter.slug for chapter in chapters())),
    help="'small', or a slug; by default all.",
)
@click.option("--size", type=click.IntRange(1), multiple=True, default=(30, 300), help="Students.")
@click.option("--stock", type=click.IntRange(1), default=6, help="How many of them nbgrader grades, too.")
@click.option("--tiny", type=click.IntRange(0), default=3000, help="Students of a tiny exercise; 0 for none.")
def main(exercise: tuple[str, ...], size: tuple[int, ...], stock: int, tiny: int) -> None:
    """Print the table."""
    bench(list(exercise), list(size), stock, tiny, Console())


if __name__ == "__main__":
    main()
