"""Whose notebook a collected file is."""

from dataclasses import replace
from pathlib import Path

import pytest

from heldout.grading.zip_collect import notebook_of, student_of
from tests.grading import assignments

SLUG = "01-overfitting"


@pytest.mark.parametrize(
    ("path", "student"),
    [
        ("alice.ipynb", "alice"),
        ("class/alice.ipynb", "alice"),
        (f"alice/{SLUG}.ipynb", "alice"),
        (f"class/bob/{SLUG} (1).ipynb", "bob"),
        (f"alice_{SLUG}.ipynb", "alice"),
        (f"{SLUG}_alice.ipynb", "alice"),
        (f"alice/Copy of Copy of {SLUG}.ipynb", "alice"),
        (f"ahnalice_12345_67890_{SLUG}-1.ipynb", "ahnalice"),
        (f"class/ahnalice_late_12345_67890_{SLUG}.ipynb", "ahnalice"),
        (f"Alice Ahn_1234567_assignsubmission_file_/{SLUG}.ipynb", "1234567"),
        (f"Alice Ahn_1234567_assignsubmission_file_{SLUG}.ipynb", "1234567"),
        (f"{SLUG}_alice_attempt_2026-11-20-15-00-00_my work.ipynb", "alice"),
        (f"{SLUG}.ipynb", None),
    ],
)
def test_student_of(path: str, student: str | None) -> None:
    found = student_of(path, SLUG)
    assert (found["student_id"] if found else None) == student


def test_blackboard_says_when() -> None:
    found = student_of(f"{SLUG}_alice_attempt_2026-11-20-15-00-00_x.ipynb", SLUG)
    assert found == {"student_id": "alice", "timestamp": "2026-11-20 15:00:00"}


def test_which_of_several_notebooks(tmp_path: Path) -> None:
    cells = [assignments.task("double", "def double(x):\n    return 2 * x"), assignments.written()]
    first = replace(assignments.assignment(cells[0]), notebook="problem1")
    second = replace(assignments.assignment(cells[1]), notebook="problem2")
    for name, content, expected in (
        ("alice_problem1.ipynb", b"{", "problem1"),
        ("problem2 (1).ipynb", b"{", "problem2"),
        ("alice.ipynb", assignments.answered(first), "problem1"),
        ("bob.ipynb", assignments.answered(second), "problem2"),
        ("carol.ipynb", b"{", ""),
    ):
        (tmp_path / name).write_bytes(content)
        assert notebook_of(tmp_path / name, [first, second]) == expected
    assert notebook_of(tmp_path / "carol.ipynb", [first]) == "problem1"
    assert student_of("ps1_alice_problem1.ipynb", "problem1", "ps1") == {"student_id": "alice"}
