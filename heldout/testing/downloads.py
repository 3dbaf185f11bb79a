"""Makes downloads as learning management systems make them, of a made-up class, and collects them.

``python -m heldout.testing.downloads`` prints for each system how many were recognized, asked about and
refused, and how many ended with another student, which must be none.
"""

import io
import json
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_notebook
from rich.console import Console
from rich.table import Table

from heldout.grading.collect.collecting import Collected, Collector, Outcome, read_class
from heldout.grading.course import Course

ASSIGNMENT = "02-splits"
CONFIG = """c = get_config()
c.CourseDirectory.course_id = "made-up"
c.Collect.timezone = "Asia/Seoul"
"""
STUB = "# YOUR CODE HERE\nraise NotImplementedError()"


@dataclass(frozen=True)
class Person:
    """One student of the made-up class, with what each system knows."""

    id: str
    first: str
    last: str
    number: int  # Canvas' of the user

    @property
    def email(self) -> str:
        """The address at the university."""
        return f"{self.id}@example.edu"

    @property
    def name(self) -> str:
        """The name as Western systems show it."""
        return f"{self.first} {self.last}"


CLASS = (
    Person("kim_minho", "Minho", "Kim", 5501),
    Person("lee_minho", "Minho", "Lee", 5502),
    Person("2024-12345", "Alice", "Ahn", 5503),
    Person("kim-2", "민수", "김", 5504),
    Person("oconnor", "Erin", "O'Connor", 5505),
    Person("mueller", "Jürgen", "Müller", 5506),
)
ROSTER = "id,first_name,last_name,email,lms_user_id\n" + "".join(
    f"{person.id},{person.first},{person.last},{person.email},{person.number}\n" for person in CLASS
)


@dataclass(frozen=True)
class Made:
    """A download: its files by path, and what must become of it.

    ``asked`` and ``refused`` are how many hand-ins must be; all others must be filed under the right id.
    """

    system: str
    files: dict[str, bytes]
    asked: int = 0
    refused: int = 0
    roster: str = ROSTER
    reads: str = ""  # the system that must be recognized, if another


def _solution() -> NotebookNode:
    def cell(source: str, name: str, **flags: object) -> NotebookNode:
        made: NotebookNode = new_code_cell(source, id=name)
        made.metadata["nbgrader"] = {"schema_version": 3, "grade_id": name, "points": 1, **flags}
        return made

    answer = "### BEGIN SOLUTION\ndef split(rows):\n    return rows[:1], rows[1:]\n### END SOLUTION"
    made: NotebookNode = new_notebook(
        cells=[
            cell(answer, "split", solution=True, grade=False, locked=False, task=False),
            cell(
                "assert split([1, 2]) == ([1], [2])",
                "test_split",
                solution=False,
                grade=True,
                locked=True,
                task=False,
            ),
        ]
    )
    return made


def work_of(person: Person, version: int = 1) -> bytes:
    """Return the notebook that this person hands in; it says whose it is."""
    notebook = _solution()
    notebook.cells[
        0
    ].source = f"def split(rows):\n    '''{person.id}, {version}'''\n    return rows[:1], rows[1:]"
    return str(nbformat.writes(notebook)).encode()


def blank() -> bytes:
    """Return the notebook as students got it."""
    notebook = _solution()
    notebook.cells[0].source = STUB
    return str(nbformat.writes(notebook)).encode()


def owner_of(notebook: bytes) -> str:
    """Return whose work a notebook is, and which version."""
    source = nbformat.reads(notebook.decode(), as_version=4).cells[0].source
    return str(source).split("'''")[1]


def moodle(folders: bool = True) -> dict[str, bytes]:
    """Return Moodle's download of all submissions, with a folder for each or in one name."""
    end = "/" if folders else ""
    return {
        f"{person.name}_{1011 + n}_assignsubmission_file_{end}Untitled{n}.ipynb": work_of(person)
        for n, person in enumerate(CLASS)
    }


def moodle_group() -> dict[str, bytes]:
    """Return the same where a group is chosen, whose name Moodle puts first."""
    return {f"Group A-{path}": data for path, data in moodle().items()}


def moodle_blind() -> dict[str, bytes]:
    """Return the same of an assignment without names."""
    return {
        f"Participant_{1011 + n}_assignsubmission_file_/hw.ipynb": work_of(person)
        for n, person in enumerate(CLASS)
    }


def _canvas_name(person: Person) -> str:
    return "".join(char for char in f"{person.last}{person.first}".lower() if char.isalnum())


def canvas() -> dict[str, bytes]:
    """Return Canvas' download; one is late, and one has handed in what had come from a download before."""
    upload = {"lee_minho": "leeminho_5502_870001_hw-1.ipynb"}
    return {
        f"{_canvas_name(person)}{'_LATE' if person.id == 'oconnor' else ''}_{person.number}_{880000 + n}_"
        f"{upload.get(person.id, '02-splits-1.ipynb')}": work_of(person)
        for n, person in enumerate(CLASS)
    }


def canvas_blind() -> dict[str, bytes]:
    """Return the same of an assignment without names."""
    return {
        f"{'LATE_' if n == 1 else ''}anon_aB{n}xY_{880000 + n}_hw.ipynb": work_of(person)
        for n, person in enumerate(CLASS)
    }


def canvas_group() -> dict[str, bytes]:
    """Return the same of a group assignment: a group's name, and the number of one member."""
    return {f"team1_{CLASS[0].number}_880000_hw.ipynb": work_of(CLASS[0])}


def blackboard(sheets: bool = True) -> dict[str, bytes]:
    """Return Blackboard's download, with a sheet for each that says who it is."""
    files = {}
    for n, person in enumerate(CLASS):
        start = f"02-splits_{person.id}_attempt_2026-11-20-20-0{n}-00"
        files[f"{start}_02-splits.ipynb"] = work_of(person)
        if sheets:
            files[f"{start}.txt"] = (
                f"Name: {person.name} ({person.id})\r\nAssignment: 02-splits\r\n"
                "Date Submitted: Friday, November 20, 2026 8:00:00 PM KST\r\nCurrent Grade: Not Yet "
                "Graded\r\n\r\n"
                "Submission Field:\r\nName: Somebody Else (mueller)\r\n\r\nFiles:\r\n"
                f"\tOriginal filename: 02-splits.ipynb\r\n\tFilename: {start}_02-splits.ipynb\r\n"
            ).encode()
    return files


def brightspace() -> dict[str, bytes]:
    """Return Brightspace's download; Alice has handed in twice."""
    files = {"index.html": b"<html></html>"}
    for n, person in enumerate(CLASS):
        files[f"{40000 + n}-70001 - {person.name} - Nov 20, 2026 80{n} PM/hw.ipynb"] = work_of(person)
    files["40002-70001 - Alice Ahn - Nov 19, 2026 1129 AM/hw.ipynb"] = work_of(CLASS[2], 0)
    return files


def gradescope() -> dict[str, bytes]:
    """Return Gradescope's export."""
    files, about = {}, ""
    for n, person in enumerate(CLASS):
        files[f"assignment_9_export/submission_{300 + n}/hw.ipynb"] = work_of(person)
        about += (
            f"submission_{300 + n}:\n  :submitters:\n  - :name: {json.dumps(person.name)}\n    :sid: "
            f"'{person.id}'\n"
            f"    :email: {person.email}\n  :created_at: 2026-11-20 11:0{n}:00.123456789 Z\n  :score: 1.0\n"
            "  :status: processed\n  :history: []\n"
        )
    files["assignment_9_export/submission_metadata.yml"] = f"---\n{about}".encode()
    return files


def exchange() -> dict[str, bytes]:
    """Return the inbound folder of nbgrader's exchange; Alice has handed in twice."""
    files = {}
    for n, person in enumerate(CLASS):
        start = f"{person.id}+{ASSIGNMENT}+2026-11-20 11:0{n}:00.123456 UTC+x{n}"
        files[f"{start}/{ASSIGNMENT}.ipynb"] = work_of(person)
        files[f"{start}/timestamp.txt"] = f"2026-11-20 11:0{n}:00.123456 UTC".encode()
    files[f"{CLASS[2].id}+{ASSIGNMENT}+2026-11-19 11:00:00.123456 UTC+y/{ASSIGNMENT}.ipynb"] = work_of(
        CLASS[2], 0
    )
    files[f"{CLASS[3].id}+03-k-fold+2026-11-19 11:00:00.123456 UTC+z/03-k-fold.ipynb"] = blank()
    return files


def nbgrader() -> dict[str, bytes]:
    """Return nbgrader's own folder of submissions."""
    files = {}
    for person in CLASS:
        files[f"submitted/{person.id}/{ASSIGNMENT}/hw.ipynb"] = work_of(person)
        files[f"submitted/{person.id}/{ASSIGNMENT}/timestamp.txt"] = b"2026-11-20 20:00:00 +0900"
    return files


def sakai() -> dict[str, bytes]:
    """Return Sakai's 'Download All'."""
    files = {f"{ASSIGNMENT}/grades.csv": b"02-splits,Points\n"}
    for person in CLASS:
        start = f"{ASSIGNMENT}/{person.last}, {person.first}({person.id})"
        files[f"{start}/Submission attachment(s)/hw.ipynb"] = work_of(person)
        files[f"{start}/timestamp.txt"] = b"20261120110000000"
        files[f"{start}/comments.txt"] = b""
    return files


def ilias() -> dict[str, bytes]:
    """Return ILIAS' download of an exercise."""
    return {
        f"Abgaben/{person.last}_{person.first}_{person.id}_{200 + n}/hw.ipynb": work_of(person)
        for n, person in enumerate(CLASS)
    }


def teams() -> dict[str, bytes]:
    """Return the folder of Microsoft Teams; Alice has two versions."""
    files = {f"Submitted files/{person.name}/Splits/Version 1/hw.ipynb": work_of(person) for person in CLASS}
    files["Submitted files/Alice Ahn/Splits/Version 1/hw.ipynb"] = work_of(CLASS[2], 0)
    return files | {"Submitted files/Alice Ahn/Splits/Version 2/hw.ipynb": work_of(CLASS[2])}


def github() -> dict[str, bytes]:
    """Return the repositories of GitHub Classroom."""
    return {
        f"{ASSIGNMENT}-submissions/{ASSIGNMENT}-{person.id}/hw.ipynb": work_of(person) for person in CLASS
    }


def classroom() -> dict[str, bytes]:
    """Return the copies that Google Classroom makes, from Drive."""
    return {f"{person.name} - Splits and leaks.ipynb": work_of(person) for person in CLASS}


def folders() -> dict[str, bytes]:
    """Return a folder for each student, named in one way or another; files are called as students like."""
    names = ["kim_minho", "Minho Lee", "2024-12345", "김민수", "oconnor@example.edu", "Müller, Jürgen"]
    files = [
        "02-splits.ipynb",
        "kim_minho.ipynb",
        "과제2.ipynb",
        "Untitled0.ipynb",
        "Copy_of_hw2.ipynb",
        "x/y.ipynb",
    ]
    return {
        f"class/{name}/{file}": work_of(person)
        for name, file, person in zip(names, files, CLASS, strict=True)
    }


def archives() -> dict[str, bytes]:
    """Return an archive for each student."""
    return {f"{person.id}.zip": zipped({"hw/hw.ipynb": work_of(person)}) for person in CLASS}


def files() -> dict[str, bytes]:
    """Return plain files that carry names, three of which nobody can tell."""
    named = {
        "kim_minho.ipynb": 0, "02-splits_lee_minho.ipynb": 1, "2024-12345.ipynb": 2, "kim-2.ipynb": 3,
        "Erin O'Connor 02-splits.ipynb": 4, "mueller@example.edu.ipynb": 5,
    }  # fmt: skip
    unclear = ["Copy_of_Untitled0.ipynb", "Minho.ipynb", "02-splits-final.ipynb"]
    return {name: work_of(CLASS[n]) for name, n in named.items()} | {
        name: work_of(CLASS[0], 9) for name in unclear
    }


def downloads() -> Iterator[Made]:
    """Yield all made-up downloads."""
    everyone = len(CLASS)
    yield Made("moodle", moodle())
    yield Made("moodle, flat", moodle(folders=False), reads="moodle")
    yield Made("moodle, a group", moodle_group(), reads="moodle")
    yield Made("moodle, blind", moodle_blind(), asked=everyone, reads="moodle")
    yield Made("moodle, no roster", moodle(), asked=everyone, roster="", reads="moodle")
    yield Made("canvas", canvas())
    yield Made("canvas, blind", canvas_blind(), asked=everyone, reads="canvas")
    yield Made("canvas, groups", canvas_group(), asked=1, reads="canvas")
    yield Made("blackboard", blackboard())
    yield Made("blackboard, no sheets", blackboard(sheets=False), reads="blackboard")
    yield Made("blackboard, neither", blackboard(sheets=False), asked=everyone, roster="", reads="blackboard")
    yield Made("brightspace", brightspace())
    yield Made("gradescope", gradescope())
    yield Made("exchange", exchange())
    yield Made("nbgrader", nbgrader())
    yield Made("sakai", sakai())
    yield Made("ilias", ilias())
    yield Made("teams", teams())
    yield Made("github", github())
    yield Made("classroom", classroom())
    yield Made("folders", folders(), reads="names")
    yield Made("archives", archives(), reads="names")
    yield Made("files", files(), asked=3, reads="names")


def zipped(files: dict[str, bytes]) -> bytes:
    """Return the files as a zip archive."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in files.items():
            archive.writestr(path, content)
    return data.getvalue()


def make_course(folder: Path, roster: str = ROSTER) -> Path:
    """Make a course of one assignment, with this roster; return its folder."""
    source = folder / "source" / ASSIGNMENT
    source.mkdir(parents=True)
    (folder / "nbgrader_config.py").write_text(CONFIG, encoding="utf-8")
    (source / f"{ASSIGNMENT}.ipynb").write_text(nbformat.writes(_solution()), encoding="utf-8")
    if roster:
        (folder / "roster.csv").write_text(roster, encoding="utf-8")
    return folder


def collect(folder: Path, *paths: Path, **options: object) -> Collected:
    """Collect these downloads in a course; its gradebook is left alone."""
    course = Course(folder, ASSIGNMENT, sandbox=False)
    return Collector(course, read_class(course, [], ()), **options).collect(paths)  # type: ignore[arg-type]


def filed(folder: Path) -> dict[str, str]:
    """Return whose work lies under which student's id, and which version."""
    return {
        path.parent.parent.name: owner_of(path.read_bytes())
        for path in sorted((folder / "submitted").glob(f"*/{ASSIGNMENT}/{ASSIGNMENT}.ipynb"))
    }


def main() -> int:
    """Collect every download in a course of its own, print what became of it, return the exit status."""
    table = Table(title="Downloads of a made-up class of six")
    for heading in ("download", "recognized as", "filed", "asked", "refused", "under a wrong id"):
        table.add_column(heading, justify="left" if heading.startswith(("download", "recog")) else "right")
    bad = 0
    for made in downloads():
        with tempfile.TemporaryDirectory() as place:
            folder = make_course(Path(place, "course"), made.roster)
            path = Path(place, "class.zip")
            path.write_bytes(zipped(made.files))
            collected = collect(folder, path)
            outcomes = [line.outcome for line in collected.lines]
            wrong = sum(owner.split(",")[0] != student for student, owner in filed(folder).items())
            counts = outcomes.count(Outcome.ASKED), outcomes.count(Outcome.REFUSED)
            bad += wrong + (counts != (made.asked, made.refused))
            system = ", ".join(collected.systems.values())
            table.add_row(made.system, system, str(len(filed(folder))), *map(str, counts), str(wrong))
    Console().print(table)
    return 1 if bad else 0


if __name__ == "__main__":
    raise SystemExit(main())
