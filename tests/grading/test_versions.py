"""What is done again when the grader itself changes."""

import re
import shutil
from pathlib import Path

import pytest

from heldout.grading import versions
from heldout.grading.versions import GRADING, ROOT, page_version, sanitizer_version, score_version
from heldout.provenance import code_digest


@pytest.fixture
def changed(tmp_path: Path) -> Path:
    """A copy of the package that a test may change."""
    shutil.copytree(ROOT / "heldout", tmp_path / "heldout", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


@pytest.mark.slow
@pytest.mark.parametrize(
    ("names", "again"),
    [
        # transport is the workers', codecs the sandboxed processes', forked the fork server's
        (["grading/transport", "grading/result", "grading/limits", "grading/assignment"], "score"),
        (["grading/checker", "grading/student", "grading/codec", "grading/codecs/pandas"], "score"),
        (["kernels/sandbox", "kernels/forked", "kernels/environment"], "score"),
        (["grading/sanitize"], "shown"),
        (["grading/feedback"], "page"),
        (["grading/record", "grading/course"], ""),
    ],
)
def test_what_changes_with_the_code(changed: Path, names: list[str], again: str) -> None:
    roots = {"score": GRADING, "shown": ["heldout.grading.sanitize"], "page": ["heldout.grading.feedback"]}
    before = {what: code_digest(modules, changed) for what, modules in roots.items()}
    for name in names:
        path = changed / "heldout" / f"{name}.py"
        path.write_text(path.read_text() + "\nADDED = 1\n")
        after = {what: code_digest(modules, changed) for what, modules in roots.items()}
        different = {what for what in roots if after[what] != before[what]}
        before = after
        if again == "score":
            assert "score" in different, name
        else:  # never a student's code run again for what is only shown
            assert different == {"shown": {"shown", "page"}, "page": {"page"}, "": set()}[again], name


def test_functions_named_as_text_count() -> None:
    named = {
        module
        for path in (ROOT / "heldout" / "grading").glob("**/*.py")
        for module in re.findall(r'"(heldout\.[\w.]+):\w+"', path.read_text())
    }
    assert named and named <= set(GRADING)


@pytest.mark.parametrize(
    ("library", "functions"),
    [
        ("nh3", [sanitizer_version, page_version]),
        ("nbconvert", [page_version]),
        ("ipython", [score_version]),
    ],
)
def test_other_libraries_count(
    library: str, functions: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    every = [score_version, sanitizer_version, page_version]
    before = [function() for function in every]
    real = versions.version
    monkeypatch.setattr(versions, "version", lambda name: "0.0" if name == library else real(name))
    after = [function.__wrapped__() for function in every]
    assert [a != b for a, b in zip(after, before, strict=True)] == [f in functions for f in every]
