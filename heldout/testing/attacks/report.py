"""Prints what each attack got and touched, here and, if asked for, with stock nbgrader."""

from collections.abc import Sequence

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from heldout.grading.pipeline import sandbox_problem
from heldout.progress import progress_bar
from heldout.testing.attacks import run_heldout
from heldout.testing.attacks.load import AttackError, load_attacks
from heldout.testing.attacks.scenario import Outcome


def print_attacks(names: Sequence[str], stock: bool, jobs: int | None, console: Console) -> int:
    """Run these attacks, or all; print the table; return 0 if none of them achieved anything, else 1.

    Raises `AttackError` where there is no sandbox to run them in.
    """
    if reason := sandbox_problem():
        raise AttackError(f"Attacks are run in a sandbox only, and there is none on this machine: {reason}")
    attacks = load_attacks(list(names))
    with progress_bar(console) as bar:
        tasks = {}

        def progress(what: str, done: int, total: int) -> None:
            if what not in tasks:
                tasks[what] = bar.add_task(what, total=total)
            bar.update(tasks[what], completed=done)

        report = run_heldout.grade(attacks, jobs, progress)
        with_stock = {}
        if stock:
            from heldout.testing.attacks.run_nbgrader import grade

            for done, attack in enumerate(attacks, start=1):
                with_stock[attack.name] = grade(attack)
                progress("Stock nbgrader", done, len(attacks))
    console.print(_table(report.outcomes, with_stock))
    repelled = sum(outcome.repelled for outcome in report.outcomes)
    console.print(f"Repelled: {repelled} of {len(report.outcomes)} attacks.", highlight=False)
    for sentence in report.harmed:
        console.print(f"- {sentence}", style="red", markup=False, highlight=False)
    return 0 if repelled == len(report.outcomes) and not report.harmed else 1


def _table(outcomes: list[Outcome], with_stock: dict[str, Outcome]) -> Table:
    table = Table(title="Attacks", title_justify="left", show_lines=True)
    table.add_column("attack", ratio=2)
    table.add_column("honest\nscore", justify="right")
    table.add_column("score\nhere", justify="right")
    table.add_column("touched, status", ratio=1)
    if with_stock:
        table.add_column("score\nin stock", justify="right")
        table.add_column("touched in stock", ratio=1)
    for outcome in outcomes:
        row = [
            f"[bold]{escape(outcome.attack.name)}[/]\n{escape(outcome.attack.aim)}",
            f"{outcome.expected:g}",
            _score(outcome),
            _seen(outcome),
        ]
        if with_stock:
            other = with_stock[outcome.attack.name]
            row += [_score(other), _seen(other)]
        table.add_row(*row)
    return table


def _score(outcome: Outcome) -> str:
    score = "none" if outcome.score is None else f"{outcome.score:g}"
    return score if outcome.score == outcome.expected else f"[red]{score}[/]"


def _seen(outcome: Outcome) -> str:
    touched = f"[red]{escape(', '.join(outcome.touched))}[/]" if outcome.touched else "nothing"
    return f"{touched}\n{escape(outcome.status)}"
