"""What grading finds out about one submission: plain data, whichever grader made it."""

import json
from dataclasses import asdict, dataclass, field
from enum import StrEnum


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

    ``score`` is None where a person has to grade.
    """

    score: float | None
    max_score: float
    message: str = ""


@dataclass(frozen=True)
class Result:
    """All graded cells of one submission, by ``grade_id``, and what else there is to tell.

    ``notes`` are sentences for the student: what was repaired, what stopped the run. ``notebook`` is the
    executed notebook as nbformat 4 JSON, empty where nothing could be executed. ``seconds`` is the wall
    time of run and check, ``memory`` the student's processes' peak in bytes.
    """

    cells: dict[str, CellResult] = field(default_factory=dict)
    status: Status = Status.GRADED
    notes: list[str] = field(default_factory=list)
    notebook: str = ""
    seconds: float = 0.0
    memory: int = 0

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
        fields = json.loads(data)
        fields["cells"] = {name: CellResult(**cell) for name, cell in fields["cells"].items()}
        fields["status"] = Status(fields["status"])
        return cls(**fields)
