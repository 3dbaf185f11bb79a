"""The fixtures that tests share."""

from pathlib import Path

import pytest
from browser_fixtures import browser, site, visit  # noqa: F401 (fixtures)
from small_book import write_book

from heldout.chapters import Chapter, chapters
from heldout.grading.pipeline import sandbox_problem

ALL = chapters()
# attacks are data: nothing may import them, the search for doctests included
collect_ignore = ["grading/attacks"]


@pytest.fixture(params=ALL, ids=[chapter.slug for chapter in ALL])
def chapter(request: pytest.FixtureRequest) -> Chapter:
    """Each chapter of the book in turn."""
    return request.param


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A small book with this book's own configuration, not yet built."""
    write_book(tmp_path)
    return tmp_path


@pytest.fixture(scope="session")
def sandbox() -> None:
    """Skip, with the reason, where submissions can't be confined."""
    if reason := sandbox_problem():
        pytest.skip(f"no sandbox on this system: {reason}")
