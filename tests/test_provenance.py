"""What counts as code that a result rests on, and what of it changes the hash."""

from pathlib import Path

import pytest

from heldout.provenance import code_digest

MAIN = '''"""Does something."""

from package.deep import thing

LIST = [1]


def run(seed, rate=0.5):
    """Run."""
    values = {"a": seed}
    return thing(values) * rate
'''


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "package").mkdir()
    for name, code in {
        "__init__": "version = 1\n",
        "main": MAIN,
        "deep": "from .other import ten\n\n\ndef thing(values):\n    return ten\n",
        "other": "from package import aside\n\nten = 10\n",
        "aside": "",
        "idle": "",
    }.items():
        (tmp_path / "package" / f"{name}.py").write_text(code)
    return tmp_path


def changed(root: Path, module: str, old: str, new: str) -> bool:
    """Whether a change of one module changes the hash of ``package.main``."""
    before = code_digest(["package.main"], root, but_for=["LIST"])
    path = root / "package" / f"{module}.py"
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new))
    return code_digest(["package.main"], root, but_for=["LIST"]) != before


@pytest.mark.parametrize(
    ("module", "old", "new"),
    [
        ("main", "rate=0.5", "rate=0.25"),
        ("main", '{"a": seed}', '{"a": seed, "b": None}'),
        ("main", "thing(values)", "thing(values, None)"),
        ("main", "thing(values)", 'thing("types: int")'),
        ("main", "LIST = [1]", "OTHER = [1]"),
        ("deep", "return ten", "return -ten"),
        ("other", "ten = 10", "ten = 11"),
        ("aside", "", "raise SystemExit"),
        # an attribute's type makes a dataclass what it is
        ("aside", "", "class Point:\n    x: int\n"),
    ],
)
def test_code_that_does_something_else_counts(root: Path, module: str, old: str, new: str) -> None:
    assert changed(root, module, old, new)


@pytest.mark.parametrize(
    ("module", "old", "new"),
    [
        ("main", '"""Run."""', "# runs"),
        ("main", '{"a": seed}', "{\n        'a': (seed),\n    }"),
        ("main", "(seed, rate=0.5)", "(seed: int, rate: float | None = 0.5) -> float"),
        ("main", "values = {", "values: dict[str, int] = {"),
        ("main", "LIST = [1]", "LIST: list[int] = [1, 2]"),
        ("main", "LIST", "from package.idle import Kind\n\nLIST: 'Kind'"),
        (
            "main",
            "LIST",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import package.idle\nLIST",
        ),
        ("__init__", "version = 1", "version = 2"),
        ("idle", "", "raise SystemExit"),
    ],
)
def test_what_code_looks_like_does_not(root: Path, module: str, old: str, new: str) -> None:
    assert not changed(root, module, old, new)


def test_a_package_counts_where_a_name_is_imported_from_it(root: Path) -> None:
    assert changed(root, "other", "import aside", "import version")
    assert changed(root, "__init__", "version = 1", "version = 2")


def test_a_file_may_lie_anywhere(root: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    moved = tmp_path_factory.mktemp("elsewhere") / "file.py"
    moved.write_text(MAIN)
    assert code_digest([moved], root) == code_digest([root / "package" / "main.py"], root)


def test_a_module_that_is_not_there_is_named(root: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"has no module package\.none"):
        code_digest(["package.none"], root)
