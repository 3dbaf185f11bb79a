"""The set-up: what is missing ends in one message, and nothing changed means nothing done."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from heldout.paths import ROOT


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """What the set-up needs of a checkout, with a lock file of one package that no index has."""
    (tmp_path / "requirements").mkdir()
    (tmp_path / "tools").mkdir()
    shutil.copy(ROOT / "tools" / "install.py", tmp_path / "tools")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copy(ROOT / "Makefile", tmp_path)
    (tmp_path / "requirements" / "lock.txt").write_text(f"held-out-absent==1 --hash=sha256:{'0' * 64}\n")
    return tmp_path


def run(checkout: Path, *command: str, **environ: str) -> subprocess.CompletedProcess[str]:
    settings = {"PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_RETRIES": "0", "PIP_TIMEOUT": "1"}
    return subprocess.run(
        command,
        cwd=checkout,
        env={**os.environ, **settings, "PIP_CONFIG_FILE": os.devnull, **environ},
        capture_output=True,
        text=True,
        check=False,
    )


def test_no_network_ends_in_one_message(checkout: Path) -> None:
    result = run(checkout, sys.executable, "tools/install.py")
    assert result.returncode != 0
    assert "could not be downloaded. Is there a network" in result.stderr
    assert "Traceback" not in result.stderr
    assert not (checkout / ".venv" / "installed-from.txt").exists()


def test_another_python_ends_in_one_message(checkout: Path) -> None:
    script = checkout / "tools" / "install.py"
    script.write_text(script.read_text().replace("NEWEST = (3, 11), (3, 13)", "NEWEST = (3, 8), (3, 9)"))
    result = run(checkout, sys.executable, "tools/install.py")
    assert result.returncode != 0
    assert "Python 3.8 to 3.9 is needed" in result.stderr and "Traceback" not in result.stderr


@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
def test_no_python_ends_in_one_message(checkout: Path) -> None:
    result = run(checkout, "make", "setup", "PYTHON=")
    assert result.returncode != 0
    assert "no Python 3.11, 3.12 or 3.13 found" in result.stderr


def test_nothing_changed_means_nothing_done(checkout: Path) -> None:
    (checkout / "requirements" / "lock.txt").write_text("")
    code = "import install; install.pip = lambda *a: print('pip', a[0]); install.main()"
    first = run(checkout, sys.executable, "-c", code, PYTHONPATH="tools")
    assert first.returncode == 0, first.stderr
    assert "pip the locked packages" in first.stdout
    second = run(checkout, sys.executable, "-c", code, PYTHONPATH="tools")
    assert (second.returncode, second.stdout) == (0, "")


def test_the_lock_has_hashes_and_no_addresses() -> None:
    lock = (ROOT / "requirements" / "lock.txt").read_text()
    assert "://" not in lock
    packages = [line for line in lock.splitlines() if line and not line.startswith((" ", "#"))]
    assert all(line.endswith("\\") for line in packages)
    assert lock.count("--hash=sha256:") >= len(packages) > 100
