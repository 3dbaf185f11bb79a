"""What axe-core finds on a page, in light and in dark."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

AXE = Axe()
COLORS = ["color-contrast", "link-in-text-block"]
# Contrast is a matter of colors and sizes, and thousands of elements look like one another. One of each look
# is marked for axe, which would otherwise spend nearly all of its time on their likes. What lies behind a
# text is looked for in the elements that hold it: something else that is moved there goes unseen.
MARK_ONE_OF_EACH_LOOK = """() => {
  const looks = new Set();
  const marked = "data-look";
  document.querySelectorAll(`[${marked}]`).forEach((element) => element.removeAttribute(marked));
  for (const element of document.querySelectorAll("body *")) {
    const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const field = element.matches("input, textarea, select");
    if (!field && !texts.some((text) => text.data.trim())) continue;
    const look = [field, element.tagName === "A", element.checkVisibility({checkVisibilityCSS: true})];
    const own = getComputedStyle(element);
    look.push(own.color, own.fontSize, own.fontWeight, own.textDecorationLine, own.textShadow);
    look.push(getComputedStyle(element.parentElement).color);
    for (let behind = element; behind; behind = behind.parentElement) {
      const {backgroundColor, backgroundImage, opacity, filter} = getComputedStyle(behind);
      look.push(backgroundColor, backgroundImage, opacity, filter);
    }
    const described = [...look.filter((part) => part !== "rgba(0, 0, 0, 0)")].join("|");
    if (looks.has(described)) continue;
    looks.add(described);
    element.setAttribute(marked, "");
  }
  return looks.size;
}"""


def violations(page: Page) -> list[str]:
    """Return what axe finds, a line each."""
    others = {"rules": {rule: {"enabled": False} for rule in COLORS}}
    return _found(page, None, others) + color_violations(page)


def color_violations(page: Page) -> list[str]:
    """Return what axe finds in the colors of a page, a line each."""
    assert page.evaluate(MARK_ONE_OF_EACH_LOOK) > 0
    marked = {"include": [["[data-look]"]]}
    return _found(page, marked, {"runOnly": {"type": "rule", "values": COLORS}})


def _found(page: Page, context: dict | None, options: dict) -> list[str]:
    found = AXE.run(page, context, options | {"resultTypes": ["violations"]}).response["violations"]
    return [
        f"{rule['id']}: {node['target']}: {node['html'][:120]}" for rule in found for node in rule["nodes"]
    ]


def darken(page: Page) -> None:
    """Let evening come: the reader's system turns dark, and the page follows it."""
    page.emulate_media(color_scheme="dark")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    # colors in the middle of a transition are nobody's
    page.evaluate("Promise.allSettled(document.getAnimations().map((animation) => animation.finished))")
