"""Says what a page would do in a browser, by looking into its HTML and without a browser."""

import re
from html.parser import HTMLParser

# unescaped, in what an attack shows
SCRIPT = "<script>alert(1)</script>"
# in a drawing or table that keeps a browser busy; at the end of a picture that does, "costly picture!"
COSTLY, COSTLY_PICTURE = "costly drawing", "Y29zdGx5IHBpY3R1cmUh"

ELSEWHERE = re.compile(r"(?:https?:)?//|[^,]*\surl=https?:|0;url=", re.IGNORECASE)
LOADED = re.compile(r"(?:url\(|@import|image-set\()\s*(?:url\()?['\"]?(?:https?:)?//", re.IGNORECASE)
# a link alone asks nobody before somebody clicks on it
ASKING = {
    "action",
    "background",
    "content",
    "data",
    "formaction",
    "lowsrc",
    "ping",
    "poster",
    "src",
    "srcset",
}
CLICKED = {"action", "formaction", "href", "xlink:href"}
SAFE_LINK = re.compile(r"https?://|mailto:|#|$", re.IGNORECASE)
MOVED = re.compile(
    r"(?:^|[;\s])(?:position|margin[\w-]*|transform|translate|z-index|float|inset|line-height|height)\s*:"
    r"|font-size\s*:\s*(?:\d{3}|\d+in)",
    re.IGNORECASE,
)
# of a formula: to be larger than it says, and to step back
SIZES, STEP = {"height", "depth", "width", "lspace", "voffset"}, re.compile(r"-(?:[1-9]|0\d)")
HEADING = re.compile("h[1-6]")
# what nbgrader's pages name themselves, beside the fields for points and comments
OWN = {"comment-written", "notebook", "notebook-container", "statusmessage", "toc", "top", "written-comment"}


def harms(page: str) -> list[str]:
    """Return what the body of a page would do to who opens it, empty if nothing."""
    look = _Look()
    look.feed(page.partition("<body>")[2])
    found = {
        "ran a script in its feedback": SCRIPT in page,
        "drew without end": COSTLY_PICTURE in page or look.costly,
        "asks others": look.asks,
        "runs on a click": look.runs,
        "lies over the page": look.lies,
        "takes the place of a part of the page": bool(look.headings & (look.names | OWN)),
    }
    return [harm for harm, done in found.items() if done]


class _Look(HTMLParser):
    """Looks at each tag once."""

    def __init__(self) -> None:
        super().__init__()
        self.asks = self.runs = self.lies = self.costly = False
        self.headings: set[str] = set()
        self.names: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {key: value or "" for key, value in attrs}
        named = {values.get("id", ""), values.get("name", "")} - {""}
        (self.headings if HEADING.fullmatch(tag) else self.names).update(named)
        self.costly |= values.get("title") == COSTLY
        for key, value in values.items():
            plain = re.sub(r"[\s\x00-\x1f]", "", value)
            asking = key in ASKING or (key.endswith("href") and tag not in ("a", "area"))
            self.asks |= bool((asking and ELSEWHERE.match(value.strip())) or LOADED.search(value))
            self.runs |= key in CLICKED and tag != "base" and not SAFE_LINK.match(plain)
        self.lies |= bool(MOVED.search(values.get("style", ""))) or tag in ("style", "dialog")
        self.lies |= tag == "mpadded" and bool(SIZES & values.keys())
        self.lies |= tag == "mspace" and bool(STEP.match(values.get("width", "")))

    def handle_data(self, data: str) -> None:
        self.asks |= bool(self.cdata_elem and LOADED.search(data))
