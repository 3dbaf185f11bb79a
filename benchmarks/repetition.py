"""Says how much the check of repeated runs notices: each recorded run in the place of each other seed's."""

import click
from rich.console import Console
from rich.table import Table

from heldout.evidence.experiments import experiments
from heldout.evidence.repetition import swaps
from heldout.evidence.results import read_results


def bench(console: Console) -> None:
    """Print, for each experiment and for all, the share of swapped runs that is noticed.

    A swap that changes no recorded number can't be noticed by anything. All experiments together weigh each
    run alike, whatever the number of its seeds.
    """
    table = Table(title="Swapped runs")
    for heading in ("experiment", "sensitive", "runs", "noticed", "of those that differ"):
        table.add_column(heading, justify="left" if heading == "experiment" else "right")
    runs = noticed = different = 0.0
    for experiment in experiments():
        results = read_results(experiment.name)
        found = swaps(experiment, results)
        sensitive = "" if experiment.sensitive is None else f"{experiment.sensitive:g}"
        shares = f"{found.noticed / found.pairs:.1%}", f"{found.noticed / found.different:.1%}"
        table.add_row(experiment.name, sensitive, str(len(results.runs)), *shares)
        runs += len(results.runs)
        noticed += len(results.runs) * found.noticed / found.pairs
        different += len(results.runs) * found.different / found.pairs
    table.add_section()
    table.add_row("all", "", f"{runs:.0f}", f"{noticed / runs:.1%}", f"{noticed / different:.1%}")
    console.print(table)


@click.command(help=__doc__)
def main() -> None:
    """Print the table."""
    bench(Console())


if __name__ == "__main__":
    main()
