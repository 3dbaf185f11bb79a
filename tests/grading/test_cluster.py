"""A Dask cluster grades a class, also when part of it ends."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from heldout.cli import main
from heldout.testing.classes import TINY, make_tiny_class
from heldout.testing.crashes import graded, problems

pytestmark = [pytest.mark.nightly, pytest.mark.usefixtures("sandbox")]


class Cluster:
    """A scheduler and workers on this machine, in folders and with fork servers of their own."""

    def __init__(self, folder: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.address = f"tcp://127.0.0.1:{free.getsockname()[1]}"
        self._folder = folder
        self._runtime = Path(tempfile.mkdtemp(prefix="heldout-cluster-"))
        self.workers: list[subprocess.Popen] = []
        self.scheduler = self._start("scheduler", "--host", self.address, "--no-dashboard")

    def _start(self, *command: str) -> subprocess.Popen:
        folder = self._folder / f"{command[0]}-{len(self.workers)}"
        folder.mkdir(parents=True)
        dask = [sys.executable, "-m", "dask", *command]
        environment = os.environ | {"XDG_RUNTIME_DIR": str(self._runtime)}
        with (folder / "log").open("w") as log:
            return subprocess.Popen(
                dask, cwd=folder, env=environment, stdout=log, stderr=log, start_new_session=True
            )

    def add_worker(self) -> None:
        options = ["--nthreads", "1", "--no-dashboard", "--no-nanny"]
        self.workers.append(self._start("worker", self.address, *options))

    def close(self) -> None:
        for process in [*self.workers, self.scheduler]:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        shutil.rmtree(self._runtime)  # without its address, the fork server ends by itself


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    cluster = Cluster(tmp_path / "cluster")
    yield cluster
    cluster.close()


def grade(course: Path, scheduler: str) -> subprocess.Popen[str]:
    command = ["grade", TINY, "--course-dir", str(course), "--scheduler", scheduler]
    return subprocess.Popen(
        [sys.executable, "-m", "heldout.cli", *command],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def when_some_are_graded(course: Path) -> None:
    deadline = time.monotonic() + 120
    while len(graded(course)) < 3:
        assert time.monotonic() < deadline, "nothing is being graded"
        time.sleep(0.02)


def wait_for_workers(cluster: Cluster, number: int) -> None:
    from distributed import Client

    with Client(cluster.address, timeout=60, set_as_default=False) as client:
        client.wait_for_workers(number, timeout=60)


def test_a_class_is_graded_though_a_worker_is_killed(cluster: Cluster, tmp_path: Path) -> None:
    course = tmp_path / "course"
    scores = make_tiny_class(course, 24)
    for _ in range(2):
        cluster.add_worker()
    wait_for_workers(cluster, 2)
    run = grade(course, cluster.address)
    when_some_are_graded(course)
    cluster.workers[0].kill()
    output, _ = run.communicate(timeout=120)
    assert run.returncode == 3, output
    assert problems(course, scores) == []


def test_a_scheduler_that_ends_costs_nothing(cluster: Cluster, tmp_path: Path) -> None:
    course = tmp_path / "course"
    scores = make_tiny_class(course, 16)
    cluster.add_worker()
    wait_for_workers(cluster, 1)
    run = grade(course, cluster.address)
    when_some_are_graded(course)
    cluster.scheduler.kill()
    output, _ = run.communicate(timeout=120)
    assert run.returncode == 1, output
    assert "is gone" in output and "Traceback" not in output
    before = graded(course)
    assert main(["grade", TINY, "--course-dir", str(course)]) == 3
    after = graded(course)
    assert {student: after[student] for student in before} == before
    assert problems(course, scores) == []


def test_no_scheduler_and_no_workers(
    cluster: Cluster, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    course = tmp_path / "course"
    make_tiny_class(course, 1)
    monkeypatch.setattr("heldout.grading.executors.CONNECT_SECONDS", 2.0)
    assert main(["grade", TINY, "--course-dir", str(course), "--scheduler", "tcp://127.0.0.1:9"]) == 1
    assert "There is no Dask scheduler at tcp://127.0.0.1:9" in capsys.readouterr().err
    assert main(["grade", TINY, "--course-dir", str(course), "--scheduler", "no address"]) == 1
    assert "There is no Dask scheduler at no address" in capsys.readouterr().err
    monkeypatch.undo()
    assert main(["grade", TINY, "--course-dir", str(course), "--scheduler", cluster.address]) == 1
    assert "has no workers" in capsys.readouterr().err
