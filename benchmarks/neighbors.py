"""Grades honest students alone, and the same ones beside attackers: what do they lose, in time and points?"""

import contextlib
import shutil
import statistics
import tempfile
import time
import warnings
from dataclasses import dataclass
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table
from sqlalchemy.exc import SAWarning

from heldout.exercises.release import course_config
from heldout.grading.course import Course, Row
from heldout.grading.executors import Processes
from heldout.paths import ROOT
from heldout.testing.attacks import scenario as scenarios
from heldout.testing.attacks.load import ASSIGNMENT, Attack, load_attacks, load_exercise
from heldout.testing.attacks.run_heldout import LIMITS
from heldout.testing.attacks.scenario import HONEST, Scenario

# of each kind some: time, memory, processes, files, outputs, messages, text
ATTACKERS = (
    *(
        "fork_bomb",
        "memory_bomb",
        "output_bomb",
        "reply_bomb",
        "printing_flood",
        "huge_files",
        "detached_process",
    ),
    *("endless_call", "endless_questions", "infinite_iterators", "signals", "swallowed_interrupts", "abort"),
    *("huge_values", "memory_in_files", "endless_markdown", "endless_code", "drawn_again_and_again"),
    *("shown_without_end", "spinning_sessions"),
)


@dataclass(frozen=True)
class Graded:
    """A class: seconds of wall time in all, and the lines of those who did nothing wrong."""

    seconds: float
    honest: list[Row]

    @property
    def each(self) -> list[float]:
        """Seconds that the honest submissions ran."""
        return [row.seconds for row in self.honest]


def grade(honest: int, attacks: list[Attack]) -> Graded:
    """Grade so many copies of the honest students, and these attackers among them."""
    with tempfile.TemporaryDirectory(prefix="heldout-") as folder, scenarios.listening() as (port, _):
        root = Path(folder)
        tags = {attack.name: f"neighbor{number}" for number, attack in enumerate(attacks)}
        scenario = Scenario(root / "course", root / "outside", scenarios.canaries(), tags, port)
        scenario.course.mkdir()
        limits = "".join(f"c.Limits.{name} = {value}\n" for name, value in LIMITS.items())
        settings = (ROOT / "nbgrader_config.py").read_text() + limits
        (scenario.course / "nbgrader_config.py").write_text(settings)
        exercise = load_exercise(secrets=scenario.canaries)
        scenarios.lay_out(exercise, attacks, course_config(scenario.course), scenario)
        _share_out(scenario.submitted, honest, [attack.name for attack in attacks])
        course = Course(scenario.course, ASSIGNMENT)
        with Processes(modules=(Course.__module__,)) as executors:
            course.grade(executors, ["000-alice"])  # the start and the trial are nobody's
            begun = time.monotonic()
            rows = course.grade(executors, force=True)
            return Graded(
                time.monotonic() - begun, [row for row in rows if row.student.partition("-")[2] in HONEST]
            )


def _share_out(submitted: Path, honest: int, attackers: list[str]) -> None:
    """Have so many honest students, with the attackers evenly among them in the order of their names."""
    for number in range(honest):
        name = list(HONEST)[number % len(HONEST)]
        shutil.copytree(submitted / name, submitted / f"{number:03}-{name}")
    for name in HONEST:
        shutil.rmtree(submitted / name)
    for number, name in enumerate(attackers):
        (submitted / name).rename(submitted / f"{number * honest // len(attackers):03}-z-{name}")


@click.command(help=__doc__)
@click.option("--honest", type=click.IntRange(3), default=80, help="Honest students.")
@click.option("--attack", multiple=True, default=ATTACKERS, help="Attackers beside them.")
def main(honest: int, attack: tuple[str, ...]) -> None:
    """Print the table."""
    warnings.filterwarnings("ignore", category=SAWarning, module="nbgrader")
    exercise = load_exercise()
    expected = {
        name: sum(map(exercise.points, exercise.answers if solved is None else solved))
        for name, solved in HONEST.items()
    }
    table = Table(title=f"{honest} honest students")
    for heading in ("beside", "class, s", "each, s (median)", "each, s (95 %)", "wrong points"):
        table.add_column(heading, justify="right")
    for attacks in ([], load_attacks(list(attack))):
        graded = grade(honest, attacks)
        wrong = [row.student for row in graded.honest if row.score != expected[row.student.partition("-")[2]]]
        table.add_row(
            f"{len(attacks)} attackers" if attacks else "nobody",
            f"{graded.seconds:.0f}",
            f"{statistics.median(graded.each):.2f}",
            f"{statistics.quantiles(graded.each, n=20)[-1]:.2f}",
            ", ".join(wrong) or "nobody's",
        )
    with contextlib.suppress(BrokenPipeError):
        Console().print(table)


if __name__ == "__main__":
    main()
