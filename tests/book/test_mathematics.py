"""Formulas are set when the book is built: all of them, with their numbers, in characters of the font."""

import functools
from pathlib import Path

import pytest
from bs4 import Tag

from heldout.book.content.mathematics import VENDOR, FormulaError, display_source, mathml
from heldout.chapters import toc_files
from heldout.publish import build as builder
from heldout.publish.build import BuildError
from tests.book.built import page, parsed

PAGES = toc_files()


@functools.cache
def formulas(docname: str) -> list[Tag]:
    return page(docname).select("article .math")


@pytest.mark.build
@pytest.mark.parametrize("docname", PAGES)
def test_every_formula_is_set(docname: str) -> None:
    for formula in formulas(docname):
        assert formula.find("math"), f"{docname}: '{formula.get_text()[:80]}' is not set"
        assert not formula.select(".temml-error, merror")


@pytest.mark.build
def test_the_font_has_every_character() -> None:
    named = (VENDOR / "stix-two-math" / "characters.txt").read_text(encoding="utf-8").strip().split(",")
    font = {chr(int(name.removeprefix("U+"), 16)) for name in named}
    found = {
        character
        for docname in PAGES
        for formula in formulas(docname)
        for element in formula.select("math")
        for character in element.get_text()
        if not character.isspace()
    }
    assert len(found) > 50
    assert not found - font


@pytest.mark.build
def test_a_number_stands_at_its_formula_and_leads_to_it() -> None:
    shown = page("book/04-regularization").select("article a[href*='#equation-']")
    links = [link for link in shown if link.get_text().startswith("(")]
    assert links
    for link in links:
        file, _, anchor = str(link["href"]).partition("#")
        target = file.removesuffix(".html") or "04-regularization"
        number = page(f"book/{target}").select_one(f"[id='{anchor}'] .eqno")
        assert number is not None and link.get_text() in number.get_text()


def test_a_mistake_is_named() -> None:
    with pytest.raises(FormulaError, match="nosuch"):
        mathml(r"\nosuch x")


@pytest.mark.parametrize(
    ("latex", "expected"),
    [
        ("a = b", "a = b"),
        (r"a \\ b", r"\begin{aligned}a \\ b\end{aligned}"),
        ("a\n\nb", r"\begin{gathered}a\\b\end{gathered}"),
        (r"\begin{cases} a \\ b \end{cases}", r"\begin{cases} a \\ b \end{cases}"),
    ],
)
def test_lines_of_a_block_are_aligned(latex: str, expected: str) -> None:
    assert display_source(latex) == expected


FORMULAS = r"""# Formulas

Inline $\bar x$ is one.

$$
a = b
$$ (eq-one)

See {eq}`eq-one`.

\begin{align}
x &= y \\
  &= z
\end{align}
"""


def test_a_wrong_formula_fails_the_build_and_is_named(book: Path) -> None:
    other = book / "book" / "other.md"
    other.write_text(FORMULAS + "\n$\\nosuch x$\n")
    with pytest.raises(BuildError, match=r"book/other\.md:\d+: WARNING: formula '\\nosuch x': .*\\nosuch"):
        builder.build(book)

    other.write_text(FORMULAS)
    builder.build(book)
    html = parsed(book / "_build" / "html" / "book" / "other.html")
    assert [len(html.select(f"article {name}.math math")) for name in ("span", "div")] == [1, 2]
    assert html.select_one("#equation-eq-one .eqno").get_text().startswith("(1)")
    assert html.select_one("article a.reference[href='#equation-eq-one']").get_text() == "(1)"
