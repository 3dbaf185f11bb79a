"""Builds the book as `jupyter-book build . -W` does, and ends a failure with what failed and where."""

import re
import subprocess
import sys
from pathlib import Path

from heldout.errors import HeldOutError
from heldout.paths import ROOT

ESCAPE = re.compile(r"\x1b\[[0-9;]*m")
# MyST-NB names the notebook in which a cell failed; nbclient says how; Sphinx says what stopped it
FAILED = re.compile(r"myst_nb\.core\.execute\.base\.ExecutionError: (?P<path>.+)")
CELL = re.compile(r"CellExecutionError: An error occurred.*?cell:\n(?P<report>.*?)\n\s*The above", re.DOTALL)
INCOMPLETE = re.compile(r"^The book is incomplete:\n(?P<problems>(?:- .+\n)+)", re.MULTILINE)
WARNING = re.compile(r"^.*(?:WARNING|ERROR): .*$", re.MULTILINE)


class BuildError(HeldOutError):
    """The book was not built; the message names each file and what is wrong with it."""


def build(root: Path = ROOT) -> Path:
    """Build the book at ``root``, showing the progress; return its first page.

    Raises `BuildError` if a cell fails, a part is missing or Sphinx warns.
    """
    # the theme copies its logos even when a build fails, and would make a file of this name out of them
    static = root / "_build" / "html" / "_static"
    if static.is_file():
        static.unlink()
    static.mkdir(parents=True, exist_ok=True)
    command = [str(Path(sys.executable).with_name("jupyter-book")), "build", ".", "-W", "--keep-going"]
    printed = []
    with subprocess.Popen(
        command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8"
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            print(line, end="", flush=True)
            printed.append(ESCAPE.sub("", line))
    if process.returncode != 0:
        reasons = _reasons("".join(printed).replace(f"{root}/", ""))
        raise BuildError("\n".join(["The book was not built.", *reasons]))
    return root / "_build" / "html" / "index.html"


def _reasons(printed: str) -> list[str]:
    """Find in the build's output what failed, one line each."""
    failed, cell, incomplete = (pattern.search(printed) for pattern in (FAILED, CELL, INCOMPLETE))
    if incomplete:
        return incomplete["problems"].splitlines()
    if failed and cell:
        return [f"- {failed['path']}: a cell fails: {cell['report'].strip().splitlines()[-1]}"]
    return [f"- {warning}" for warning in dict.fromkeys(WARNING.findall(printed))]
