"""Runs a submission and checks it: student cells in one sandbox, test cells in another.

This process executes neither. It hands cells out in their order, carries messages between the two
sandboxes without looking into them, keeps the time, and writes down what comes back.
"""

import ast
import time
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field

import nbformat
from nbformat import NotebookNode
from nbgrader.utils import is_grade, is_locked, is_solution, is_task

from heldout.grading import transport
from heldout.grading.assignment import Assignment
from heldout.grading.limits import GradingLimits
from heldout.grading.result import CellResult, Result, Status
from heldout.kernels.confined import ConfinedProcess
from heldout.kernels.sandbox import SandboxError
from heldout.kernels.unconfined import UnconfinedProcess

INTERRUPT_SECONDS = 3.0  # from an interrupt to the end of a cell that does not heed it
REPLAY_SECONDS = 5.0  # for a cell that ran out of time before
RESTARTS = 5  # of either process, in one submission
REPLY_BYTES = 16 << 20  # of a cell; it is read outside of the sandbox, where few bytes may become many
OUTPUTS = 2000  # of a cell, more than an honest shell reports


class StoppedError(Exception):
    """The submission used up its restarts or its time."""


def run(
    notebook: NotebookNode, assignment: Assignment, files: dict[str, bytes], limits: GradingLimits
) -> Result:
    """Execute and grade a notebook that `repair` made, and return everything there is to say about it.

    ``files`` are the student's own; the assignment's are put over them.
    Raises `SandboxError` where this system can't confine processes.
    """
    notebook = deepcopy(notebook)
    with _Run(assignment, files, limits) as running:
        cells = dict(running.graded(notebook))
    status = running.status
    if status is Status.GRADED and any(cell.score is None for cell in cells.values()):
        status = Status.NEEDS_PERSON
    return Result(
        cells=cells,
        status=status,
        notes=running.notes,
        notebook=nbformat.writes(notebook),
        seconds=time.monotonic() - running.started,
        memory=running.memory,
    )


class EndedEarlyError(Exception):
    """A process had to be ended, or ended itself, before it had answered."""

    def __init__(self, status: Status, what: str) -> None:
        super().__init__(f"your code {what}.")
        self.status, self.what = status, what


@dataclass
class _Side:
    """One of the two processes and what has to be done again if it has to be started again."""

    function: str
    files: dict[str, bytes]
    history: list[tuple[bytes, float]] = field(default_factory=list)
    process: ConfinedProcess | UnconfinedProcess | None = None
    channel: transport.Channel | None = None
    starts: int = 0


class _Run:
    def __init__(self, assignment: Assignment, files: dict[str, bytes], limits: GradingLimits) -> None:
        self.limits = limits
        self.release = {_grade_id(cell): cell.source for cell in assignment.release.cells}
        self.started = time.monotonic()
        self.status = Status.GRADED
        self.notes: list[str] = []
        self.memory = 0
        self.stopped = ""
        self._student = _Side("heldout.grading.student:serve", files | assignment.files)
        self._checker = _Side("heldout.grading.checker:serve", assignment.files)

    def __enter__(self) -> "_Run":
        return self

    def __exit__(self, *_: object) -> None:
        for side in (self._student, self._checker):
            self._close(side)

    # -- the notebook

    def graded(self, notebook: NotebookNode) -> Iterator[tuple[str, CellResult]]:
        """Run all cells in their order; yield the result of each graded one."""
        used = _names_used(notebook)
        for number, cell in enumerate((cell for cell in notebook.cells if cell.cell_type == "code"), start=1):
            cell.outputs, cell.execution_count = [], number
        for cell in notebook.cells:
            if is_grade(cell) and not is_solution(cell):
                yield _grade_id(cell), self._test(cell)
                continue
            if cell.cell_type == "code":
                self._execute(cell, used)
            if is_grade(cell) or is_task(cell):
                points = float(cell.metadata.nbgrader.points)
                blank = cell.source.strip() == self.release.get(_grade_id(cell), "").strip()
                yield _grade_id(cell), CellResult(0.0 if blank and is_grade(cell) else None, points)

    def _execute(self, cell: NotebookNode, used: set[str]) -> None:
        """Run a cell that is no test where it belongs."""
        if self.stopped:
            return
        locked = is_locked(cell) and not is_solution(cell)
        checks = locked and _grade_id(cell).startswith("check_")
        try:
            if not checks or _names_defined(cell.source) & used:
                cell.outputs = self._run_student_cell(cell)
            if locked:
                reply = self._ask_checker("setup" if not checks else "check", cell.source)
                if checks:
                    cell.outputs = _outputs(reply)
                else:
                    self._checker.history.append((_request("setup", cell.source), 0.0))
        except StoppedError as error:
            self.stopped = str(error)

    def _test(self, cell: NotebookNode) -> CellResult:
        """Run a test cell and score it."""
        possible = float(cell.metadata.nbgrader.points)
        if self.stopped:
            cell.outputs = [_error("NotRun", self.stopped)]
            return CellResult(0.0, possible, self.stopped)
        try:
            reply = self._ask_checker("test", cell.source)
        except StoppedError as error:
            self.stopped = str(error)
            cell.outputs = [_error("NotRun", self.stopped)]
            return CellResult(0.0, possible, self.stopped)
        cell.outputs = _outputs(reply)
        if reply.get("fault"):
            self._note(
                Status.NEEDS_PERSON, f"The test {_grade_id(cell)} is at fault, not you: {reply['message']}"
            )
            return CellResult(None, possible, reply["message"])
        if "error" in reply:
            return CellResult(0.0, possible, f"{reply['error']}: {reply['message']}")
        return CellResult(min(max(reply.get("points", possible), 0.0), possible), possible)

    def _note(self, status: Status, sentence: str) -> None:
        """Remember what went wrong; the first thing that does names the status."""
        if self.status is Status.GRADED:
            self.status = status
        self.notes.append(sentence)

    # -- the student's process

    def _run_student_cell(self, cell: NotebookNode) -> list[NotebookNode]:
        request = _request("cell", cell.source)
        where = f"the cell '{_grade_id(cell)}'" if _grade_id(cell) else "a cell that you added"
        try:
            reply, late = self._student_cell(request, self.limits.cell_seconds)
        except (EndedEarlyError, TimeoutError) as end:
            sentence = self._told(end, where)
            return [_error("Stopped", sentence)]
        self._student.history.append((request, REPLAY_SECONDS if late else 0.0))
        outputs = _student_outputs(reply)
        if late:
            sentence = (
                f"In {where}, something ran for longer than {self.limits.cell_seconds:g} seconds "
                "and was interrupted."
            )
            self._note(Status.TIMED_OUT, sentence)
            outputs.append(_error("TimeoutError", sentence))
        return outputs

    def _student_cell(self, request: bytes, seconds: float) -> tuple[dict, bool]:
        """Run one cell; return the answer, and whether it had to be interrupted to come."""
        channel = self._up(self._student)
        try:
            deadline = self._deadline(seconds)
            channel.send(request, deadline)
            late = False
            try:
                frame = channel.receive(deadline)
            except TimeoutError:
                late = True
                self._student.process.interrupt()
                frame = channel.receive(time.monotonic() + INTERRUPT_SECONDS)
            if frame[:1] != b"R" or len(frame) > REPLY_BYTES:
                raise transport.EndedError
            return transport.unpack(frame[1:]), late
        except (transport.EndedError, TimeoutError, ValueError) as error:
            raise self._end(self._student, late=isinstance(error, TimeoutError)) from error

    def _told(self, end: EndedEarlyError, where: str) -> str:
        """Note how the student's process came to its end, and return the sentence that says so."""
        sentence = f"In {where}, {end}"
        self._note(end.status, sentence)
        return sentence

    # -- the checking process

    def _ask_checker(self, kind: str, source: str) -> dict:
        """Run a cell in the checking process, carrying its questions to the student's and back."""
        up = self._up(self._checker)
        self._up(self._student)
        ended: EndedEarlyError | None = None
        try:
            up.send(_request(kind, source), self._deadline(self.limits.cell_seconds))
            deadline = self._deadline(2 * self.limits.cell_seconds)
            while (frame := up.receive(deadline))[:1] == b"S":
                if ended is None:
                    try:
                        answer = self._ask_student(frame[1:])
                    except EndedEarlyError as end:
                        ended = end
                if ended is not None:
                    names = ["TimeoutError" if ended.status is Status.TIMED_OUT else "StudentError"]
                    answer = transport.pack({"kind": "error", "names": names, "message": str(ended)})
                up.send(answer, deadline)
            reply = transport.unpack(frame[1:])
        except (transport.EndedError, TimeoutError, ValueError) as error:
            end = self._end(self._checker, late=isinstance(error, TimeoutError))
            self._close(self._student)  # it may still wait for an answer
            sentence = f"Checking what your code returned was given up: it {end.what}."
            self._note(end.status, sentence)
            return {"error": "NotChecked", "message": sentence}
        if ended is not None:
            sentence = f"While your code was tested, {ended}"
            self._note(ended.status, sentence)
            return reply | {"error": "Stopped", "message": sentence}
        return reply

    def _ask_student(self, question: bytes) -> bytes:
        """Carry one question to the student's process and its answer back."""
        deadline = self._deadline(self.limits.cell_seconds)
        try:
            self._student.channel.send(question, deadline)
            frame = self._student.channel.receive(deadline)
        except (transport.EndedError, TimeoutError) as error:
            # after a call that was cut short nobody knows what the process would say next
            raise self._end(self._student, late=isinstance(error, TimeoutError)) from error
        return frame[1:] if frame[:1] == b"C" else transport.pack({"kind": "garbled"})

    # -- both processes

    def _deadline(self, seconds: float) -> float:
        return min(time.monotonic() + seconds, self.started + self.limits.notebook_seconds)

    def _up(self, side: _Side) -> transport.Channel:
        """Return the channel of a process; start it if it does not run, and bring it up to date."""
        while side.process is None:
            if side.starts > RESTARTS or self._deadline(0.1) < time.monotonic():
                raise StoppedError(
                    "This was not run: your notebook had been stopped too often before, or its time was up."
                )
            side.starts += 1
            side.process = self._process(side.function)
            side.channel = transport.Channel(side.process.channel)
            self._replay(side)
        return side.channel

    def _process(self, function: str) -> ConfinedProcess | UnconfinedProcess:
        if self.limits.sandbox is None:
            return UnconfinedProcess(function)
        return ConfinedProcess(function, self.limits.sandbox)

    def _replay(self, side: _Side) -> None:
        """Do again what was done before the process had to be started again."""
        try:
            if side.files:
                side.channel.send(transport.pack({"kind": "files", "files": side.files}))
                side.channel.receive(self._deadline(self.limits.cell_seconds))
            for request, seconds in list(side.history):
                if side is self._student:
                    self._student_cell(request, seconds or self.limits.cell_seconds)
                else:
                    deadline = self._deadline(self.limits.cell_seconds)
                    side.channel.send(request, deadline)
                    side.channel.receive(deadline)
        except (EndedEarlyError, transport.EndedError, TimeoutError):
            self._end(side)

    def _close(self, side: _Side) -> ConfinedProcess | UnconfinedProcess | None:
        process, side.process, side.channel = side.process, None, None
        if process is not None:
            process.kill()
            process.close()
            if side is self._student:
                self.memory = max(self.memory, process.memory)
        return process

    def _end(self, side: _Side, late: bool = False) -> EndedEarlyError:
        """End a process that ran out of time or broke off, and return how it came to that."""
        if not late and side.process is not None:
            side.process.ended(1.0)  # its supervisor says why
        process = self._close(side)
        if process is not None and process.lost:
            raise SandboxError("the fork server ended while it was used")
        if process is not None and process.reason == "memory":
            limit = self.limits.sandbox.memory >> 20
            return EndedEarlyError(Status.KILLED, f"took more than the {limit} MiB of memory that there are")
        if late:
            seconds = self.limits.cell_seconds
            return EndedEarlyError(Status.TIMED_OUT, f"ran for longer than {seconds:g} seconds")
        return EndedEarlyError(Status.CRASHED, "ended the process that it ran in")


def _request(kind: str, source: str) -> bytes:
    return transport.pack({"kind": kind, "source": source})


def _grade_id(cell: NotebookNode) -> str:
    return cell.metadata.get("nbgrader", {}).get("grade_id", "")


def _names_defined(source: str) -> set[str]:
    """Return the functions that a cell defines."""
    try:
        return {node.name for node in ast.parse(source).body if isinstance(node, ast.FunctionDef)}
    except SyntaxError:
        return set()


def _names_used(notebook: NotebookNode) -> set[str]:
    """Return the names that the student's own cells mention."""
    names = set()
    for cell in notebook.cells:
        if cell.cell_type == "code" and (is_solution(cell) or not _grade_id(cell)):
            try:
                tree = ast.parse(cell.source)
            except (SyntaxError, ValueError, RecursionError, MemoryError):
                continue
            names |= {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    return names


def _error(name: str, value: str, where: str = "") -> NotebookNode:
    lines = [f"{name}: {value}", *where.splitlines()]
    return nbformat.v4.new_output("error", ename=name, evalue=value, traceback=lines)


def _outputs(reply: dict) -> list[NotebookNode]:
    """Return what a cell of the instructors' printed, and the message it failed with, without its code."""
    outputs = [nbformat.from_dict(output) for output in reply.get("outputs", [])]
    if "error" in reply:
        outputs = [output for output in outputs if output.output_type != "error"]
        outputs.append(_error(reply["error"], reply["message"], reply.get("where", "")))
    return outputs


def _student_outputs(reply: dict) -> list[NotebookNode]:
    """Return the outputs that the student's process reports, rebuilt from what is text in them."""
    reported = reply.get("outputs")
    reported = reported if isinstance(reported, list) else []
    outputs = [_rebuilt(output) for output in reported[:OUTPUTS] if isinstance(output, dict)]
    if len(reported) > OUTPUTS:
        text = f"… {len(reported) - OUTPUTS} more outputs were left out.\n"
        outputs.append(nbformat.v4.new_output("stream", name="stderr", text=text))
    return [output for output in outputs if output is not None]


def _rebuilt(output: dict) -> NotebookNode | None:
    match output:
        case {"output_type": "stream", "name": "stdout" | "stderr" as name, "text": str(text)}:
            return nbformat.v4.new_output("stream", name=name, text=text)
        case {"output_type": "error", "ename": str(name), "evalue": str(value), "traceback": list(lines)}:
            lines = [line for line in lines if isinstance(line, str)]
            return nbformat.v4.new_output("error", ename=name, evalue=value, traceback=lines)
        case {"output_type": "display_data" | "execute_result" as kind, "data": dict(data)}:
            data = {mime: text for mime, text in data.items() if isinstance(text, str)}
            sizes = output.get("metadata")
            metadata = {
                mime: {side: value for side, value in size.items() if isinstance(value, int)}
                for mime, size in (sizes.items() if isinstance(sizes, dict) else ())
                if mime in data and isinstance(size, dict)
            }
            return nbformat.v4.new_output(kind, data, metadata=metadata)
    return None
