"""The pages on the five sources and on notation: complete, and one sign for one thing."""

import re
from collections import Counter

import pytest

from heldout.chapters import chapters, toc_files
from heldout.paths import ROOT

SOURCES = ROOT / "book" / "appendix" / "from-the-sources.md"
ROW = re.compile(r"^\| \[(?P<number>[^\]]+)\]\{#row-(?P<place>[^}]+)\} \|(?P<cells>.*)\|$", re.MULTILINE)
SECTION = re.compile(r"^\(sources-([\w-]+)\)=\n## [^\n]+\n\n(.*?)(?=^\(|\Z)", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\{(?:doc|eq|ref|numref)\}`")


def rows() -> list[re.Match[str]]:
    return list(ROW.finditer(SOURCES.read_text(encoding="utf-8")))


def test_every_row_has_its_own_place_and_says_where_the_book_shows_it() -> None:
    places = Counter(row["place"] for row in rows())
    assert max(places.values()) == 1
    for row in rows():
        assert row["place"].startswith(row["number"])
        said, true, where = (cell.strip() for cell in re.split(r"(?<!\\) \| ", row["cells"]))
        assert re.search(r"`00[0-4]`", said), f"{row['number']} names no source"
        assert true and LINK.search(where), f"{row['number']} links no place that shows it"


def test_rows_stand_in_the_section_of_their_chapter() -> None:
    numbers = {chapter.slug[3:]: chapter.slug[:2] for chapter in chapters()}
    looked_at = set()
    for name, text in SECTION.findall(SOURCES.read_text(encoding="utf-8")):
        for row in ROW.finditer(text):
            if name in numbers and re.match(r"\d\d[a-z]", row["number"]):
                assert row["number"].startswith(numbers[name]), f"{row['number']} stands under {name}"
                looked_at.add(name)
    assert looked_at == set(numbers)


def test_the_numbered_corrections_are_all_there() -> None:
    found = {int(row["number"]) for row in rows() if row["number"].isdecimal()}
    assert found == set(range(1, 20))


@pytest.mark.parametrize("sign", [r"\epsilon", r"\phi"])
def test_one_sign_stands_for_one_thing(sign: str) -> None:
    """The pages write \\varepsilon and \\varphi."""
    pages = [page for docname in toc_files() if (page := ROOT / f"{docname}.md").is_file()]
    texts = [page.read_text(encoding="utf-8") for page in pages]
    assert any(sign.replace("\\", "\\var") in text for text in texts)
    for page, text in zip(pages, texts, strict=True):
        assert sign not in text, f"{page.name} writes {sign}"
