"""Builds the one file from which students install the grader, to check a notebook before they hand it in."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from heldout import __version__
from heldout.errors import HeldOutError
from heldout.paths import ROOT

WHEEL = f"heldout-{__version__}-py3-none-any.whl"
# what authors, lecturers and tests of the grader need: among it are tests like those of exercises
LEFT_OUT = ("book", "evidence", "exercises", "publish", "testing")
_BUILD = "import sys; from setuptools.build_meta import build_wheel; build_wheel(sys.argv[1])"


class WheelError(HeldOutError):
    """The wheel could not be built; the message is what the build said last."""


def build_wheel(folder: Path) -> Path:
    """Write this package as a wheel into ``folder`` and return its path; the same sources give the same file.

    Raises `WheelError` if that fails.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:  # building leaves files behind
        source = Path(temporary)
        shutil.copytree(
            ROOT / "heldout", source / "heldout", ignore=shutil.ignore_patterns("__pycache__", *LEFT_OUT)
        )
        for name in ("pyproject.toml", "README.md", "LICENSE", "LICENSE-TEXT"):
            shutil.copyfile(ROOT / name, source / name)
        built = subprocess.run(
            [sys.executable, "-c", _BUILD, str(folder.resolve())],
            cwd=source,
            env=os.environ | {"SOURCE_DATE_EPOCH": "315532800"},  # the first time that a zip archive can hold
            capture_output=True,
            text=True,
            check=False,
        )
    wheel = folder / WHEEL
    if built.returncode or not wheel.is_file():
        lines = built.stderr.strip().splitlines() or ["it wrote no wheel"]
        raise WheelError(f"The grader's wheel could not be built: {lines[-1]}")
    return wheel
