"""Knows the class: who has which id, and by which names, addresses and numbers systems call them.

A student is never guessed: what two students share names neither of them.
"""

import csv
import io
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from heldout.errors import HeldOutError
from heldout.grading.ids import folded, look_alikes, problem_with_id
from heldout.grading.sentences import listed, quoted

MAX_BYTES = 20 * 1024 * 1024

# Headings, folded, of nbgrader, Moodle, Canvas, Blackboard, Brightspace, Gradescope and Sakai. The first of
# `IDS` that a file has is the id, unless the course names another column; the others are names all the same.
IDS = (
    "id", "student_id", "username", "user name", "student id", "studentid", "sid", "login", "login id",
    "sis login id", "user id", "eid", "orgdefinedid", "id number", "idnumber", "sis user id",
    "student number",
    "학번", "아이디", "anmeldename", "id-nummer", "matrikelnummer", "github_username",
)  # fmt: skip
FIRST = {"first name", "firstname", "first_name", "given name", "given_name", "vorname", "이름"}
LAST = {"last name", "lastname", "last_name", "surname", "family name", "family_name", "nachname", "성"}
FULL = {
    "name",
    "full name",
    "fullname",
    "display name",
    "student name",
    "student",
    "vollständiger name",
    "성명",
}
EMAIL = {
    "email",
    "e-mail",
    "email address",
    "e-mail address",
    "mail",
    "e-mail-adresse",
    "이메일",
    "이메일 주소",
}
LMS = {"lms_user_id", "lms id", "canvas id", "canvas user id"}
ALIASES = {"alias", "aliases"}
NUMBER = {"identifier"}  # of Moodle's grading worksheet: "Participant 1011", of this assignment alone
CANVAS = {"sis login id", "sis user id", "root account"}  # beside these, "ID" is Canvas' own number
SEPARATORS = ",;\t|"


class RosterError(HeldOutError):
    """A roster that can't be read, or in which two students can't be told apart."""


@dataclass(frozen=True)
class Student:
    """One student: the id that names folders, and what else systems call this person."""

    id: str
    first_name: str = ""
    last_name: str = ""
    full_names: frozenset[str] = frozenset()
    emails: frozenset[str] = frozenset()
    lms_user_id: str = ""
    other_ids: frozenset[str] = frozenset()
    aliases: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()

    @property
    def names(self) -> set[str]:
        """All forms in which a system may write the name, folded."""
        first, last = self.first_name.strip(), self.last_name.strip()
        forms = set(self.full_names)
        if first and last:
            forms |= {f"{first} {last}", f"{last} {first}", f"{last}, {first}", f"{last}{first}"}
        for full in self.full_names:
            if "," in full:
                before, _, after = full.partition(",")
                forms |= {f"{after.strip()} {before.strip()}", before.strip() + after.strip()}
        return {folded(form) for form in forms if form.strip()}


@dataclass(frozen=True)
class Claim:
    """What a download says of whose a file is: ``shown`` as a person reads it, and what that means.

    ``ids`` are the ids that it may name, of which exactly one must be in the class. ``is_id`` says that the
    system writes the student's id itself, so that one not known may be a new one where no class is known.
    ``number`` is one of this assignment alone. ``squeezed`` is a name without spaces and marks. ``key`` tells
    this one apart from others of the same name. ``why`` says why nobody can be told without an alias.
    """

    shown: str
    ids: tuple[str, ...] = ()
    name: str = ""
    squeezed: str = ""
    email: str = ""
    lms_user_id: str = ""
    number: str = ""
    is_id: bool = False
    key: str = ""
    why: str = ""


class UnknownStudentError(HeldOutError):
    """It can't be told who this is; the message says why. ``nobody`` if the name itself is not known."""

    nobody = False


class NobodyError(UnknownStudentError):
    """No student is called so."""

    nobody = True


@dataclass
class Roster:
    """A class. `find` says who is meant, and raises `UnknownStudentError` where that can't be told."""

    students: dict[str, Student] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._by: dict[str, dict[str, set[str]]] = {
            kind: defaultdict(set) for kind in ("id", "name", "squeezed", "email", "lms", "number", "alias")
        }
        for student in self.students.values():
            self._note("id", student.id, [student.id, *student.other_ids])
            self._note("name", student.id, student.names)
            self._note("squeezed", student.id, map(squeezed, student.names))
            self._note("email", student.id, student.emails)
            self._note("lms", student.id, [student.lms_user_id])
            self._note("number", student.id, student.numbers)
            self._note("alias", student.id, student.aliases)

    def _note(self, kind: str, student: str, texts: Iterable[str]) -> None:
        for text in texts:
            if key := folded(text):
                self._by[kind][key].add(student)

    def _found(self, kind: str, *texts: str) -> set[str]:
        return {student for text in texts for student in self._by[kind].get(folded(text), ())}

    def knows(self, text: str) -> bool:
        """Whether anybody in the class is called so, in any way."""
        return any(self._found(kind, text) for kind in ("id", "name", "email", "alias"))

    def numbered(self, number: str) -> set[str]:
        """Return the students who have this number in the system."""
        return self._found("lms", number)

    def _aliased(self, claim: Claim, assignment: str) -> tuple[str, set[str]] | None:
        """Return the alias that says who the claim means, and whose it is."""
        for text in (f"{assignment}/{claim.key}", f"{assignment}/{claim.shown}", claim.shown):
            if aliased := self._found("alias", text):
                return text, aliased
        return None

    def _by_id(self, claim: Claim) -> list[set[str]]:
        """Return the students that the claim means by what no student can change."""
        return [
            self._found("id", *claim.ids),
            self._found("email", claim.email) if claim.email else set(),
            self._found("lms", claim.lms_user_id) if claim.lms_user_id else set(),
            self._found("number", claim.number) if claim.number else set(),
        ]

    def by_name_alone(self, claim: Claim, assignment: str) -> bool:
        """Whether nothing but a name says who a claim means; in most systems one can go by another's."""
        return not claim.is_id and self._aliased(claim, assignment) is None and not any(self._by_id(claim))

    def find(self, claim: Claim, assignment: str) -> str:
        """Return the id of the student that the claim means; raise `UnknownStudentError` if it is unclear."""
        if told := self._aliased(claim, assignment):
            text, aliased = told
            return _only(aliased, f"the alias {quoted(text)} is that of")
        if claim.why:
            raise UnknownStudentError(claim.why)
        strong = self._by_id(claim)
        by_name = (self._found("name", claim.name) if claim.name else set()) | (
            self._found("squeezed", claim.squeezed) if claim.squeezed else set()
        )
        if claim.name in claim.ids:  # a person's own label: it may be one student's id and another's name
            strong.append(by_name)
        if candidates := set().union(*strong):
            student = _only(candidates, f"{quoted(claim.shown)} may be")
            called = claim.name or claim.squeezed
            if called and not claim.ids and self.students[student].names and student not in by_name:
                raise UnknownStudentError(
                    f"the number is that of {quoted(student)}, and the name {quoted(called)} is not"
                )
            return student
        if by_name:
            return _only(by_name, f"{quoted(claim.shown)} is the name of")
        if claim.is_id and not self.students:
            (text,) = claim.ids
            text = unicodedata.normalize("NFC", text)
            if problem := problem_with_id(text):
                raise UnknownStudentError(f"{quoted(text)} can't be an id: {problem}")
            return text
        if not self.students:
            raise NobodyError("no roster says whose name this is")
        raise NobodyError("the roster knows nobody of this name")


def _only(students: set[str], what: str) -> str:
    if len(students) > 1:
        raise UnknownStudentError(f"{what} {listed([quoted(student) for student in sorted(students)])}")
    return next(iter(students))


def squeezed(text: str) -> str:
    """Return a name as Canvas writes it: in lower case, without spaces and marks."""
    return re.sub(r"[^\w]", "", folded(text)).replace("_", "")


def merged(*groups: Iterable[Student]) -> Roster:
    """Return one class of several lists. The same id, or the same address, is the same student.

    Raises `RosterError` where ids can't name folders, or look alike.
    """
    students: dict[str, Student] = {}
    by_key: dict[str, str] = {}
    by_email: dict[str, str] = {}
    for student in (student for group in groups for student in group):
        if problem := problem_with_id(student.id):
            raise RosterError(f"In the roster, {quoted(student.id)} can't be an id: {problem}.")
        same = by_key.get(student.id)
        if same is None and "@" in student.id:  # a list without ids, after one with them
            same = by_email.get(folded(student.id))
        if same is None:
            by_key[student.id] = student.id
            students[student.id] = student
            same = student.id
        else:
            students[same] = _union(students[same], student)
        for email in student.emails:
            if by_email.setdefault(folded(email), same) != same:
                other = quoted(by_email[folded(email)])
                raise RosterError(
                    f"The address {email} is that of {other} and of {quoted(same)}, in roster and gradebook. "
                    "Who is one person needs one id."
                )
    for group in look_alikes(students):
        raise RosterError(
            f"In the roster, the ids {listed([quoted(text) for text in group])} can't be told apart. If they "
            "are one student's, keep one of them; if not, give one of them another id."
        )
    return Roster(students)


def _union(one: Student, other: Student) -> Student:
    if one.lms_user_id and other.lms_user_id and one.lms_user_id != other.lms_user_id:
        raise RosterError(
            f"The student {quoted(one.id)} has two numbers, {one.lms_user_id} and {other.lms_user_id}, in "
            "roster and gradebook. Is it one person? Mend the roster, or the gradebook with `nbgrader db "
            "student add`."
        )
    previous = {f"{one.first_name} {one.last_name}".strip()} - {""}
    return replace(
        one,
        first_name=other.first_name or one.first_name,
        last_name=other.last_name or one.last_name,
        full_names=one.full_names | other.full_names | previous,
        emails=one.emails | other.emails,
        lms_user_id=one.lms_user_id or other.lms_user_id,
        other_ids=one.other_ids | other.other_ids | ({other.id} - {one.id}),
        aliases=one.aliases | other.aliases,
        numbers=one.numbers | other.numbers,
    )


def read_roster(path: Path, id_column: str = "") -> list[Student]:
    """Read a CSV file as learning management systems export it; raise `RosterError` if it can't be.

    ``id_column`` is the heading of the column that holds the ids, if not the usual one shall be taken.
    """
    rows = read_csv(path)
    if not rows:
        raise RosterError(f"{path} holds no student.")
    headings = {folded(heading): heading for heading in rows[0]}
    columns = _columns(headings, id_column)
    if "id" not in columns:
        raise RosterError(
            f"{path} has no column of ids. Its columns: {listed(list(rows[0]), 20)}. Name the one with the "
            "ids in nbgrader_config.py, as c.Collect.id_column."
        )
    students: list[Student] = []
    seen: dict[str, int] = {}
    for number, row in enumerate(rows, start=2):
        student = _student(row, columns)
        if student is None:
            continue
        if not student.id:
            raise RosterError(
                f"{path}, line {number}, has no id: {listed(list(filter(None, row.values())))}."
            )
        if student.id in seen and student != students[seen[student.id]]:
            raise RosterError(
                f"{path} has the id {quoted(student.id)} twice, with different entries. Two persons need "
                "two ids."
            )
        seen.setdefault(student.id, len(students))
        students.append(student)
    return students


def read_aliases(path: Path) -> list[Student]:
    """Read a CSV file with the columns ``id`` and ``alias``: who is meant by what a system writes."""
    students: dict[str, Student] = {}
    for number, row in enumerate(read_csv(path), start=2):
        fields = {folded(heading): value.strip() for heading, value in row.items()}
        name, alias = fields.get("id", ""), fields.get("alias", "")
        if not name or not alias or name == "?":
            raise RosterError(
                f"{path}, line {number}: write the student's id before the comma, or remove the line."
            )
        known = students.get(name, Student(name))
        students[name] = replace(known, aliases=known.aliases | {alias})
    return list(students.values())


def read_csv(path: Path) -> list[dict[str, str]]:
    """Return the lines of a CSV file by its headings, whatever spreadsheet wrote it."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise RosterError(f"{path} is too large for a list of a class.")
        data = path.read_bytes()
    except OSError as error:
        raise RosterError(f"{path} can't be read: {error.strerror}.") from None
    encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        raise RosterError(f"{path} is not in UTF-8. Save it as 'CSV UTF-8' and run this again.") from None
    first = text.lstrip().split("\n", 1)[0]
    separator = max(SEPARATORS, key=first.count)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))
    except csv.Error as error:
        raise RosterError(f"{path} is no CSV file: {error}.") from None
    rows = [row for row in rows if any(cell.strip() for cell in row)]
    if not rows:
        return []
    headings = [heading.strip() for heading in rows[0]]
    if twice := sorted({heading for heading in headings if heading and headings.count(heading) > 1}):
        raise RosterError(f"{path} has two columns '{twice[0]}'.")
    return [
        dict(zip(headings, [cell.strip() for cell in row] + [""] * len(headings), strict=False))
        for row in rows[1:]
    ]


def _columns(headings: dict[str, str], id_column: str) -> dict[str, list[str]]:
    """Return the headings in use by what they hold."""
    columns: dict[str, list[str]] = defaultdict(list)
    for kind, names in (
        ("first", FIRST), ("last", LAST), ("full", FULL), ("email", EMAIL), ("lms", LMS), ("alias", ALIASES),
        ("number", NUMBER),
    ):  # fmt: skip
        columns[kind] = [heading for key, heading in headings.items() if key in names]
    ids = [headings[name] for name in IDS if name in headings]
    if CANVAS & headings.keys() and "id" in headings:
        ids.remove(headings["id"])
        columns["lms"].append(headings["id"])
    if id_column and folded(id_column) in headings:
        chosen = headings[folded(id_column)]
        ids = [chosen, *(heading for heading in ids if heading != chosen)]
    if not ids and columns["email"]:
        ids = columns["email"][:1]
    if ids:
        columns["id"], columns["other"] = ids[:1], ids[1:]
    return {kind: found for kind, found in columns.items() if found}


def _student(row: dict[str, str], columns: dict[str, list[str]]) -> Student | None:
    def values(kind: str) -> list[str]:
        return [value for heading in columns.get(kind, []) if (value := row[heading].strip())]

    def first(kind: str) -> str:
        return next(iter(values(kind)), "")

    # Brightspace writes '#' before ids, so that spreadsheets keep leading zeros
    ids = [value.lstrip("#") for value in values("id")]
    full = values("full")
    if not ids and (
        any("points possible" in folded(name) for name in full) or "student, test" in map(folded, full)
    ):
        return None  # lines of Canvas' own
    return Student(
        unicodedata.normalize("NFC", ids[0]) if ids else "",
        first("first"),
        first("last"),
        frozenset(full),
        frozenset(values("email")),
        first("lms"),
        frozenset(value.lstrip("#") for value in values("other")),
        frozenset(part.strip() for value in values("alias") for part in value.split("|") if part.strip()),
        frozenset(match[1] for value in values("number") if (match := re.search(r"(\d+)$", value))),
    )
