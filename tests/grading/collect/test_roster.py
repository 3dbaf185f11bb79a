"""Who is in the class, from lists of any system, and whom a name means."""

import csv
import io
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heldout.grading.collect.roster import (
    Claim,
    Roster,
    RosterError,
    Student,
    UnknownStudentError,
    merged,
    read_aliases,
    read_roster,
)
from heldout.grading.ids import folded, look_alikes, problem_with_id

# as the systems export them; the second student everywhere is 이지수
EXPORTS = {
    "moodle, participants": """
First name,Last name,Email address,ID number,Groups
Minho,Kim,m@x.org,101,A
지수,이,j@x.org,102,A
""",
    "moodle, grading worksheet": """
Identifier,Full name,ID number,Email address,Status,Grade
Participant 9001,Minho Kim,101,m@x.org,Submitted,
Participant 9002,이지수,102,j@x.org,Submitted,
""",
    "moodle, German": """
Vorname;Nachname;E-Mail-Adresse;ID-Nummer
Minho;Kim;m@x.org;101
지수;이;j@x.org;102
""",
    "canvas, gradebook": """
Student,ID,SIS User ID,SIS Login ID,Section,ps1 (7)
    Points Possible,,,,,10
"Kim, Minho",5501,s1,101,S,
"이, 지수",5502,s2,102,S,
"Student, Test",,,,S,
""",
    "blackboard": """
"Last Name"\t"First Name"\t"Username"\t"Student ID"\t"Availability"
Kim\tMinho\t101\ts1\tYes
이\t지수\t102\ts2\tYes
""",
    "brightspace": """
OrgDefinedId,Username,Last Name,First Name,Email,End-of-Line Indicator
#s1,#101,Kim,Minho,m@x.org,#
#s2,#102,이,지수,j@x.org,#
""",
    "gradescope": """
Name,SID,Email,Total Score
Minho Kim,101,m@x.org,1
이지수,102,j@x.org,1
""",
    "nbgrader": """
id,first_name,last_name,email,lms_user_id
101,Minho,Kim,m@x.org,5501
102,지수,이,j@x.org,5502
""",
}


def written(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "roster.csv"
    path.write_bytes(text.lstrip().encode(encoding))
    return path


def found(roster: Roster, **claim: str) -> str:
    try:
        return roster.find(Claim("shown", **claim), "ps1")  # type: ignore[arg-type]
    except UnknownStudentError:
        return "?"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("system", EXPORTS)
def test_exports(tmp_path: Path, system: str, encoding: str) -> None:
    roster = merged(read_roster(written(tmp_path, EXPORTS[system], encoding)))
    assert list(roster.students) == ["101", "102"]
    names = ["Minho Kim", "minho  KIM", "이지수", unicodedata.normalize("NFD", "이지수")]
    assert [found(roster, name=name) for name in names] == ["101", "101", "102", "102"]
    assert found(roster, name="Minho") == "?"


def test_what_else_exports_hold(tmp_path: Path) -> None:
    canvas = merged(read_roster(written(tmp_path, EXPORTS["canvas, gradebook"])))
    assert found(canvas, lms_user_id="5502") == "102"
    assert found(canvas, squeezed="kimminho") == "101"
    moodle = merged(read_roster(written(tmp_path, EXPORTS["moodle, grading worksheet"])))
    assert found(moodle, number="9002") == "102"
    assert found(moodle, email="J@X.org") == "102"
    assert found(moodle, number="9002", name="Minho Kim") == "?"


def test_a_column_of_ids_can_be_named(tmp_path: Path) -> None:
    students = read_roster(written(tmp_path, EXPORTS["blackboard"]), "Student ID")
    assert [student.id for student in students] == ["s1", "s2"]
    assert found(merged(students), name="Minho Kim") == "s1"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "holds no student"),
        ("first name,last name\nA,B\n", "no column of ids"),
        ("id,name\n,A\n", "line 2, has no id"),
        ("id,name\n1,A\n1,B\n", "twice"),
        ("id,id\n1,2\n", "two columns"),
        ("id,name\n../x,A\n", "can't be an id"),
        ("id,name\nAlice,A\nalice,B\n", "can't be told apart"),
        ("id,email\na,x@y\nb,X@y\n", "needs one id"),
        ('id,name\n"a,b\n', "no CSV file"),
    ],
)
def test_rosters_that_are_refused(tmp_path: Path, text: str, why: str) -> None:
    with pytest.raises(RosterError, match=why):
        merged(read_roster(written(tmp_path, text)))


def test_other_encodings_are_refused(tmp_path: Path) -> None:
    with pytest.raises(RosterError, match="CSV UTF-8"):
        read_roster(written(tmp_path, "id,name\n1,김민수\n", "cp949"))


def test_the_gradebook_and_the_roster_are_one_class(tmp_path: Path) -> None:
    gradebook = [Student("101", emails=frozenset({"m@x.org"})), Student("100")]
    roster = merged(gradebook, read_roster(written(tmp_path, "email,name\nM@x.org,Minho Kim\n")))
    assert list(roster.students) == ["101", "100"]
    assert found(roster, name="Minho Kim") == "101"


def test_two_numbers_of_one_student_are_refused() -> None:
    with pytest.raises(RosterError, match="two numbers"):
        merged([Student("a", lms_user_id="1")], [Student("a", lms_user_id="2")])


def test_aliases(tmp_path: Path) -> None:
    path = written(tmp_path, "id,alias\na,Team 1\na,ps1/Participant 7\n")
    roster = merged([Student("a"), Student("b")], read_aliases(path))
    assert roster.find(Claim("Team 1"), "ps1") == "a"
    assert roster.find(Claim("Participant 7", why="blind"), "ps1") == "a"
    with pytest.raises(UnknownStudentError):
        roster.find(Claim("Participant 7", why="blind"), "ps2")
    path.write_text("id,alias\n?,Team 1\n")
    with pytest.raises(RosterError, match="line 2"):
        read_aliases(path)


def test_of_several_ids_one_must_be_known() -> None:
    roster = merged([Student("kim_minho"), Student("lee_minho")])
    assert found(roster, ids=("splits_kim_minho", "kim_minho", "minho")) == "kim_minho"  # type: ignore[arg-type]
    roster = merged([Student("kim_minho"), Student("minho")])
    assert found(roster, ids=("kim_minho", "minho")) == "?"  # type: ignore[arg-type]


def test_a_label_that_is_ones_id_and_anothers_name_is_nobodys() -> None:
    roster = merged([Student("kim"), Student("lee", full_names=frozenset({"Kim"}))])
    assert found(roster, ids=("kim",), name="kim") == "?"  # type: ignore[arg-type]
    assert found(roster, ids=("kim",)) == "kim"  # type: ignore[arg-type]


NAMES = st.text(st.characters(codec="utf-8"), max_size=12)


@given(NAMES)
def test_ids_never_leave_their_folder(text: str) -> None:
    if not problem_with_id(text):
        assert Path("submitted", text).name == text
        assert (Path("/s") / text).resolve() == Path("/s", text)
        assert not set(text) & set("*?[]{}/\\+")


@given(NAMES)
def test_folding_is_for_good(text: str) -> None:
    assert folded(folded(text)) == folded(text)
    assert folded(unicodedata.normalize("NFD", text)) == folded(unicodedata.normalize("NFC", text))


@given(st.lists(st.tuples(st.sampled_from(["a", "b", "c", "d"]), NAMES), max_size=6))
def test_a_name_that_two_have_is_nobodys(pairs: list[tuple[str, str]]) -> None:
    roster = merged([Student(name, full_names=frozenset({full})) for name, full in pairs])
    for _, full in pairs:
        owners = {student.id for student in roster.students.values() if folded(full) in student.names}
        answer = found(roster, name=full)
        assert answer in (owners if len(owners) == 1 else {"?"})


@given(st.lists(st.lists(NAMES, min_size=3, max_size=3), max_size=5))
def test_no_list_breaks_reading(tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]) -> None:
    text = io.StringIO()
    csv.writer(text).writerows([["id", "name", "email"], *rows])
    path = written(tmp_path_factory.mktemp("roster"), text.getvalue())
    try:
        roster = merged(read_roster(path))
    except RosterError:
        return
    assert not look_alikes(roster.students)
    assert not any(problem_with_id(student) for student in roster.students)
