"""Finds the fork server of this user and this environment, and starts it where there is none."""

import contextlib
import os
import socket
import stat
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path

from heldout.kernels.control_groups import delegated
from heldout.kernels.environment import VARIABLES
from heldout.provenance import code_digest

START_SECONDS = 120.0
_started: dict[Path, subprocess.Popen[bytes]] = {}  # they outlive this process, and none is waited for
# All that a server learns of its user's environment: whatever it holds, its forks could read.
INHERITED = [
    "HOME",
    "KERAS_HOME",
    "LANG",
    "LC_ALL",
    "LD_LIBRARY_PATH",
    "PATH",
    "PYTHONPATH",
    "TMPDIR",
    "TZ",
    *VARIABLES,
]


class WarmKernelError(RuntimeError):
    """The fork server can't be had or refuses."""


def available() -> bool:
    """Whether processes can be forked here and nobody has said not to."""
    on = os.environ.get("HELDOUT_WARM", "1") != "0"
    return on and hasattr(os, "fork") and Path("/proc/self/task").is_dir()


def runtime_folder() -> Path:
    """Return the folder of this user's sockets and locks, which is made where there is none.

    Where somebody else was there first with its name, it has another one, which this user finds again.
    Raises `WarmKernelError` if none can be had.
    """
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    # after `su`, or in a cron job, the variable may name a folder that is not there
    base = Path(runtime if runtime and Path(runtime).is_dir() else tempfile.gettempdir())
    name = f"heldout-{os.getuid()}"
    for folder in (base / name, *sorted(base.glob(f"{name}-*"))):
        with contextlib.suppress(OSError):  # it is there, or the base is no place for it
            folder.mkdir(mode=0o700)
        if _is_ours(folder):
            return folder
    try:
        return Path(tempfile.mkdtemp(prefix=f"{name}-", dir=base))
    except OSError as error:
        raise WarmKernelError(f"no folder for sockets can be made in {base}: {error.strerror}") from error


def _is_ours(folder: Path) -> bool:
    try:
        state = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(state.st_mode) and state.st_uid == os.getuid() and not state.st_mode & 0o077


def address(purpose: str, preload: Sequence[str] = ()) -> Path:
    """Return the socket of this user's server for this environment: other packages, another server.

    The server has the modules ``preload`` imported; another list has another server.
    Servers for different purposes know nothing of each other's requests.
    Raises `WarmKernelError` if there is no folder for the sockets.
    """
    folder = runtime_folder()
    packages = Path(sysconfig.get_path("purelib")).stat().st_mtime_ns  # changes with every install
    parts = [
        purpose,
        ",".join(preload),
        sys.prefix,
        sys.version,
        packages,
        _code(tuple(preload)),
        delegated(),
    ]
    text = " ".join(map(str, parts))
    return folder / f"{sha256(text.encode()).hexdigest()[:16]}.sock"


@cache
def _code(preload: tuple[str, ...]) -> str:
    """Return a hash of the code that a server holds from its start on, and of this side of its requests."""
    ours = [name for name in preload if name.partition(".")[0] == __name__.partition(".")[0]]
    modules = ["heldout.kernels.server", "heldout.kernels.client"]
    root = Path(__file__).parents[2]
    try:
        return code_digest([*modules, *ours], root)
    except FileNotFoundError:  # one that there is not: the server that shall import it says so
        return code_digest(modules, root)


def connect(purpose: str, preload: Sequence[str] = ()) -> socket.socket:
    """Connect to the server; if it is not there, start it, once for all who ask at the same time.

    ``preload`` names the modules that it imports before it forks.
    Raises `WarmKernelError` if it does not start.
    """
    import fcntl  # Windows has none, and must be able to import this module

    place = address(purpose, preload)
    with contextlib.suppress(OSError):
        return connect_to(place)
    with place.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with contextlib.suppress(OSError):
            return connect_to(place)
        place.unlink(missing_ok=True)
        log = place.with_suffix(".log").open("wb")
        server = _started[place] = subprocess.Popen(
            [sys.executable, "-m", "heldout.kernels.server", str(place), *preload],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
            env=VARIABLES | {name: os.environ[name] for name in INHERITED if name in os.environ},
        )
        log.close()
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline and server.poll() is None:
            with contextlib.suppress(OSError):
                return connect_to(place)
            time.sleep(0.05)
    said = place.with_suffix(".log").read_text(errors="replace").strip().splitlines()
    reason = said[-1] if said else f"it took more than {START_SECONDS:g} seconds"
    raise WarmKernelError(f"the fork server did not start: {reason} (see {place.with_suffix('.log')})")


def connect_to(place: Path) -> socket.socket:
    """Return a connection to the fork server at the socket ``place``; raise `OSError` if none answers."""
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        connection.connect(str(place))
    except OSError:
        connection.close()
        raise
    return connection
