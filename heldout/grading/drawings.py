"""Says whether a picture is cheap to draw: a small file can keep a browser busy for minutes.

SVG draws one part again wherever it is referred to, and these parts may refer to others; a PNG of a few kB
may have more pixels than fit into memory.
"""

import base64
import binascii
import io
import re
from xml.etree import ElementTree as ET

import imagesize

MOST_PIXELS = 40_000_000
MOST_CHARACTERS = 1_000_000  # of an SVG
MOST_DRAWN = 20_000  # elements, each as often as it is drawn
MOST_NESTED = 60
SHORTEST_DASH = 0.5  # of a line in the picture's units
LONGEST = 100_000.0  # any number in the picture, in the same units
KINDS = {"image/png", "image/jpeg", "image/gif"}

# what Matplotlib, Graphviz, Plotly and Altair draw with; no filters, patterns, masks, markers: they multiply
ELEMENTS = {
    *(
        "a",
        "circle",
        "clipPath",
        "defs",
        "desc",
        "ellipse",
        "g",
        "image",
        "line",
        "linearGradient",
        "metadata",
    ),
    *(
        "path",
        "polygon",
        "polyline",
        "radialGradient",
        "rect",
        "stop",
        "style",
        "svg",
        "symbol",
        "text",
        "title",
    ),
    *("tspan", "use"),
}
# their content is not drawn, whatever it is: Matplotlib puts RDF there
NOT_DRAWN = {"desc", "metadata", "title"}
REFERENCE = re.compile(r"url\(\s*['\"]?#([^)'\"]*)['\"]?\s*\)")
PLAIN_STYLE = re.compile(r"[\w\s{}:;*.,#%>\[\]='\"-]*")
NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
DASHES = re.compile(r"stroke-dasharray\s*:\s*([^;]*)")


class _CostlyError(Exception):
    """It takes too much to draw, or does more than draw."""


def is_cheap_image(kind: str, encoded: str) -> bool:
    """Whether an image, in base64, is one of `KINDS` as it says, of at most `MOST_PIXELS`."""
    try:
        data = base64.b64decode(encoded, validate=False)
        width, height = imagesize.get(io.BytesIO(data))
    except (binascii.Error, ValueError, TypeError, OSError, IndexError):
        return False
    # what claims to be another kind would be read by another's rules
    starts = {"image/png": b"\x89PNG", "image/jpeg": b"\xff\xd8", "image/gif": b"GIF8"}
    return data.startswith(starts.get(kind, b"\0")) and (
        min(width, height) > 0 and width * height <= MOST_PIXELS
    )


def is_cheap_svg(text: str) -> bool:
    """Whether an SVG is made of plain shapes and text, few enough as often as each is drawn."""
    if len(text) > MOST_CHARACTERS or "<!ENTITY" in text or re.search(r"<!DOCTYPE[^>]*\[", text):
        return False
    try:
        _Drawing(ET.fromstring(text)).check()  # noqa: S314  (no entities: they can't grow)
    except (ET.ParseError, _CostlyError, ValueError, RecursionError):
        return False
    return True


class _Drawing:
    def __init__(self, root: ET.Element) -> None:
        self._root = root
        self._by_id: dict[str, ET.Element] = {}
        self._cost: dict[ET.Element, int] = {}
        self._open: set[ET.Element] = set()

    def check(self) -> None:
        """Raise `_CostlyError` unless this is cheap to draw."""
        if _name(self._root) != "svg":
            raise _CostlyError("no SVG")
        for element in self._root.iter():
            self._by_id.setdefault(element.get("id", ""), element)
        if self._drawn(self._root, 0) > MOST_DRAWN:
            raise _CostlyError("too many elements")

    def _drawn(self, element: ET.Element, depth: int) -> int:
        """Return how many elements are drawn for this one, those that it refers to among them."""
        if element in self._cost:
            return self._cost[element]
        name = _name(element)
        if name in NOT_DRAWN:
            return 0
        if name not in ELEMENTS or depth > MOST_NESTED or element in self._open:
            raise _CostlyError(name)
        self._open.add(element)
        _check_attributes(name, element)
        total = 1 + sum(self._drawn(child, depth + 1) for child in element)
        for target in self._references(name, element):
            total += self._drawn(target, depth + 1)
        if total > MOST_DRAWN:
            raise _CostlyError("too many elements")
        self._open.remove(element)
        self._cost[element] = total
        return total

    def _references(self, name: str, element: ET.Element) -> list[ET.Element]:
        names = [found for value in element.attrib.values() for found in REFERENCE.findall(value)]
        if name == "use":
            names.append(_href(element).removeprefix("#"))
        return [self._by_id[found] for found in names if found in self._by_id]


def _name(element: ET.Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _href(element: ET.Element) -> str:
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == "href"), "")


def _check_attributes(name: str, element: ET.Element) -> None:
    """Raise `_CostlyError` for what loads something, runs something, or is out of all proportion."""
    if name == "style" and (
        not PLAIN_STYLE.fullmatch(element.text or "") or "filter" in (element.text or "")
    ):
        raise _CostlyError("a style sheet that does more than color")
    if name == "image":
        match = re.fullmatch(r"data:(image/[a-z]+);base64,([A-Za-z0-9+/=\s]*)", _href(element))
        if not match or not is_cheap_image(match[1], match[2]):
            raise _CostlyError("an image that is not in the file, or too large")
    for key, value in element.attrib.items():
        key = key.rpartition("}")[2]
        if key.startswith("on") or key == "filter" or "filter" in value:
            raise _CostlyError(key)
        if key == "href":
            continue
        dashes = [value] if key == "stroke-dasharray" else DASHES.findall(value)
        for text in dashes:
            if any(0 < abs(float(number)) < SHORTEST_DASH for number in NUMBER.findall(text)):
                raise _CostlyError("dashes that nobody sees")
        if key in GEOMETRY and any(abs(float(number)) > LONGEST for number in NUMBER.findall(value)):
            raise _CostlyError("a size out of all proportion")


GEOMETRY = {
    *(
        "cx",
        "cy",
        "d",
        "font-size",
        "height",
        "points",
        "r",
        "rx",
        "ry",
        "stroke-width",
        "style",
        "transform",
    ),
    *("viewBox", "width", "x", "x1", "x2", "y", "y1", "y2"),
}
