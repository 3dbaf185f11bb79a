"""What holds for every archive and every name in it: of whose a file is, and of where it lies."""

import contextlib
import io
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from heldout.errors import HeldOutError
from heldout.grading.collect.archives import ZipDownload
from heldout.grading.ids import problem_with_id
from heldout.grading.sentences import is_seen
from heldout.grading.step_runner import StepRunner, here
from heldout.testing.downloads import ASSIGNMENT, CLASS, collect, make_course, owner_of
from tests.grading.collect.test_hostile_names import (
    ALICE,
    BEFORE,
    FILES,
    HERS,
    READERS,
    hers,
    honest,
    made,
    said,
)
from tests.grading.properties import CORPUS, examples

# parts of what systems write, of other students', and of paths
WORDS = st.sampled_from(
    [
        *(person.id for person in CLASS),
        *(person.name for person in CLASS),
        *(part for theirs, _ in READERS.values() for part in theirs.split("/") if part),
        *FILES.values(),
        *(
            "_attempt_2026-11-20-20-00-00_",
            "_assignsubmission_file_",
            "_5506_1_",
            "Submission attachment(s)",
            "(mueller)",
        ),
        *(
            ASSIGNMENT,
            f"{ASSIGNMENT}.ipynb",
            "timestamp.txt",
            "submission_metadata.yml",
            "index.html",
            "Version 2",
        ),
        *("..", ".", "", "/", "\\", "//", "\0", "\n", "_", " - ", "+", ".ipynb", ".zip", ".txt"),
    ]
)
NAMES = st.lists(WORDS | st.text(max_size=3), min_size=1, max_size=4).map("".join)
PATHS = st.lists(NAMES, min_size=1, max_size=3).map("/".join)


@pytest.fixture(scope="module", autouse=True)
def quick() -> Iterator[None]:
    """No process for each course, and no waiting for disks."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(StepRunner, "__call__", lambda _, step, **arguments: here(step, **arguments))
        patch.setattr(os, "fsync", lambda _: None)
        yield


def archived(files: list[tuple[str, bytes]]) -> bytes:
    """Return an archive with these names as they are, twice where they come twice."""
    packed = io.BytesIO()
    with pytest.MonkeyPatch.context() as patch, zipfile.ZipFile(packed, "w") as archive:
        patch.setattr("warnings.warn", lambda *_, **__: None)
        for name, data in files:
            info = zipfile.ZipInfo("x")
            info.filename = info.orig_filename = name
            with contextlib.suppress(UnicodeError):
                archive.writestr(info, data)
    return packed.getvalue()


@contextlib.contextmanager
def collected_in_a_course(data: bytes, roster: bool = True) -> Iterator[tuple[Path, set[str]]]:
    """Collect an archive; yield the course, and who has something there. Nothing lies elsewhere."""
    with TemporaryDirectory() as place:
        course = make_course(Path(place, "course"), *([] if roster else [""]))
        before = {path.relative_to(place) for path in Path(place).rglob("*")}
        archive = Path(place, "class.zip")
        archive.write_bytes(data)
        with contextlib.suppress(HeldOutError):
            text = said(collect(course, archive), course)
            assert all(is_seen(char) for line in text.split("\n") for char in line)
        new = {path.relative_to(place) for path in Path(place).rglob("*")} - before - {Path("class.zip")}
        assert all(path.parts[0] == "course" and path.parts[1] in ("submitted", "attempts") for path in new)
        yield course, {path.parts[2] for path in new if len(path.parts) > 2}


@examples(40)
@given(st.lists(st.tuples(PATHS, st.just(hers()) | st.binary(max_size=9)), max_size=5), st.booleans())
@example([("", b"1"), ("mueller/a.ipynb", hers())], True)
@example([("mueller/timestamp.txt/a", b"1"), ("mueller/a.ipynb", hers())], True)
@example([(f"mueller/{ASSIGNMENT}.ipynb/a", b"1"), ("mueller/a.ipynb", hers())], False)
@example([(f"Submitted files/x/y/Version {'9' * 5000}/a", b"1")], True)
@example([("t_mueller_attempt_0001-01-01-00-00-00_a.ipynb", hers())], True)
def test_whoever_is_filed_is_of_the_class(files: list[tuple[str, bytes]], roster: bool) -> None:
    with collected_in_a_course(archived(files), roster) as (_, students):
        assert not any(map(problem_with_id, students))
        assert not roster or students <= {person.id for person in CLASS}


@examples(40)
@given(st.sampled_from(sorted(BEFORE)), st.lists(PATHS, min_size=1, max_size=3))
@example("canvas", ["x\\..\\y.ipynb"])
@example("sakai", ["a\nb.ipynb"])
@example("blackboard", [""])
@example("canvas", [""])
def test_no_file_of_hers_changes_anothers(system: str, names: list[str]) -> None:
    others = {
        path: data for path, data in made(system, flat=False).items() if not path.startswith(HERS[system])
    }
    own = [(BEFORE[system] + name, hers()) for name in names]
    with collected_in_a_course(archived([*others.items(), *own])) as (course, students):
        expected = honest(system, flat=False)
        assert students - {ALICE.id} == expected.keys() - {ALICE.id}
        for student in students - {ALICE.id}:
            lies = course / "submitted" / student
            files = {
                path.relative_to(lies).as_posix(): path.read_bytes()
                for path in lies.rglob("*")
                if path.is_file()
            }
            assert files == expected[student]
        for path in (course / "submitted" / ALICE.id).rglob(f"{ASSIGNMENT}.ipynb"):
            if path.is_file():
                assert owner_of(path.read_bytes()).startswith(ALICE.id)


@examples(100)
@given(
    st.lists(st.tuples(NAMES, st.binary(max_size=9)), max_size=4), st.integers(0, 300), st.binary(max_size=4)
)
def test_a_damaged_archive_is_read_or_refused(
    files: list[tuple[str, bytes]], place: int, damage: bytes
) -> None:
    data = archived(files)
    with contextlib.suppress(HeldOutError):
        download = ZipDownload(io.BytesIO(data[:place] + damage + data[place + len(damage) :]), "class.zip")
        for path, entry in download.entries.items():
            if not entry.problem:
                download.read(path)


@pytest.mark.parametrize(
    "data",
    [pytest.param(path.read_bytes(), id=path.name) for path in sorted((CORPUS / "archives").iterdir())],
)
def test_archives_of_the_corpus(data: bytes) -> None:
    here("unpack", archive=data, name="hw.zip", start=0)
    for roster in (True, False):
        with collected_in_a_course(data, roster) as (_, students):
            assert not any(map(problem_with_id, students))
    inside = BEFORE["moodle"] + "hw.zip"
    with collected_in_a_course(archived([*made("moodle", flat=False).items(), (inside, data)])) as (
        _,
        students,
    ):
        assert len(students) >= len(CLASS) - 1
