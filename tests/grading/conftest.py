"""What tests of the grader share."""

import pytest

from heldout.grading.pipeline import refusal


@pytest.fixture(scope="session")
def sandbox() -> None:
    """Skip, with the reason, where submissions can't be confined."""
    if reason := refusal():
        pytest.skip(f"no sandbox on this system: {reason}")
