"""What axe-core finds on a page, in light and in dark."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

AXE = Axe()
FOUND = {"resultTypes": ["violations"]}
COLORS = FOUND | {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}


def violations(page: Page, options: dict = FOUND) -> list[str]:
    """Return what axe finds, a line each."""
    found = AXE.run(page, options=options).response["violations"]
    return [
        f"{rule['id']}: {node['target']}: {node['html'][:120]}" for rule in found for node in rule["nodes"]
    ]


def darken(page: Page) -> None:
    """Let evening come: the reader's system turns dark, and the page follows it."""
    page.emulate_media(color_scheme="dark")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    # colors in the middle of a transition are nobody's
    page.evaluate("Promise.allSettled(document.getAnimations().map((animation) => animation.finished))")
