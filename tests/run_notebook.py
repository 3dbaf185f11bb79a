"""Runs a notebook as Colab would have it: in a folder that holds nothing else."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
from jupyter_cache import get_cache
from nbformat import NotebookNode

from heldout.kernels.environment import course_preload, kernel_environment
from heldout.paths import ROOT

# its own start is half of what nbval needs for a small notebook: what it does not use is left out
PYTEST = (
    "from heldout.startup import skip_address_parsers; skip_address_parsers(); "
    "import pytest; raise SystemExit(pytest.main())"
)
PLUGINS = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTEST_PLUGINS": "nbval.plugin"}
INSTALLED = ROOT / ".venv" / "installed-from.txt"


def run_nbval(
    notebook: Path,
    folder: Path,
    cell_timeout: int = 300,
    executed: NotebookNode | None = None,
    **variables: str,
) -> subprocess.CompletedProcess[str]:
    """Run a copy of the notebook with nbval in ``folder``, which must hold nothing else.

    Cells tagged ``nbval-check-output`` are compared, the others only have to run, each in ``cell_timeout``
    seconds. ``variables`` are set in the kernel's environment. With ``executed``, nbval gets that run's
    outputs, and nothing is run again.
    """
    copy = shutil.copy(notebook, folder)
    environ = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    environ = kernel_environment(course_preload(ROOT)) | environ | PLUGINS | variables
    command = [sys.executable, "-c", PYTEST, "--nbval-lax", f"--nbval-cell-timeout={cell_timeout}"]
    options = ["-p", "no:cacheprovider", "-q", "--no-header", "--rootdir", str(folder)]
    if executed is not None:
        environ |= _replaying(executed, folder)
        options.append("--nbval-kernel-name=replay")
    return subprocess.run(
        [*command, *options, copy], cwd=folder, env=environ, capture_output=True, text=True, check=False
    )


def _replaying(executed: NotebookNode, folder: Path) -> dict[str, str]:
    """Write the kernel that replays a run; return the variables by which Jupyter finds it."""
    kernel = folder / "jupyter" / "kernels" / "replay"
    kernel.mkdir(parents=True)
    nbformat.write(executed, kernel / "executed.ipynb")
    program = str(Path(__file__).with_name("replay_kernel.py"))
    spec = {
        "argv": [sys.executable, program, "-f", "{connection_file}"],
        "display_name": "Replay",
        "language": "python",
        "env": {"EXECUTED": str(kernel / "executed.ipynb")},
    }
    (kernel / "kernel.json").write_text(json.dumps(spec))
    # a warm kernel would run it
    return {"JUPYTER_PATH": str(folder / "jupyter"), "JUPYTER_DEFAULT_PROVISIONER_NAME": "local-provisioner"}


def run_by_build(notebook: Path) -> NotebookNode | None:
    """Return the run of a lab that the book's build has kept; None if other versions made it.

    The build runs it as Colab does, too: ``run_in_temp`` in ``_config.yml``.
    """
    cache = get_cache(ROOT / "_build" / ".jupyter_cache")
    lab = nbformat.read(notebook, as_version=4)
    try:
        record = cache.match_cache_notebook(lab)
    except KeyError:
        return None
    if not INSTALLED.is_file() or record.created.timestamp() < INSTALLED.stat().st_mtime:
        return None
    return cache.merge_match_into_notebook(lab)[1]
