"""Pages load what they use: scripts, rules, icons, and pictures that are small and look the same."""

import base64
import io
import re

import numpy as np
import pytest
from bs4 import BeautifulSoup
from fontTools.ttLib import TTFont
from PIL import Image

from heldout.book.output.assets import UNUSED
from heldout.book.output.pictures import picture_size, small_image, small_path, small_svg
from heldout.book.output.styles import relevant, words
from heldout.chapters import toc_files
from heldout.paths import HTML
from tests.book.built import page

pytestmark = pytest.mark.build

PAGES = [*toc_files(), "search", "genindex"]
STATIC = HTML / "_static"


@pytest.mark.parametrize("docname", PAGES)
def test_a_page_loads_nothing_that_it_does_not_use(docname: str) -> None:
    scripts = " ".join(str(script.get("src", "")) for script in page(docname).select("script"))
    for unused in ("fontawesome", "mathjax", "thebe", "require", "jquery"):
        assert unused not in scripts
    assert ("searchindex" in scripts) == (docname == "search")
    assert ("copybutton" in scripts) == bool(page(docname).select("article .highlight"))


@pytest.mark.parametrize("docname", PAGES)
def test_a_page_says_how_large_its_pictures_are(docname: str) -> None:
    for picture in page(docname).select("article img"):
        assert picture.has_attr("width") or "width" in str(picture.get("style")), picture
        assert picture.get("loading") == "lazy"


def test_nothing_unused_lies_in_the_book() -> None:
    assert not [path for pattern in UNUSED for path in STATIC.glob(pattern)]


def test_the_style_sheet_has_the_icons_that_it_shows() -> None:
    sheet = (STATIC / "book.css").read_text(encoding="utf-8")
    fonts = [
        TTFont(io.BytesIO(base64.b64decode(data)))
        for data in re.findall(r"data:font/woff;base64,([^)]+)\)", sheet)
    ]
    assert fonts
    known = set().union(*(font.getBestCmap() for font in fonts))
    shown = {ord(icon) for icon in re.findall("[\ue000-\uf8ff]", sheet)}
    # a list, an arrow down, a magnifying glass
    assert {0xF03A, 0xF078, 0xF002} <= shown <= known


def test_rules_of_other_pages_go_and_scripts_keep_theirs() -> None:
    sheet = (
        ".a{top:0}.gone{top:1px}@media print{.gone{top:2px}.b{top:3px}}#gone a{top:4px}a:not(.gone){top:5px}"
    )
    assert relevant(sheet, {"a", "b"}) == ".a{top:0}@media print{.b{top:3px}}a:not(.gone){top:5px}"
    assert {"tooltip", "show"} <= words([STATIC / "scripts" / "bootstrap.js"])


def test_a_relative_path_ends_where_the_absolute_one_does() -> None:
    data = "M 1.004 2.004 " + "L 0.333333 0.333333 L 0.666667 0.666667 " * 200
    short = small_path(data)
    steps = [float(number) for number in re.findall(r"-?\d*\.?\d+", short)]
    assert sum(steps[0::2]) == pytest.approx(0.67)
    assert sum(steps[1::2]) == pytest.approx(0.67)
    assert len(short) < len(data) / 2


def test_a_drawing_keeps_its_references() -> None:
    drawing = (
        '<svg width="72pt" height="36pt" viewBox="0 0 72 36"><metadata>who</metadata>'
        '<g id="figure_1"><defs><path id="DejaVuSans-61" transform="scale(0.015625)" d="M 0 0 L 10 10 z"/>'
        '<clipPath id="p1"/></defs>'
        '<use xlink:href="#DejaVuSans-61" clip-path="url(#p1)"/></g></svg>'
    )
    small = BeautifulSoup(small_svg(drawing), "html.parser")
    assert small.select_one("use")["href"] == f"#{small.select_one('path')['id']}"
    assert small.select_one("use")["clip-path"] == f"url(#{small.select_one('clippath')['id']})"
    assert small.select_one("path")["transform"] == "scale(0.015625)"
    assert "who" not in str(small) and "figure_1" not in str(small)


def test_a_plot_gets_a_palette_and_a_photograph_does_not() -> None:
    plot = np.full((200, 300, 3), 255, dtype="uint8")
    plot[50:60] = (31, 119, 180)
    photograph = np.random.default_rng(0).integers(0, 256, (200, 300, 3), dtype="uint8")
    for pixels, kind in ((plot, "PNG"), (photograph, "WEBP")):
        buffer = io.BytesIO()
        Image.fromarray(pixels).save(buffer, "PNG", compress_level=1)
        small = small_image(buffer.getvalue())
        assert len(small) < len(buffer.getvalue())
        with Image.open(io.BytesIO(small)) as image:
            assert image.format == kind
            if kind == "PNG":
                assert np.array_equal(np.asarray(image.convert("RGB")), pixels)


def test_a_picture_has_the_size_that_browsers_give_it() -> None:
    drawings = sorted((HTML / "_images").glob("*.svg"))
    assert drawings
    for drawing in drawings:
        width, height = picture_size(drawing)
        assert 150 < width < 2000 and 50 < height < 20000, drawing.name
