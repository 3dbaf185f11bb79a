"""Runs a notebook as Colab would have it: in a folder that holds nothing else."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from heldout.kernels.environment import course_preload, kernel_environment
from heldout.paths import ROOT


def run_nbval(
    notebook: Path, folder: Path, cell_timeout: int = 300, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run a copy of the notebook with nbval in ``folder``, which must hold nothing else.

    Cells tagged ``nbval-check-output`` are compared, the others only have to run, each in ``cell_timeout``
    seconds. ``variables`` are set in the kernel's environment.
    """
    copy = shutil.copy(notebook, folder)
    environ = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    environ = kernel_environment(course_preload(ROOT)) | environ | variables
    command = [sys.executable, "-m", "pytest", "--nbval-lax", f"--nbval-cell-timeout={cell_timeout}"]
    options = ["-p", "no:cacheprovider", "-p", "no:xdist", "-q", "--no-header", "--rootdir", str(folder)]
    return subprocess.run(
        [*command, *options, copy], cwd=folder, env=environ, capture_output=True, text=True, check=False
    )
