"""Brings a download, the class and the versions handed in before together, and says what became of each."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from zoneinfo import ZoneInfo

from nbgrader.api import Gradebook
from traitlets import TraitError
from traitlets.config import Config

from heldout.grading.assignment import Assignment
from heldout.grading.attempts import MAX_KEPT, Attempt, AttemptError, names_that_clash
from heldout.grading.choosing import ChoosingError
from heldout.grading.collect.archives import (
    MAX_INNER_FILE,
    ArchiveError,
    Download,
    foreign,
    is_ignored,
    opened,
)
from heldout.grading.collect.roster import (
    Claim,
    Roster,
    RosterError,
    Student,
    UnknownStudentError,
    merged,
    read_aliases,
    read_csv,
    read_roster,
)
from heldout.grading.collect.systems import Context, Piece, recognize
from heldout.grading.collect_settings import Collect
from heldout.grading.course import Course, CourseError
from heldout.grading.ids import folded, look_alikes, problem_with_id
from heldout.grading.sentences import listed, quoted
from heldout.grading.step_runner import StepEndedError, StepFailedError
from heldout.grading.submission import MAX_FILES, MAX_NOTEBOOK, NOTEBOOK
from heldout.grading.times import TimeUnknownError, parse_time, zone_named

TIMESTAMP = "timestamp.txt"  # nbgrader's, beside what was handed in


class Outcome(StrEnum):
    """What became of one hand-in."""

    NEW = "new"
    NEWER = "replaces an older one"
    OLDER = "kept; another one counts"
    SAME = "known already"
    ASKED = "asked"
    REFUSED = "refused"


@dataclass(frozen=True)
class Line:
    """One hand-in of one download: whose it is, by the system and by the class, and its outcome.

    ``why`` says what is asked or why it is refused, ``notes`` what else there is to know. ``by_name``:
    nothing but a name says who it is.
    """

    shown: str
    outcome: Outcome
    student: str = ""
    at: datetime | None = None
    late: bool = False
    why: str = ""
    alias: str = ""
    notes: tuple[str, ...] = ()
    source: str = ""
    by_name: bool = False


@dataclass
class Collected:
    """All lines, and by download the system that was recognized, and who has gone from it.

    ``gone`` are students of whom nothing is in a download that tells some by names alone, although they have
    handed in by that system before: one of them may go by another's name now.
    """

    lines: list[Line] = field(default_factory=list)
    systems: dict[str, str] = field(default_factory=dict)
    gone: dict[str, list[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class _HandIn:
    """The files of one person at one time, and whose they are as far as that can be told."""

    pieces: list[Piece]
    source: str
    system: str
    student: str = ""
    why: str = ""
    alias: str = ""
    by_name: bool = False

    @property
    def claim(self) -> Claim:
        return self.pieces[0].claim

    def line(self, outcome: Outcome, why: str = "", notes: Sequence[str] = ()) -> Line:
        piece = self.pieces[0]
        alias = self.alias if outcome is Outcome.ASKED and why == self.why else ""
        return Line(
            self.claim.shown,
            outcome,
            self.student,
            piece.at,
            piece.late,
            why,
            alias,
            tuple(notes),
            self.source,
            self.by_name,
        )


def settings(config: Config) -> Collect:
    """Read the settings; raise `CourseError` for one that can't be."""
    try:
        return Collect(config=config)
    except TraitError as error:
        raise CourseError(f"nbgrader_config.py: {error}") from None


def course_zone(config: Config) -> ZoneInfo | None:
    """Return the zone in which the course's times are meant; None if the course does not say."""
    name = settings(config).timezone
    return zone_named(name) if name else None


def noted_class(gradebook: Gradebook) -> list[Student]:
    """Return the students that the gradebook knows."""
    return [
        Student(
            student.id,
            student.first_name or "",
            student.last_name or "",
            emails=frozenset({student.email} - {None, ""}),
            lms_user_id=student.lms_user_id or "",
        )
        for student in gradebook.students
    ]


def read_class(course: Course, noted: Sequence[Student], rosters: Sequence[Path]) -> Roster:
    """Return the class: the gradebook's students, the rosters', and the aliases of the course's folder."""
    about = settings(course.config)
    root = Path(course.coursedir.root)
    if not rosters and (root / about.roster).is_file():
        rosters = [root / about.roster]
    lists = [noted, *(read_roster(path, about.id_column) for path in rosters)]
    known = merged(*lists)
    if (root / about.aliases).is_file():
        aliases = read_aliases(root / about.aliases)
        names = sorted({student.id for student in aliases} - known.students.keys())
        if names and known.students:
            raise RosterError(
                f"{root / about.aliases} names {listed([quoted(name) for name in names])}, and the class has "
                f"nobody of that id."
            )
        known = merged(known.students.values(), aliases)
    return known


def note_class(gradebook: Gradebook, roster: Roster) -> None:
    """Have the gradebook know the class: names, addresses and the system's numbers."""
    noted = {student.id: student for student in gradebook.students}
    for student in roster.students.values():
        before = noted.get(student.id)
        emails = sorted(student.emails)
        if before is not None and before.email in student.emails:
            emails = [before.email]
        fields = {
            "first_name": student.first_name,
            "last_name": student.last_name,
            "email": next(iter(emails), ""),
            "lms_user_id": student.lms_user_id,
        }
        told = {name: text for name, text in fields.items() if text}
        if before is None or any(getattr(before, name) != text for name, text in told.items()):
            gradebook.update_or_create_student(student.id, **told)


def read_times(path: Path, roster: Roster, zone: ZoneInfo | None) -> dict[str, datetime]:
    """Read a CSV file with the columns student and time; raise `RosterError` for a line that can't be."""
    times: dict[str, datetime] = {}
    for number, row in enumerate(read_csv(path), start=2):
        fields = {folded(heading): value.strip() for heading, value in row.items()}
        who, when = fields.get("student", ""), fields.get("time", "")
        if not when:
            continue
        try:
            student = roster.find(Claim(who, ids=(who,), name=who, email=who, is_id=True), "")
            at = parse_time(when, zone)
        except (UnknownStudentError, TimeUnknownError) as error:
            raise RosterError(f"{path}, line {number}: {error}") from None
        if times.setdefault(student, at) != at:
            raise RosterError(f"{path} has two times for {quoted(student)}.")
    return times


class Collector:
    """Collects one assignment of one course."""

    def __init__(
        self,
        course: Course,
        roster: Roster,
        *,
        system: str = "",
        times: dict[str, datetime] | None = None,
        preferred: Sequence[str] = (),
        check_only: bool = False,
    ) -> None:
        self.course = course
        self.assignment: Assignment = course.assignment
        self.roster = roster
        self.system = system
        self.times = times or {}
        self.preferred = set(preferred)
        self.check_only = check_only
        self.zone = course_zone(course.config)
        self.rule = course.rule

    def collect(self, paths: Sequence[Path]) -> Collected:
        """Take in these downloads, in this order; raise `ArchiveError` where one can't be read at all."""
        collected = Collected()
        for path in paths:
            with opened(path) as download:
                context = Context(download, self.assignment.name, self.roster, self.zone)
                system, pieces = recognize(context, self.system)
                collected.systems[str(path)] = system
                hand_ins = self._told_apart(_hand_ins(pieces, str(path), system))
                if any(hand_in.by_name for hand_in in hand_ins):
                    collected.gone[str(path)] = self._gone(system, {hand_in.student for hand_in in hand_ins})
                for hand_in in hand_ins:
                    collected.lines.append(self._take(hand_in, download))
        return collected

    def choose(self, student: str, number: int) -> None:
        """Have this version of the student's count; 0 leaves it to the rule again.

        Raises `AttemptError` if there is no such version.
        """
        if problem := problem_with_id(student):
            raise AttemptError(f"{quoted(student)} can't be an id: {problem}.")
        attempts = self.course.attempts(student)
        attempts.recover()
        attempts.adopt()
        attempts.choose(number)
        if counts := attempts.counts(self.rule):
            attempts.hand_over(counts)

    def _told_apart(self, hand_ins: list[_HandIn]) -> list[_HandIn]:
        """Return them with their students; who can't be told, or for whom two persons stand, is asked."""
        told = []
        for hand_in in hand_ins:
            try:
                student = self.roster.find(hand_in.claim, self.assignment.name)
                by_name = self.roster.by_name_alone(hand_in.claim, self.assignment.name)
                told.append(replace(hand_in, student=student, by_name=by_name))
            except UnknownStudentError as error:
                told.append(replace(hand_in, why=str(error), alias=self._alias(hand_in.claim, error.nobody)))
        persons: dict[str, set[str]] = defaultdict(set)
        for hand_in in told:
            if hand_in.student:
                persons[hand_in.student].add(hand_in.pieces[0].person)
        alike = {text for group in look_alikes(persons) for text in group}
        checked = []
        for hand_in in told:
            student = hand_in.student
            why = hand_in.why
            if student and len(persons[student]) > 1:
                others = [quoted(person) for person in sorted(persons[student])]
                why = f"{listed(others)} would all be {quoted(student)}; who is who?"
            elif student in alike:
                ids = listed([quoted(text) for text in sorted(alike)])
                why = f"the ids {ids} look alike; are they one person?"
            elif student and (problem := problem_with_id(student)):
                why = f"{quoted(student)} can't be an id: {problem}"
            elif student and (before := self._another_person(hand_in, student)):
                why = before
            alias = self._alias(hand_in.claim, nobody=False) if why and student else hand_in.alias
            checked.append(replace(hand_in, why=why, alias=alias, student="" if why else student))
        return checked

    def _alias(self, claim: Claim, nobody: bool) -> str:
        """Return the alias that would answer: a name holds for the course, all else for this assignment."""
        if nobody and (claim.name or claim.lms_user_id):
            return claim.shown
        return f"{self.assignment.name}/{claim.key or claim.shown}"

    def _another_person(self, hand_in: _HandIn, student: str) -> str:
        """Say what else the same system has called this student by a number that never changes, if it has."""
        if hand_in.system not in ("moodle", "canvas"):
            return ""
        try:
            notes = self.course.attempts(student).notes()
        except AttemptError as error:
            return str(error).removesuffix(".")
        before = {note.person for note in notes if note.system == hand_in.system}
        now = hand_in.pieces[0].person
        if not before or now in before:
            return ""
        return f"before, {quoted(min(before))} stood for {quoted(student)}, and now {quoted(now)}"

    def _gone(self, system: str, there: set[str]) -> list[str]:
        """Return the other students of whom something came by this system before."""
        gone = []
        for student in sorted(self.roster.students.keys() - there):
            try:
                notes = self.course.attempts(student).notes()
            except AttemptError:  # told where this student's work comes
                continue
            if any(note.system == system for note in notes):
                gone.append(student)
        return gone

    def _take(self, hand_in: _HandIn, download: Download) -> Line:
        if hand_in.why:
            return hand_in.line(Outcome.ASKED, hand_in.why)
        try:
            files, notes = self._files(hand_in, download)
        except ArchiveError as error:
            return hand_in.line(Outcome.REFUSED, str(error))
        notebooks = {path: data for path, data in files.items() if NOTEBOOK.search(path)}
        small = {path: data if len(data) <= MAX_NOTEBOOK else None for path, data in notebooks.items()}
        try:
            chosen = self.course.choose(small, self.assignment)
        except ChoosingError as error:
            return hand_in.line(Outcome.REFUSED, str(error))
        for name, found in chosen.items():
            if found.asked:
                names = {piece.name: piece.path for piece in hand_in.pieces}
                paths = [quoted(names.get(path, path), 200) for path in found.asked]
                return hand_in.line(
                    Outcome.ASKED,
                    f"which notebook counts as {name}.ipynb? {listed(paths)} have different answers. Say so "
                    "with --choose and its path",
                )
        counting = {f"{name}.ipynb": found.data for name, found in chosen.items() if found.data is not None}
        if counting:
            counting |= {path: data for path, data in files.items() if path not in notebooks}
        else:  # grading tells the student what is wrong
            counting = dict(files)
            notes.append("no notebook of the assignment can be read")
        if spoiling := _in_the_way(counting, [*(f"{name}.ipynb" for name in chosen), TIMESTAMP]):
            counting = {path: data for path, data in counting.items() if path not in spoiling}
            notes.append(f"left out, as the grader's files lie there: {listed(list(map(quoted, spoiling)))}")
        piece = hand_in.pieces[0]
        at = self.times.get(hand_in.student, piece.at)
        attempt = Attempt(files, counting, at, piece.late, hand_in.source, hand_in.system, piece.person)
        if piece.why_no_time and at is None:
            notes.append(piece.why_no_time)
        hand_in = replace(hand_in, pieces=[replace(piece, at=at), *hand_in.pieces[1:]])
        try:
            outcome = self._file(hand_in.student, attempt)
        except AttemptError as error:
            return hand_in.line(Outcome.REFUSED, str(error).removesuffix("."))
        if number := self.course.attempts(hand_in.student).chosen:
            notes.append(f"version {number} counts, as a person has chosen")
        return hand_in.line(outcome, notes=notes)

    def _file(self, student: str, attempt: Attempt) -> Outcome:
        attempts = self.course.attempts(student)
        if self.check_only:
            known = attempts.known(attempt)
            return Outcome.SAME if known else Outcome.NEW
        attempts.recover()
        attempts.adopt()
        before = attempts.counts(self.rule)
        known = attempts.known(attempt)
        note = attempts.keep(attempt)
        counts = attempts.counts(self.rule)
        if counts is not None:
            attempts.hand_over(counts)
        if known is not None:
            return Outcome.SAME
        if before is None:
            return Outcome.NEW
        return Outcome.NEWER if counts and counts.number == note.number else Outcome.OLDER

    def _files(self, hand_in: _HandIn, download: Download) -> tuple[dict[str, bytes], list[str]]:
        """Return what was handed in, with archives unpacked; raise `ArchiveError` if it can't be taken in."""
        files: dict[str, bytes] = {}
        notes: list[str] = []
        room = MAX_KEPT
        for piece in hand_in.pieces:
            entry = download.entries[piece.path]
            if not piece.name:  # the system's own sheet
                continue
            if entry.problem:
                raise ArchiveError(f"{piece.path}: {entry.problem}.")
            room -= entry.size
            if room < 0:
                raise ArchiveError(f"it has more than {MAX_KEPT >> 20} MB.")
            data = download.read(piece.path)
            if kind := foreign(data[:8]):
                raise ArchiveError(
                    f"{piece.path} is a {kind} archive. Ask for the notebook itself, or a zip."
                )
            inside = [(piece.name, data)]
            if piece.name.lower().endswith(".zip"):
                inside = list(self._unpacked(data, piece.path, room))
                room -= sum(len(content) for _, content in inside)
            for path, content in inside:
                if path in files:
                    raise ArchiveError(f"{piece.path} holds {quoted(path)}, which is also beside it.")
                files[path] = content
        files = {path: data for path, data in files.items() if not is_ignored(path) and path != TIMESTAMP}
        if len(files) > 10 * MAX_FILES:
            raise ArchiveError(f"it has {len(files)} files; more than {10 * MAX_FILES} are not taken in.")
        if clash := names_that_clash(list(files)):
            raise ArchiveError(f"{clash}.")
        return self._preferred(hand_in, files), notes

    def _unpacked(self, data: bytes, name: str, room: int) -> Iterator[tuple[str, bytes]]:
        """Yield the files of an archive that a student handed in; they are unpacked in another process."""
        if len(data) > MAX_INNER_FILE:
            raise ArchiveError(f"{name} is an archive of more than {MAX_INNER_FILE >> 20} MB.")
        start = 0
        while start is not None:
            try:
                found = self.course.steps("unpack", archive=data, name=name, start=start)
            except (StepEndedError, StepFailedError) as error:
                why = error.what if isinstance(error, StepEndedError) else "failed"
                raise ArchiveError(f"{name} can't be unpacked: that {why}.") from error
            if "refused" in found:
                raise ArchiveError(found["refused"])
            if found["size"] > room:
                raise ArchiveError(f"it has more than {MAX_KEPT >> 20} MB unpacked.")
            yield from found["files"].items()
            start = found["next"]

    def _preferred(self, hand_in: _HandIn, files: dict[str, bytes]) -> dict[str, bytes]:
        """Leave out the notebooks beside one that a person has chosen with its path in the download."""
        chosen = {piece.name for piece in hand_in.pieces if piece.path in self.preferred}
        if not chosen:
            return files
        return {path: data for path, data in files.items() if path in chosen or not NOTEBOOK.search(path)}


def _in_the_way(files: dict[str, bytes], ours: Sequence[str]) -> list[str]:
    """Return the paths, other than ours, that would lie where ours do, or below, here or elsewhere."""
    taken = set(map(folded, ours))
    return [path for path in files if path not in ours and folded(path.split("/")[0]) in taken]


def _hand_ins(pieces: list[Piece], source: str, system: str) -> list[_HandIn]:
    """Put together what one person handed in at one time; of two files of one name, one gets its path."""
    groups: dict[tuple[str, str], list[Piece]] = defaultdict(list)
    names: set[tuple[str, str, str]] = set()
    for piece in pieces:
        twice = piece.name and (piece.person, piece.attempt, piece.name) in names
        names.add((piece.person, piece.attempt, piece.name))
        groups[piece.person, piece.attempt].append(replace(piece, name=piece.path) if twice else piece)
    return [_HandIn(group, source, system) for _, group in sorted(groups.items(), key=lambda item: item[0])]


__all__ = [
    "AttemptError",
    "Collected",
    "Collector",
    "Line",
    "Outcome",
    "note_class",
    "read_class",
    "read_times",
]
