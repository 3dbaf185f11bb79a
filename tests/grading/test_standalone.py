"""The grader alone: without the book and its libraries it grades any nbgrader course."""

import json
import shutil
import subprocess
import sys
import time
from pathlib import Path

import nbformat
import pytest

from heldout.grading.result import Result, Status
from heldout.paths import ROOT
from tests.grading import assignments

pytestmark = [pytest.mark.nightly, pytest.mark.usefixtures("sandbox")]

ABSENT = ["jupyter_book", "keras", "matplotlib", "pandas", "sklearn", "sphinx", "tensorflow"]


def run(*command: object, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(list(map(str, command)), cwd=cwd, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an environment that holds the package with its part ``grade`` and nothing else."""
    folder = tmp_path_factory.mktemp("standalone")
    assert run(sys.executable, "-m", "venv", folder / "venv").returncode == 0
    python = folder / "venv" / "bin" / "python"
    index = run(python, "-m", "pip", "download", "--no-deps", "--dest", folder / "probe", "nbgrader")
    if index.returncode:
        pytest.skip(f"no package index here: {index.stderr.strip().splitlines()[-1]}")
    source = folder / "source"  # building leaves files behind
    shutil.copytree(ROOT / "heldout", source / "heldout", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE", "LICENSE-TEXT"):
        shutil.copy(ROOT / name, source)
    installed = run(python, "-m", "pip", "install", "--quiet", f"{source}[grade]")
    assert installed.returncode == 0, installed.stderr
    return python


def test_the_grader_alone_grades_a_submission(
    python: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    look = "import importlib.util, sys; print([n for n in sys.argv[1:] if importlib.util.find_spec(n)])"
    assert run(python, "-c", look, *ABSENT).stdout.strip() == "[]"

    made = assignments.assignment(
        assignments.setup("import numpy as np"),
        assignments.task(
            "half", "def half(x):\n    ### BEGIN SOLUTION\n    return x / 2\n    ### END SOLUTION"
        ),
        assignments.test("half", "x = np.arange(4.0)\nassert np.array_equal(half(x), [0, 0.5, 1, 1.5])", 3),
        assignments.task("same", "def same(x):\n    ### BEGIN SOLUTION\n    return x\n    ### END SOLUTION"),
        assignments.test("same", "assert same({'a': 1}) == {'a': 1}"),
    )
    handed_in = assignments.answered(made, half="def half(x): return x / 2", same="def same(x): return []")
    (tmp_path / "nbgrader_config.py").write_text("c = get_config()\nc.CourseDirectory.course_id = 'any'\n")
    for path, content in (
        ("source/tiny/tiny.ipynb", nbformat.writes(made.source).encode()),
        ("submitted/alice/tiny/tiny.ipynb", handed_in),
    ):
        (tmp_path / path).parent.mkdir(parents=True)
        (tmp_path / path).write_bytes(content)

    known = run(python.with_name("nbgrader"), "generate_assignment", "tiny", cwd=tmp_path)
    assert known.returncode == 0, known.stderr

    begun = time.monotonic()
    graded = run(python.with_name("heldout"), "grade", "tiny", "--course-dir", tmp_path)
    seconds = time.monotonic() - begun
    assert graded.returncode == 0, graded.stdout + graded.stderr
    kept = json.loads((tmp_path / "autograded/alice/tiny/result.json").read_bytes())
    result = Result.from_bytes(json.dumps(kept["notebooks"]["tiny"]["result"]).encode())
    assert result.status is Status.GRADED and result.score == 3
    assert {name: cell.score for name, cell in result.cells.items()} == {"test_half": 3, "test_same": 0}

    packages = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").stdout.strip()
    size = sum(path.stat().st_size for path in Path(packages).rglob("*") if path.is_file())
    with capsys.disabled():
        print(f"\nthe grader alone: {size >> 20} MiB of packages, one submission in {seconds:.1f} s")
