"""Attacks by name: what a student can call a file, a folder or themselves never makes work another's.

Alice attacks, Jürgen is the classmate that she is after. Each attack is an idea, a system, and what lies in
its download in the place of Alice's own work. Whatever becomes of that: what all others have handed in counts
as theirs, byte for byte and with their times, as it does without her. Where a reader of names that is not
careful falls for it, the attack has such a reader: it must take Alice's file for Jürgen's, or there is none.
"""

import io
import os
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

import pytest
from nbgrader.plugins import FileNameCollectorPlugin
from rich.console import Console

from heldout.grading.collect.collecting import Collected, Outcome
from heldout.grading.collect.command import _print_asked, print_table
from heldout.grading.collect.roster import squeezed
from heldout.grading.ids import RESERVED, folded, look_alikes
from heldout.grading.sentences import is_seen, printable
from heldout.grading.step_runner import StepRunner, here
from heldout.testing import downloads as made_up
from heldout.testing.downloads import (
    ASSIGNMENT,
    CLASS,
    ROSTER,
    blank,
    collect,
    make_course,
    owner_of,
    work_of,
    zipped,
)

ALICE, JURGEN = CLASS[2], CLASS[5]

# how what is Alice's begins, in each made-up download
HERS = {
    "moodle": "Alice Ahn_1013_", "canvas": "ahnalice_5503_", "blackboard": "02-splits_2024-12345_attempt_",
    "brightspace": "40002-70001 - ", "gradescope": "assignment_9_export/submission_302/",
    "exchange": "2024-12345+", "nbgrader": "submitted/2024-12345/", "sakai": "02-splits/Ahn, Alice(",
    "ilias": "Abgaben/Ahn_Alice_", "teams": "Submitted files/Alice Ahn/",
    "github": "02-splits-submissions/02-splits-2024-12345/", "classroom": "Alice Ahn - ",
    "folders": "class/2024-12345/",
}  # fmt: skip
# what the system writes before the name that she has given a file
BEFORE = {
    "moodle": "Alice Ahn_1013_assignsubmission_file_/",
    "canvas": "ahnalice_5503_880002_",
    "blackboard": "02-splits_2024-12345_attempt_2026-11-20-20-02-00_",
    "brightspace": "40002-70001 - Alice Ahn - Nov 20, 2026 802 PM/",
    "gradescope": "assignment_9_export/submission_302/",
    "exchange": f"2024-12345+{ASSIGNMENT}+2026-11-20 11:02:00.123456 UTC+x2/",
    "nbgrader": f"submitted/2024-12345/{ASSIGNMENT}/",
    "sakai": "02-splits/Ahn, Alice(2024-12345)/Submission attachment(s)/",
    "ilias": "Abgaben/Ahn_Alice_2024-12345_202/",
    "teams": "Submitted files/Alice Ahn/Splits/Version 3/",
    "github": "02-splits-submissions/02-splits-2024-12345/",
    "folders": "class/2024-12345/",
}
# Jürgen's own part in the same systems, with a time that would beat his, and a reader of names as courses
# write it for `nbgrader zip_collect`. The one for Blackboard is nbgrader's own, from its documentation.
LATE = "2099-01-01-00-00-00"
READERS = {
    "moodle": (
        "Jürgen Müller_1016_assignsubmission_file_/",
        r".*[/_](?P<student_id>[^_/]+)_\d+_assignsubmission_file_/?(?P<file_id>.*)",
    ),
    "canvas": (
        "müllerjürgen_5506_880005_",
        r".*[/_](?P<student_id>[^_/]+)_\d+_\d+_(?P<file_id>.*)",
    ),
    "blackboard": (
        f"02-splits_mueller_attempt_{LATE}_",
        r".*_(?P<student_id>\w+)_attempt_(?P<timestamp>[0-9\-]+)_(?P<file_id>.*)",
    ),
    "brightspace": (
        "40005-70001 - Jürgen Müller - Jan 1, 2099 1159 PM/",
        r".*/\d+-\d+ - (?P<student_id>[^/-]+) - [^/]*\d{4} [^/]*/(?P<file_id>.*)",
    ),
    "gradescope": ("submission_305/", r".*/(?P<student_id>submission_\d+)/(?P<file_id>.*)"),
    "exchange": (
        f"mueller+{ASSIGNMENT}+2099-01-01 00:00:00.0 UTC+x/",
        r".*/(?P<student_id>[^+/]+)\+[^+/]+\+(?P<timestamp>[^+/]+)[^/]*/(?P<file_id>.*)",
    ),
    "nbgrader": (f"mueller/{ASSIGNMENT}/", rf".*/(?P<student_id>[^/]+)/{ASSIGNMENT}/(?P<file_id>.*)"),
    "sakai": ("Müller, Jürgen(mueller)/", r".*\((?P<student_id>\w+)\)/(?P<file_id>.*)"),
    "ilias": ("Müller_Jürgen_mueller_205/", r".*_(?P<student_id>[^_/]+)_\d+/(?P<file_id>.*)"),
    "teams": (
        "Jürgen Müller/Splits/Version 99/",
        r".*/(?P<student_id>[^/]+)/[^/]+/Version \d+/(?P<file_id>.*)",
    ),
    "github": (f"{ASSIGNMENT}-mueller/", rf".*/{ASSIGNMENT}-(?P<student_id>[^/]+)/(?P<file_id>.*)"),
    "folders": ("mueller/", r".*/(?P<student_id>[^/]+)/(?P<file_id>[^/]+)"),
}
# what such a reader can have found of Jürgen's
MEANS_JURGEN = {JURGEN.id, JURGEN.name, squeezed("Müller Jürgen"), "submission_305"}


@dataclass(frozen=True)
class Attack:
    """An idea, where it is tried, and the files that lie in the place of Alice's.

    ``reader`` is a pattern that takes the first of them for Jürgen's. ``contested`` attacks claim to be
    Jürgen in the very words that the system has for him: then both may be asked about, and neither is filed.
    ``alone`` ones come before Jürgen has handed in anything. ``roster`` is whether anybody knows the class.
    """

    idea: str
    system: str
    files: dict[str, bytes]
    reader: str = ""
    contested: bool = False
    alone: bool = False
    roster: bool = True


@cache
def hers(version: int = 1) -> bytes:
    return work_of(ALICE, version)


def spaced(text: str) -> str:
    """Return the same text in full-width letters, which NFKC makes equal to the others."""
    return "".join(chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char for char in text)


# -- what a file can be called, in every system

FILES = {
    "a name that leads out": "../../mueller/02-splits/02-splits.ipynb",
    "a name that leads out, as Windows has it": "..\\..\\mueller\\02-splits.ipynb",
    "a name that is nothing but its ending": ".ipynb",
    "a name that Windows reserves": "con.ipynb",
    "a name of 300 characters": "x" * 300 + ".ipynb",
    "a line break": "a\n- mueller: version 9 counts\n.ipynb",
    "what a terminal obeys": "\x1b]0;x\x07\x1b[2J\x1b[1;1H.ipynb",
    "letters from right to left": "\u202ebpnyi.hw.ipynb",
    "letters that nobody sees": "mueller\u3164.ipynb",
    "a formula": "=HYPERLINK(\"http://x.org\").ipynb",
    "the classmate's id": "mueller.ipynb",
    "the classmate's id in full width": spaced("mueller") + ".ipynb",
    "the classmate's name, decomposed": unicodedata.normalize("NFD", "Jürgen Müller") + ".ipynb",
    "the list of aliases": "aliases.csv",
    "the roster": "roster.csv",
    "the note on a version": "attempt.json",
    "the time": "timestamp.txt",
    "the time, in capitals": "TIMESTAMP.txt",
    "a folder in the place of the time": "timestamp.txt/x.csv",
    "a folder in the place of the notebook": f"{ASSIGNMENT}.ipynb/x.csv",
    "the system's own sheets": "submission_metadata.yml",
    "another assignment's time": "03-k-fold/timestamp.txt",
    "an ending that makes a system": "_attempt_2026-01-01-00-00-00.txt",
}  # fmt: skip


def attacks_by_file() -> Iterator[Attack]:
    for system, before in BEFORE.items():
        for idea, name in FILES.items():
            # beside honest work, so that there is something to lose
            files = (
                {before + name: hers()}
                if name.endswith(".ipynb")
                else {before + name: b"0001-01-01 00:00 UTC"}
            )
            yield Attack(
                idea, system, files | ({} if name.endswith(".ipynb") else {f"{before}hw.ipynb": hers()})
            )
        theirs, reader = READERS[system]
        yield Attack("the classmate's part of a path", system, {f"{before}{theirs}hw.ipynb": hers()}, reader)
        flat = theirs.replace("/", "_")
        yield Attack("the same in one name", system, {f"{before}{flat}hw.ipynb": hers()})
        # an archive in which a folder is called so: its files are hers alone
        inner = (
            zipped({f"{theirs}hw.ipynb": hers(), f"../{theirs}x.csv": b"1"}),
            zipped({f"{theirs}hw.ipynb": hers()}),
        )
        for idea, data in zip(
            ("an archive that leads out", "an archive with a classmate's folder"), inner, strict=True
        ):
            yield Attack(idea, system, {f"{before}hw.zip": data})
    flat = "Alice Ahn_1013_assignsubmission_file_"
    yield Attack(
        "the classmate's part of a name, where Moodle makes no folders",
        "moodle",
        {f"{flat}Jürgen Müller_1016_assignsubmission_file_hw.ipynb": hers()},
        READERS["moodle"][1],
    )


# -- what a student can be called


def gradescope_about(name: str, sid: str, email: str) -> str:
    """Return Gradescope's sheet with what Alice calls herself."""
    about = made_up.gradescope()["assignment_9_export/submission_metadata.yml"].decode()
    for before, after in ((f'"{ALICE.name}"', name), (f"'{ALICE.id}'", sid), (ALICE.email, email)):
        about = about.replace(before, after)
    return about


def attacks_by_display_name() -> Iterator[Attack]:
    brightspace = "40002-70001 - {} - Nov 20, 2026 959 PM/hw.ipynb"
    yield Attack(
        "a name that ends in a time",
        "brightspace",
        {brightspace.format("Jürgen Müller - Nov 30, 2026 1159 PM"): hers()},
        r".*/\d+-\d+ - (?P<student_id>.+?) - (?P<timestamp>\w+ \d+, \d+ [^/]*)/(?P<file_id>.*)",
    )
    yield Attack(
        "the classmate's name, and a later time",
        "brightspace",
        {brightspace.format("Jürgen Müller"): hers()},
        r".*/\d+-\d+ - (?P<student_id>.+?) - (?P<timestamp>\w+ \d+, \d+ [^/]*)/(?P<file_id>.*)",
        contested=True,
    )
    for alone in (False, True):
        yield Attack(
            "a name that ends in the classmate's number",
            "canvas",
            {"müllerjürgen_5506_5503_880002_hw.ipynb": hers()},
            r".*/(?P<student_id>[^_/]+)_\d+_\d+_(?P<file_id>.*)",
            alone=alone,
        )
    yield Attack(
        "a name that holds all of the classmate's part",
        "canvas",
        {"müllerjürgen_5506_880005_x_5503_880002_hw.ipynb": hers()},
        r".*/(?P<student_id>[^_/]+)_\d+_\d+_(?P<file_id>.*)",
    )
    yield Attack(
        "the classmate's number under another name", "canvas", {"zzz_5506_1_x_5503_880002_hw.ipynb": hers()}
    )
    yield Attack(
        "the same, of which only one number is known", "canvas", {"zzz_5506_1_x_99_880002_hw.ipynb": hers()}
    )
    sakai = "02-splits/{}(2024-12345)/Submission attachment(s)/hw.ipynb"
    for name in ("Ahn, Alice (mueller)", "Ahn, x(mueller)", "(mueller)", "Ahn) (Alice"):
        yield Attack(
            "the classmate's id in brackets in a name",
            "sakai",
            {sakai.format(name): hers()},
            r"[^(]*\((?P<student_id>\w+)\)(?P<file_id>.*)" if name == "Ahn, Alice (mueller)" else "",
        )
    for name in ("Müller_mueller", "Müller_Jürgen_mueller", "mueller_mueller"):
        yield Attack(
            "the classmate's login in a name",
            "ilias",
            {f"Abgaben/{name}_2024-12345_202/hw.ipynb": hers()},
            r".*/[^_/]+_(?:[^_/]+_)?(?P<student_id>mueller)_[^/]+/(?P<file_id>.*)",
        )
    sheet = "02-splits_2024-12345_attempt_2026-11-20-20-02-00"
    for idea, text in {
        "a sheet that names the classmate first": "Name: Jürgen Müller (mueller) (2024-12345)\n",
        "a sheet with the classmate's line": "Name: Jürgen Müller (mueller)\nName: Alice Ahn (2024-12345)\n",
        "a sheet too tight to unpack": "Name: Alice Ahn (2024-12345)\n" + "a" * (2 << 20),
        "a sheet without an end": "Name: Alice Ahn" + " (" * 5_000,
    }.items():
        yield Attack(
            idea,
            "blackboard",
            {f"{sheet}.txt": text.encode(), f"{sheet}_hw.ipynb": hers()},
        )
    for idea, name in {
        "the classmate's name in full width": spaced("Jürgen Müller"),
        "the classmate's name, decomposed": unicodedata.normalize("NFD", "Jürgen Müller"),
        "the classmate's name in capitals": "JÜRGEN MÜLLER",
    }.items():
        for system, path in {
            "moodle": "{}_1013_assignsubmission_file_/hw.ipynb",
            "teams": "Submitted files/{}/Splits/Version 99/hw.ipynb",
            "classroom": "{} - Splits and leaks.ipynb",
        }.items():
            yield Attack(idea, system, {path.format(name): hers()}, contested=True)
    for name in (
        "Jürgen Müller 1016",
        "02-splits-Jürgen Müller",
        "mueller",
        "J\u00fcrgen M\u00fcll\u0435r",
        ".",
        "Participant",
    ):
        yield Attack(
            "a name that almost means the classmate",
            "moodle",
            {f"{name}_1013_assignsubmission_file_/hw.ipynb": hers()},
        )
    for name in ("mueller", "=cmd|' /C calc'!A0", "..", "\x1b[2J", "x\u202e", "con", "x" * 300):
        yield Attack(
            "a name that means no person",
            "teams",
            {f"Submitted files/{name}/Splits/Version 1/hw.ipynb": hers()},
        )
    for name, sid, email in (
        ('"Jürgen Müller"', "''", ALICE.email),
        ('"x\\n    :sid: mueller"', f"'{ALICE.id}'", ALICE.email),
        ('"x"', "'mueller'", ALICE.email),
    ):
        sheets = {"assignment_9_export/submission_metadata.yml": gradescope_about(name, sid, email).encode()}
        path = "assignment_9_export/submission_302/hw.ipynb"
        yield Attack("the classmate's in a field of the sheet", "gradescope", {path: hers(), **sheets})


# -- what students of nbgrader's exchange, of GitHub and of shared folders write by themselves


def attacks_by_folder() -> Iterator[Attack]:
    exchange = f"{{}}+{ASSIGNMENT}+2099-01-01 00:00:00.0 UTC+y/hw.ipynb"
    for name in ("MUELLER", spaced("mueller"), "Mueller", "mueller "):
        yield Attack(
            "the classmate's id in other letters", "exchange", {exchange.format(name): hers()}, contested=True
        )
    for name in ("mu\u0435ller", "mueller\u200b", "mueller\u3164", "x+mueller", ".."):
        yield Attack("an id that looks like the classmate's", "exchange", {exchange.format(name): hers()})
    for stamp in (
        "0001-01-01 00:00:00 UTC",
        "9999-12-31 23:59:59.999999 UTC",
        "x" * (2 << 20),
        "\0",
        "2026-02-30 00:00",
    ):
        start = f"submitted/2024-12345/{ASSIGNMENT}"
        files = {f"{start}/hw.ipynb": hers(), f"{start}/timestamp.txt": stamp.encode()}
        yield Attack("a time that is none, or no longer one", "nbgrader", files)
    own = f"{ASSIGNMENT}-2024-12345"
    yield Attack(
        "classmates' repositories in one's own",
        "github",
        {f"{own}/{ASSIGNMENT}-{person}/hw.ipynb": hers() for person in ("mueller", "oconnor")},
        rf".*/{ASSIGNMENT}-(?P<student_id>[^/]+)/(?P<file_id>.*)",
        alone=True,
    )
    for name in ("MUELLER", spaced("mueller")):
        yield Attack(
            "the classmate's id in other letters",
            "folders",
            {f"class/{name}/a.ipynb": hers()},
            contested=True,
        )
    for name in (
        "aliases.csv",
        "roster.csv",
        "con",
        "..",
        "mu\u0435ller",
        "x" * 300,
        "=1+1",
        "timestamp.txt",
    ):
        yield Attack("a folder that can be no student's", "folders", {f"class/{name}/a.ipynb": hers()})
    for name in (
        "Mueller",
        "mu\u0435ller",
        "m\u03c5eller",
        "mueller\u3164",
        "mueller\ufe0f",
        spaced("mueller"),
    ):
        files = {f"{name}/a.ipynb": hers(), "mueller/a.ipynb": work_of(JURGEN)}
        yield Attack(
            "an id like the classmate's, of no known class", "folders", files, contested=True, roster=False
        )


ATTACKS = [*attacks_by_file(), *attacks_by_display_name(), *attacks_by_folder()]
# one system of each kind: the name in a folder or behind an underscore, folders that students make, anything
SAMPLE = {"moodle", "canvas", "exchange", "folders"}
OF_THE_NIGHT = [attack for attack in ATTACKS if attack.idea in FILES and attack.system not in SAMPLE]


def parameters() -> Iterator[object]:
    for attack in ATTACKS:
        marks = [pytest.mark.nightly] if attack in OF_THE_NIGHT else []
        yield pytest.param(attack, marks=marks, id=f"{attack.system}, {attack.idea}")


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """No process for each course, and no waiting for disks: neither changes what becomes of a name."""
    monkeypatch.setattr(StepRunner, "__call__", lambda _, step, **arguments: here(step, **arguments))
    monkeypatch.setattr(os, "fsync", lambda _: None)


@cache
def made(system: str, flat: bool) -> dict[str, bytes]:
    return made_up.moodle(folders=False) if flat else getattr(made_up, system)()


def is_flat(attack: Attack) -> bool:
    return attack.system == "moodle" and "file_/" not in next(iter(attack.files))


def download(attack: Attack) -> dict[str, bytes]:
    """Return the class's download with the attack in the place of Alice's work."""
    if attack.alone and attack.system == "github":  # the only repository so far
        return attack.files
    if not attack.roster:
        return attack.files
    files = made(attack.system, is_flat(attack))
    others = {path: data for path, data in files.items() if not path.startswith(HERS[attack.system])}
    if attack.alone:
        others = {path: data for path, data in others.items() if "5506" not in path}
    return others | attack.files


def submitted(course: Path) -> dict[str, dict[str, bytes]]:
    """Return what counts for each student: all files, nbgrader's time among them."""
    found: dict[str, dict[str, bytes]] = {}
    for path in sorted((course / "submitted").rglob("*")):
        if path.is_file():
            student, _, inside = path.relative_to(course / "submitted").as_posix().partition("/")
            found.setdefault(student, {})[inside] = path.read_bytes()
    return found


@cache
def honest(system: str, flat: bool) -> dict[str, dict[str, bytes]]:
    """Return the same where nobody attacks."""
    with TemporaryDirectory() as place:
        course = make_course(Path(place, "course"))
        archive = Path(place, "class.zip")
        archive.write_bytes(zipped(made(system, flat)))
        collect(course, archive)
        return submitted(course)


def said(collected: Collected, course: Path) -> str:
    """Return what a lecturer reads, in lines that nothing folds."""
    console = Console(file=io.StringIO(), width=5_000)
    print_table(collected, ASSIGNMENT, console)
    _print_asked(collected.lines, course / "aliases.csv", console)
    return console.file.getvalue()  # type: ignore[attr-defined]


@pytest.mark.parametrize("attack", list(parameters()))
def test_no_name_makes_work_anothers(tmp_path: Path, attack: Attack) -> None:
    if attack.reader:
        plugin = FileNameCollectorPlugin(named_regexp=attack.reader)
        naive = plugin.collect(f"/extracted/{next(iter(attack.files))}")
        assert naive and naive["student_id"] in MEANS_JURGEN, "no attack: a careless reader is not deceived"
    course = make_course(tmp_path / "course", ROSTER if attack.roster else "")
    before = {path.relative_to(course) for path in course.rglob("*")}
    archive = tmp_path / "class.zip"
    archive.write_bytes(zipped(download(attack)))
    collected = collect(course, archive)

    found = submitted(course)
    expected = honest(attack.system, is_flat(attack)) if attack.roster else {JURGEN.id: {}}
    for student, files in expected.items():
        here_ = attack.roster and not (attack.alone and (attack.system == "github" or student == JURGEN.id))
        if student == ALICE.id:
            continue
        if student == JURGEN.id and attack.contested and student not in found:
            assert any(line.outcome is Outcome.ASKED for line in collected.lines)
        elif here_:
            assert found.get(student) == files
        else:
            owners = {
                owner_of(data) for path, data in found.get(student, {}).items() if path.endswith(".ipynb")
            }
            assert owners <= {f"{student}, 1"}
    for path, data in found.get(ALICE.id, {}).items():
        if path.endswith(f"/{ASSIGNMENT}.ipynb"):
            assert owner_of(data).startswith(ALICE.id)

    # nothing lies elsewhere, and nobody is filed who is not in the class
    assert {path.name for path in tmp_path.iterdir()} == {"course", "class.zip"}
    new = {path.relative_to(course) for path in course.rglob("*")} - before
    assert {path.parts[0] for path in new} <= {"submitted", "attempts"}
    if attack.roster:
        ids = {person.id for person in CLASS}
        assert {path.parts[1] for path in new if len(path.parts) > 1} <= ids
    text = said(collected, course)
    assert all(is_seen(char) for line in text.split("\n") for char in line)
    for line in collected.lines:
        assert printable(line.shown) in text
    rows = [line for line in text.split("\n") if line.startswith("│")]
    assert len(rows) == len(collected.lines)


def test_the_ideas_are_many() -> None:
    assert len({attack.idea for attack in ATTACKS}) >= 40
    assert {attack.system for attack in ATTACKS} == set(HERS)
    assert {attack.system for attack in ATTACKS if attack.reader} >= set(READERS)


def test_what_the_names_are_made_for() -> None:
    """The names do elsewhere what they are here for, or a test with them would show nothing."""
    out = os.path.normpath(f"submitted/2024-12345/02-splits/{FILES['a name that leads out']}")
    assert out == "submitted/mueller/02-splits/02-splits.ipynb"
    assert PurePosixPath(FILES["a name that Windows reserves"]).stem in RESERVED
    assert len(FILES["a name of 300 characters"].encode()) > 255
    for idea in ("a line break", "what a terminal obeys", "letters from right to left"):
        assert not FILES[idea].isprintable()
    assert FILES["letters that nobody sees"].isprintable()  # to Python
    assert FILES["a formula"].startswith("=")
    assert folded(spaced("mueller")) == "mueller"
    assert look_alikes(["mueller", "mu\u0435ller"])


def test_files_of_one_name_are_kept_and_asked_about(tmp_path: Path) -> None:
    """Canvas lets a student hand in two files of one name; neither silently replaces the other."""
    for files in (
        {"ahnalice_5503_880002_hw.ipynb": hers(1), "ahnalice_5503_880003_hw.ipynb": hers(2)},
        {
            "ahnalice_5503_880002_a.zip": zipped({"hw.ipynb": hers(1)}),
            "ahnalice_5503_880003_hw.ipynb": hers(2),
        },
    ):
        course = make_course(tmp_path / str(len(list(tmp_path.iterdir()))) / "course")
        archive = course.parent / "class.zip"
        archive.write_bytes(zipped(files))
        (line,) = collect(course, archive).lines
        assert line.outcome in (Outcome.ASKED, Outcome.REFUSED)
        assert submitted(course) == {}


def test_names_that_no_text_can_hold_are_noted(tmp_path: Path) -> None:
    """A folder that was unpacked under another encoding has names that are no UTF-8."""
    course = make_course(tmp_path / "course")
    folder = os.fsencode(tmp_path) + b"/class/M\x81ller_J\x81rgen_mueller_205"
    try:
        Path(os.fsdecode(folder)).mkdir(parents=True)
    except OSError:
        pytest.skip("this file system takes no such name")
    (Path(os.fsdecode(folder)) / "hw.ipynb").write_bytes(work_of(JURGEN))
    for _ in range(2):
        with suppress(StopIteration):
            collected = collect(course, tmp_path / "class", system="ilias")
        assert [line.student for line in collected.lines] == [JURGEN.id]
    assert owner_of(submitted(course)[JURGEN.id][f"{ASSIGNMENT}/{ASSIGNMENT}.ipynb"]) == f"{JURGEN.id}, 1"


def test_a_blank_notebook_is_nobodys_answer() -> None:
    """The made-up class differs in what it hands in, or no test here could tell whose a file is."""
    assert len({work_of(person) for person in CLASS} | {blank()}) == len(CLASS) + 1
