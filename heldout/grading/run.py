"""Runs a submission and checks it: student cells in one sandbox, test cells in another.

This process executes neither. It hands cells out in their order, carries messages between the two
sandboxes without looking into them, and writes down what comes back. Where a cell runs:

- The student's cells, answers and added ones, run in the student's process.
- Graded tests run in the checking process.
- Locked cells that are not graded, such as imports, data and helpers, run in both. The outputs are those of
  the student's process. One that fails in the checking process, without having asked for anything of the
  student's, or in the student's before any code of the student's has run, is a fault of the assignment, and a
  person has to look at the tests that fail after it. One that ends a process so is a fault of the machine.
- Of these, one whose grade_id begins with ``check_`` is a self-check: asserts on what the student wrote,
  which need not run twice. It runs in the checking process, whose outputs are kept, and in the student's
  only if a cell of the student's names a function that it defines.
"""

import math
import re
from collections.abc import Container, Iterator
from copy import deepcopy

import msgspec
import nbformat
from nbformat import NotebookNode
from nbgrader.utils import is_grade, is_locked, is_solution, is_task

from heldout.errors import HeldOutError
from heldout.grading import protocol
from heldout.grading.assignment import AssignmentNotebook
from heldout.grading.cells import grade_id_of
from heldout.grading.limits import GradingLimits
from heldout.grading.outputs import Error, Output, Stream, Value, rebuilt, shortened, size_of
from heldout.grading.patience import TimeLimit
from heldout.grading.protocol import Cell, Failure, Raised, Report, Test
from heldout.grading.result import CellResult, Result, Status
from heldout.grading.session import EndedEarlyError, Session, StoppedError
from heldout.grading.source_names import source_names

CHECK = "check_"  # how the grade_id of a self-check begins


class SetupError(HeldOutError):
    """A released cell ended its process before any code of the student's had run there."""


def run(
    notebook: NotebookNode,
    names: Container[str],
    assignment: AssignmentNotebook,
    files: dict[str, bytes],
    limits: GradingLimits,
) -> Result:
    """Execute and grade a notebook that `repair` made, and return everything there is to say about it.

    ``names`` are those that the student's own cells mention, ``files`` the student's own; the assignment's
    are put over them.
    Raises `SandboxError` where this system can't confine processes, `SetupError` where it can't even run what
    the assignment begins with.
    """
    notebook = deepcopy(notebook)
    with _Run(assignment, names, files, limits) as running:
        cells = dict(running.graded(notebook))
    status = running.status
    if status is Status.GRADED and any(cell.score is None for cell in cells.values()):
        status = Status.NEEDS_PERSON
    return Result(
        cells=cells,
        status=status,
        notes=running.notes,
        notebook=nbformat.writes(notebook),
        seconds=running.time.elapsed,
        waited=running.time.given_back,
        memory=running.memory,
        fault=running.fault,
    )


class _Run:
    def __init__(
        self,
        assignment: AssignmentNotebook,
        names: Container[str],
        files: dict[str, bytes],
        limits: GradingLimits,
    ) -> None:
        self.limits = limits
        self._names = names
        self._shown = 0  # bytes of all outputs so far
        self.release = {grade_id_of(cell): cell.source for cell in assignment.release.cells}
        self.status = Status.GRADED
        self.notes: list[str] = []
        self._stopped = ""  # why nothing is run any more
        self.fault = ""  # which locked cell failed, whatever the student wrote, and how
        self._begun = bool(files)  # whether anything of the student's may have been executed
        self._asked = False  # whether the running cell of the checking process has asked the student's
        self._ended: EndedEarlyError | None = None  # how the student's process ended in the running test
        self.time = TimeLimit(limits.notebook_seconds)
        self._student = Session(
            "heldout.grading.student:serve",
            files | assignment.files,
            limits,
            self.time.ends,
            interrupts=True,
        )
        self._checker = Session(
            "heldout.grading.checker:serve",
            assignment.files,
            limits,
            self.time.ends,
            passed_on=self._ask_student,
        )
        self.time.sessions = (self._student, self._checker)
        self._checker.remember(protocol.encode(source_names(assignment.source)))

    @property
    def memory(self) -> int:
        """The peak of the student's processes, in bytes."""
        return self._student.memory

    def __enter__(self) -> "_Run":
        return self

    def __exit__(self, *_: object) -> None:
        self._student.close()
        self._checker.close()

    # -- the notebook

    def graded(self, notebook: NotebookNode) -> Iterator[tuple[str, CellResult]]:
        """Run all cells in their order; yield the result of each graded one."""
        for number, cell in enumerate((cell for cell in notebook.cells if cell.cell_type == "code"), start=1):
            cell.outputs, cell.execution_count = [], number
        for cell in notebook.cells:
            if is_grade(cell) and not is_solution(cell):
                yield grade_id_of(cell), self._test(cell)
                continue
            if cell.cell_type == "code":
                self._execute(cell)
            if is_grade(cell) or is_task(cell):
                points = float(cell.metadata.nbgrader.points)
                blank = cell.source.strip() == self.release.get(grade_id_of(cell), "").strip()
                yield grade_id_of(cell), CellResult(0.0 if blank and is_grade(cell) else None, points)

    def _execute(self, cell: NotebookNode) -> None:
        """Run a cell that is no test where it belongs."""
        if self._stopped:
            cell.outputs = [_error("NotRun", self._stopped)]
            return
        locked = is_locked(cell) and not is_solution(cell)
        checks = locked and grade_id_of(cell).startswith(CHECK)
        may_fail = "raises-exception" in cell.metadata.get("tags", [])
        self._begun = self._begun or not locked
        try:
            if not checks or any(name in self._names for name in _names_defined(cell.source)):
                cell.outputs = self._run_student_cell(cell)
                if not self._begun and not may_fail:
                    for output in cell.outputs:
                        if output.output_type == "error":
                            self._blame(cell, Failure(output.ename, output.evalue), "where your cells run")
            if locked:
                request = protocol.encode(Cell(cell.source))
                report = self._ask_checker(request)
                if checks:
                    cell.outputs = self._outputs(report)
                else:
                    self._checker.remember(request)
                if report.failure is not None and not self._asked and not may_fail:
                    self._blame(cell, report.failure, "where tests run")
        except StoppedError as error:
            self._stopped = str(error)
            cell.outputs = [_error("NotRun", self._stopped)]

    def _blame(self, cell: NotebookNode, failure: Failure, where: str) -> None:
        """Note that a locked cell failed that rests on nothing of the student's."""
        if self.fault:
            return
        name, raised = grade_id_of(cell), f"{failure.error}: {failure.message}"
        self.fault = f"cell {name}: {raised}"
        self._note(
            Status.NEEDS_PERSON,
            f"The locked cell '{name}' is at fault, not you: it fails {where} ({raised}). Your lecturer has "
            "to look at the tests that fail after it.",
        )

    def _test(self, cell: NotebookNode) -> CellResult:
        """Run a test cell and score it."""
        possible = float(cell.metadata.nbgrader.points)
        if not self._stopped:
            try:
                report = self._ask_checker(protocol.encode(Test(cell.source)))
            except StoppedError as error:
                self._stopped = str(error)
        if self._stopped:
            cell.outputs = [_error("NotRun", self._stopped)]
            return CellResult(0.0, possible, self._stopped)
        cell.outputs = self._outputs(report)
        points, failure = possible if report.points is None else report.points, report.failure
        if failure is None and math.isnan(points):
            failure = Failure("ValueError", "it gave a number of points that is none (NaN)", fault=True)
        if failure is None:
            return CellResult(min(max(points, 0.0), possible), possible)
        message = f"{failure.error}: {failure.message}"
        if failure.fault:
            self._note(Status.NEEDS_PERSON, f"The test {grade_id_of(cell)} is at fault, not you: {message}")
        fault = failure.fault or bool(self.fault)
        return CellResult(None if fault else 0.0, possible, message, failure.line, fault)

    def _note(self, status: Status, sentence: str) -> None:
        """Remember what went wrong; the first thing that does names the status."""
        if self.status is Status.GRADED:
            self.status = status
        self.notes.append(sentence)

    def _nodes(self, reported: list[Output]) -> list[NotebookNode]:
        """Return the outputs of a cell, as far as all cells may still show something."""
        kept, left_out = [], False
        for output in rebuilt(reported):
            self._shown += size_of(output)
            if self._shown <= self.limits.shown:
                kept.append(output)
            elif isinstance(output, Error):
                kept.append(shortened(output))
            else:
                left_out = True
        if left_out:
            most = f"all cells of a notebook may show {self.limits.shown >> 20} MB together"
            kept.append(Stream("stderr", f"… outputs were left out: {most}.\n"))
        return list(map(_node, kept))

    def _outputs(self, report: Report) -> list[NotebookNode]:
        """Return what a cell of the instructors' printed, and the message it failed with, but no code."""
        outputs = self._nodes(report.outputs)
        if report.failure is not None:
            outputs = [output for output in outputs if output.output_type != "error"]
            failure = report.failure
            outputs.append(_error(failure.error, failure.message, failure.where))
        return outputs

    # -- the student's process

    def _run_student_cell(self, cell: NotebookNode) -> list[NotebookNode]:
        request = protocol.encode(Cell(cell.source))
        name = grade_id_of(cell)
        where = f"the cell '{name}'" if name else "a cell that you added"
        try:
            report, late = self._student.run(request, self.limits.cell_seconds)
        except EndedEarlyError as end:
            if not self._begun:
                raise SetupError(f"cell '{name}' as it was released {end.what}") from end
            sentence = f"In {where}, {end}"
            self._note(end.status, sentence)
            return [_error("Stopped", sentence)]
        self._student.remember(request, late)
        outputs = self._nodes(report.outputs)
        if late and not self._begun:
            raise SetupError(
                f"cell '{name}' as it was released ran for longer than {self.limits.cell_seconds:g} seconds"
            )
        if late:
            sentence = (
                f"In {where}, something ran for longer than {self.limits.cell_seconds:g} seconds "
                "and was interrupted."
            )
            self._note(Status.TIMED_OUT, sentence)
            outputs.append(_error("TimeoutError", sentence))
        return outputs

    # -- the checking process

    def _ask_checker(self, request: bytes) -> Report:
        """Run a cell in the checking process, carrying its questions to the student's and back."""
        self._student.start()
        self._ended, self._asked = None, False
        try:
            report, _ = self._checker.run(request, self.limits.cell_seconds)
        except EndedEarlyError as end:
            self._student.close()  # it may still wait for an answer
            if not self._begun:
                raise SetupError(f"a cell as it was released {end.what}") from end
            sentence = f"Checking what your code returned was given up: it {end.what}."
            self._note(end.status, sentence)
            return Report(failure=Failure("NotChecked", sentence))
        if self._ended is not None:
            sentence = f"While your code was tested, {self._ended}"
            if report.failure is not None and report.failure.called:
                sentence += f" That was in {report.failure.called}."
            self._note(self._ended.status, sentence)
            return Report(report.outputs, Failure("Stopped", sentence))
        return report

    def _ask_student(self, question: memoryview) -> bytes | memoryview:
        """Carry one question to the student's process and its answer back."""
        self._asked = True
        if self._ended is None:
            try:
                return self._student.ask(question)
            except EndedEarlyError as end:
                self._ended = end
        late = self._ended.status is Status.TIMED_OUT
        return protocol.encode(Raised(["TimeoutError" if late else "StudentError"], str(self._ended)))


def _names_defined(source: str) -> list[str]:
    """Return the functions that a cell defines."""
    # not parsed: Python 3.11 can't parse in two threads at a time, and a cluster's workers are threads
    return re.findall(r"^def (\w+)", source, re.MULTILINE)


def _error(name: str, value: str, where: str = "") -> NotebookNode:
    return _node(Error(name, value, [f"{name}: {value}", *where.splitlines()]))


def _node(output: Output) -> NotebookNode:
    """Return an output as a notebook holds it."""
    fields = msgspec.to_builtins(output)
    if isinstance(output, Value):
        fields["execution_count"] = None
    node: NotebookNode = nbformat.from_dict(fields)
    return node
