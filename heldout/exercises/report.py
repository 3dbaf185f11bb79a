"""Prints the reports of exercises as a table, with progress while they are made."""

from rich.console import Console
from rich.markup import escape
from rich.progress import TaskID
from rich.table import Table

from heldout.chapters import Chapter
from heldout.exercises.draws import Drawn, drawn
from heldout.exercises.grade_mutants import MutantReport, grade_mutants
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
    for right, what in ((True, "A stranger's right answer is rejected"), (False, "A stranger's wrong answer passes")):
        for misjudged in (text for report in reports for text in report.misjudged(right)):
            console.print(f"- {what}: {misjudged}", style="yellow", markup=False, highlight=False)
    for problem in found:
        console.print(f"- {problem}", style="red", markup=False, highlight=False)
    return 1 if found else 0


def _table(report: VariantReport) -> Table:
    table = Table(title=report.chapter.slug, title_justify="left", show_lines=True)
    table.add_column("task", overflow="fold")
    table.add_column("points", justify="right")
    table.add_column("right\naccepted", justify="right")
    table.add_column("wrong\ncaught", justify="right")
    table.add_column("strangers'\nright", justify="right")
    table.add_column("strangers'\nwrong", justify="right")
    table.add_column("what the student reads", ratio=1)
    for task in report.tasks:
        ours = [report.of(task, right) for right in (True, False)]
        strangers = [report.of(task, right, strangers=True) for right in (True, False)]
        counts = map(_count, [*ours, *strangers])
        table.add_row(task.name, f"{task.points:g}", *counts, "\n".join(map(_seen, ours[1])))
    return table


def _count(outcomes: list[VariantOutcome]) -> str:
    return f"{sum(outcome.as_expected for outcome in outcomes)}/{len(outcomes)}"


def _seen(outcome: VariantOutcome) -> str:
    name = outcome.answer.path.stem.removeprefix("wrong_")
    first = outcome.message.partition("\n")[0]
    return escape(f"{'✓' if outcome.as_expected else '✗'} {name} ({outcome.score:g}): {first}")


def _summary(reports: list[VariantReport]) -> str:
    outcomes = [outcome for report in reports for outcome in report.outcomes]

    def count(right: bool, strangers: bool) -> str:
        return _count(
            [one for one in outcomes if (one.answer.right, one.answer.stranger) == (right, strangers)]
        )

    blanks = ", ".join(f"{report.blank.score:g}" for report in reports)
    return (
        f"{len(reports)} exercises, {sum(len(report.tasks) for report in reports)} tasks. "
        f"Right answers accepted: {count(True, False)}, strangers': {count(True, True)}. Wrong answers caught "
        f"with their message: {count(False, False)}, strangers' caught: {count(False, True)}. "
        f"Blank exercises score {blanks}."
    )


KILLED = 0.98  # the least share of the mutants that are mistakes, in every task


def print_mutants(chapters: list[Chapter], jobs: int | None, console: Console, quick: bool) -> int:
    """Grade the mutants of these chapters' solutions, print the table; return 0 if enough are killed."""
    with progress_bar(console) as progress:
        bar = progress.add_task("Grading mutants", total=None)

        def moved(done: int, total: int) -> None:
            progress.update(bar, completed=done, total=total)

        reports = grade_mutants(chapters, jobs, moved, quick=quick)
    for report in reports:
        console.print(_mutants_table(report))
        for name, task in report.tasks.items():
            for mutant in task.survived:
                console.print(f"{name}, {mutant.operator}:", style="red", markup=False, highlight=False)
                console.print(mutant.diff, markup=False, highlight=False, soft_wrap=True)
    found = [task for report in reports for task in report.tasks.values()]
    killed, killable = sum(len(task.killed) for task in found), sum(task.killable for task in found)
    equivalent = sum(len(task.equivalent) for task in found)
    console.print(
        f"{len(found)} tasks. Killed {killed} of {killable} mutants that are mistakes; {equivalent} are none.",
        highlight=False,
    )
    return 0 if all(task.share >= KILLED for task in found) else 1


def _mutants_table(report: MutantReport) -> Table:
    table = Table(title=report.chapter.slug, title_justify="left", show_lines=True)
    table.add_column("task", overflow="fold")
    table.add_column("killed of\nkillable", justify="right")
    table.add_column("no\nmistakes", justify="right")
    for name, task in report.tasks.items():
        table.add_row(name, f"{len(task.killed)}/{task.killable}", str(len(task.equivalent)))
    return table


def print_draws(
    chapters: list[Chapter], jobs: int | None, console: Console, right: int, wrong: int
) -> int:
    """Run the tests so often against each variant, print what is not good; return 0 if all is."""
    found: list[Drawn] = []
    with progress_bar(console) as progress:
        for chapter in chapters:
            bar = progress.add_task(f"Drawing inputs of {chapter.slug}", total=None)

            def moved(done: int, total: int, bar: TaskID = bar) -> None:
                progress.update(bar, completed=done, total=total)

            found += drawn(chapter, jobs, moved, right=right, wrong=wrong)
    for one in found:
        if not one.good:
            console.print(
                f"- {one.variant.path.parent.name}/{one.variant.path.name}: failed {one.failed} of {one.draws} "
                f"draws. {' / '.join(one.messages)}",
                style="red",
                markup=False,
                highlight=False,
            )
    for kind, chosen in (
        ("Right", [one for one in found if one.variant.right]),
        ("Wrong", [one for one in found if not one.variant.right]),
    ):
        draws, failed = sum(one.draws for one in chosen), sum(one.failed for one in chosen)
        good = sum(one.good for one in chosen)
        console.print(
            f"{kind} answers: {good} of {len(chosen)} as they should; failed {failed} of {draws} draws.",
            highlight=False,
        )
    return 0 if all(one.good for one in found) else 1
