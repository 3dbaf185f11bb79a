"""Which files of the repository a page's code uses."""

from pathlib import Path

import pytest

from heldout.book.output.cache_key import dependencies, digest


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in ("tool/__init__.py", "tool/deep.py", "tool/other.py", "data/a.json", "data/b.json"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("")
    (tmp_path / "tool" / "deep.py").write_text("from tool.other import thing\n")
    (tmp_path / "book").mkdir()
    return tmp_path


def used(code: str, root: Path) -> set[str]:
    found = dependencies(code, root / "book", root)
    return {path.relative_to(root).as_posix() for path in found}


def test_imports_are_followed(root: Path) -> None:
    assert used("import tool.deep", root) == {"tool/deep.py", "tool/other.py"}
    assert used("from tool import other", root) == {"tool/other.py"}
    assert used("from tool import version", root) == {"tool/__init__.py"}


def test_named_files_and_folders_count(root: Path) -> None:
    assert used("open('data/a.json')", root) == {"data/a.json"}
    assert used("open('../data/b.json')", root) == {"data/b.json"}
    assert used("folder = 'data/'", root) == {"data/a.json", "data/b.json"}


def test_a_part_of_a_name_does_not(root: Path) -> None:
    assert used("open(f'data/{name}.json')", root) == set()


def test_the_rest_does_not(root: Path) -> None:
    assert used("import numpy\nprint('hello', '/etc/passwd')\n%time 1\n!ls data/a.json", root) == set()
    assert used("this is not Python", root) == set()
    assert used(r"names = ['data/\ud800', 'data/\0', 'data/' + 'x']", root) == used("a = 'data/'", root)


def test_the_digest_follows_contents(root: Path) -> None:
    path = root / "data" / "a.json"
    before = digest({path}, root)
    assert digest({path}, root) == before
    path.write_text("changed")
    assert digest({path}, root) != before
