"""The look and the ways through the book: colors that can be read, steps that link, neighbors in order.

The last tests read ``_build/html``, which ``make test`` builds first.
"""

import posixpath
import re
from itertools import pairwise

import pytest
import yaml
from bs4 import Tag
from matplotlib import pyplot as plt

from heldout.book.content.chapter_nav import steps_of
from heldout.chapters import Chapter, chapters, toc_files
from heldout.figures import STYLE
from heldout.paths import HTML, ROOT
from tests.book.built import page

STATIC = ROOT / "book" / "_static"
CSS = (STATIC / "heldout.css").read_text(encoding="utf-8")
THEMES = ("light", "dark")
# what is read, and on what
TEXTS = ("text-base", "text-muted", "heading", "primary", "secondary", "link-higher-contrast", "inline-code")
GROUNDS = ("background", "surface", "on-background", "primary-bg")
PAIRS = [(text, ground) for text in TEXTS for ground in GROUNDS] + [
    ("primary-text", "primary"),
    ("primary-text", "primary-highlight"),
    ("secondary-text", "secondary"),
    ("text-base", "target"),
    ("text-base", "secondary-bg"),
    ("text-base", "table-row-hover-bg"),
]


def colors(theme: str) -> dict[str, str]:
    block = re.search(rf'html\[data-theme="{theme}"\] \{{(.*?)\}}', CSS, re.DOTALL)
    assert block
    return dict(re.findall(r"--pst-color-([\w-]+): (#[0-9a-f]{3,6});", block[1]))


def luminance(color: str) -> float:
    digits = color[1:] if len(color) == 7 else "".join(2 * digit for digit in color[1:])
    channels = [int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """WCAG 2's contrast ratio."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_computed_right() -> None:
    assert contrast("#000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#fff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_can_be_read(theme: str, text: str, ground: str) -> None:
    known = colors(theme)
    assert contrast(known[text], known[ground]) >= 4.5, f"{theme}: {text} on {ground}"


def test_pages_have_the_colors_of_their_figures() -> None:
    cycle = [color.lower() for color in plt.style.library[STYLE]["axes.prop_cycle"].by_key()["color"]]
    assert colors("light")["primary"] == cycle[0]
    assert "--held-out-mark: " + cycle[1] in CSS
    for name in ("mark.svg", "mark-dark.svg", "favicon.svg"):
        used = set(re.findall(r"#[0-9a-f]{6}\b", (STATIC / name).read_text(encoding="utf-8")))
        assert used <= set(cycle), f"{name} has colors of its own."


def test_every_file_that_the_style_names_is_there_and_small() -> None:
    named = [
        STATIC / name
        for path in STATIC.glob("*.css")
        for name in re.findall(r'url\("([^"]+)"\)', path.read_text())
    ]
    assert named and all(path.is_file() for path in named)
    assert sum(path.stat().st_size for path in named) < 60_000


def test_the_settings_name_files_that_are_there() -> None:
    settings = yaml.safe_load((ROOT / "_config.yml").read_text(encoding="utf-8"))
    logo = settings["sphinx"]["config"]["html_theme_options"]["logo"]
    for name in (settings["html"]["favicon"], logo["image_light"], logo["image_dark"]):
        assert (ROOT / name).is_file()


def leads_to(docname: str, link: Tag) -> str:
    """Return the page that a link on the page ``docname`` leads to."""
    address = posixpath.join(posixpath.dirname(docname), str(link["href"]))
    return posixpath.normpath(address).removesuffix(".html")


@pytest.mark.build
def test_steps_link_a_chapter_its_lab_and_its_exercise(chapter: Chapter) -> None:
    parts = [step.docname for step in steps_of(chapter)]
    for docname in parts:
        (row,) = page(docname).select("article ol.steps")
        items = row.find_all("li", recursive=False)
        assert [item.strong.get_text() for item in items] == ["Read", "Run", "Solve"]
        for part, item in zip(parts, items, strict=True):
            links = [leads_to(docname, link) for link in item.select("a.internal")]
            assert links == ([] if part == docname else [part])
            assert ("here" in item.get("class", [])) == (part == docname)


@pytest.mark.build
def test_a_chapter_says_its_minutes(chapter: Chapter) -> None:
    docname = chapter.page.with_suffix("").as_posix()
    shown = [int(text) for text in re.findall(r"(\d+) min", page(docname).select_one("ol.steps").get_text())]
    assert len(shown) == 3
    source = (ROOT / chapter.page).read_text(encoding="utf-8")
    assert shown == [
        int(re.search(rf"^:{verb}: (\d+)$", source, re.M)[1]) for verb in ("read", "run", "solve")
    ]


@pytest.mark.build
def test_the_first_page_lists_every_chapter() -> None:
    rows = page("book/index").select("ol.chapter-list > li")
    for chapter, row in zip(chapters(), rows, strict=True):
        docname = chapter.page.with_suffix("").as_posix()
        assert leads_to("book/index", row.a) == docname
        shown = page(docname)
        assert row.select_one(".question").get_text() == shown.select_one("h1 + p > em").get_text()
        minutes = sum(map(int, re.findall(r"(\d+) min", shown.select_one("ol.steps").get_text())))
        assert row.select_one(".minutes").get_text() == f"{minutes} min"


@pytest.mark.build
def test_next_and_previous_follow_the_story() -> None:
    listed = toc_files()
    numbers = {c.page.with_suffix("").as_posix(): int(c.slug[:2]) for c in chapters()}
    for before, after in pairwise(listed):
        forward, back = page(before).select_one("a.right-next"), page(after).select_one("a.left-prev")
        assert leads_to(before, forward) == after and leads_to(after, back) == before
        if after in numbers:
            assert forward.select_one(".prev-next-title").get_text().startswith(f"Chapter {numbers[after]}: ")


@pytest.mark.build
def test_a_page_names_its_icon() -> None:
    icon = page("book/index").select_one("link[rel='icon']")
    assert (HTML / leads_to("book/index", icon)).is_file()
