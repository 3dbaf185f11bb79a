"""Whose notebook a collected file is."""

import pytest

from heldout.grading.zip_collect import student_of

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
