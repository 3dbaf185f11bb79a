"""Prints the reports of exercises as a table, with progress while they are made."""

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from heldout.chapters import Chapter
from heldout.exercises.grade_variants import VariantOutcome, VariantReport, grade_variants
from heldout.progress import progress_bar


def print_variants(chapters: list[Chapter], jobs: int | None, console: Console) -> int:
    """Prove these chapters' exercises, print the table, return 0 if all holds and 1 otherwise."""
    with progress_bar(console) as progress:
        bar = progress.add_task("Grading answers", total=None)
        reports = grade_variants(
            chapters, jobs, lambda done, total: progress.update(bar, completed=done, total=total)
        )
    found = []
    for report in reports:
        console.print(_table(report))
        found += report.problems()
    console.print(_summary(reports), highlight=False)
    for problem in found:
        console.print(f"- {problem}", style="red", markup=False, highlight=False)
    return 1 if found else 0


def _table(report: VariantReport) -> Table:
    table = Table(title=report.chapter.slug, title_justify="left", show_lines=True)
    table.add_column("task", overflow="fold")
    table.add_column("points", justify="right")
    table.add_column("right\naccepted", justify="right")
    table.add_column("wrong\ncaught", justify="right")
    table.add_column("what the student reads", ratio=1)
    for task in report.tasks:
        right, wrong = report.of(task, right=True), report.of(task, right=False)
        table.add_row(
            task.name, f"{task.points:g}", _count(right), _count(wrong), "\n".join(map(_seen, wrong))
        )
    return table


def _count(outcomes: list[VariantOutcome]) -> str:
    return f"{sum(outcome.as_expected for outcome in outcomes)}/{len(outcomes)}"


def _seen(outcome: VariantOutcome) -> str:
    name = outcome.answer.path.stem.removeprefix("wrong_")
    first = outcome.message.partition("\n")[0]
    return escape(f"{'✓' if outcome.as_expected else '✗'} {name} ({outcome.score:g}): {first}")


def _summary(reports: list[VariantReport]) -> str:
    outcomes = [outcome for report in reports for outcome in report.outcomes]
    right = [outcome for outcome in outcomes if outcome.answer.right]
    wrong = [outcome for outcome in outcomes if not outcome.answer.right]
    blanks = ", ".join(f"{report.blank.score:g}" for report in reports)
    return (
        f"{len(reports)} exercises, {sum(len(report.tasks) for report in reports)} tasks. "
        f"Right answers accepted: {_count(right)}. Wrong answers caught with their message: "
        f"{_count(wrong)}. Blank exercises score {blanks}."
    )
