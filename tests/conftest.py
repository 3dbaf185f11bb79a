"""The fixtures that tests share, and what follows from the resource that a test needs."""

import importlib.util
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from heldout.chapters import Chapter, chapters
from heldout.grading.pipeline import sandbox_problem
from heldout.kernels.environment import course_preload
from heldout.paths import ROOT
from tests.book.small_book import write_book
from tests.grading import properties

properties.settings.load_profile("day")  # unless --hypothesis-profile names another, which comes later
ALL = chapters()
# attacks and strangers' answers are data: nothing may import them, the search for doctests included
collect_ignore = ["grading/attacks", "exercises/strangers"]
if NO_BROWSER := importlib.util.find_spec("playwright") is None:
    collect_ignore.append("browser")

# fixtures that stand for what a test needs; the others say it by `pytestmark`
NEEDED = {"sandbox": "sandbox", "browser": "browser", "book": "build"}
# The seconds after which a test hangs: markers that take longest come first, and so do their tests, so that
# all workers end together.
SECONDS = {"nightly": 7200, "sandbox": 1200, "slow": 600, "build": 600, "kernel": 600, "browser": 600}


def pytest_report_header() -> list[str]:
    """Say it where a whole folder is left out."""
    return ["no playwright here: tests/browser is left out"] if NO_BROWSER else []


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark tests by the fixtures that they use, give the long ones their time, and let these begin."""
    for item in items:
        for fixture in NEEDED.keys() & set(getattr(item, "fixturenames", ())):
            item.add_marker(NEEDED[fixture])
        marker = next((name for name in SECONDS if item.get_closest_marker(name)), None)
        if marker and not item.get_closest_marker("timeout"):
            item.add_marker(pytest.mark.timeout(SECONDS[marker]))
    items.sort(key=_turn)


def _turn(item: pytest.Item) -> int:
    return next((turn for turn, name in enumerate(SECONDS) if item.get_closest_marker(name)), len(SECONDS))


@pytest.fixture(scope="session", autouse=True)
def alembic_version() -> Iterator[None]:
    """Ask alembic once, and not for each gradebook: that takes a program and seconds."""
    from nbgrader import api

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(api, "get_alembic_version", cache(api.get_alembic_version))
        yield


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
    if reason := sandbox_problem(course_preload(ROOT)):
        pytest.skip(f"no sandbox on this system: {reason}")
