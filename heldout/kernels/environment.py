"""What every kernel that this project starts finds in its environment, and what its fork server imports."""

import os
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from traitlets import List, Unicode
from traitlets.config import Config, Configurable
from traitlets.config.loader import PyFileConfigLoader

from heldout.errors import HeldOutError

VARIABLES = {
    # TensorFlow's log lines are nobody's output: they come when they like, on pages, in compared cells, and
    # in test cells, where nbgrader takes anything on stderr for a failure
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "TF_ENABLE_ONEDNN_OPTS": "0",
    # as many kernels run at a time as there are cores, and small networks lose by sharing their work out
    "OMP_NUM_THREADS": "1",
    "TF_NUM_INTEROP_THREADS": "1",
    "TF_NUM_INTRAOP_THREADS": "1",
    # jupyter_client takes kernels from our fork server, whichever tool asks for them
    "JUPYTER_DEFAULT_PROVISIONER_NAME": "heldout-warm",
}
PRELOAD = "HELDOUT_PRELOAD"  # what the server of a kernel's tool imports: names, with commas between
CONFIG = "nbgrader_config.py"


class PreloadError(HeldOutError):
    """A course wants a library imported that is not installed."""


class Kernels(Configurable):
    """How kernels start, set in ``nbgrader_config.py`` as ``c.Kernels``."""

    preload = List(
        Unicode(),
        help="Modules that are imported once, for all kernels and all submissions of the course.",
    ).tag(config=True)


def preload_of(config: Config) -> tuple[str, ...]:
    """Return the modules that a course has imported once, for all of its kernels."""
    return tuple(Kernels(config=config).preload)


def course_preload(folder: Path) -> tuple[str, ...]:
    """Return the same for the course in this folder; none without settings."""
    if not (folder / CONFIG).is_file():
        return ()
    before = dict(os.environ)
    try:
        return preload_of(PyFileConfigLoader(CONFIG, path=str(folder)).load_config())
    finally:  # the settings of a course change the environment of who grades it
        os.environ.clear()
        os.environ.update(before)


def check_preload(preload: Sequence[str]) -> None:
    """Raise `PreloadError` if one of these is not installed here."""
    missing = [
        name for name in dict.fromkeys(name.partition(".")[0] for name in preload) if not _is_there(name)
    ]
    if missing:
        raise PreloadError(
            f"c.Kernels.preload in nbgrader_config.py names {' and '.join(missing)}, which this Python does "
            "not have. Install it in the environment that grades, or take it out of the list."
        )


def _is_there(name: str) -> bool:
    try:
        return find_spec(name) is not None
    except (ImportError, ValueError):
        return False


def kernel_environment(preload: Sequence[str] = ()) -> dict[str, str]:
    """Return the variables for kernels of a course that has these modules imported once for all."""
    return VARIABLES | {PRELOAD: ",".join(preload)}


def set_kernel_environment(preload: Sequence[str] = ()) -> None:
    """Set the variables for kernels started from this process, where they are not set yet.

    The course's list holds, whatever list was set for another.
    """
    for name, value in VARIABLES.items():
        os.environ.setdefault(name, value)
    os.environ[PRELOAD] = kernel_environment(preload)[PRELOAD]


def environment_preload(variables: dict[str, str]) -> tuple[str, ...]:
    """Return the modules that these variables name."""
    return tuple(name for name in variables.get(PRELOAD, "").split(",") if name)
