"""Whose a file is, said by the part of its name that a system has written."""

import contextlib
import io
import unicodedata
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from heldout.grading.collect.archives import ArchiveError
from heldout.grading.collect.collecting import Outcome
from heldout.grading.collect.systems import SystemUnknownError
from heldout.grading.result import Status
from heldout.grading.step_runner import StepEndedError, StepRunner, here
from heldout.testing import downloads as made_up
from heldout.testing.downloads import (
    ASSIGNMENT,
    CLASS,
    Made,
    blank,
    collect,
    filed,
    make_course,
    work_of,
    zipped,
)

KIM, LEE, ALICE = CLASS[:3]


@pytest.fixture
def course(tmp_path: Path) -> Path:
    return make_course(tmp_path / "course")


def archive(course: Path, files: dict[str, bytes], name: str = "class.zip") -> Path:
    path = course.parent / name
    path.write_bytes(zipped(files))
    return path


@pytest.mark.parametrize("made", list(made_up.downloads()), ids=lambda made: made.system)
def test_downloads(tmp_path: Path, made: Made) -> None:
    course = make_course(tmp_path / "course", made.roster)
    path = archive(course, made.files)
    collected = collect(course, path)
    assert collected.systems == {str(path): made.reads or made.system}
    outcomes = [line.outcome for line in collected.lines]
    assert (outcomes.count(Outcome.ASKED), outcomes.count(Outcome.REFUSED)) == (made.asked, made.refused)
    told = not made.asked or made.system == "files"
    assert filed(course) == ({person.id: f"{person.id}, 1" for person in CLASS} if told else {})


@pytest.mark.parametrize("made", list(made_up.downloads()), ids=lambda made: made.system)
def test_unpacked_downloads(tmp_path: Path, made: Made) -> None:
    course = make_course(tmp_path / "course", made.roster)
    folder = tmp_path / "downloaded"
    for name, data in made.files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    collected = collect(course, folder)
    assert set(collected.systems.values()) == {made.reads or made.system}
    assert sum(line.outcome is Outcome.ASKED for line in collected.lines) == made.asked
    assert all(owner == f"{student}, 1" for student, owner in filed(course).items())


def test_local_times_are_in_the_courses_zone(course: Path) -> None:
    collect(course, archive(course, made_up.blackboard()))
    stamp = course / "submitted" / "kim_minho" / ASSIGNMENT / "timestamp.txt"
    assert stamp.read_text() == "2026-11-20 11:00:00.000000 UTC\n"


def test_local_times_without_a_zone_are_not_known_and_said(course: Path) -> None:
    (course / "nbgrader_config.py").write_text("c = get_config()\n")
    collected = collect(course, archive(course, made_up.blackboard()))
    assert all(line.at is None and "c.Collect.timezone" in line.notes[0] for line in collected.lines)
    assert not list(course.glob("submitted/*/*/timestamp.txt"))


@pytest.mark.parametrize(
    ("system", "at"),
    [
        ("brightspace", datetime(2026, 11, 20, 11, 0, tzinfo=UTC)),
        ("gradescope", datetime(2026, 11, 20, 11, 0, 0, 123456, tzinfo=UTC)),
        ("exchange", datetime(2026, 11, 20, 11, 0, 0, 123456, tzinfo=UTC)),
        ("nbgrader", datetime(2026, 11, 20, 11, 0, tzinfo=UTC)),
    ],
)
def test_times_of_systems(course: Path, system: str, at: datetime) -> None:
    collected = collect(course, archive(course, getattr(made_up, system)()))
    assert {line.at for line in collected.lines if line.student == "kim_minho"} == {at}


def test_canvas_marks_late(course: Path) -> None:
    collected = collect(course, archive(course, made_up.canvas()))
    assert [line.student for line in collected.lines if line.late] == ["oconnor"]


def test_a_number_of_moodle_is_nobodys_id(course: Path) -> None:
    (course / "roster.csv").write_text("id,name\n1011,Somebody Else\nkim_minho,Minho Kim\n")
    collect(course, archive(course, {"Minho Kim_1011_assignsubmission_file_/a.ipynb": work_of(KIM)}))
    assert filed(course) == {"kim_minho": "kim_minho, 1"}


def test_two_of_one_name_are_asked_about_and_an_alias_answers(course: Path) -> None:
    (course / "roster.csv").write_text("id,name\nkim1,Minho Kim\nkim2,Minho Kim\n")
    files = {f"Minho Kim_{n}_assignsubmission_file_/a.ipynb": work_of(KIM, n) for n in (1011, 1012)}
    files["Alice Ahn_1013_assignsubmission_file_/a.ipynb"] = work_of(ALICE)
    path = archive(course, files)
    assert [line.outcome for line in collect(course, path).lines] == [Outcome.ASKED] * 3
    aliases = [f"kim1,{ASSIGNMENT}/Minho Kim 1011", f"kim2,{ASSIGNMENT}/Minho Kim 1012"]
    (course / "aliases.csv").write_text("\n".join(["id,alias", *aliases]) + "\n")
    collect(course, path)
    assert filed(course) == {"kim1": "kim_minho, 1011", "kim2": "kim_minho, 1012"}


def test_two_persons_never_become_one(course: Path) -> None:
    (course / "roster.csv").write_text("id,name,aliases\nkim,Minho Kim,Min Kim\n")
    names = ["Minho Kim_1011", "Min Kim_1012"]
    path = archive(course, {f"{name}_assignsubmission_file_/a.ipynb": work_of(KIM) for name in names})
    lines = collect(course, path).lines
    assert [line.outcome for line in lines] == [Outcome.ASKED] * 2
    assert "'1011' and '1012' would all be 'kim'" in lines[0].why
    assert filed(course) == {}


def test_nor_over_two_downloads(course: Path) -> None:
    one = archive(course, {"Minho Kim_1011_assignsubmission_file_/a.ipynb": work_of(KIM)}, "one.zip")
    two = archive(course, {"Minho Kim_1012_assignsubmission_file_/a.ipynb": work_of(KIM, 2)}, "two.zip")
    first, second = collect(course, one, two).lines
    assert (first.outcome, second.outcome) == (Outcome.NEW, Outcome.ASKED)
    assert filed(course) == {"kim_minho": "kim_minho, 1"}


def test_a_known_number_with_another_name_is_asked_about(course: Path) -> None:
    (line,) = collect(course, archive(course, {"kimminho_5502_880001_a.ipynb": work_of(KIM)})).lines
    assert line.outcome is Outcome.ASKED
    assert "the number is that of 'lee_minho'" in line.why


@pytest.mark.parametrize(
    "upload",
    [
        "kimminho_5501_1_a.ipynb",
        "Minho Kim_1011_assignsubmission_file_a.ipynb",
        "02-splits_kim_minho_attempt_2026-11-20-15-00-00_a.ipynb",
        "kim_minho.ipynb",
        "_5501_1_x.ipynb",
    ],
)
def test_what_a_student_calls_a_file_never_says_who(course: Path, upload: str) -> None:
    """Alice tries to hand in as Minho Kim, in every system that puts its part before the file's name."""
    shapes = {
        "moodle": ["Alice Ahn_1013_assignsubmission_file_/", "Alice Ahn_1013_assignsubmission_file_"],
        "canvas": ["ahnalice_5503_880009_"],
        "blackboard": ["02-splits_2024-12345_attempt_2026-11-20-20-00-00_"],
        "sakai": ["Ahn, Alice(2024-12345)/Submission attachment(s)/"],
        "names": ["2024-12345/", "class/2024-12345/"],
    }
    for system, starts in shapes.items():
        for start in starts:
            with contextlib.suppress(SystemUnknownError):  # a single file may fit two, which is asked
                collect(course, archive(course, {start + upload: work_of(ALICE)}))
            assert filed(course).keys() <= {ALICE.id}, (system, start)
    assert filed(course) == {ALICE.id: f"{ALICE.id}, 1"}


def test_folders_in_a_students_folder_name_nobody(course: Path) -> None:
    inner = [
        "Minho Kim_1011_assignsubmission_file_/a.ipynb",
        "kim_minho/a.ipynb",
        f"kim_minho/{ASSIGNMENT}/a.ipynb",
    ]
    for path in inner:
        collect(course, archive(course, {f"2024-12345/{path}": work_of(ALICE)}))
        assert filed(course) == {ALICE.id: f"{ALICE.id}, 1"}


def test_another_assignments_notebook_makes_no_student(course: Path) -> None:
    files = {"kim_minho/02-splits.ipynb": work_of(KIM), "03-k-fold.ipynb": blank()}
    collected = collect(course, archive(course, files))
    assert filed(course) == {"kim_minho": "kim_minho, 1"}
    assert [line.shown for line in collected.lines if line.outcome is Outcome.ASKED] == ["03-k-fold.ipynb"]


def test_a_solved_copy_counts_before_a_blank_one(course: Path) -> None:
    files = {"kim_minho/02-splits.ipynb": blank(), "kim_minho/02-splits-Copy1.ipynb": work_of(KIM)}
    collect(course, archive(course, files))
    assert filed(course) == {"kim_minho": "kim_minho, 1"}


def test_two_that_are_answered_are_asked_about_and_one_can_be_chosen(course: Path) -> None:
    path = archive(course, {f"kim_minho/{name}.ipynb": work_of(KIM, n) for n, name in enumerate("ab")})
    (line,) = collect(course, path).lines
    assert line.outcome is Outcome.ASKED
    assert "'kim_minho/a.ipynb' and 'kim_minho/b.ipynb'" in line.why
    assert filed(course) == {}
    collect(course, path, preferred=["kim_minho/b.ipynb"])
    assert filed(course) == {"kim_minho": "kim_minho, 1"}


def test_two_systems_at_once_are_asked_about(course: Path) -> None:
    files = made_up.moodle() | {"notes.txt": b"read me"}
    with pytest.raises(SystemUnknownError, match=r"looks like a download of moodle.*'notes\.txt'"):
        collect(course, archive(course, files))


@pytest.mark.parametrize("system", ["canvas", "brightspace", "exchange", "sakai"])
def test_one_file_too_many_is_named_and_not_asked_of_everyone(course: Path, system: str) -> None:
    files = getattr(made_up, system)()
    start = f"{ASSIGNMENT}/" if system == "sakai" else ""
    with pytest.raises(SystemUnknownError, match=rf"looks like a download of {system}.*'[^']*odd/x\.csv'"):
        collect(course, archive(course, files | {f"{start}odd/x.csv": b"1"}))
    # a few that are named so by chance are no download of it
    plain = {
        "kim_minho.ipynb": work_of(KIM),
        "lee_1_2_a.ipynb": work_of(LEE),
        "2024-12345.ipynb": work_of(ALICE),
    }
    collect(course, archive(course, plain))
    assert filed(course).keys() >= {KIM.id, ALICE.id}


def test_a_system_that_does_not_fit_is_refused(course: Path) -> None:
    with pytest.raises(SystemUnknownError, match="not canvas's"):
        collect(course, archive(course, made_up.moodle()), system="canvas")


def test_names_without_a_class_may_be_new_ids_but_no_plain_files(tmp_path: Path) -> None:
    course = make_course(tmp_path / "course", "")
    files = {"alice/hw2.ipynb": work_of(ALICE), "bob/hw2.ipynb": work_of(KIM), "carol.ipynb": work_of(LEE)}
    collected = collect(course, archive(course, files))
    assert sorted(filed(course)) == ["alice", "bob"]
    assert [line.outcome for line in collected.lines if line.shown == "carol.ipynb"] == [Outcome.ASKED]


@pytest.mark.parametrize("name", ["CON", "a+b", "a*", "..", " x", "x.", "a\u202eb", "x" * 200, "-rf"])
def test_folders_whose_names_can_be_no_id_are_asked_about(tmp_path: Path, name: str) -> None:
    course = make_course(tmp_path / "course", "")
    path = archive(course, {f"{name}/a.ipynb": work_of(KIM), "bob/a.ipynb": work_of(LEE)})
    assert {line.outcome for line in collect(course, path).lines if line.student != "bob"} <= {
        Outcome.ASKED,
        Outcome.REFUSED,
    }
    assert sorted(filed(course)) == ["bob"]


def test_ids_that_look_alike_are_asked_about(tmp_path: Path) -> None:
    course = make_course(tmp_path / "course", "")
    names = ["Alice", "alice", "Mu\u0308ller", "M\u00fcller", "bob"]
    collect(course, archive(course, {f"{name}/a.ipynb": work_of(KIM) for name in names}))
    assert sorted(filed(course)) == ["bob"]


def test_a_macs_names_are_read(course: Path) -> None:
    data = io.BytesIO()
    # as macOS writes it: UTF-8, decomposed, without saying that it is UTF-8
    name = unicodedata.normalize("NFD", "김민수/a.ipynb").encode()
    with zipfile.ZipFile(data, "w") as file:
        file.writestr("x" * len(name), work_of(CLASS[3]))
        file.writestr("__MACOSX/x/._a.ipynb", b"-")
    path = course.parent / "mac.zip"
    path.write_bytes(data.getvalue().replace(b"x" * len(name), name))
    collect(course, path)
    assert filed(course) == {"kim-2": "kim-2, 1"}


def test_one_bad_file_costs_its_own_student_alone(course: Path) -> None:
    bomb = zipped({"a.ipynb": b"\0" * (4 << 20)})
    files = {
        "kim_minho/a.ipynb": work_of(KIM),
        "lee_minho/hw.zip": bomb,
        "2024-12345/hw.rar": b"Rar!\x1a\x07\x00",
        "oconnor/../../x.ipynb": work_of(KIM),
        "mueller/hw.zip": zipped({"../../evil.ipynb": work_of(KIM)}),
    }
    lines = {line.shown: line for line in collect(course, archive(course, files)).lines}
    assert [name for name, line in lines.items() if line.outcome is Outcome.REFUSED] == sorted(
        set(lines) - {"kim_minho"}
    )
    assert "looks like an attack" in lines["lee_minho"].why
    assert "RAR" in lines["2024-12345"].why
    assert filed(course) == {"kim_minho": "kim_minho, 1"}
    assert not list(course.parent.rglob("*evil*"))


def test_an_archive_that_takes_too_long_to_unpack_costs_its_own_student_alone(
    course: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(self: StepRunner, step: str, **arguments: object) -> object:
        if step == "unpack" and arguments["name"] == "lee_minho/hw.zip":
            raise StepEndedError(Status.TIMED_OUT, "took more than 20 seconds")
        return here(step, **arguments)

    monkeypatch.setattr(StepRunner, "__call__", slow)
    files = {
        "kim_minho/hw.zip": zipped({"a.ipynb": work_of(KIM)}),
        "lee_minho/hw.zip": zipped({"a.ipynb": work_of(LEE)}),
    }
    lines = {line.shown: line for line in collect(course, archive(course, files)).lines}
    assert lines["lee_minho"].outcome is Outcome.REFUSED
    assert lines["lee_minho"].why == "lee_minho/hw.zip can't be unpacked: that took more than 20 seconds."
    assert filed(course) == {"kim_minho": "kim_minho, 1"}


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"Rar!\x1a\x07\x00x", "RAR"),
        (b"7z\xbc\xaf\x27\x1cx", "7z"),
        (b"PK\x03\x04 cut", "damaged"),
        (b"hello", "neither a folder nor a zip"),
    ],
)
def test_downloads_that_are_no_zip_are_refused(course: Path, data: bytes, why: str) -> None:
    path = course.parent / "class.zip"
    path.write_bytes(data)
    with pytest.raises(ArchiveError, match=why):
        collect(course, path)


def test_two_of_one_name_are_told_apart_where_everybody_has_the_same_numbers(tmp_path: Path) -> None:
    roster = "id,first_name,last_name\nkim_minho,Minho,Kim\nkim_2,Minho,Kim\nlee_minho,Minho,Lee\n"
    course = make_course(tmp_path / "course", roster)
    start = "397063-2557369"
    files = {
        f"{start} - Minho Kim - Nov 20, 2026 801 PM/hw.ipynb": work_of(KIM),
        f"{start} - Minho Kim - Nov 20, 2026 802 PM/hw.ipynb": work_of(KIM, 2),
        f"{start} - Minho Lee - Nov 20, 2026 803 PM/hw.ipynb": work_of(LEE),
    }
    asked = [line.alias for line in collect(course, archive(course, files)).lines if line.alias]
    assert len(set(asked)) == 2
    first, second = sorted(asked)
    (course / "aliases.csv").write_text(f'id,alias\nkim_minho,"{first}"\nkim_2,"{second}"\n')
    collect(course, archive(course, files))
    whose = {"kim_minho": "kim_minho, 1", "kim_2": "kim_minho, 2", "lee_minho": "lee_minho, 1"}
    assert filed(course) == whose
