"""``heldout collect`` and what it says, with a gradebook."""

import io
import os
import shutil
import sys
from datetime import datetime
from pathlib import Path

import pytest
from nbgrader.api import Gradebook
from rich.console import Console

from heldout.grading.collect.command import ALL_FILED, SOME_ASKED, collect_class
from heldout.grading.collect.roster import RosterError
from heldout.testing import downloads as made_up
from heldout.testing.downloads import ASSIGNMENT, CLASS, filed, make_course, zipped


@pytest.fixture(scope="module")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course with an empty gradebook, which takes seconds to make."""
    folder = make_course(tmp_path_factory.mktemp("courses") / "course")
    with pytest.MonkeyPatch.context() as patch:
        # nbgrader calls the program alembic
        patch.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
        gradebook(folder).close()
    return folder


@pytest.fixture
def course(pristine: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(pristine, tmp_path / "course"))


def gradebook(course: Path) -> Gradebook:
    return Gradebook(f"sqlite:///{course / 'gradebook.db'}", "made-up")


def collected(course: Path, files: dict[str, bytes], **options: object) -> tuple[int, str]:
    path = course.parent / "class.zip"
    path.write_bytes(zipped(files))
    console = Console(file=io.StringIO(), width=200)
    status = collect_class(ASSIGNMENT, [path], course, console, **options)  # type: ignore[arg-type]
    return status, console.file.getvalue()  # type: ignore[attr-defined]


def test_what_is_asked_comes_with_the_lines_that_answer(course: Path) -> None:
    files = made_up.moodle()
    files["Minho K._1020_assignsubmission_file_/a.ipynb"] = files.pop(
        "Minho Kim_1011_assignsubmission_file_/Untitled0.ipynb"
    )
    status, told = collected(course, files)
    assert status == SOME_ASKED
    assert "- Minho K., asked: the roster knows nobody of this name" in told
    assert "\nid,alias\n?,Minho K.\n" in told
    assert "Nothing filed from: kim_minho" in told
    assert sorted(filed(course)) == sorted(person.id for person in CLASS[1:])
    (course / "aliases.csv").write_text("id,alias\nkim_minho,Minho K.\n")
    status, told = collected(course, files)
    assert status == ALL_FILED
    assert "1 new, 5 known already" in told
    assert filed(course)["kim_minho"] == "kim_minho, 1"


def test_the_gradebook_knows_the_class_afterwards(course: Path) -> None:
    collected(course, made_up.moodle())
    with gradebook(course) as book:
        known = [(s.id, s.first_name, s.last_name, s.email, s.lms_user_id) for s in book.students]
    assert sorted(known) == sorted((p.id, p.first, p.last, p.email, str(p.number)) for p in CLASS)
    # the next time it is the roster
    (course / "roster.csv").unlink()
    status, _ = collected(course, made_up.canvas())
    assert status == ALL_FILED


def test_a_version_can_be_chosen(course: Path) -> None:
    files = made_up.exchange()
    collected(course, files)
    assert filed(course)["2024-12345"] == "2024-12345, 1"
    notes = {
        path.parent.name[:4]: path.read_text() for path in course.glob("attempts/2024-12345/*/*/attempt.json")
    }
    older = next(int(number) for number, text in notes.items() if "2026-11-19" in text)
    console = Console(file=io.StringIO(), width=200)
    chosen = [("2024-12345", older)]
    assert collect_class(ASSIGNMENT, [], course, console, versions=chosen) == ALL_FILED
    assert filed(course)["2024-12345"] == "2024-12345, 0"
    _, told = collected(course, files)
    assert f"- 2024-12345: version {older} counts, as a person has chosen" in told
    assert filed(course)["2024-12345"] == "2024-12345, 0"


def test_checking_leaves_the_gradebook_alone(course: Path) -> None:
    status, told = collected(course, made_up.moodle(), check_only=True)
    assert status == ALL_FILED
    assert "nothing is filed" in told
    assert filed(course) == {}
    with gradebook(course) as book:
        assert book.students == []


def test_a_penalty_without_times_is_said(course: Path) -> None:
    config = course / "nbgrader_config.py"
    _, told = collected(course, made_up.canvas())
    assert "due date" not in told
    config.write_text(config.read_text() + 'c.LateSubmissionPlugin.penalty_method = "zero"\n')
    _, told = collected(course, made_up.canvas())
    assert "has no due date" in told
    with gradebook(course) as book:
        book.update_or_create_assignment(ASSIGNMENT, duedate=datetime(2026, 11, 20, 14, 59))
    _, told = collected(course, made_up.canvas())
    assert "Due 2026-11-20 14:59 UTC" in told
    assert all(f"'{person.id}'" in told for person in CLASS)
    _, told = collected(course, made_up.blackboard())
    assert "not known" not in told


def test_times_may_come_in_a_list(course: Path) -> None:
    times = course.parent / "times.csv"
    times.write_text("student,time\nkim_minho,2026-11-20 20:00\nMinho Lee,2026-11-20 11:00 UTC\n")
    collected(course, made_up.canvas(), times=times)
    stamps = {
        path.parent.parent.name: path.read_text() for path in course.glob("submitted/*/*/timestamp.txt")
    }
    assert stamps == dict.fromkeys(["kim_minho", "lee_minho"], "2026-11-20 11:00:00.000000 UTC\n")
    times.write_text("student,time\nkim_minho,2026-11-20 20:00 KST\n")
    with pytest.raises(RosterError, match=r"line 2: .*KST"):
        collected(course, made_up.canvas(), times=times)


def test_a_name_that_may_be_taken_is_told(course: Path) -> None:
    files = made_up.teams()
    _, told = collected(course, files)
    assert f"class.zip tells {len(CLASS)} by their names alone" in told
    assert "handed in there before" not in told
    # one of them goes by a classmate's name from now on, where the system has kept what the classmate did
    lee, kim = CLASS[1], CLASS[0]
    del files[f"Submitted files/{lee.name}/Splits/Version 1/hw.ipynb"]
    files[f"Submitted files/{kim.name}/Splits/Version 2/hw.ipynb"] = made_up.work_of(lee, 2)
    status, told = collected(course, files)
    assert status == ALL_FILED
    assert f"{lee.id} handed in there before, and nothing in" in told
    assert f"Has one of them taken the name of {kim.id}?" in told


def test_who_is_told_by_an_id_is_not_told_by_a_name(course: Path) -> None:
    for files in (made_up.exchange(), made_up.sakai(), made_up.canvas()):
        _, told = collected(course, files)
        assert "names alone" not in told
