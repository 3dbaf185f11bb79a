"""Runs every lab and every solved exercise with Colab's versions, each in an empty folder.

Run by `make colab`. Standard library only. The versions of what the notebooks import come from
``requirements/colab.txt`` or from Colab's own list, ``--versions pip-freeze.txt``. The environment is
``_build/colab``, made with the Python that runs this.
"""

import argparse
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / "_build" / "colab"
IMPORTED = ("tensorflow", "keras", "scikit-learn", "numpy", "pandas", "matplotlib")
RUNNER = ("ipykernel", "nbclient")
PINNED = re.compile(r"^(?P<name>[\w-]+)==(?P<version>[\w.]+)", re.MULTILINE)


def pins(text):
    """Return the requirements for what notebooks import, as a list such as ``numpy==2.1.3`` names them.

    TensorFlow comes without its code for GPUs where there is such a build of the same version.
    """
    versions = {match["name"].lower(): match["version"] for match in PINNED.finditer(text)}
    missing = [name for name in IMPORTED if name not in versions]
    if missing:
        sys.exit("colab: the list of versions lacks " + ", ".join(missing))
    small = sys.platform == "linux" and platform.machine() == "x86_64"
    names = {"tensorflow": "tensorflow-cpu"} if small else {}
    return [f"{names.get(name, name)}=={versions[name]}" for name in IMPORTED]


def run(notebook):
    """Run one notebook alone; return the seconds it took and what went wrong, empty if nothing did."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(shutil.copy(notebook, folder))
        start = time.monotonic()
        command = [str(VENV / "bin" / "jupyter-execute"), "--kernel_name=python3", "--timeout=600", str(copy)]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        seconds = time.monotonic() - start
    return seconds, "" if done.returncode == 0 else done.stderr[-3000:]


def main():
    """Make the environment, run the notebooks, name those that fail."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--versions", type=Path, default=ROOT / "requirements" / "colab.txt")
    parser.add_argument("only", nargs="*", help="part of a path, such as notebooks/01 (default: all)")
    options = parser.parse_args()
    wanted = pins(options.versions.read_text(encoding="utf-8"))
    print(f"Python {platform.python_version()}, {', '.join(wanted)}", flush=True)
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=True)
    pip = [str(VENV / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if subprocess.run([*pip, *wanted, *RUNNER], check=False).returncode:
        sys.exit("\ncolab: these versions can't be installed with this Python; see above.")
    notebooks = [*sorted(ROOT.glob("notebooks/*.ipynb")), *sorted(ROOT.glob("solutions/*/*.ipynb"))]
    failed = 0
    for path in notebooks:
        name = path.relative_to(ROOT).as_posix()
        if options.only and not any(part in name for part in options.only):
            continue
        seconds, problem = run(path)
        print(f"{'failed' if problem else 'ran'} {name} {seconds:.0f} s", flush=True)
        if problem:
            failed += 1
            print(problem, flush=True)
    if failed:
        sys.exit(f"\ncolab: {failed} notebooks failed.")
    print("All ran.")


if __name__ == "__main__":
    main()
