"""Times what starts kernels, with plain kernels and with warm ones, in one run on the same cores."""

import contextlib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import click
from jupyter_client.manager import KernelManager
from rich.console import Console
from rich.table import Table

from heldout.kernels.environment import course_preload, set_kernel_environment
from heldout.machine import cores
from heldout.paths import ROOT

FIRST_FIT = (
    "import keras, numpy as np\n"
    "model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2)])\n"
    "model.compile('sgd', 'mse')\n"
    "model.fit(np.zeros((8, 4)), np.zeros((8, 2)), verbose=0)\n"
)


def bench(console: Console, repeats: int = 3) -> None:
    """Print seconds and ratios: a kernel up to its first `fit`, the book's build, the notebooks' tests."""
    set_kernel_environment(course_preload(ROOT))
    table = Table(title="Kernels, plain and warm")
    for heading in ("What", "Plain, s", "Warm, s", "Ratio"):
        table.add_column(heading, justify="left" if heading == "What" else "right")
    with _warm(True):
        _first_fit()  # the server starts once for all
    timed: dict[str, Callable[[], float]] = {
        f"A kernel's first fit (best of {repeats})": lambda: min(_first_fit() for _ in range(repeats)),
        "make book: build with an empty cache": _build,
        "make test: solutions under nbval": _notebooks,
    }
    for what, run in timed.items():
        seconds: dict[bool, float] = {}
        for warm in (False, True):
            console.print(f"{what}, {'warm' if warm else 'plain'} …", style="dim")
            with _warm(warm):
                seconds[warm] = run()
        table.add_row(
            what, f"{seconds[False]:.1f}", f"{seconds[True]:.1f}", f"{seconds[False] / seconds[True]:.1f}"
        )
    console.print(table)


@contextlib.contextmanager
def _warm(on: bool) -> Iterator[None]:
    before = os.environ.get("HELDOUT_WARM")
    os.environ["HELDOUT_WARM"] = "1" if on else "0"
    try:
        yield
    finally:
        if before is None:
            del os.environ["HELDOUT_WARM"]
        else:
            os.environ["HELDOUT_WARM"] = before


def _first_fit() -> float:
    started = time.monotonic()
    manager = KernelManager()
    manager.start_kernel()
    client = manager.blocking_client()
    client.start_channels()
    try:
        client.wait_for_ready(timeout=120)
        reply = client.execute_interactive(FIRST_FIT, timeout=120, output_hook=lambda _: None)
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
    if reply["content"]["status"] != "ok":
        raise click.ClickException(f"the first fit failed: {reply['content']['evalue']}")
    return time.monotonic() - started


def _build() -> float:
    with tempfile.TemporaryDirectory() as output:
        program = str(Path(sys.executable).with_name("jupyter-book"))
        return _timed(program, "build", ".", "--path-output", output, "-W", "--keep-going")


def _notebooks() -> float:
    tests = ["tests/exercises/test_release.py", "-k", "solution_runs"]
    return _timed(sys.executable, "-m", "pytest", "-q", "-n", str(cores()), *tests)


def _timed(*command: str) -> float:
    started = time.monotonic()
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise click.ClickException(f"{' '.join(command)} failed:\n{done.stdout[-2000:]}{done.stderr[-1000:]}")
    return time.monotonic() - started


@click.command(help=__doc__)
def main() -> None:
    """Print the table."""
    bench(Console())


if __name__ == "__main__":
    main()
