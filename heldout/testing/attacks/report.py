"""Prints what each attack got and touched here and, if asked for, where nothing stops it."""

from collections.abc import Sequence

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from heldout.grading.pipeline import sandbox_problem
from heldout.progress import progress_bar
from heldout.testing.attacks import run_heldout
from heldout.testing.attacks.controls import Control, run_controls
from heldout.testing.attacks.load import AttackError, load_attacks
from heldout.testing.attacks.scenario import Outcome


def print_attacks(names: Sequence[str], stock: bool, jobs: int | None, console: Console) -> int:
    """Run these attacks, or all; print the table; return 0 if all is as it should be, else 1.

    That is: each took place and achieved nothing, and with ``stock``, each achieved what its header says with
    stock nbgrader and through openings.
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
        controls: dict[str, list[Control]] = {attack.name: [] for attack in attacks}
        failures = list(report.harmed)
        if stock:
            total = sum(len(attack.opened) + bool(attack.stock) for attack in attacks)
            progress("Where nothing stops them", 0, total)
            for done, control in enumerate(run_controls(attacks), start=1):
                controls[control.outcome.attack.name].append(control)
                failures += [control.failure] if control.failure else []
                progress("Where nothing stops them", done, total)
    console.print(_table(report.outcomes, controls if stock else {}))
    repelled = sum(outcome.repelled for outcome in report.outcomes)
    honest = ", ".join(f"{student} {seconds:.1f} s" for student, seconds in report.honest.items())
    console.print(f"The class took {report.seconds:.0f} s; beside the attackers, {honest}.", highlight=False)
    console.print(f"Repelled: {repelled} of {len(report.outcomes)} attacks.", highlight=False)
    for sentence in failures:
        console.print(f"- {sentence}", style="red", markup=False, highlight=False)
    return 0 if repelled == len(report.outcomes) and not failures else 1


def _table(outcomes: list[Outcome], controls: dict[str, list[Control]]) -> Table:
    table = Table(title="Attacks", title_justify="left", show_lines=True)
    table.add_column("attack", ratio=2)
    table.add_column("honest\nscore", justify="right")
    table.add_column("score\nhere", justify="right")
    table.add_column("seconds,\nMB", justify="right")
    table.add_column("touched, status", ratio=1)
    if controls:
        table.add_column("achieved with", ratio=2)
    for outcome in outcomes:
        row = [
            f"[bold]{escape(outcome.attack.name)}[/]\n{escape(outcome.attack.aim)}",
            f"{outcome.expected:g}",
            _score(outcome),
            f"{outcome.seconds:.1f}\n{outcome.memory >> 20}",
            _seen(outcome),
        ]
        if controls:
            achieved = [_achieved(control) for control in controls[outcome.attack.name]]
            row.append("\n".join(achieved) or escape(outcome.attack.control))
        table.add_row(*row)
    return table


def _score(outcome: Outcome) -> str:
    score = "none" if outcome.score is None else f"{outcome.score:g}"
    return score if outcome.score == outcome.expected else f"[red]{score}[/]"


def _seen(outcome: Outcome) -> str:
    touched = f"[red]{escape(', '.join(outcome.touched))}[/]" if outcome.touched else "nothing"
    missing = "".join(f"\n[red]no trace: {escape(trace)}[/]" for trace in outcome.missing)
    return f"{touched}\n{escape(outcome.status)}{missing}"


def _achieved(control: Control) -> str:
    achieved = escape(", ".join(control.outcome.achieved) or "nothing")
    return f"{control.place}: " + (f"[red]{achieved}[/]" if control.failure else achieved)
