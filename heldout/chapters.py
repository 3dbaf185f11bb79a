"""The chapters of the book, read from ``_toc.yml``: nothing else lists them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import yaml

from heldout.errors import HeldOutError
from heldout.paths import ROOT, TOC

CHAPTER = re.compile(r"^book/(?P<slug>\d\d-[a-z0-9-]+)$")


class StructureError(HeldOutError):
    """The repository and its table of contents do not agree."""


@dataclass(frozen=True)
class Chapter:
    """One chapter: a concept page, a lab and an exercise that share a slug."""

    slug: str

    @property
    def page(self) -> Path:
        """The concept page, relative to the repository."""
        return Path("book", f"{self.slug}.md")

    @property
    def lab(self) -> Path:
        """The lab notebook, relative to the repository."""
        return Path("notebooks", f"{self.slug}.ipynb")

    @property
    def exercise(self) -> Path:
        """The exercise as students get it, relative to the repository."""
        return Path("exercises", self.slug, f"{self.slug}.ipynb")

    @property
    def solution(self) -> Path:
        """The exercise with solutions and hidden tests, relative to the repository."""
        return Path("solutions", self.slug, f"{self.slug}.ipynb")


def toc_files(toc: Path = TOC) -> list[str]:
    """Return every ``file:`` of the table of contents, in reading order, as written there."""

    def walk(node: object) -> list[str]:
        if isinstance(node, list):
            return [name for item in node for name in walk(item)]
        if isinstance(node, dict):
            own = [str(node["file"])] if "file" in node else []
            return own + [name for key, item in node.items() if key != "file" for name in walk(item)]
        return []

    content = yaml.safe_load(toc.read_text(encoding="utf-8"))
    return [str(content["root"]), *walk(content)]


def chapters(toc: Path = TOC) -> list[Chapter]:
    """Return the chapters in reading order."""
    matches = (CHAPTER.match(name) for name in toc_files(toc))
    return [Chapter(match["slug"]) for match in matches if match]


def find_chapter(slug: str, toc: Path = TOC) -> Chapter:
    """Return one chapter; raise `StructureError` with the known slugs if there is none such."""
    known = chapters(toc)
    for chapter in known:
        if chapter.slug == slug:
            return chapter
    names = ", ".join(chapter.slug for chapter in known)
    raise StructureError(f"There is no chapter '{slug}' in {toc.name}. Chapters: {names}.")


def chosen(slugs: Iterable[str]) -> list[Chapter]:
    """Return the chapters of these slugs, all if there are none."""
    return [find_chapter(slug) for slug in slugs] or chapters()


def structure_problems(root: Path = ROOT) -> list[str]:
    """Say what the table of contents promises and the repository lacks; an empty list if nothing."""
    toc = root / "_toc.yml"
    listed = toc_files(toc)
    problems = [
        f"_toc.yml lists '{name}', but there is no {name}.md or {name}.ipynb."
        for name in listed
        if not any((root / f"{name}{suffix}").is_file() for suffix in ("", ".md", ".ipynb"))
    ]
    for chapter in chapters(toc):
        for part, path in (("lab", chapter.lab), ("exercise", chapter.exercise)):
            if path.with_suffix("").as_posix() not in listed:
                problems.append(
                    f"Chapter {chapter.slug} has no {part} in _toc.yml: "
                    f"add 'file: {path.with_suffix('').as_posix()}' under its sections."
                )
        if not (root / chapter.solution).is_file():
            problems.append(f"Chapter {chapter.slug} has no solution: {chapter.solution} is missing.")
        questions = chapter.page.with_suffix(".questions.yml")
        if not (root / questions).is_file():
            problems.append(f"Chapter {chapter.slug} has no questions: {questions} is missing.")
    return problems
