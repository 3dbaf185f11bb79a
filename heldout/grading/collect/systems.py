"""Says whose each file of a download is and when it was handed in, by what the system itself has written.

One recognizer for each system. It knows the whole list of files, and gives up unless all of them fit. What a
student has called a file is never read: a recognizer cuts off the system's part and hands on the rest, which
may hold any character, line breaks among them. Where a name that a student may have changed stands beside the
system's part, that part is sought from the end that the system wrote.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import yaml

from heldout.errors import HeldOutError
from heldout.grading.collect.archives import ArchiveError, Download
from heldout.grading.collect.roster import Claim, Roster, UnknownStudentError, squeezed
from heldout.grading.ids import folded
from heldout.grading.sentences import listed, quoted
from heldout.grading.times import TimeUnknownError, in_utc, parse_time

MAX_SHEET = 16 * 1024 * 1024
UNNAMED = "unnamed"  # what a student has given no name


class SystemUnknownError(HeldOutError):
    """It can't be told which system has made a download; the message says what to do."""


@dataclass(frozen=True)
class Piece:
    """One file: its path in the download, whose it is, and its path within what was handed in.

    ``person`` tells persons of one download apart, ``attempt`` what one of them has handed in at several
    times. ``at`` is the time in UTC, None if the system does not say; ``why_no_time`` says why it can't be
    told although it is there. ``late`` is the system's own mark.
    """

    path: str
    claim: Claim
    person: str
    name: str
    at: datetime | None = None
    attempt: str = ""
    late: bool = False
    why_no_time: str = ""


@dataclass(frozen=True)
class Context:
    """What recognizers may know besides the paths."""

    download: Download
    assignment: str
    roster: Roster
    zone: ZoneInfo | None


Recognizer = Callable[[Sequence[str], Context], list[Piece] | None]


def _timed(read: Callable[..., datetime], *args: object) -> tuple[datetime | None, str]:
    """Return the time that this reads, or None and why it can't be told."""
    try:
        return read(*args), ""
    except TimeUnknownError as error:
        return None, str(error)


# -- Moodle: NAME_NUMBER_assignsubmission_file_/FILE, or all in one name. Names hold no underscore: Moodle
# makes them spaces. The number is one of this assignment, the next one gives the same student another.
MOODLE = re.compile(
    r"(?P<name>[^_/]+)_(?P<number>\d+)_assignsubmission_(?P<kind>[a-z]+)_(?:/(?P<inside>.+)|(?P<flat>.*))",
    re.DOTALL,
)


def moodle(paths: Sequence[str], _context: Context) -> list[Piece] | None:
    """Recognize a download of Moodle's assignments."""
    matches = [MOODLE.fullmatch(path) for path in paths]
    found = [match for match in matches if match]
    if len(found) < len(paths):
        return None
    names = {match["name"] for match in found}
    numbers = {match["number"] for match in found}
    # a blind assignment has one word, in the language of the site, before every number
    blind = len(names) == 1 and (len(numbers) > 1 or folded(next(iter(names))) == "participant")
    group = "" if blind else _shared_group(names)
    return [
        Piece(
            match.string,
            Claim(
                f"{match['name']} {match['number']}" if blind else match["name"].removeprefix(group),
                name="" if blind else match["name"].removeprefix(group),
                number=match["number"],
                key=f"{match['name'].removeprefix(group)} {match['number']}",
            ),
            person=match["number"],
            name=(match["inside"] or match["flat"] or UNNAMED)
            if match["kind"] == "file"
            else f"{match['kind']}.html",
        )
        for match in found
    ]


def _shared_group(names: set[str]) -> str:
    """Return the group's name that Moodle puts before every name if a group is chosen; empty if none is."""
    if len(names) < 2:
        return ""
    prefix = min(names, key=len)
    while prefix and not all(name.startswith(prefix) for name in names):
        prefix = prefix[:-1]
    return prefix[: prefix.rfind("-") + 1]


# -- Canvas: NAME[_LATE]_USER_FILE_UPLOAD; without names LATE_anon_ID_FILE_UPLOAD. The user's number is
# Canvas' own and stays. The upload's part is last, so the first two numbers are Canvas', unless a student has
# put numbers into the name.
CANVAS = re.compile(
    r"(?P<name>\w*?[^\W_])(?P<late>_LATE)?_(?P<user>\d+)_(?:(?P<file>\d+)_(?P<upload>.*)|(?P<other>text|link)\.html)",
    re.DOTALL,
)
CANVAS_BLIND = re.compile(
    r"(?P<late>LATE_)?(?P<name>anon_[A-Za-z0-9]+)_(?:(?P<file>\d+)_(?P<upload>.*)|(?P<other>text|link)\.html)",
    re.DOTALL,
)
CANVAS_USER = re.compile(r"_(\d+)(?=_(?:\d+_|text\.html|link\.html))")


def canvas(paths: Sequence[str], context: Context) -> list[Piece] | None:
    """Recognize Canvas' download of all submissions."""
    matches = [CANVAS_BLIND.fullmatch(path) or CANVAS.fullmatch(path) for path in paths]
    found = [match for match in matches if match]
    names: dict[str, set[str]] = {}
    for match in found:
        if match.re is CANVAS:
            names.setdefault(match["user"], set()).add(match["name"])
    shared = [user for user, called in names.items() if len(called) > 1]
    if len(found) < len(paths) or 2 * len(shared) > len(names):  # what most share is no user's number
        return None
    pieces = []
    for match in found:
        if match.re is CANVAS:
            claim, person = _canvas_claim(match, shared, context)
        else:
            claim, person = Claim(match["name"], why="Canvas has hidden the name"), match["name"]
        name = f"{match['other']}.html" if match["other"] else match["upload"] or UNNAMED
        pieces.append(Piece(match.string, claim, person, name, late=bool(match["late"])))
    return pieces


def _canvas_claim(match: re.Match[str], shared: Sequence[str], context: Context) -> tuple[Claim, str]:
    """Return the claim, and what tells this person from others: the number, or more if need be."""
    name, user = match["name"], match["user"]
    claim = Claim(f"{name}_{user}", squeezed=squeezed(name), lms_user_id=user)
    others = {number for number in CANVAS_USER.findall(match.string) if number != user}
    if users := {student for number in others for student in context.roster.numbered(number)}:
        users |= context.roster.numbered(user)
        may_be = listed([quoted(student) for student in sorted(users)])
        why = f"it holds several users' numbers, and may be that of {may_be}"
        return Claim(match.string, key=match.string, why=why), match.string
    if user not in shared:
        return claim, user
    try:
        context.roster.find(claim, context.assignment)
    except UnknownStudentError:
        return claim, f"{name}_{user}"
    return claim, user


# -- Blackboard: TITLE_ID_attempt_TIME_FILE, and a sheet TITLE_ID_attempt_TIME.txt. Title and id may both hold
# underscores; the sheet's first line says the id.
BLACKBOARD = re.compile(
    r"(?P<before>[^/]+?)_attempt_(?P<time>\d{4}-\d\d-\d\d-\d\d-\d\d-\d\d)(?:_(?P<upload>.*)|(?P<sheet>\.txt))",
    re.DOTALL,
)
SHEET_NAME = re.compile(r"\s*[^:\n]{2,20}:\s*(?P<name>[^\n]*?)\s*\((?P<id>[^()\n]+)\)\s*(?:\n|$)")


def blackboard(paths: Sequence[str], context: Context) -> list[Piece] | None:
    """Recognize Blackboard's download of an assignment's files."""
    matches = [match for path in paths if (match := BLACKBOARD.fullmatch(path))]
    if len(matches) < len(paths):
        return None
    said: dict[str, str] = {}
    for match in matches:
        # it also holds what the student wrote, which may be made to keep it from being read
        if match["sheet"] and not _unreadable(context.download, match.string):
            sheet = SHEET_NAME.match(_text(context.download, match.string))
            if sheet and match["before"].endswith(f"_{sheet['id']}"):
                said[match["before"]] = sheet["id"]
    pieces = []
    for match in matches:
        before = match["before"]
        if before in said:
            claim = Claim(said[before], ids=(said[before],), is_id=True)
        else:
            claim = _claim_at_end(before, "_", context)
        at, why = _timed(_blackboard_time, match["time"], context.zone)
        name = "" if match["sheet"] else match["upload"] or UNNAMED
        pieces.append(Piece(match.string, claim, before, name, at, match["time"], why_no_time=why))
    return pieces


def _blackboard_time(text: str, zone: ZoneInfo | None) -> datetime:
    try:
        return in_utc(datetime.strptime(text, "%Y-%m-%d-%H-%M-%S"), zone)
    except (ValueError, OverflowError):
        raise TimeUnknownError(f"Blackboard's time '{text}' can't be read.") from None


def _claim_at_end(text: str, separator: str, context: Context) -> Claim:
    """Return the claim of a text that ends in an id, which may hold the separator as what is before may."""
    parts = text.split(separator)
    ends = tuple(separator.join(parts[start:]) for start in range(1, len(parts)))
    why = "" if context.roster.students else "no roster says where the id begins"
    return Claim(text, ids=ends, why=why)


# -- Brightspace: NUMBER-NUMBER - NAME - TIME/FILE, and index.html. The time holds no hyphen; a name may hold
# some, and a time. Whether the numbers are a person's differs from one download to the other.
BRIGHTSPACE = re.compile(
    r"(?P<numbers>\d+-\d+) ?- (?P<name>[^/]+)- (?P<time>(?=[^/]*\d{4})[^/-]+)/(?P<inside>.+)", re.DOTALL
)
MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]


def brightspace(paths: Sequence[str], context: Context) -> list[Piece] | None:
    """Recognize Brightspace's download of an assignment's submissions."""
    matches = [BRIGHTSPACE.fullmatch(path) for path in paths if path != "index.html"]
    found = [match for match in matches if match]
    if not found or len(found) < len(matches):
        return None
    names: dict[str, set[str]] = {}
    for match in found:
        names.setdefault(match["numbers"], set()).add(match["name"].strip())
    # in some downloads everybody has the same numbers, and two of one name only have their times
    shared = len(names) == 1 or any(len(called) > 1 for called in names.values())
    pieces = []
    for match in found:
        at, why = _timed(_brightspace_time, match["time"], context.zone)
        name = match["name"].strip()
        person = f"{match['numbers']} {name}"
        claim = Claim(name, name=name, key=f"{name} {match['time'].strip()}" if shared else person)
        pieces.append(Piece(match.string, claim, person, match["inside"], at, match["time"], why_no_time=why))
    return pieces


def _brightspace_time(text: str, zone: ZoneInfo | None) -> datetime:
    """Read 'Nov 20, 2026 300 PM', '20 November, 2026 15:00' and the like; colons can't be in file names."""
    months = [n for n, month in enumerate(MONTHS, 1) if re.search(rf"\b{month}", text, re.IGNORECASE)]
    year = re.search(r"\b(20\d\d)\b", text)
    if len(months) == 1 and year:
        before, after = text[: year.start()], text[year.end() :]
        day = re.search(r"\b(\d{1,2})\b", before)
        clock = re.search(
            r"\b(\d{1,2})[:.]?(\d\d)(?:[:.]?\d\d)?\s*(am|pm|a\.m\.|p\.m\.)?\s*$", after, re.IGNORECASE
        )
        if day and clock:
            hour = int(clock[1])
            half = (clock[3] or "").lower()[:1]
            if half and 1 <= hour <= 12:
                hour = hour % 12 + (12 if half == "p" else 0)
            try:
                naive = datetime(int(year[1]), months[0], int(day[1]), hour, int(clock[2]))
            except ValueError:
                pass
            else:
                return in_utc(naive, zone)
    raise TimeUnknownError(f"Brightspace's time '{text[:40]}' can't be read.")


# -- Gradescope: submission_NUMBER/FILE, and submission_metadata.yml
GRADESCOPE = re.compile(r"(?P<number>submission_\d+)/(?P<inside>.+)", re.DOTALL)
METADATA = "submission_metadata.yml"


def gradescope(paths: Sequence[str], context: Context) -> list[Piece] | None:
    """Recognize Gradescope's export of submissions."""
    if METADATA not in paths:
        return None
    matches = [match for path in paths if (match := GRADESCOPE.fullmatch(path))]
    if len(matches) < len(paths) - 1:
        return None
    try:
        metadata = yaml.safe_load(_text(context.download, METADATA))
    except (yaml.YAMLError, ValueError, RecursionError):
        raise ArchiveError(
            f"{METADATA} in {context.download.name} can't be read. Download it again."
        ) from None
    pieces = []
    for match in matches:
        about = metadata.get(match["number"]) if isinstance(metadata, dict) else None
        submitters = about.get(":submitters") if isinstance(about, dict) else None
        if not isinstance(about, dict) or not isinstance(submitters, list) or not submitters:
            claim = Claim(match["number"], why=f"{METADATA} does not say who handed it in")
            pieces.append(Piece(match.string, claim, match["number"], match["inside"]))
            continue
        at, why = _timed(_gradescope_time, about.get(":created_at"))
        for submitter in submitters:
            said = submitter if isinstance(submitter, dict) else {}
            name, sid, email = (str(said.get(key) or "") for key in (":name", ":sid", ":email"))
            claim = Claim(
                email or sid or name, ids=(sid,) if sid else (), name=name, email=email, is_id=bool(sid)
            )
            person = f"{match['number']} {email or sid or name}"
            pieces.append(
                Piece(match.string, claim, person, match["inside"], at, match["number"], why_no_time=why)
            )
    return pieces


def _gradescope_time(value: object) -> datetime:
    if isinstance(value, datetime):  # PyYAML: without a zone it is UTC
        return in_utc(value, UTC)
    return parse_time(str(value), None)


# -- nbgrader's exchange: STUDENT+ASSIGNMENT+TIME[+RANDOM]/FILE, with timestamp.txt
EXCHANGE = re.compile(
    r"(?P<id>[^/]+)\+(?P<assignment>[^+/]+)\+(?P<time>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)? [^+/ ]+)"
    r"(?:\+[^+/]*)?/(?P<inside>.+)",
    re.DOTALL,
)


def exchange(paths: Sequence[str], context: Context) -> list[Piece] | None:
    """Recognize the inbound folder of nbgrader's exchange; other assignments in it are left out."""
    matches = [match for path in paths if (match := EXCHANGE.fullmatch(path))]
    if len(matches) < len(paths):
        return None
    pieces = []
    for match in matches:
        if match["assignment"] == context.assignment and match["inside"] != "timestamp.txt":
            at, why = _timed(parse_time, match["time"], None)
            claim = Claim(match["id"], ids=(match["id"],), is_id=True)
            pieces.append(
                Piece(match.string, claim, match["id"], match["inside"], at, match["time"], why_no_time=why)
            )
    return pieces


# -- nbgrader's own layout: STUDENT/ASSIGNMENT/FILE, with timestamp.txt
def submitted(paths: Sequence[str], context: Context) -> list[Piece] | None:
    """Recognize nbgrader's folder ``submitted``. It may hold other assignments, which are left out."""
    split = [path.split("/", 2) for path in paths]
    if any(len(parts) < 3 for parts in split) or all(parts[1] != context.assignment for parts in split):
        return None
    stamped = {path for path in paths if path.endswith("/timestamp.txt")}
    others = {parts[1] for parts in split} - {context.assignment}
    # a folder beside the assignment's may be another assignment, or one that a student has made
    if any(f"{parts[0]}/{parts[1]}/timestamp.txt" not in stamped for parts in split if parts[1] in others):
        return None
    pieces = []
    for path, (student, assignment, inside) in zip(paths, split, strict=True):
        if assignment != context.assignment or inside == "timestamp.txt":
            continue
        at, why = None, ""
        stamp = f"{student}/{assignment}/timestamp.txt"
        if stamp in stamped:
            at, why = _timed(_stamped_time, context.download, stamp)
        claim = Claim(student, ids=(student,), name=student, is_id=True)
        pieces.append(Piece(path, claim, student, inside, at, why_no_time=why))
    return pieces


def _stamped_time(download: Download, path: str) -> datetime:
    """Read a ``timestamp.txt``, which students of nbgrader's exchange can write themselves."""
    if problem := _unreadable(download, path):
        raise TimeUnknownError(f"{path} can't be read: {problem}.")
    return parse_time(_text(download, path)[:100], UTC)


# -- Sakai: NAME(ID)/Submission attachment(s)/FILE, beside what Sakai writes itself. A name may hold brackets.
SAKAI = re.compile(r"(?P<name>[^/]+)\((?P<id>[^/()]+)\)/(?P<inside>.+)", re.DOTALL)
SAKAI_ATTACHED = "Submission attachment(s)/"
SAKAI_OWN = re.compile(
    r"(timestamp\.txt|comments\.txt|feedbackText\.html|[^/]*_submissionText\.html|"
    r"Feedback Attachment\(s\)/.*)"
)


def sakai(paths: Sequence[str], _context: Context) -> list[Piece] | None:
    """Recognize Sakai's 'Download All' of an assignment."""
    pieces = []
    for path in paths:
        if path in ("grades.csv", "grades.xls", "grades.xlsx"):
            continue
        match = SAKAI.fullmatch(path)
        if match is None:
            return None
        inside = match["inside"]
        if not inside.startswith(SAKAI_ATTACHED):
            if SAKAI_OWN.fullmatch(inside):
                continue
            return None
        claim = Claim(match["id"], ids=(match["id"],), is_id=True)
        pieces.append(Piece(path, claim, match["id"], inside.removeprefix(SAKAI_ATTACHED)))
    return pieces or None


# -- ILIAS: LAST_FIRST_LOGIN_NUMBER/FILE. Login and names may hold underscores, so the roster has to know one.
ILIAS = re.compile(r"(?P<names>[^_/]+_[^_/]+)_(?P<login>[^/]+)_(?P<number>\d+)/(?P<inside>.+)", re.DOTALL)


def ilias(paths: Sequence[str], context: Context) -> list[Piece] | None:
    """Recognize ILIAS' download of an exercise's submissions."""
    matches = [match for path in paths if (match := ILIAS.fullmatch(path))]
    if len(matches) < len(paths) or any(context.roster.knows(path.split("/")[0]) for path in paths):
        return None
    return [
        Piece(
            match.string,
            _claim_at_end(match.string.split("/")[0].rpartition("_")[0], "_", context),
            match.string.split("/")[0],
            match["inside"],
        )
        for match in matches
    ]


# -- Microsoft Teams: Submitted files/NAME/ASSIGNMENT/Version N/FILE
TEAMS = re.compile(
    r"(?P<name>[^/]+)/(?P<title>[^/]+)/(?P<version>(?:Version|버전) (?P<number>\d{1,6}))/(?P<inside>.+)",
    re.DOTALL,
)


def teams(paths: Sequence[str], _context: Context) -> list[Piece] | None:
    """Recognize the folder in which Microsoft Teams keeps an assignment's files, with all versions."""
    matches = [match for path in paths if (match := TEAMS.fullmatch(path))]
    if len(matches) < len(paths) or len({match["title"] for match in matches}) > 1:
        return None
    return [
        Piece(
            match.string,
            Claim(match["name"], name=match["name"]),
            match["name"],
            match["inside"],
            attempt=f"{int(match['number']):06}",
        )
        for match in matches
    ]


# -- GitHub Classroom: ASSIGNMENT-LOGIN/FILE. Both may hold hyphens.
def github(paths: Sequence[str], context: Context) -> list[Piece] | None:
    """Recognize repositories as ``gh classroom clone student-repos`` names them."""
    split = [path.split("/", 1) for path in paths]
    repositories = {parts[0] for parts in split}
    start = f"{folded(context.assignment)}-"
    if any(len(parts) < 2 for parts in split) or not all(
        folded(repository).startswith(start) for repository in repositories
    ):
        return None
    # the folder around all of them begins like one; any other one is a student's, whatever it holds
    if {folded(repository) for repository in repositories} == {f"{start}submissions"}:
        return None
    pieces = []
    for path, (repository, inside) in zip(paths, split, strict=True):
        login = repository[len(context.assignment) + 1 :]
        claim = Claim(login, ids=(login,), is_id=True)
        pieces.append(Piece(path, claim, repository, inside))
    return pieces


# -- Google Classroom, in Drive: NAME - TITLE.ipynb, the copies that it makes for each student
def classroom(paths: Sequence[str], _context: Context) -> list[Piece] | None:
    """Recognize the copies that Google Classroom makes of one notebook, which all have its title."""
    split = [path.partition(" - ") for path in paths]
    titles = {re.sub(r"\.ipynb$", "", title) for _, _, title in split}
    if len(paths) < 2 or len(titles) > 1 or "" in titles or any("/" in path for path in paths):
        return None
    return [
        Piece(path, Claim(name, name=name), name, f"{title.removesuffix('.ipynb')}.ipynb")
        for path, (name, _, title) in zip(paths, split, strict=True)
    ]


# -- where no system has written anything: folders, archives and files that persons have named


def named(paths: Sequence[str], context: Context) -> list[Piece]:
    """Take a folder for each student, an archive for each, or plain files whose names the roster knows."""
    pieces = []
    for path in paths:
        first, _, inside = path.partition("/")
        if inside:
            claim = Claim(first, ids=(first,), name=first, email=first if "@" in first else "", is_id=True)
            pieces.append(Piece(path, claim, first, inside))
        else:
            pieces.append(Piece(path, _claim_of_file(path, context), path, path))
    return pieces


def _claim_of_file(name: str, context: Context) -> Claim:
    """Return whom a file's name means. Only whole names of the roster count, once the assignment's is cut."""
    stem = re.sub(r"\.(ipynb(\.json|\.txt)?|zip)$", "", name, flags=re.IGNORECASE)
    texts = {stem}
    cut = folded(stem).split(folded(context.assignment))
    texts |= {part.strip(" _-.") for part in cut if len(cut) == 2}
    known = tuple(sorted(text for text in texts if text and context.roster.knows(text)))
    if not known:
        return Claim(
            name, why="nothing but the name of a file says whose it is, and the roster does not know it"
        )
    try:
        people = {context.roster.find(Claim(text, ids=(text,), name=text, email=text), "") for text in known}
    except UnknownStudentError as error:
        return Claim(name, why=str(error))
    if len(people) > 1:
        return Claim(name, why=f"it may mean {listed([quoted(person) for person in sorted(people)])}")
    return Claim(name, ids=(next(iter(people)),))


SYSTEMS: dict[str, Recognizer] = {
    "moodle": moodle,
    "canvas": canvas,
    "blackboard": blackboard,
    "brightspace": brightspace,
    "gradescope": gradescope,
    "exchange": exchange,
    "nbgrader": submitted,
    "sakai": sakai,
    "ilias": ilias,
    "teams": teams,
    "github": github,
    "classroom": classroom,
}
NAMED = "names"


def recognize(context: Context, system: str = "") -> tuple[str, list[Piece]]:
    """Return the system that has made the download, and whose each of its files is.

    ``system`` names it where it can't be told. Raises `SystemUnknownError` then, and where the one that is
    named doesn't fit.
    """
    paths = sorted(context.download.entries)
    if not paths:
        raise SystemUnknownError(f"{context.download.name} holds no files.")
    asked = {system: SYSTEMS[system]} if system in SYSTEMS else {} if system else SYSTEMS
    for root in _roots(paths, context.roster):
        inside = [path.removeprefix(root) for path in paths]
        below = Context(_Below(context.download, root), context.assignment, context.roster, context.zone)
        found = {
            name: pieces
            for name, recognizer in asked.items()
            if (pieces := recognizer(inside, below)) is not None
        }
        if len(found) > 1:
            raise SystemUnknownError(
                f"{context.download.name} may come from {' or '.join(found)}. Say which, as --system "
                f"{next(iter(found))}; --system {NAMED} if from none."
            )
        for name, pieces in found.items():
            return name, [_moved(piece, root) for piece in pieces]
    if system and system != NAMED:
        raise SystemUnknownError(f"{context.download.name} holds files whose names are not {system}'s.")
    if not system and (partly := _partly(paths, context)):
        raise SystemUnknownError(partly)
    root = next(iter(_roots(paths, context.roster)[1:]), "")
    if root and sum(map(context.roster.knows, _firsts(paths, root))) < 2:
        root = ""  # it may be a student's that nobody knows; then the folder itself is asked about
    below = Context(_Below(context.download, root), context.assignment, context.roster, context.zone)
    pieces = named([path.removeprefix(root) for path in paths], below)
    return NAMED, [_moved(piece, root) for piece in pieces]


def _firsts(paths: Sequence[str], root: str) -> set[str]:
    firsts = {path.removeprefix(root).split("/")[0] for path in paths}
    return firsts | {re.sub(r"\.(ipynb|zip)$", "", first) for first in firsts}


def _partly(paths: Sequence[str], context: Context) -> str:
    """Say what speaks against going by names: some files bear a system's mark, and others don't."""
    marks = {
        "moodle": "_assignsubmission_",
        "blackboard": "_attempt_",
        "gradescope": re.escape(METADATA),
    }
    # these have no word of their own: persons may have named a few files so, but not most
    forms = {"canvas": CANVAS, "brightspace": BRIGHTSPACE, "exchange": EXCHANGE, "sakai": SAKAI}
    marks |= {name: rf"(?:^|/)(?:{form.pattern})" for name, form in forms.items()}
    for name, mark in marks.items():
        bearing = {path for path in paths if re.search(mark, path, re.DOTALL)}
        if len(bearing) > (len(paths) / 2 if name in forms else 1):
            rest = [quoted(path) for path in paths if path not in bearing] or [quoted(path) for path in paths]
            return (
                f"{context.download.name} looks like a download of {name}, but some files don't: "
                f"{listed(rest)}. Take them out, or say --system {NAMED}."
            )
    return ""


def _roots(paths: Sequence[str], roster: Roster) -> list[str]:
    """Return the prefixes that may be no part of the download: none, and folders around all of it.

    The folder of a student is none, so that nobody is taken for whom a student has named a folder after.
    """
    roots, root = [""], ""
    for _ in range(3):
        firsts = {path.removeprefix(root).split("/")[0] for path in paths}
        if len(firsts) > 1 or any("/" not in path.removeprefix(root) for path in paths):
            break
        if roster.knows(next(iter(firsts))):
            break
        root += f"{next(iter(firsts))}/"
        roots.append(root)
    return roots


def _moved(piece: Piece, root: str) -> Piece:
    return replace(piece, path=root + piece.path)


class _Below:
    """A download seen from one of its folders, in which all of its files lie."""

    def __init__(self, download: Download, root: str) -> None:
        self.name = download.name
        self.entries = {path.removeprefix(root): entry for path, entry in download.entries.items()}
        self._download, self._root = download, root

    def read(self, path: str) -> bytes:
        return self._download.read(self._root + path)


def _unreadable(download: Download, path: str) -> str:
    """Say why a file can't be read as text; empty if it can."""
    entry = download.entries[path]
    return entry.problem or ("it is too large" if entry.size > MAX_SHEET else "")


def _text(download: Download, path: str) -> str:
    if problem := _unreadable(download, path):
        raise ArchiveError(f"{path} in {download.name} can't be read: {problem}.")
    return download.read(path).decode("utf-8-sig", "replace")
