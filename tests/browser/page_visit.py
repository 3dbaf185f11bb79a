"""What a test knows of one visit to the built book."""

from dataclasses import dataclass, field

from playwright.sync_api import ConsoleMessage, Locator, Page, Request


@dataclass
class Visit:
    """A browser's page, with what it asked for and what it complained about.

    ``site`` is the address of the book, without a slash at the end. ``outside`` are the addresses on other
    servers that were asked for, ``errors`` the errors on the console and uncaught exceptions.
    """

    page: Page
    site: str
    outside: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("request", self._requested)
        self.page.on("console", self._said)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))

    def _requested(self, request: Request) -> None:
        if not request.url.startswith((self.site, "data:", "blob:")):
            self.outside.append(request.url)

    def _said(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.errors.append(message.text)

    def open(self, docname: str) -> Page:
        """Go to a page by its name in ``_toc.yml``, with an anchor if need be; return it loaded."""
        name, _, anchor = docname.partition("#")
        self.page.goto(f"{self.site}/{name}.html" + (f"#{anchor}" if anchor else ""), wait_until="load")
        return self.page

    def press_until(self, target: Locator, key: str = "Tab", limit: int = 100) -> None:
        """Press a key until the target has the focus; fail if it never does."""
        for _ in range(limit):
            self.page.keyboard.press(key)
            if target.evaluate("element => element === document.activeElement"):
                return
        raise AssertionError(f"{limit} times {key} don't reach {target}")


def icons_without_picture(icons: Locator) -> list[str]:
    """Return the classes of the icons that show nothing; fail if there are no icons.

    An icon is a character of a font that holds only what the pages use.
    """
    assert icons.count() > 0
    return icons.evaluate_all(
        """all => all.filter(icon => getComputedStyle(icon, "::before").content === "none")
                     .map(icon => icon.className)"""
    )
