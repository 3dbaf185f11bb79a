"""Every version is kept, and ``submitted`` holds the one that counts."""

import contextlib
import os
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heldout.grading.attempts import Attempt, AttemptError, Attempts, names_that_clash
from heldout.grading.collect.collecting import Outcome
from heldout.testing.downloads import ASSIGNMENT, CLASS, collect, filed, make_course, work_of, zipped

ALICE = CLASS[2]
START = datetime(2026, 11, 20, tzinfo=UTC)


@pytest.fixture
def course(tmp_path: Path) -> Path:
    return make_course(tmp_path / "course")


@pytest.fixture
def attempts(tmp_path: Path) -> Attempts:
    return Attempts(tmp_path / "attempts" / "alice" / "hw", tmp_path / "submitted" / "alice" / "hw")


def attempt(text: str, day: int | None = None) -> Attempt:
    files = {"my.ipynb": text.encode(), "data/a.csv": b"1"}
    at = None if day is None else START + timedelta(days=day)
    return Attempt(files, {"hw.ipynb": text.encode(), "data/a.csv": b"1"}, at)


def hand_in(attempts: Attempts, one: Attempt, rule: str = "last") -> str:
    attempts.recover()
    attempts.adopt()
    attempts.keep(one)
    note = attempts.counts(rule)
    assert note is not None
    attempts.hand_over(note)
    return (attempts.submitted / "hw.ipynb").read_text()


def exchange(course: Path, version: int, day: int, name: str = "class.zip") -> Path:
    path = course.parent / name
    folder = f"{ALICE.id}+{ASSIGNMENT}+2026-11-{day:02} 11:00:00 UTC"
    path.write_bytes(zipped({f"{folder}/{ASSIGNMENT}.ipynb": work_of(ALICE, version)}))
    return path


def test_the_last_counts_whatever_order_they_come_in(attempts: Attempts) -> None:
    assert [hand_in(attempts, attempt(str(day), day)) for day in (2, 1, 3)] == ["2", "2", "3"]
    assert len(attempts.notes()) == 3
    assert (attempts.submitted / "timestamp.txt").read_text() == "2026-11-23 00:00:00.000000 UTC\n"


def test_or_the_first(attempts: Attempts) -> None:
    assert [hand_in(attempts, attempt(str(day), day), "first") for day in (2, 1, 3)] == ["2", "1", "1"]


def test_without_times_the_order_of_arrival_decides(attempts: Attempts) -> None:
    assert [hand_in(attempts, attempt(text)) for text in ("a", "b", "a")] == ["a", "b", "b"]
    assert not (attempts.submitted / "timestamp.txt").exists()


def test_the_same_again_changes_nothing(attempts: Attempts) -> None:
    hand_in(attempts, attempt("a", 1))
    before = {path: path.stat().st_mtime_ns for path in attempts.submitted.rglob("*")}
    hand_in(attempts, attempt("a", 1))
    hand_in(attempts, attempt("a"))
    assert {path: path.stat().st_mtime_ns for path in attempts.submitted.rglob("*")} == before
    assert len(attempts.notes()) == 1


def test_a_time_that_becomes_known_is_noted(attempts: Attempts) -> None:
    hand_in(attempts, attempt("a"))
    hand_in(attempts, attempt("a", 1))
    assert [note.time for note in attempts.notes()] == [START + timedelta(days=1)]
    assert (attempts.submitted / "timestamp.txt").exists()


def test_the_same_work_handed_in_later_is_later(attempts: Attempts) -> None:
    hand_in(attempts, attempt("a", 1))
    hand_in(attempts, attempt("a", 2))
    assert (attempts.submitted / "timestamp.txt").read_text().startswith("2026-11-22")


def test_what_lay_there_before_is_kept(attempts: Attempts) -> None:
    attempts.submitted.mkdir(parents=True)
    (attempts.submitted / "hw.ipynb").write_text("by hand")
    (attempts.submitted / "timestamp.txt").write_text("2026-11-20 09:00:00 +0900")
    assert hand_in(attempts, attempt("a", 1)) == "a"
    first, _ = attempts.notes()
    assert first.time == START
    assert (attempts.folder / first.folder / "files" / "hw.ipynb").read_text() == "by hand"


def test_what_a_person_mends_there_stays(attempts: Attempts) -> None:
    hand_in(attempts, attempt("a", 1))
    (attempts.submitted / "hw.ipynb").write_text("mended")
    assert hand_in(attempts, attempt("a", 1)) == "mended"
    assert hand_in(attempts, attempt("b", 2)) == "b"
    assert len(attempts.notes()) == 3


@pytest.mark.parametrize("step", ["mkdir", "open", "rename"])
@pytest.mark.parametrize("calls", range(8))
def test_whatever_stops_it_nothing_is_lost(
    attempts: Attempts, step: str, calls: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    hand_in(attempts, attempt("a", 1))
    real, left = getattr(Path, step), [calls]

    def stopping(self: Path, *args: object, **kwargs: object) -> object:
        left[0] -= 1
        if left[0] < 0:
            raise KeyboardInterrupt
        return real(self, *args, **kwargs)

    with monkeypatch.context() as patch:
        patch.setattr(Path, step, stopping)
        with contextlib.suppress(KeyboardInterrupt):
            hand_in(attempts, attempt("b", 2))
    kept = {path.read_text() for path in attempts.folder.glob("0*/files/my.ipynb")}
    assert "a" in kept
    assert hand_in(attempts, attempt("b", 2)) == "b"
    assert [note.number for note in attempts.notes()] == [1, 2]
    assert [path.name for path in attempts.submitted.parent.iterdir()] == ["hw"]


def test_a_person_may_choose(attempts: Attempts) -> None:
    for day in (1, 2):
        hand_in(attempts, attempt(str(day), day))
    attempts.choose(1)
    assert [hand_in(attempts, attempt(str(day), day)) for day in (2, 3)] == ["1", "1"]
    attempts.choose(0)
    assert hand_in(attempts, attempt("3", 3)) == "3"
    with pytest.raises(AttemptError, match="There are: 1, 2 and 3"):
        attempts.choose(9)


def test_a_damaged_note_is_said(attempts: Attempts) -> None:
    hand_in(attempts, attempt("a", 1))
    (note,) = attempts.folder.glob("*/attempt.json")
    note.write_text("{")
    with pytest.raises(AttemptError, match="can't be read"):
        attempts.notes()


@given(st.lists(st.tuples(st.sampled_from("abc"), st.none() | st.integers(0, 4)), min_size=1, max_size=6))
@settings(max_examples=25, deadline=None)
def test_with_times_the_latest_counts(
    tmp_path_factory: pytest.TempPathFactory, versions: list[tuple[str, int | None]]
) -> None:
    place = tmp_path_factory.mktemp("attempts")
    attempts = Attempts(place / "attempts", place / "submitted" / "hw")
    for text, day in versions:
        result = hand_in(attempts, attempt(text, day))
    times = [note.time for note in attempts.notes()]
    if None not in times:
        latest = max(note.time for note in attempts.notes() if note.time)
        assert any(note.time == latest and note.chosen for note in attempts.notes())
        days = [day for _, day in versions if day is not None]
        assert {text for text, day in versions if day == max(days)} >= {result}
    assert {path.read_text() for path in (place / "attempts").glob("*/files/my.ipynb")} == {
        text for text, _ in versions
    }
    shutil.rmtree(place)


def test_collecting_again(course: Path) -> None:
    outcomes = []
    for version, day in [(2, 20), (1, 19), (3, 21), (3, 21)]:
        (line,) = collect(course, exchange(course, version, day)).lines
        outcomes.append((line.outcome, filed(course)[ALICE.id]))
    assert outcomes == [
        (Outcome.NEW, f"{ALICE.id}, 2"),
        (Outcome.OLDER, f"{ALICE.id}, 2"),
        (Outcome.NEWER, f"{ALICE.id}, 3"),
        (Outcome.SAME, f"{ALICE.id}, 3"),
    ]


def test_checking_writes_nothing(course: Path) -> None:
    before = sorted(course.rglob("*"))
    (line,) = collect(course, exchange(course, 1, 20), check_only=True).lines
    assert (line.outcome, line.student) == (Outcome.NEW, ALICE.id)
    assert sorted(course.rglob("*")) == before


def test_times_of_a_list_go_before_those_of_the_system(course: Path) -> None:
    at = datetime(2026, 11, 25, 12, tzinfo=UTC)
    (line,) = collect(course, exchange(course, 1, 20), times={ALICE.id: at}).lines
    assert line.at == at


@pytest.mark.parametrize(
    "paths", [["a.csv", "A.csv"], ["a", "a/b"], ["a//b"], ["../a"], ["a\nb"], ["x" * 300]]
)
def test_names_that_clash(paths: list[str]) -> None:
    assert names_that_clash(paths)
    assert not names_that_clash(["a.csv", "b/a.csv", "b/c/a.csv"])


def test_what_is_too_much_to_keep_is_not_read(attempts: Attempts, monkeypatch: pytest.MonkeyPatch) -> None:
    attempts.submitted.mkdir(parents=True)
    (attempts.submitted / "hw.ipynb").write_text("{}")
    with (attempts.submitted / "large.bin").open("wb") as file:
        file.truncate(1 << 40)  # it takes no place on the disk
    with pytest.raises(AttemptError, match="more than 512 MB or 2000 files"):
        attempts.adopt()
    (attempts.submitted / "large.bin").unlink()
    monkeypatch.setattr("heldout.grading.attempts.MAX_KEPT_FILES", 3)
    for number in range(3):
        (attempts.submitted / f"{number}.txt").touch()
    with pytest.raises(AttemptError, match="files"):
        attempts.adopt()
    assert attempts.notes() == []


def test_folders_deeper_than_a_path_can_say_are_told(attempts: Attempts) -> None:
    attempts.submitted.mkdir(parents=True)
    with contextlib.chdir(attempts.submitted):
        for _ in range(40):
            Path("n" * 250).mkdir()
            os.chdir("n" * 250)
    with pytest.raises(AttemptError, match="can't be read: File name too long"):
        attempts.adopt()


def test_one_who_handed_in_too_much_stops_nobody_else(course: Path) -> None:
    lee = CLASS[1]
    folder = course / "submitted" / lee.id / ASSIGNMENT
    folder.mkdir(parents=True)
    with (folder / "large.bin").open("wb") as file:
        file.truncate(1 << 40)
    path = course.parent / "class.zip"
    path.write_bytes(zipped({f"{person.id}/{ASSIGNMENT}.ipynb": work_of(person) for person in CLASS[:3]}))
    lines = {line.student: line for line in collect(course, path).lines}
    assert lines[lee.id].outcome is Outcome.REFUSED
    assert "Take out what does not belong" in lines[lee.id].why
    assert {lines[person.id].outcome for person in (CLASS[0], CLASS[2])} == {Outcome.NEW}
