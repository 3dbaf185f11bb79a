"""Prints the proofs of exercises as a table, with progress while they are made."""

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from heldout.chapters import Chapter
from heldout.exercises.grade_variants import Outcome, Proof, prove


def print_proofs(chapters: list[Chapter], jobs: int | None, console: Console) -> int:
    """Prove these chapters' exercises, print the table, return 0 if all holds and 1 otherwise."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console) as progress:
        bar = progress.add_task("Grading answers", total=None)
        proofs = prove(
            chapters, jobs, lambda done, total: progress.update(bar, completed=done, total=total)
        )
    found = []
    for proof in proofs:
        console.print(_table(proof))
        found += proof.problems()
    console.print(_summary(proofs), highlight=False)
    for problem in found:
        console.print(f"- {problem}", style="red", markup=False, highlight=False)
    return 1 if found else 0


def _table(proof: Proof) -> Table:
    table = Table(title=proof.chapter.slug, title_justify="left", show_lines=True)
    table.add_column("task", overflow="fold")
    table.add_column("points", justify="right")
    table.add_column("right\naccepted", justify="right")
    table.add_column("wrong\ncaught", justify="right")
    table.add_column("what the student reads", ratio=1)
    for task in proof.tasks:
        right, wrong = proof.of(task, right=True), proof.of(task, right=False)
        table.add_row(
            task.name, f"{task.points:g}", _count(right), _count(wrong), "\n".join(map(_seen, wrong))
        )
    return table


def _count(outcomes: list[Outcome]) -> str:
    return f"{sum(outcome.as_expected for outcome in outcomes)}/{len(outcomes)}"


def _seen(outcome: Outcome) -> str:
    name = outcome.answer.path.stem.removeprefix("wrong_")
    first = outcome.message.partition("\n")[0]
    return escape(f"{'✓' if outcome.as_expected else '✗'} {name} ({outcome.score:g}): {first}")


def _summary(proofs: list[Proof]) -> str:
    outcomes = [outcome for proof in proofs for outcome in proof.outcomes]
    right = [outcome for outcome in outcomes if outcome.answer.right]
    wrong = [outcome for outcome in outcomes if not outcome.answer.right]
    blanks = ", ".join(f"{proof.blank.score:g}" for proof in proofs)
    return (
        f"{len(proofs)} exercises, {sum(len(proof.tasks) for proof in proofs)} tasks. "
        f"Right answers accepted: {_count(right)}. Wrong answers caught with their message: "
        f"{_count(wrong)}. Blank exercises score {blanks}."
    )
