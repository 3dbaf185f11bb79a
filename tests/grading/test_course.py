"""One assignment of a class, from what was handed in to the gradebook, as ``heldout grade`` does it."""

import csv
import json
import shutil
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_output
from nbgrader.api import Gradebook
from traitlets.config import Config

from heldout.cli import main
from heldout.exercises.release import course_config
from heldout.grading.course import Course, CourseError
from heldout.grading.executors import Executors, Processes
from heldout.grading.record import RecordError
from heldout.grading.result import Status
from heldout.testing.classes import SMALL, TINY, hand_in, make_small_class, make_tiny_class, student
from heldout.testing.crashes import graded, problems

pytestmark = pytest.mark.usefixtures("sandbox")

FIRST = student(0)


@pytest.fixture(scope="module")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, float]]:
    course = tmp_path_factory.mktemp("pristine") / "course"
    scores = make_tiny_class(course, 4)
    Course(course, TINY).note_trial()  # what a trial finds is tested elsewhere
    return course, scores


@pytest.fixture
def course(pristine: tuple[Path, dict[str, float]], tmp_path: Path) -> Path:
    """A class of four that has handed in and is not graded."""
    return shutil.copytree(pristine[0], tmp_path / "course")


@pytest.fixture(scope="module")
def processes() -> Processes:
    with Processes(2) as processes:
        yield processes


def rows(course: Path, executors: Executors, **options: object) -> dict[str, object]:
    return {row.student: row for row in Course(course, TINY).grade(executors, **options)}


def configure(course: Path, line: str) -> None:
    with (course / "nbgrader_config.py").open("a") as file:
        file.write(f"\n{line}\n")


def submissions(course: Path) -> dict[str, object]:
    config: Config = course_config(course)
    with Gradebook(config.CourseDirectory.db_url, config.CourseDirectory.course_id) as gradebook:
        return {
            found.student_id: (found.score, found.late_submission_penalty)
            for found in gradebook.assignment_submissions(TINY)
        }


def test_command(
    course: Path, pristine: tuple[Path, dict[str, float]], capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["grade", TINY, "--course-dir", str(course), "--jobs", "2"]
    assert main(command) == 3  # the written answers need a person
    assert "needs a person" in capsys.readouterr().out
    assert problems(course, pristine[1]) == []
    before = graded(course)
    assert main(command) == 3
    assert graded(course) == before
    config = course_config(course)
    with Gradebook(config.CourseDirectory.db_url, config.CourseDirectory.course_id) as gradebook:
        for name in pristine[1]:
            for grade in gradebook.find_submission_notebook(TINY, TINY, name).grades:
                grade.needs_manual_grade = False
        gradebook.find_grade("written", TINY, TINY, FIRST).manual_score = 2
        gradebook.db.commit()
        gradebook.add_student("nobody")
    assert main(command) == 0  # who handed in nothing needs no person
    with (course / f"{TINY}.csv").open(encoding="utf-8-sig") as file:
        table = {row["student"]: row for row in csv.DictReader(file)}
    assert table[FIRST]["score"] == "19" and table[FIRST]["status"] == "graded"
    assert table["nobody"]["status"] == "missing" and table["nobody"]["max_score"] == "20"


def test_small_exercise_in_keras(tmp_path: Path, processes: Processes) -> None:
    deserved = make_small_class(tmp_path / "small", 4)
    graded = Course(tmp_path / "small", SMALL).grade(processes)
    assert {row.student: row.score for row in graded} == deserved


def test_chosen_students_and_force(course: Path, processes: Processes) -> None:
    assert list(rows(course, processes, chosen=[FIRST])) == [FIRST]
    assert list(graded(course)) == [FIRST]
    first = graded(course)[FIRST]
    assert set(rows(course, processes)) == {student(number) for number in range(4)}
    assert graded(course)[FIRST] == first
    rows(course, processes, chosen=[FIRST], force=True)
    assert graded(course)[FIRST] > first
    with pytest.raises(CourseError, match="Nothing was handed in for 'tiny' by: somebody"):
        rows(course, processes, chosen=[FIRST, "somebody"])


def test_what_changes_is_graded_again(course: Path, processes: Processes) -> None:
    rows(course, processes)
    before = graded(course)
    path = course / "submitted" / FIRST / TINY / f"{TINY}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        if cell.metadata.get("nbgrader", {}).get("grade_id") == "double":
            cell.source = "def double(number):\n    return 3 * number"
    hand_in(course, TINY, FIRST, notebook)
    assert rows(course, processes)[FIRST].score == 9
    after = graded(course)
    assert {name for name in after if after[name] != before[name]} == {FIRST}


def test_a_mended_sanitizer_reaches_what_is_graded(
    course: Path, processes: Processes, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = course_config(course)
    where = config.CourseDirectory.db_url, config.CourseDirectory.course_id
    rows(course, processes)
    with Gradebook(*where) as gradebook:
        grade = gradebook.find_grade("written", TINY, TINY, FIRST)
        grade.manual_score, grade.needs_manual_grade = 2.0, False
        comment = gradebook.find_comment("written", TINY, TINY, FIRST)
        comment.manual_comment, comment.auto_comment = (
            "Well said.",
            "<script>as another version wrote it</script>",
        )
        gradebook.db.commit()
    scores = submissions(course)

    # as a sanitizer left it that let scripts through
    folder = course / "autograded" / FIRST / TINY
    notebook = nbformat.read(folder / f"{TINY}.ipynb", as_version=4)
    table = new_output("display_data", {"text/html": "<b>my table</b><script>alert(1)</script>"})
    next(cell for cell in notebook.cells if cell.cell_type == "code").outputs = [table]
    kept = json.loads((folder / "result.json").read_text())
    text = nbformat.writes(notebook)
    kept["sanitizer"] = "before"
    kept["notebooks"][TINY]["notebook"] = sha256(text.encode()).hexdigest()
    kept["notebooks"][TINY]["result"]["seconds"] = 1234.5  # which a new run would not take
    for name, content in ((f"{TINY}.ipynb", text), ("result.json", json.dumps(kept))):
        (folder / name).chmod(0o644)
        (folder / name).write_text(content)
    monkeypatch.setattr("heldout.grading.record.sanitizer_version", lambda: "another")

    assert rows(course, processes)[FIRST].seconds == 1234.5
    mended = (folder / f"{TINY}.ipynb").read_text()
    page = (course / "feedback" / FIRST / TINY / f"{TINY}.html").read_text()
    assert "<b>my table</b>" in mended and "<b>my table</b>" in page
    assert "alert(1)" not in mended and "alert(1)" not in page
    assert submissions(course) == scores
    with Gradebook(*where) as gradebook:
        grade = gradebook.find_grade("written", TINY, TINY, FIRST)
        assert (grade.manual_score, grade.needs_manual_grade) == (2.0, False)
        comment = gradebook.find_comment("written", TINY, TINY, FIRST)
        assert comment.manual_comment == "Well said."
        assert "another version" not in (comment.auto_comment or "")
    before = graded(course)
    rows(course, processes)
    assert graded(course) == before


def test_results_that_the_gradebook_lacks_are_recorded(course: Path, processes: Processes) -> None:
    rows(course, processes)
    before, scores = graded(course), submissions(course)
    config = course_config(course)
    with Gradebook(config.CourseDirectory.db_url, config.CourseDirectory.course_id) as gradebook:
        gradebook.remove_submission(TINY, FIRST)
    (course / "feedback" / student(1) / TINY / f"{TINY}.html").unlink()
    rows(course, processes)
    assert submissions(course) == scores and graded(course) == before
    assert (course / "feedback" / student(1) / TINY / f"{TINY}.html").is_file()


def test_odd_submissions_stop_nobody(course: Path, processes: Processes) -> None:
    submitted = course / "submitted"
    (submitted / student(0) / TINY / f"{TINY}.ipynb").write_bytes(b"{")
    (submitted / student(1) / TINY / f"{TINY}.ipynb").unlink()
    (submitted / "linked").symlink_to(submitted / student(2))
    (submitted / "file").mkdir()
    (submitted / "file" / TINY).write_text("a file, not a folder")
    (submitted / "late" / TINY).mkdir(parents=True)
    shutil.copy(submitted / student(3) / TINY / f"{TINY}.ipynb", submitted / "late" / TINY)
    (submitted / "late" / TINY / "timestamp.txt").write_text("yesterday, I think")
    (submitted / "bad\udcff").mkdir()
    shutil.copytree(submitted / student(2) / TINY, submitted / "bad\udcff" / TINY)
    found = rows(course, processes)
    assert {name: row.status for name, row in found.items()} == {
        student(0): Status.UNREADABLE,
        student(1): Status.MISSING,
        student(2): Status.NEEDS_PERSON,
        student(3): Status.NEEDS_PERSON,
        "linked": Status.UNREADABLE,
        "file": Status.NEEDS_PERSON,
        "late": Status.NEEDS_PERSON,
        "bad\udcff": Status.NEEDS_PERSON,
    }
    assert found[student(2)].score == 9
    assert "is no folder" in found["file"].trouble
    assert "timestamp.txt names no time" in found["late"].trouble
    assert found["bad\udcff"].trouble
    assert main(["grade", TINY, "--course-dir", str(course)]) == 3  # and they can be printed and written


def test_late_ones_are_late_and_stay_so(course: Path, processes: Processes) -> None:
    configure(course, "c.AssignLatePenalties.plugin_class = 'nbgrader.plugins.LateSubmissionPlugin'")
    configure(course, "c.LateSubmissionPlugin.penalty_method = 'zero'")
    config = course_config(course)
    with Gradebook(config.CourseDirectory.db_url, config.CourseDirectory.course_id) as gradebook:
        gradebook.update_or_create_assignment(TINY, duedate="2026-11-02 12:00:00")
    (course / "submitted" / FIRST / TINY / "timestamp.txt").write_text("2026-11-03 12:00:00 UTC")
    (course / "submitted" / student(1) / TINY / "timestamp.txt").write_text("2026-11-01 12:00:00 UTC")
    for _ in range(2):
        found = rows(course, processes)
        assert found[FIRST].score == 0 and found[student(1)].score == 8
        assert submissions(course)[FIRST][1] == 17


def test_who_may_be_late_without_a_time_is_said(course: Path, processes: Processes) -> None:
    (course / "submitted" / FIRST / TINY / "timestamp.txt").write_text("2026-11-03 12:00:00 UTC")
    graded = Course(course, TINY)
    graded.grade(processes)
    assert graded.warnings == []
    configure(course, "c.LateSubmissionPlugin.penalty_method = 'zero'")
    config = course_config(course)
    with Gradebook(config.CourseDirectory.db_url, config.CourseDirectory.course_id) as gradebook:
        gradebook.update_or_create_assignment(TINY, duedate="2026-11-02 12:00:00")
    graded = Course(course, TINY)
    graded.grade(processes)
    due, unknown = graded.warnings
    assert "Due 2026-11-02 12:00 UTC" in due
    assert f"'{student(1)}'" in unknown
    assert f"'{FIRST}'" not in unknown


def test_other_directory_structures(course: Path, processes: Processes) -> None:
    structure = "{nbgrader_step}/{assignment_id}/{student_id}"
    configure(course, f"c.CourseDirectory.directory_structure = '{structure}'")
    (course / "submitted").rename(course / "old")
    for number in range(4):
        folder = course / "submitted" / TINY / student(number)
        shutil.copytree(course / "old" / student(number) / TINY, folder)
    shutil.rmtree(course / "old")
    assert [row.score for row in rows(course, processes).values()] == [17, 8, 9, 0]
    assert (course / "feedback" / TINY / FIRST / f"{TINY}.html").is_file()


def no_config(course: Path) -> None:
    (course / "nbgrader_config.py").unlink()


def broken_config(course: Path) -> None:
    configure(course, "c.Limits.memory_mb = 'much'")


def no_submissions(course: Path) -> None:
    shutil.rmtree(course / "submitted")


def no_gradebook(course: Path) -> None:
    configure(course, "c.CourseDirectory.db_url = 'sqlite:////no/such/folder/gradebook.db'")


def changed_since(course: Path) -> None:
    path = course / "solutions" / TINY / f"{TINY}.ipynb"
    path.write_text(path.read_text().replace("14", "15"))


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (no_config, "There is no .*nbgrader_config.py"),
        (broken_config, "memory_mb"),
        (no_submissions, "Nobody has handed in 'tiny' yet"),
        (no_gradebook, "The gradebook can't be opened"),
        (changed_since, r"Nobody has been graded\. 'tiny' fails its own trial"),
    ],
)
def test_what_can_not_be_graded_is_said(
    spoil: Callable[[Path], None], message: str, course: Path, processes: Processes
) -> None:
    spoil(course)
    with pytest.raises((CourseError, RecordError), match=message):
        rows(course, processes)


@pytest.mark.parametrize("name", ["nosuch", "", ".", "../solutions/tiny", "a+b"])
def test_unknown_assignments(name: str, course: Path) -> None:
    with pytest.raises(CourseError, match=r"tiny|\+"):
        Course(course, name)


@pytest.mark.parametrize("jobs", ["0", "-1", "two"])
def test_jobs(jobs: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["grade", TINY, "--jobs", jobs]) == 2
    assert "Invalid value for '--jobs'" in capsys.readouterr().err


def test_two_graders_at_once(course: Path, processes: Processes) -> None:
    def second(what: str, done: int, total: int) -> None:
        with pytest.raises(CourseError, match="being graded by another process"):
            rows(course, processes)

    rows(course, processes, progress=second)


def test_without_a_sandbox(course: Path, processes: Processes) -> None:
    shutil.rmtree(course / "submitted" / student(3))
    found = Course(course, TINY, sandbox=False).grade(processes)
    assert [row.score for row in found] == [17, 8, 9]


def test_a_machine_that_fails_is_no_submission_s_fault(
    course: Path, processes: Processes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where no fork server can be had any more, nothing is recorded against anybody."""
    (course / "autograded" / f".tried.{TINY}").unlink()
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/proc")  # a folder in which nobody can make anything
    for trial, told in ((True, "Nobody has been graded"), (False, "the same command goes on")):
        with Processes(1) as elsewhere, pytest.raises(CourseError, match=told):
            rows(course, elsewhere, trial=trial)
    monkeypatch.undo()
    assert graded(course) == {}
    assert [row.score for row in rows(course, processes).values()] == [17, 8, 9, 0]
