"""The class's CSV, and where a course may lie."""

import csv
import os
import shutil
from pathlib import Path

import pytest
from traitlets.config import Config

from heldout.grading.course import Row, load_config, write_summary
from heldout.grading.course_path import CoursePathError, check_path
from heldout.grading.result import Status
from heldout.paths import ROOT


def row(student: str, note: str = "") -> Row:
    return Row(student=student, status=Status.GRADED, score=1.5, max_score=2, notes=[note] if note else [])


@pytest.mark.parametrize("hidden", ["\n", "\t", "\r", "\x1b[2J", "\u202e", "\0"])
def test_every_cell_is_one_line_that_can_be_seen(tmp_path: Path, hidden: str) -> None:
    path = tmp_path / "class.csv"
    write_summary(path, [row(f"a{hidden}=1", f"b{hidden}=1")])
    _, line = path.read_text(encoding="utf-8-sig").splitlines()
    assert line.isprintable()


def test_names_of_every_script_are_read_back(tmp_path: Path) -> None:
    path = tmp_path / "class.csv"
    write_summary(path, [row("홍길동"), row("Müller", 'A note, with a comma and "quotes".')])
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")  # without it spreadsheets guess
    with path.open(encoding="utf-8-sig", newline="") as file:
        table = list(csv.DictReader(file))
    assert [line["student"] for line in table] == ["홍길동", "Müller"]
    assert table[1]["notes"] == 'A note, with a comma and "quotes".'


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize(
    "formula", ["=1+1", "+1", "-1", "@SUM(A1)", " =1+1", "\uff1d1+1", "a;=1+1", "a|-1", "\t=1"]
)
def test_no_cell_is_a_formula(tmp_path: Path, formula: str, separator: str) -> None:
    path = tmp_path / "class.csv"
    write_summary(path, [row(formula, formula)])
    with path.open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for line in csv.reader(file, delimiter=separator) for cell in line]
    assert not [cell for cell in cells if cell.strip().startswith(("=", "+", "-", "@", "\uff1d"))]
    assert any("'" in cell for cell in cells)


@pytest.mark.parametrize(
    "name",
    ["a b", "dol$lar", "br{ace}s", "{}", "50% done", "ha#sh", "한글", "[x]", "it's", "st*r", "am&p;", "~x"],
)
def test_a_course_may_lie_in_a_folder_of_this_name(tmp_path: Path, name: str) -> None:
    course = tmp_path / name
    course.mkdir()
    (course / "nbgrader_config.py").write_text("c = get_config()\nc.CourseDirectory.course_id = 'any'\n")
    config: Config = load_config(course)
    assert config.CourseDirectory.root == str(course.resolve())


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("why?", "gradebook's address"),
        ("per%20cent", "gradebook's address"),
        ("$HELDOUT_X", "variable"),
        (b"\xff".decode(errors="surrogateescape"), "no text"),
    ],
)
def test_what_would_be_looked_for_elsewhere_is_named(
    tmp_path: Path, name: str, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HELDOUT_X", "elsewhere")
    course = tmp_path / name
    course.mkdir()
    (course / "nbgrader_config.py").write_text("c = get_config()\n")
    with pytest.raises(CoursePathError, match=reason):
        load_config(course)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_course_that_names_its_gradebook(tmp_path: Path) -> None:
    check_path(tmp_path / "why?", gradebook_is_named=True)
    course = tmp_path / "why?"
    course.mkdir()
    (course / "nbgrader_config.py").write_text(
        "c = get_config()\nc.CourseDirectory.db_url = 'sqlite:////elsewhere.db'\n"
    )
    assert load_config(course).CourseDirectory.db_url == "sqlite:////elsewhere.db"


def test_braces_in_the_path_of_this_course_are_no_fields(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    course = tmp_path / "br{ace}s {}"
    course.mkdir()
    shutil.copy(ROOT / "nbgrader_config.py", course)
    monkeypatch.setattr(os, "environ", dict(os.environ))
    config = load_config(course)
    structure = config.ZipCollectApp.collect_directory_structure
    found = structure.format(downloaded="downloaded", assignment_id="01", collect_step="archive")
    assert Path(found) == course.resolve() / "downloaded" / "01" / "archive"
