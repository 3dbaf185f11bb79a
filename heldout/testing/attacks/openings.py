"""Openings: this grader with exactly one of its protections taken away.

What an attack achieves through an opening shows that the attack works, and that this protection is what
repels it. An opening holds in the grading process, and in a fork server of its own, from which the student's
process and the checking one are forked; all other protections stand. ``python -m
heldout.testing.attacks.openings NAME SOCKET`` is that server.
"""

import contextlib
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

import msgspec
import nbformat

from heldout.kernels import client, confined, sandbox, seccomp, server
from heldout.kernels.environment import course_preload
from heldout.paths import ROOT

START_SECONDS = 120.0
STEPS = "heldout.grading.steps"


@dataclass(frozen=True)
class Opening:
    """One protection taken away: by other ``limits``, or by what ``patches`` replaces in the grader."""

    name: str
    limits: dict[str, float] = field(default_factory=dict)
    patches: Callable[[contextlib.ExitStack], None] = lambda stack: None

    @contextlib.contextmanager
    def held(self, folder: Path) -> Iterator[None]:
        """Hold it open: for this process, and in a new fork server, whose socket is in this folder."""
        socket, log = folder / "opened.sock", folder / "opened.log"
        preload = [*course_preload(ROOT), STEPS]
        command = [sys.executable, "-m", __name__, self.name, str(socket), *preload]
        with log.open("wb") as output, contextlib.ExitStack() as stack:
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
            stack.callback(process.wait)
            stack.callback(process.terminate)
            deadline = time.monotonic() + START_SECONDS
            while not socket.exists():
                if process.poll() is not None or time.monotonic() > deadline:
                    raise RuntimeError(f"the fork server did not start: {log.read_text()}")
                time.sleep(0.05)
            self.patches(stack)
            stack.enter_context(patch.object(confined, "connect", lambda *_: client.connect_to(socket)))
            yield


def _no_filter(stack: contextlib.ExitStack) -> None:
    stack.enter_context(patch.object(seccomp, "install", lambda: None))


def _own_network(stack: contextlib.ExitStack) -> None:
    stack.enter_context(patch.object(sandbox, "NEWNET", 0))


def _one_run(stack: contextlib.ExitStack) -> None:
    """Judge a test by the run that shows what calls changed, without the second one."""
    from heldout.grading.checker import Checker

    def test(self: Any, source: str) -> Any:
        return self._run_test(source)

    stack.enter_context(patch.object(Checker, "_test", test))


def _private_names(stack: contextlib.ExitStack) -> None:
    """Let the student's code ask a test's object for names that begin with an underscore."""
    from heldout.grading import checker

    stack.enter_context(patch.object(checker, "_public", lambda target, name: name))


def _as_handed_in(stack: contextlib.ExitStack) -> None:
    """Grade a notebook's cells as they are, tests and metadata included."""
    from heldout.grading import steps
    from heldout.grading.repair import Repaired

    def repair(data: bytes, _: Any) -> Repaired:
        return Repaired(nbformat.reads(data.decode(), as_version=4))

    stack.enter_context(patch.object(steps, "repair", repair))


def _raw_outputs(stack: contextlib.ExitStack) -> None:
    """Show outputs and texts in the feedback as they are."""
    from heldout.grading import steps

    stack.enter_context(patch.object(steps, "sanitized", lambda notebook, assignment: notebook))


def _followed_links(stack: contextlib.ExitStack) -> None:
    """Read what links in a submission lead to."""
    from heldout.grading import submission

    def read(path: Path, _: int) -> bytes | None:
        return path.read_bytes() if path.is_file() else None

    stack.enter_context(patch.object(submission, "_reason_against", lambda path: ""))
    stack.enter_context(patch.object(submission, "_read", read))


def _no_bounds(stack: contextlib.ExitStack) -> None:
    """Show texts of any length and drawings of any cost; what takes too long is ended all the same."""
    from heldout.grading import formulas, sanitize
    from heldout.grading.drawings import Pictures

    for module in (formulas, sanitize):
        for name in vars(module).copy():
            if name.startswith(("MOST_", "ALL_")) and name != "MOST_READINGS":
                stack.enter_context(patch.object(module, name, 10**9))
    most: dict[str, Any] = dict.fromkeys(("markdown", "text", "tags", "words", "outputs"), 10**9)
    most["pictures"] = Pictures(*[10**12] * 4)
    room = partial(sanitize._Room, **most)  # noqa: SLF001  (there is no other place where its bounds are)
    stack.enter_context(patch.object(sanitize, "_Room", room))
    for kind in ("image", "svg"):
        stack.enter_context(patch.object(Pictures, kind, lambda *_, **__: True))


def _as_it_is(stack: contextlib.ExitStack) -> None:
    """Quote names and texts in sentences as they are."""
    from heldout.grading import command, course, parse, repair, submission

    for module in (command, course, parse, repair, submission):
        if hasattr(module, "quoted"):
            stack.enter_context(patch.object(module, "quoted", lambda text, _=0: f"'{text}'"))
        if hasattr(module, "printable"):
            stack.enter_context(patch.object(module, "printable", str))


def _formulas(stack: contextlib.ExitStack) -> None:
    """Write to tables what a spreadsheet takes for formulas."""
    from heldout.grading import course
    from heldout.grading.sentences import printable

    stack.enter_context(patch.object(course, "_cell", printable))


def _case(stack: contextlib.ExitStack) -> None:
    """Tell names from each other as Linux does."""
    from heldout.grading import autograded

    stack.enter_context(patch.object(autograded, "folded", lambda name: name))


def _untyped(stack: contextlib.ExitStack) -> None:
    """Take reports of the right name for reports, whatever is in them."""
    from heldout.grading import protocol

    def report(data: Any) -> Any:
        fields = msgspec.msgpack.decode(bytes(data))
        del fields["type"]
        return protocol.Report(**fields)

    stack.enter_context(patch.object(protocol, "report", report))


def _only_pages(stack: contextlib.ExitStack) -> None:
    """Count pages alone as memory, and not what the kernel holds besides."""
    for name in ("_in_kernel", "_sockets", "_mappings"):
        stack.enter_context(patch.object(sandbox, name, lambda _: 0))


def _limits_of_who_grades(stack: contextlib.ExitStack) -> None:
    """Let a process have as many waiting signals as whoever started the grader."""
    most = resource.getrlimit(resource.RLIMIT_SIGPENDING)[1]
    stack.enter_context(patch.object(sandbox, "WAITING_SIGNALS", most))


def _any_pictures(stack: contextlib.ExitStack) -> None:
    """Show pictures of any size, as many as there are."""
    from heldout.grading import sanitize
    from heldout.grading.drawings import Pictures

    room = partial(sanitize._Room, pictures=Pictures(*[10**12] * 4))  # noqa: SLF001  (as above)
    stack.enter_context(patch.object(sanitize, "_Room", room))


OPENINGS = {
    opening.name: opening
    for opening in (
        Opening("time", limits={"cell_seconds": 40.0, "notebook_seconds": 80.0}),
        Opening("system calls", patches=_no_filter),
        Opening("network", patches=_own_network),
        Opening("second run", patches=_one_run),
        Opening("private names", patches=_private_names),
        Opening("repair", patches=_as_handed_in),
        Opening("sanitizing", patches=_raw_outputs),
        Opening("links", patches=_followed_links),
        Opening("bounds", patches=_no_bounds),
        Opening("shown", limits={"shown_mb": 1000}, patches=_any_pictures),
        Opening("printable", patches=_as_it_is),
        Opening("formulas", patches=_formulas),
        Opening("look-alikes", patches=_case),
        Opening("types", patches=_untyped),
        Opening("kernel's memory", patches=_only_pages),
        Opening("limits of who grades", patches=_limits_of_who_grades),
    )
}


def main() -> None:
    """Serve forks in which the opening named on the command line holds."""
    name = sys.argv.pop(1)
    with contextlib.ExitStack() as stack:
        OPENINGS[name].patches(stack)
        server.main()


if __name__ == "__main__":
    main()
