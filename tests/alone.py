"""Runs a notebook as Colab would have it: in a folder that holds nothing else."""

import os
import shutil
import subprocess
import sys
from pathlib import Path


def run_nbval(notebook: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a copy of the notebook with nbval in ``folder``, which must hold nothing else.

    Cells tagged ``nbval-check-output`` are compared, the others only have to run.
    """
    copy = shutil.copy(notebook, folder)
    environ = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    # TensorFlow's log lines come when they like; one in a compared cell would be taken for a difference
    environ |= {"TF_CPP_MIN_LOG_LEVEL": "3", "TF_ENABLE_ONEDNN_OPTS": "0"}
    command = [sys.executable, "-m", "pytest", "--nbval-lax", "--nbval-cell-timeout=300"]
    options = ["-p", "no:cacheprovider", "-p", "no:xdist", "-q", "--no-header", "--rootdir", str(folder)]
    return subprocess.run(
        [*command, *options, copy], cwd=folder, env=environ, capture_output=True, text=True, check=False
    )
