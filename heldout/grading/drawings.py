"""Says whether a picture is cheap to draw: a small file can keep a browser busy for minutes.

SVG draws one part again wherever it is referred to, and these parts may refer to others; a PNG of a few kB
may have more pixels than fit into memory. And many that are cheap are together costly.
"""

import base64
import binascii
import io
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote
from xml.etree import ElementTree as ET

import imagesize

MOST_PIXELS = 40_000_000  # of all frames of an image that moves
MOST_CHARACTERS = 1_000_000  # of an SVG
MOST_DRAWN = 20_000  # elements, each as often as it is drawn; a long or dashed one counts for several
MOST_NESTED = 60
SHORTEST_DASH = 0.5  # of a line in the picture's units
LONGEST = 100_000.0  # any number in the picture, in the same units
CHARACTERS_DRAWN, DASHES_DRAWN, PIXELS_DRAWN = 400, 200, 10_000  # about as long to draw as one element
# of all pictures of one notebook
ALL_PIXELS, ALL_ENCODED, ALL_WRITTEN, ALL_DRAWN = 200_000_000, 20_000_000, 4_000_000, 50_000

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
# their content is not drawn: Matplotlib puts RDF there
NOT_DRAWN = {"desc", "metadata", "title"}
# what has a meaning to browsers wherever it stands
KNOWN_SPACES = ("{http://www.w3.org/2000/svg}", "{http://www.w3.org/1999/xhtml}")
REFERENCE = re.compile(r"url\(\s*['\"]?([^)'\"]*)['\"]?\s*\)", re.IGNORECASE)
PLAIN_STYLE = re.compile(r"[\w\s{}:;*.,#%>\[\]='\"-]*")
NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
DASHES = re.compile(r"stroke-dasharray\s*:\s*([^;}]*)", re.IGNORECASE)
# the declaration alone: other instructions load style sheets, other encodings read other elements
INSTRUCTION = re.compile(
    r"<\?(?!xml\s[^?]*\?>)|<\?xml\s[^?]*encoding\s*=\s*['\"](?!utf-?8['\"])[^?]*\?>", re.IGNORECASE
)


class _CostlyError(Exception):
    """It takes too much to draw, or does more than draw."""


@dataclass
class Pictures:
    """How much more the pictures of a notebook may cost: pixels, characters of base64, elements of SVG.

    Of ``encoded`` characters, only some may be ``written`` into texts, which take long to read.
    """

    pixels: int = ALL_PIXELS
    encoded: int = ALL_ENCODED
    written: int = ALL_WRITTEN
    drawn: int = ALL_DRAWN

    def image(self, kind: str, encoded: str, written: bool = False) -> bool:
        """Whether there is room for an image in base64, which is taken then."""
        pixels = pixels_of(kind, encoded)
        room = min(self.encoded, self.written) if written else self.encoded
        if not 0 < pixels <= min(MOST_PIXELS, self.pixels) or len(encoded) > room:
            return False
        self.pixels -= pixels
        self.encoded -= len(encoded)
        self.written -= len(encoded) if written else 0
        return True

    def svg(self, text: str) -> bool:
        """Whether there is room for an SVG, which is taken then."""
        try:
            drawing = _Drawing(text)
            drawn, pixels = drawing.drawn(), drawing.pixels
        except (ET.ParseError, _CostlyError, ValueError, RecursionError):
            return False
        if drawn > self.drawn or pixels > self.pixels:
            return False
        self.drawn -= drawn
        self.pixels -= pixels
        return True


def is_cheap_image(kind: str, encoded: str) -> bool:
    """Whether an image, in base64, is a PNG, JPEG or GIF as it says, of at most `MOST_PIXELS`."""
    return Pictures().image(kind, encoded)


def pixels_of(kind: str, encoded: str) -> int:
    """Return how many pixels are computed to show an image, those of all its frames; 0 if that can't be told.

    So it is for what is of another kind than it says: it would be read by another's rules.
    """
    try:
        data = base64.b64decode(encoded, validate=False)
        return _PIXELS[kind](data) if data.startswith(_STARTS.get(kind, b"\0")) else 0
    except (binascii.Error, struct.error, ValueError, TypeError, OSError, IndexError):
        return 0


def _png_pixels(data: bytes) -> int:
    width, height = imagesize.get(io.BytesIO(data))
    frames, place = 1, 8
    while place + 8 <= len(data):
        length, name = struct.unpack_from(">I4s", data, place)
        if name == b"IDAT":
            break
        if name == b"acTL":
            frames = max(frames, struct.unpack_from(">I", data, place + 8)[0])
        place += 12 + length
    return int(max(width, 0) * max(height, 0) * frames)


def _jpeg_pixels(data: bytes) -> int:
    """Look for the size as browsers do, who skip what stands between two parts."""
    place = 2
    while (place := data.find(b"\xff", place)) >= 0:
        while data[place] == 0xFF:
            place += 1
        marker = data[place]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = map(int, struct.unpack_from(">HH", data, place + 4))
            return height * width
        alone = marker in (0x00, 0x01) or 0xD0 <= marker <= 0xD8
        place += 1 if alone else 1 + struct.unpack_from(">H", data, place + 1)[0]
    return 0


def _gif_pixels(data: bytes) -> int:
    """Take the largest frame for the size: it may be larger than what the file begins with."""
    width, height, flags = struct.unpack_from("<HHB", data, 6)
    place, frames = 13 + _colors(flags), 0
    while place < len(data) and data[place] in b"!,":
        if data[place] == ord("!"):
            place += 2
        else:
            left, top, across, down, flags = struct.unpack_from("<HHHHB", data, place + 1)
            width, height, frames = max(width, left + across), max(height, top + down), frames + 1
            place += 11 + _colors(flags)
        while place < len(data) and data[place]:
            place += 1 + data[place]
        place += 1
    return int(width * height * frames)


def _colors(flags: int) -> int:
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


_STARTS = {"image/png": b"\x89PNG\r\n\x1a\n", "image/jpeg": b"\xff\xd8", "image/gif": b"GIF8"}
_PIXELS = {"image/png": _png_pixels, "image/jpeg": _jpeg_pixels, "image/gif": _gif_pixels}


class _Drawing:
    """An SVG. What it takes to draw an element depends on the dashes that it inherits."""

    def __init__(self, text: str) -> None:
        entities = "<!ENTITY" in text or re.search(r"<!DOCTYPE[^>]*\[", text)
        if len(text) > MOST_CHARACTERS or entities or INSTRUCTION.search(text):
            raise _CostlyError("more than a drawing")
        self.pixels = 0
        self._root = ET.fromstring(text)  # noqa: S314  (no entities: they can't grow)
        self._by_id: dict[str, ET.Element] = {}
        self._cost: dict[tuple[ET.Element, float], int] = {}
        self._open: set[ET.Element] = set()

    def drawn(self) -> int:
        """Return how many elements are drawn; raise `_CostlyError` if it is too much, or not known."""
        if _name(self._root) != "svg":
            raise _CostlyError("no SVG")
        dash = LONGEST
        for element in self._root.iter():
            self._by_id.setdefault(element.get("id", ""), element)
            if _name(element) == "style":
                dash = min(dash, *_dashes("style", element.text or ""), LONGEST)
        return self._drawn(self._root, 0, dash)

    def _drawn(self, element: ET.Element, depth: int, dash: float) -> int:
        """Return how many elements are drawn for this one, those that it refers to among them."""
        name = _name(element)
        if name in NOT_DRAWN:
            _check_not_drawn(element)
            return 0
        if name not in ELEMENTS or depth > MOST_NESTED or element in self._open:
            raise _CostlyError(name)
        own = [length for key, value in element.attrib.items() for length in _dashes(_local(key), value)]
        dash = min(own, default=dash)
        if (element, dash) in self._cost:
            return self._cost[element, dash]
        self._open.add(element)
        pixels = _check_attributes(name, element)
        self.pixels += pixels
        total = _weight(element, dash) + pixels // PIXELS_DRAWN
        for part in (*element, *self._references(name, element)):
            total += self._drawn(part, depth + 1, dash)
            if total > MOST_DRAWN:
                raise _CostlyError("too many elements")
        self._open.remove(element)
        self._cost[element, dash] = total
        return total

    def _references(self, name: str, element: ET.Element) -> Iterator[ET.Element]:
        names = [found for value in element.attrib.values() for found in REFERENCE.findall(value)]
        if name == "use":
            names.append(_href(element))
        for found in names:
            if found and not found.startswith("#"):
                raise _CostlyError("a part of another file")
            if (target := self._by_id.get(unquote(found[1:]))) is not None:
                yield target


def _name(element: ET.Element) -> str:
    return _local(str(element.tag))


def _local(name: str) -> str:
    return name.rpartition("}")[2]


def _href(element: ET.Element) -> str:
    return next((value for key, value in element.attrib.items() if _local(key) == "href"), "").strip()


def _check_not_drawn(element: ET.Element) -> None:
    """Raise `_CostlyError` for what has an effect on what is drawn, as style sheets have."""
    if any(str(inner.tag).startswith(KNOWN_SPACES) for inner in element.iter() if inner is not element):
        raise _CostlyError("more than a description")


def _dashes(key: str, value: str) -> list[float]:
    """Return the lengths of dashes that an attribute, or a style sheet, sets."""
    texts = [value] if key == "stroke-dasharray" else DASHES.findall(value) if key == "style" else []
    lengths = [abs(float(number)) for text in texts for number in NUMBER.findall(text)]
    if any(0 < length < SHORTEST_DASH for length in lengths):
        raise _CostlyError("dashes that nobody sees")
    return [length for length in lengths if length]


def _weight(element: ET.Element, dash: float) -> int:
    """Return for how many elements this one counts by its length, and by the number of its dashes."""
    length = len(element.text or "") + sum(map(len, element.attrib.values()))
    dashes = sum(map(_outline, element.attrib.items())) / dash if dash < LONGEST else 0
    return 1 + length // CHARACTERS_DRAWN + int(dashes / DASHES_DRAWN)


def _outline(attribute: tuple[str, str]) -> float:
    """Return a length that a line along this attribute's numbers does not exceed."""
    key, value = attribute
    if key not in OUTLINES:
        return 0.0
    numbers = [float(number) for number in NUMBER.findall(value)]
    if key == "d" and not re.search("[a-df-zAHSTV]", value):  # places, of which two follow each other
        return sum(abs(there - here) for here, there in zip([0.0, 0.0, *numbers], numbers, strict=False))
    return 7 * sum(map(abs, numbers))  # of a circle it is the radius twice and pi times


def _check_attributes(name: str, element: ET.Element) -> int:
    """Return the pixels of an image, 0 for others.

    Raise `_CostlyError` for what loads something, runs something, or is out of all proportion.
    """
    style = element.text or ""
    if name == "style" and (not PLAIN_STYLE.fullmatch(style) or "filter" in style.lower()):
        raise _CostlyError("a style sheet that does more than color")
    pixels = 0
    if name == "image":
        match = re.fullmatch(r"data:(image/[a-z]+);base64,([A-Za-z0-9+/=\s]*)", _href(element))
        pixels = pixels_of(match[1], match[2]) if match else 0
        if not 0 < pixels <= MOST_PIXELS:
            raise _CostlyError("an image that is not in the file, or too large")
    for key, value in element.attrib.items():
        key = _local(key)
        if key == "href":
            continue
        # CSS reads names in any case, and with escapes
        if (
            key.startswith("on")
            or key == "pathLength"
            or "filter" in f"{key} {value}".lower()
            or "\\" in value
        ):
            raise _CostlyError(key)
        if key in GEOMETRY and any(abs(float(number)) > LONGEST for number in NUMBER.findall(value)):
            raise _CostlyError("a size out of all proportion")
    return pixels


OUTLINES = {"d", "height", "points", "r", "rx", "ry", "width", "x1", "x2", "y1", "y2"}
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
