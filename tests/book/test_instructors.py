"""The instructors' page has, for each chapter, its times, what students get wrong, and the rubric."""

import re

import nbformat

from heldout.chapters import Chapter, chapters
from heldout.grading.cells import nbgrader_of
from heldout.paths import ROOT

PAGE = (ROOT / "book" / "appendix" / "instructors.md").read_text(encoding="utf-8")
SECTIONS = re.split(r"^### .+$", PAGE.partition("## Chapter by chapter")[2], flags=re.MULTILINE)[1:]


def section(chapter: Chapter) -> str:
    assert len(SECTIONS) == len(chapters()), "the instructors' page has one section for each chapter"
    return SECTIONS[chapters().index(chapter)]


def test_times_are_those_of_the_page(chapter: Chapter) -> None:
    page = (ROOT / chapter.page).read_text(encoding="utf-8")
    told = section(chapter).partition("**Timing.**")[2].partition(".")[0]
    assert re.findall(r"\d+", told) == re.findall(r"^:(?:read|run|solve): (\d+)$", page, re.MULTILINE)


def test_misconceptions_are_listed(chapter: Chapter) -> None:
    listed = section(chapter).partition("isconceptions")[2].partition("\n**")[0]
    assert len(re.findall(r"^- ", listed, re.MULTILINE)) >= 4


def test_the_rubric_gives_the_points_of_the_exercise(chapter: Chapter) -> None:
    told = re.search(r"\*\*.*written answer \((\d+) points?\)", section(chapter), re.IGNORECASE)
    assert told, "no rubric"
    written = [
        nbgrader_of(cell)["points"]
        for cell in nbformat.read(ROOT / chapter.solution, as_version=4).cells
        if cell.cell_type == "markdown" and nbgrader_of(cell).get("grade")
    ]
    assert [int(told[1])] == written
