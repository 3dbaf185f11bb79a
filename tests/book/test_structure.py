"""Every chapter has all its parts, and a missing part is named."""

import shutil
from pathlib import Path

import pytest

from heldout.chapters import (
    Chapter,
    StructureError,
    chapters,
    find_chapter,
    structure_problems,
    toc_files,
)
from heldout.paths import ROOT


def test_every_chapter_has_its_trio() -> None:
    assert structure_problems() == []


def test_every_page_and_notebook_is_listed() -> None:
    listed = set(toc_files())
    pages = [
        *ROOT.glob("book/**/*.md"),
        *ROOT.glob("notebooks/**/*.ipynb"),
        *ROOT.glob("exercises/*/*.ipynb"),
    ]
    files = {path.relative_to(ROOT).with_suffix("").as_posix() for path in pages}
    assert files == listed


def test_chapters_are_in_order() -> None:
    numbers = [int(chapter.slug[:2]) for chapter in chapters()]
    assert numbers == sorted(set(numbers))


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A copy of the table of contents and of every file it needs, all empty."""
    shutil.copy(ROOT / "_toc.yml", tmp_path)
    for chapter in chapters():
        for path in (chapter.solution, chapter.page.with_suffix(".questions.yml")):
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).touch()
    for name in toc_files():
        path = tmp_path / f"{name}{'.md' if name.startswith('book') else '.ipynb'}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return tmp_path


def test_a_whole_repository_has_no_problems(repository: Path) -> None:
    assert structure_problems(repository) == []


def test_a_missing_file_is_named(repository: Path) -> None:
    lab = chapters()[0].lab
    (repository / lab).unlink()
    (problem,) = structure_problems(repository)
    assert str(lab) in problem


def test_a_chapter_without_lab_is_named(repository: Path) -> None:
    toc = repository / "_toc.yml"
    lab = chapters()[1].lab.with_suffix("").as_posix()
    toc.write_text(toc.read_text().replace(f"          - file: {lab}\n", ""))
    (problem,) = structure_problems(repository)
    assert problem.startswith(f"Chapter {chapters()[1].slug} has no lab in _toc.yml")


def test_a_missing_solution_is_named(repository: Path) -> None:
    solution = chapters()[0].solution
    (repository / solution).unlink()
    (problem,) = structure_problems(repository)
    assert str(solution) in problem


def test_an_unknown_chapter_is_named_with_the_known_ones() -> None:
    with pytest.raises(StructureError, match=r"no chapter '99-nothing'.*00-first-network"):
        find_chapter("99-nothing")


def test_a_chapter_knows_its_files() -> None:
    chapter = Chapter("07-optimizers")
    assert chapter.exercise == Path("exercises/07-optimizers/07-optimizers.ipynb")
