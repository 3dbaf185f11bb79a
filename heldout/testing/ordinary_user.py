"""Runs a program without root's rights, also where only root can read this Python."""

import os
import shutil
import subprocess
import sys

# nobody is it; and without a map of root's id, a user namespace leaves a program none of root's rights
USER, INSIDE = 12345, 1000
READS = "import subprocess, sys; subprocess.run([sys.executable, '-c', 'import msgpack'], check=True)"
WAYS = {
    "another user": ["setpriv", f"--reuid={USER}", f"--regid={USER}", "--clear-groups"],
    "a user namespace": ["unshare", f"--map-user={INSIDE}", f"--map-group={INSIDE}"],
}


class NoOrdinaryUserError(Exception):
    """This system has no way to take root's rights from a program; the message says why."""


def ordinary_user() -> list[str]:
    """Return what to put before a command so that it runs as an ordinary user; nothing where we are one.

    Another user, where one can read this Python, else a user namespace that maps this user to another id.
    """
    if os.geteuid() != 0:
        return []
    tried = []
    for what, before in WAYS.items():
        if shutil.which(before[0]) is None:
            tried.append(f"{before[0]} is not installed")
            continue
        done = subprocess.run(
            [*before, sys.executable, "-c", READS], capture_output=True, text=True, check=False
        )
        if done.returncode == 0:
            return before
        tried.append(f"{what} can't run this Python: {done.stderr.strip().splitlines()[-1:]}")
    raise NoOrdinaryUserError("; ".join(tried))


def give(path: str | os.PathLike[str]) -> None:
    """Have a folder belong to the other user, if there is one."""
    if ordinary_user()[:1] == ["setpriv"]:
        os.chown(path, USER, USER)
