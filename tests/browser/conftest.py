"""Fixtures: a browser with the built book in it. Reads ``_build/html``, which ``make test`` builds first."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from heldout.paths import HTML
from heldout.publish.browser import BrowserError, open_browser, program, serve
from tests.browser.page_visit import Visit

# a page that is there is seen at once; a machine that trains beside the tests may need longer
PATIENCE = 120_000  # milliseconds
expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One browser for all the tests of a worker."""
    try:
        program()
    except BrowserError as error:
        pytest.skip(str(error))
    with open_browser() as opened:
        yield opened


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    with serve(HTML) as address:
        yield address


@pytest.fixture
def visit(browser: Browser, site: str) -> Iterator[Visit]:
    """A fresh visit: no cookies, nothing stored."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.set_default_timeout(PATIENCE)
    yield Visit(context.new_page(), site)
    context.close()
