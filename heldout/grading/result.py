"""What grading finds out about one submission: plain data, whichever grader made it."""

import json
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any


class Status(StrEnum):
    """How grading went, which says nothing of the score."""

    GRADED = "graded"
    NEEDS_PERSON = "needs a person"
    TIMED_OUT = "timed out"
    CRASHED = "crashed"
    KILLED = "killed"
    MISSING = "missing"
    UNREADABLE = "unreadable"


@dataclass(frozen=True)
class CellResult:
    """One graded cell: points earned, points possible, and what the student reads if it failed.

    ``score`` is None where a person has to grade. ``line`` is the test's line that failed, 0 where none did:
    for the lecturer, since it may be a hidden one. ``fault`` says that the test failed, or the machine, and
    not the student.
    """

    score: float | None
    max_score: float
    message: str = ""
    line: int = 0
    fault: bool = False


@dataclass(frozen=True)
class Result:
    """All graded cells of one notebook, by ``grade_id``, and what else there is to tell.

    ``notes`` are sentences for the student: what was repaired, what stopped the run. ``notebook`` is the
    executed notebook as nbformat 4 JSON, empty where nothing could be executed. ``seconds`` is the wall
    time of run and check, ``waited`` what others took of it and was given back, ``memory`` the student's
    processes' peak in bytes. ``fault`` says what failed of
    the assignment itself before any test did, empty if nothing. ``trouble`` is for the lecturer alone: what
    the grader itself could not do. ``sanitizer`` is the version of what has sanitized the notebook, empty
    if nothing has.
    """

    cells: dict[str, CellResult] = field(default_factory=dict)
    status: Status = Status.GRADED
    notes: list[str] = field(default_factory=list)
    notebook: str = ""
    seconds: float = 0.0
    waited: float = 0.0
    memory: int = 0
    fault: str = ""
    trouble: str = ""
    sanitizer: str = ""

    @property
    def score(self) -> float:
        """The points earned so far; cells that a person has to grade count nothing yet."""
        return sum(cell.score or 0.0 for cell in self.cells.values())

    def to_bytes(self) -> bytes:
        """Return the result as JSON, the form in which it travels and is kept."""
        return json.dumps(asdict(self)).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> "Result":
        """Return the result that `to_bytes` wrote."""
        return cls.from_dict(json.loads(data))

    @classmethod
    def from_dict(cls, fields: dict[str, Any]) -> "Result":
        """Return the result of which `dataclasses.asdict` made these fields."""
        cells = {name: CellResult(**cell) for name, cell in fields["cells"].items()}
        return cls(**{**fields, "cells": cells, "status": Status(fields["status"])})


# From what a person should look at first to what went well. A notebook that is missing beside others is told
# in words: the submission is not missing.
_GRAVEST = (
    Status.CRASHED,
    Status.KILLED,
    Status.TIMED_OUT,
    Status.UNREADABLE,
    Status.NEEDS_PERSON,
    Status.GRADED,
)


@dataclass(frozen=True)
class SubmissionResult:
    """The results of all notebooks of an assignment, by notebook's name, whatever of it was handed in."""

    notebooks: dict[str, Result]

    @property
    def status(self) -> Status:
        """The gravest of the notebooks' statuses; missing if all of them are."""
        found = {result.status for result in self.notebooks.values()}
        return next((status for status in _GRAVEST if status in found), Status.MISSING)

    @property
    def missing(self) -> list[str]:
        """The names of the notebooks that were not handed in."""
        return [name for name, result in self.notebooks.items() if result.status is Status.MISSING]

    @property
    def notes(self) -> list[str]:
        """The notes of all notebooks; those that several have, once."""
        return list(dict.fromkeys(note for result in self.notebooks.values() for note in result.notes))

    @property
    def trouble(self) -> str:
        """What the grader itself could not do, of all notebooks."""
        return " ".join(result.trouble for result in self.notebooks.values() if result.trouble)

    @property
    def score(self) -> float:
        """The points earned so far; cells that a person has to grade count nothing yet."""
        return sum(result.score for result in self.notebooks.values())

    @property
    def seconds(self) -> float:
        """The wall time of all runs and checks together."""
        return sum(result.seconds for result in self.notebooks.values())

    @property
    def waited(self) -> float:
        """What others took of that time and was given back."""
        return sum(result.waited for result in self.notebooks.values())

    @property
    def memory(self) -> int:
        """The peak in bytes: notebooks run one after the other."""
        return max((result.memory for result in self.notebooks.values()), default=0)

    def to_bytes(self) -> bytes:
        """Return the results as JSON, the form in which they travel."""
        return json.dumps({name: asdict(result) for name, result in self.notebooks.items()}).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> "SubmissionResult":
        """Return the results that `to_bytes` wrote."""
        return cls({name: Result.from_dict(fields) for name, fields in json.loads(data).items()})
