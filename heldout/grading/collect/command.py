"""The command ``heldout collect``: what became of each hand-in, in a table, and what is asked."""

import csv
import io
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table

from heldout.grading.collect.collecting import (
    Collected,
    Collector,
    Line,
    Outcome,
    course_zone,
    note_class,
    noted_class,
    read_class,
    read_times,
    settings,
)
from heldout.grading.collect.systems import NAMED, SYSTEMS
from heldout.grading.collect_settings import BEST
from heldout.grading.course import Course
from heldout.grading.lateness import lateness_warnings
from heldout.grading.sentences import listed, printable

ALL_FILED, SOME_ASKED = 0, 3
SYSTEM_NAMES = (*SYSTEMS, NAMED)


def collect_class(
    assignment: str,
    downloads: Sequence[Path],
    course_dir: Path,
    console: Console,
    *,
    rosters: Sequence[Path] = (),
    times: Path | None = None,
    system: str = "",
    preferred: Sequence[str] = (),
    versions: Sequence[tuple[str, int]] = (),
    check_only: bool = False,
) -> int:
    """File what a class handed in under the students' ids; return the exit status.

    ``versions`` are those that a person has chosen, each a student's and its number, 0 for none.
    """
    course = Course(course_dir, assignment, sandbox=False)
    with course.exclusive_lock(), course.gradebook() as gradebook:
        roster = read_class(course, noted_class(gradebook), rosters)
        known_times = read_times(times, roster, course_zone(course.config)) if times else {}
        collector = Collector(
            course, roster, system=system, times=known_times, preferred=preferred, check_only=check_only
        )
        for student, number in () if check_only else versions:
            collector.choose(student, number)
            told = f"version {number} counts" if number else f"the {collector.rule} version counts again"
            _say(console, f"{student}: {told}.")
        if not downloads:
            return ALL_FILED
        collected = collector.collect(downloads)
        if not check_only:
            note_class(gradebook, roster)
        filed = {line.student for line in collected.lines if line.outcome in FILED}
        warnings = lateness_warnings(
            course.config,
            gradebook,
            assignment,
            {student for student in filed if not _timed(collected, student)},
        )
        missing = sorted(roster.students.keys() - {line.student for line in collected.lines})
    aliases = Path(course.coursedir.root, settings(course.config).aliases)
    print_table(collected, assignment, console)
    if not roster.students:
        _say(
            console, "Nobody says who is in the class. Name its list with --roster: a CSV file of any system."
        )
    _print_asked(collected.lines, aliases, console)
    for sentence in warnings_of_names(collected):
        _say(console, sentence, "yellow")
    if missing and len(missing) < len(roster.students):
        _say(console, f"Nothing filed from: {', '.join(missing)}")
    if collector.rule == BEST and filed:
        _say(console, "Which version is best, and counts, is known when `heldout grade` has graded them all.")
    for sentence in warnings:
        _say(console, sentence, "yellow")
    if check_only:
        _say(console, "Checked only; nothing is filed.")
    asked = any(line.outcome in (Outcome.ASKED, Outcome.REFUSED) for line in collected.lines)
    return SOME_ASKED if asked else ALL_FILED


FILED = {Outcome.NEW, Outcome.NEWER, Outcome.OLDER, Outcome.SAME}


def _timed(collected: Collected, student: str) -> bool:
    return any(line.student == student and line.at is not None for line in collected.lines)


def print_table(collected: Collected, title: str, console: Console) -> None:
    """Print a line for each hand-in."""
    for source, system in collected.systems.items():
        told = "folders and files with names" if system == NAMED else f"a download of {system}"
        _say(console, f"{source}: {told}")
    table = Table(title=f"{title}: {len(collected.lines)} handed in")
    for heading in ("As it came", "Student", "Time (UTC)", "Outcome"):
        table.add_column(heading, overflow="fold")
    for line in collected.lines:
        at = f"{line.at:%Y-%m-%d %H:%M:%S}" if line.at else "not known"
        late = " (marked late)" if line.late else ""
        table.add_row(printable(line.shown), printable(line.student or "?"), at + late, line.outcome)
    console.print(table, markup=False)
    counts = Counter(line.outcome for line in collected.lines)
    _say(console, ", ".join(f"{counts[outcome]} {outcome}" for outcome in Outcome if counts[outcome]))
    for line in collected.lines:
        for note in line.notes:
            _say(console, f"- {line.student or line.shown}: {note}")


def warnings_of_names(collected: Collected) -> list[str]:
    """Say whose work was told by names alone, which a student of many systems can change."""
    sentences = []
    for source in collected.gone:
        lines = [line for line in collected.lines if line.source == source and line.outcome in FILED]
        told = {line.student for line in lines if line.by_name}
        if not told:
            continue
        sentences.append(
            f"{source} tells {len(told)} by their names alone. Who goes by a classmate's name there is taken "
            "for the classmate."
        )
        changed = {line.student for line in lines if line.by_name and line.outcome is not Outcome.SAME}
        if (gone := collected.gone[source]) and changed:
            sentences.append(
                f"{listed(gone)} handed in there before, and nothing in {source} is theirs. Has one of them "
                f"taken the name of {listed(sorted(changed))}?"
            )
    return sentences


def _print_asked(lines: Sequence[Line], aliases: Path, console: Console) -> None:
    """Print what is asked or refused, and the lines that answer."""
    open_lines = [line for line in lines if line.outcome in (Outcome.ASKED, Outcome.REFUSED)]
    if not open_lines:
        return
    _say(console, "Not filed:", "red")
    for line in open_lines:
        _say(console, f"- {line.student or line.shown}, {line.outcome}: {line.why}")
    if asked := sorted({line.alias for line in lines if line.alias}):
        _say(
            console,
            f"Write these lines into {aliases}, with the student's id for the question mark, and collect "
            "again:",
        )
        if not aliases.exists():
            _say(console, "id,alias")
        for alias in asked:
            _say(console, csv_line(["?", alias]))


def csv_line(cells: Sequence[str]) -> str:
    """Return a line of a CSV file, without its end."""
    text = io.StringIO()
    csv.writer(text, lineterminator="").writerow(cells)
    return text.getvalue()


def _say(console: Console, text: str, style: str | None = None) -> None:
    console.print(printable(text), highlight=False, markup=False, style=style, soft_wrap=True)
