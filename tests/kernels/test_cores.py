"""A submission's processes have a core of their own, and time that others took is not theirs."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from heldout.grading.patience import FRESH_SECONDS, PATIENCE, Patience, Running, TimeLimit
from heldout.kernels import cores
from heldout.kernels.cores import own_core, seconds_kept_waiting

ALLOWED = sorted(os.sched_getaffinity(0))
SPIN = "import os, time\nend = time.monotonic() + 20\nwhile time.monotonic() < end: pass"


@pytest.fixture(autouse=True)
def own_locks(tmp_path: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))


@pytest.mark.skipif(len(ALLOWED) < 2, reason="there is only one core")
def test_each_has_its_own_and_the_last_ones_have_none() -> None:
    with own_core() as first, own_core() as second:
        assert len(first) == len(second) == 1
        assert first != second
        held = [own_core() for _ in ALLOWED]
        found = [one.__enter__() for one in held]
        assert found.count(()) == 2
        for one in held:
            one.__exit__(None, None, None)
    with own_core() as again:
        assert len(again) == 1


def test_one_core_is_everybodys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cores.os, "sched_getaffinity", lambda _: {0})
    with own_core() as found:
        assert found == ()


def spinning(*arguments: str) -> subprocess.Popen[bytes]:
    """A process that does nothing but spin, on one core that is the same for all."""
    process = subprocess.Popen([sys.executable, "-c", SPIN, *arguments])
    os.sched_setaffinity(process.pid, {ALLOWED[0]})
    return process


def test_waiting_for_others_is_told_from_running() -> None:
    alone = spinning()
    time.sleep(1.0)
    waited = seconds_kept_waiting(alone.pid)
    others = [spinning() for _ in range(3)]
    time.sleep(2.0)
    longer = seconds_kept_waiting(alone.pid) - waited
    for process in (alone, *others):
        process.kill()
        process.wait()
    assert longer > 0.5
    assert seconds_kept_waiting(alone.pid) == 0.0  # nobody says any more


def test_what_its_own_children_take_is_not_others() -> None:
    child = f"subprocess.Popen([sys.executable, '-c', {SPIN!r}])"
    code = f"import subprocess, sys\nfor _ in range(3): {child}\n{SPIN}"
    parent = subprocess.Popen([sys.executable, "-c", code], start_new_session=True)
    os.sched_setaffinity(parent.pid, {ALLOWED[-1]})
    time.sleep(3.0)
    in_queue = float(Path(f"/proc/{parent.pid}/schedstat").read_text().split()[1]) / 1e9
    waited = seconds_kept_waiting(parent.pid)
    os.killpg(parent.pid, 9)
    parent.wait()
    assert in_queue - waited > 0.5


class Process:
    pid = 1


def test_lost_time_is_given_back_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    lost = [0.0]
    monkeypatch.setattr("heldout.grading.patience.seconds_kept_waiting", lambda _: lost[0])
    ends = time.monotonic() + 1000
    patience = Patience(Running(Process(), None), 10.0, lambda: ends)  # type: ignore[arg-type]
    before = patience.deadline
    assert not patience.longer()
    lost[0] = 4.0
    assert patience.longer()
    assert patience.deadline == pytest.approx(before + 4)
    assert not patience.longer()
    lost[0] = 1e6
    assert patience.longer()
    assert patience.deadline == pytest.approx(before + 10 * (PATIENCE - 1))
    assert not patience.longer()


def test_others_are_not_asked_after_at_every_request(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    now = [100.0]

    def waiting(pid: int) -> float:
        asked.append(pid)
        return float(len(asked))

    monkeypatch.setattr("heldout.grading.patience.seconds_kept_waiting", waiting)
    monkeypatch.setattr("heldout.grading.patience.time.monotonic", lambda: now[0])
    running = Running(Process(), None)  # type: ignore[arg-type]
    assert [running.kept_waiting() for _ in range(9)] == [1.0] * 9
    assert running.kept_waiting(fresh=True) == running.kept_waiting() == 2.0
    now[0] += 1.01 * FRESH_SECONDS
    assert running.kept_waiting() == 3.0


class Waiting:
    """Stands for a session whose processes others have kept waiting."""

    def __init__(self, seconds: float) -> None:
        self.kept_waiting = seconds


def test_a_notebook_gets_its_time_back_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("heldout.grading.patience.time.monotonic", lambda: now[0])
    limit = TimeLimit(60.0)
    assert limit.ends() == 160.0
    limit.sessions = (Waiting(7.0), Waiting(5.0))  # type: ignore[assignment]
    now[0] = 130.0
    assert (limit.elapsed, limit.given_back, limit.ends()) == (30.0, 12.0, 172.0)
    limit.sessions = (Waiting(7.0), Waiting(1e6))  # type: ignore[assignment]
    assert limit.ends() == 100.0 + PATIENCE * 60.0
