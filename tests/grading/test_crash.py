"""Whatever ends while a class is graded, the class is graded: nothing lost, nothing doubled, nothing left."""

import re
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from heldout.testing.classes import make_tiny_class
from heldout.testing.crashes import GraderProcesses, graded, kill_runs, problems

pytestmark = [pytest.mark.nightly, pytest.mark.usefixtures("sandbox")]


@pytest.fixture
def victims(tmp_path: Path) -> Iterator[GraderProcesses]:
    with GraderProcesses(tmp_path) as victims:
        yield victims


@pytest.fixture
def heard() -> Iterator[None]:
    """Have what a test starts hear interrupts, which a shell's background job and all it starts ignore."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def when_some_are_graded(course: Path) -> None:
    deadline = time.monotonic() + 120
    while len(graded(course)) < 2:
        assert time.monotonic() < deadline, "nothing is being graded"
        time.sleep(0.02)


def end_workers(victims: GraderProcesses) -> None:
    workers = [process for process in victims.processes() if "spawn_main" in " ".join(process.cmdline())]
    assert workers
    workers[0].kill()


def end_servers(victims: GraderProcesses) -> None:
    servers = victims.servers()
    assert len(servers) == 2  # of what submissions run in, and of what reads and renders them
    for server in servers:
        server.kill()


def end_supervisors(victims: GraderProcesses) -> None:
    """End one sandbox's supervisor, as a system does that runs out of memory."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        for server in victims.servers():
            for process in server.children():
                try:
                    process.kill()
                    return
                except psutil.NoSuchProcess:
                    continue
    raise AssertionError("no sandbox was seen")


def test_kills_lose_nothing(tmp_path: Path) -> None:
    done = [number for number, _ in kill_runs(tmp_path, kills=5, size=6, seed=8)]
    assert max(done) > 0  # some were graded before a kill


@pytest.mark.parametrize("end", [end_workers, end_servers, end_supervisors])
def test_no_submission_pays_for_a_process_that_ended(
    end: Callable[[GraderProcesses], None], victims: GraderProcesses, tmp_path: Path
) -> None:
    course = tmp_path / "course"
    scores = make_tiny_class(course, 10)
    run = victims.start(course, "--jobs", "2")
    when_some_are_graded(course)
    end(victims)
    output, _ = run.communicate()
    assert run.returncode == 3, output
    assert problems(course, scores) == []
    assert victims.leftovers() == []


@pytest.mark.usefixtures("heard")
def test_interrupt_says_what_is_kept(victims: GraderProcesses, tmp_path: Path) -> None:
    course = tmp_path / "course"
    scores = make_tiny_class(course, 40)  # so many that a slow machine is in time to interrupt
    run = victims.start(course, "--jobs", "1")
    when_some_are_graded(course)
    psutil.Process(run.pid).send_signal(signal.SIGINT)
    output, _ = run.communicate(timeout=20)
    kept = graded(course)
    assert run.returncode == 130
    said = re.search(r"(\d+) of 40 submissions are graded and kept", " ".join(output.split()))
    assert said and len(kept) - int(said[1]) in (0, 1)  # one may have been on its way to the gradebook
    assert "Traceback" not in output
    assert victims.leftovers() == []
    run = victims.start(course)
    output, _ = run.communicate()
    assert problems(course, scores) == []
    after = graded(course)
    assert {student: after[student] for student in kept} == kept
