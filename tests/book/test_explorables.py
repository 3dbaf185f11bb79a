"""The explorable's directive: a still picture, settings as JSON, scripts on the page that needs them."""

import json
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from heldout.book.content.explorables import draw
from heldout.book.content.static_fallback import EXPLORABLES
from heldout.paths import ROOT
from tests.book.small_book import build

SCRIPTS = ROOT / "book" / "_static" / "explorables"

EXPLORABLE = """
See {numref}`fig-race`.

```{explorable} race
:name: fig-race
:caption: Four *optimizers*.
:alt: Paths in a ravine.
```
"""


def add(book: Path, text: str) -> None:
    page = book / "book" / "page.md"
    page.write_text(page.read_text() + text)


def test_a_page_has_the_picture_the_settings_and_the_scripts(book: Path) -> None:
    add(book, EXPLORABLE)
    result = build(book)
    assert result.returncode == 0, result.stdout + result.stderr
    html = book / "_build" / "html" / "book"
    page, other = (read(html / f"{name}.html") for name in ("page", "other"))
    image = page.select_one(".explorable figure#fig-race img")
    assert image is not None and image["alt"] == "Paths in a ravine."
    assert (html / str(image["src"])).is_file()
    assert page.select_one(".explorable figcaption em") is not None
    settings = page.select_one("script[data-explorable=race]")
    assert settings is not None and json.loads(settings.get_text()) == EXPLORABLES["race"].settings()
    scripts = page.select("script[src*='/explorables/']")
    names = [Path(str(tag["src"]).partition("?")[0]).stem for tag in scripts]
    assert names == ["d3.min", "mathematics", "controls", "chart", "race", "start"]
    assert all(tag.has_attr("defer") for tag in scripts)
    assert not other.select("[src*='/explorables/'], [href*='/explorables/']")


def read(page: Path) -> BeautifulSoup:
    return BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("} race", "} rase"), "No explorable is called 'rase'. There are: polynomial, split"),
        ((":alt: Paths in a ravine.\n", ""), "The explorable 'race' lacks the options: alt."),
    ],
)
def test_a_wrong_explorable_stops_the_build(book: Path, change: tuple[str, str], message: str) -> None:
    add(book, EXPLORABLE.replace(*change))
    result = build(book)
    assert result.returncode != 0 and message in result.stdout + result.stderr


def test_a_picture_is_the_same_for_the_same_settings(tmp_path: Path) -> None:
    settings = EXPLORABLES["penalty"].settings()
    for name in ("first.svg", "second.svg"):
        draw("penalty", settings, tmp_path / name)
    settings["strength"]["value"] = -1
    draw("penalty", settings, tmp_path / "weaker.svg")
    first, second, weaker = (
        (tmp_path / f"{name}.svg").read_bytes() for name in ("first", "second", "weaker")
    )
    assert first == second != weaker


@pytest.mark.parametrize("name", EXPLORABLES)
def test_every_explorable_has_its_script_and_settings_that_json_can_hold(name: str) -> None:
    assert f".{name} = {name};" in (SCRIPTS / f"{name}.js").read_text(encoding="utf-8")
    settings = EXPLORABLES[name].settings()
    assert json.loads(json.dumps(settings, allow_nan=False)) == settings


def test_what_is_not_ours_has_its_license() -> None:
    for script in (SCRIPTS / "vendor").glob("*.js"):
        license_text = script.with_name(script.name.replace(".min.js", ".LICENSE"))
        assert "Permission to use" in license_text.read_text(encoding="utf-8")
