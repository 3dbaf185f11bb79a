"""Times the experiments: in parallel processes that stay, against one fresh process for each run."""

import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from heldout.evidence.experiments import Experiment, experiments
from heldout.evidence.results import read_results
from heldout.evidence.runner import done_in_parallel
from heldout.machine import cores

FRESH = """
from pathlib import Path
from heldout.evidence import runner
runner.set_variables()
runner.one_run(Path({path!r}), {setting!r}, {seed})
"""


def bench(size: int, fresh: int, console: Console) -> None:
    """Time ``size`` of all runs in parallel, ``fresh`` of these one after the other, and print a table.

    Raises `ClickException` or `RunError` if a run fails.
    """
    known = experiments()
    runs = [
        (experiment, setting, seed)
        for experiment in known
        for setting in experiment.settings
        for seed in experiment.seeds
    ]
    sample = random.Random(0).sample(runs, min(size, len(runs)))
    console.print(f"{len(sample)} of {len(runs)} runs, on {cores()} cores …")
    begun = time.monotonic()
    for _ in done_in_parallel(sample, cores()):
        pass
    parallel = (time.monotonic() - begun) / len(sample)
    console.print(f"{min(fresh, len(sample))} of these, each in a fresh process …")
    begun = time.monotonic()
    for run in sample[:fresh]:
        _in_fresh_process(*run)
    alone = (time.monotonic() - begun) / len(sample[:fresh])
    table = Table(title="Experiments")
    for heading in ("", "runs a minute", "ratio", f"all {len(runs)} runs"):
        table.add_column(heading, justify="right" if heading else "left")
    for name, seconds in (("one after the other, fresh processes", alone), ("make evidence", parallel)):
        minutes = f"{seconds * len(runs) / 60:.0f} min"
        table.add_row(name, f"{60 / seconds:.1f}", f"{alone / seconds:.1f}", minutes)
    console.print(table)
    recorded = sum(run.seconds for experiment in known for run in read_results(experiment.name).runs)
    console.print(f"The recorded runs took {recorded / 60:.0f} minutes of one process each.", highlight=False)


def _in_fresh_process(experiment: Experiment, setting: str, seed: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder, "run.py")
        script.write_text(FRESH.format(path=str(experiment.path), setting=setting, seed=seed))
        done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, check=False)
    if done.returncode:
        raise click.ClickException(
            f"{experiment.name}, {setting}, seed {seed} failed:\n{done.stderr[-1000:]}"
        )


@click.command(help=__doc__)
@click.option("--size", type=click.IntRange(1), default=100, help="Runs to time.")
@click.option("--fresh", type=click.IntRange(1), default=10, help="Of these, in fresh processes.")
def main(size: int, fresh: int) -> None:
    """Print the table."""
    bench(size, fresh, Console())


if __name__ == "__main__":
    main()
