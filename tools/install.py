"""Sets up the environment in ``.venv`` from the lock file; run by `make`, with any Python.

Standard library only, and no newer syntax than Python 3.6: one that is too old must be able to say so.
A second run with nothing changed does nothing.
"""

import hashlib
import json
import os
import re
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

OLDEST, NEWEST = (3, 11), (3, 13)
ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements" / "lock.txt"
VENV = ROOT / ".venv"
STAMP = VENV / "installed-from.txt"
KERNEL = {
    "argv": ["python", "-m", "ipykernel_launcher", "-f", "{connection_file}"],
    "display_name": "Held Out (Python, starts warm)",
    "language": "python",
    "metadata": {
        "debugger": True,
        "kernel_provisioner": {"provisioner_name": "heldout-warm", "config": {"course": str(ROOT)}},
    },
}
SHOWN = (
    "Collecting",
    "Installing",
    "ERROR",
    "Downloading",
    "Building",
    "Error",
    "error",
    "Prepared",
    "Installed",
)
NETWORK_SIGNS = ("No matching distribution", "Could not find a version", "NewConnectionError", "Max retries")


def fail(message):
    """End with one message that says what to do."""
    sys.exit("\nset-up: " + message)


def check_python():
    """Stop if this Python can't run the course."""
    found = sys.version_info[:2]
    if not OLDEST <= found <= NEWEST:
        fail(
            f"Python {OLDEST[0]}.{OLDEST[1]} to {NEWEST[0]}.{NEWEST[1]} is needed; {sys.executable} is "
            f"{found[0]}.{found[1]}.\n"
            "Install one of those, or name it: make book PYTHON=/path/to/python3.12"
        )


def stamp():
    """Return what the environment depends on: this Python, the lock and the package's own metadata."""
    parts = [LOCK.read_bytes(), (ROOT / "pyproject.toml").read_bytes()]
    digest = hashlib.sha256(b"\0".join(parts)).hexdigest()
    return f"{sysconfig.get_python_version()} {ROOT} {digest}\n"


def run(*command):
    """Run a step with its output shown as it comes; return its exit status and that output."""
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    lines = []
    for line in process.stdout:
        lines.append(line)
        if line.strip().startswith(SHOWN):
            print("  " + line.strip()[:110], flush=True)
    return process.wait(), "".join(lines)


def program(name):
    """Return the path of a program of the environment."""
    return str(VENV / ("Scripts" if sys.platform == "win32" else "bin") / name)


def run_pip(*arguments):
    """Install with the environment's pip; return its exit status and output."""
    return run(program("python"), "-m", "pip", "install", "--disable-pip-version-check", *arguments)


def with_uv():
    """Install the locked packages with the lock's own uv; return whether that worked.

    It takes far less of the processor than pip, but does not read pip's settings: where it fails, pip stands
    in.
    """
    block = re.search(r"^uv==[^\n]*(?:\n +[^\n]*)*", LOCK.read_text(encoding="utf-8"), re.MULTILINE)
    if block is None:
        return False
    with tempfile.TemporaryDirectory() as folder:
        only_uv = Path(folder) / "uv.txt"
        only_uv.write_text(block.group() + "\n")
        if run_pip("--require-hashes", "--no-deps", "-r", str(only_uv))[0] != 0:
            return False
    if "PIP_INDEX_URL" in os.environ:
        os.environ.setdefault("UV_DEFAULT_INDEX", os.environ["PIP_INDEX_URL"])
    options = ["--python", program("python"), "--require-hashes", "--no-deps"]
    return run(program("uv"), "pip", "install", *options, "-r", str(LOCK))[0] == 0


def pip(what, *arguments):
    """Install with the environment's pip, or stop with the reason."""
    status, output = run_pip(*arguments)
    if status == 0:
        return
    if any(sign in output for sign in NETWORK_SIGNS):
        fail(
            f"{what} could not be downloaded. Is there a network, and does pip reach a package index?\n"
            "Nothing is lost: run the same command again, and it goes on."
        )
    if "DO NOT MATCH THE HASHES" in output:
        fail("a package is not the one that requirements/lock.txt names. Do not install it; see above.")
    fail(f"{what} could not be installed; pip said:\n{output[-2000:]}")


def main():
    """Set up, or say that all is there."""
    check_python()
    if STAMP.is_file() and STAMP.read_text() == stamp():
        return
    print(f"Setting up .venv with Python {sysconfig.get_python_version()} (a minute or a few, once)")
    # a new Python needs a new environment; a new lock only what changed in it
    same = STAMP.is_file() and STAMP.read_text().split()[0] == sysconfig.get_python_version()
    if run(sys.executable, "-m", "venv", *([] if same else ["--clear"]), str(VENV))[0] != 0:
        fail(
            f"this Python has no working venv module: {sys.executable}\n"
            "On Debian and Ubuntu: apt install python3-venv"
        )
    # the lock names everything, so nothing is left to resolve; Python compiles what is imported, when it is
    if not with_uv():
        pip("the locked packages", "--require-hashes", "--no-deps", "--no-compile", "-r", str(LOCK))
    pip("the heldout package", "--no-deps", "--no-build-isolation", "--editable", ".")
    # kernels talk over loopback; without this each one warns of that, in every build and test
    kernels = VENV / "etc" / "ipython" / "ipython_kernel_config.py"
    kernels.parent.mkdir(parents=True, exist_ok=True)
    kernels.write_text("c.IPKernelApp.log_level = 40\n")
    # the kernel that `jupyter lab` and a notebook's own metadata can name
    spec = VENV / "share" / "jupyter" / "kernels" / "heldout" / "kernel.json"
    spec.parent.mkdir(parents=True, exist_ok=True)
    spec.write_text(json.dumps(KERNEL, indent=1))
    STAMP.write_text(stamp())
    print("Set up: .venv, from requirements/lock.txt")


if __name__ == "__main__":
    main()
