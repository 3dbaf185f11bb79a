"""What grading finds out about one submission: plain data, whichever grader made it."""

from dataclasses import dataclass, field


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
    """All graded cells of one submission, by ``grade_id``."""

    cells: dict[str, CellResult] = field(default_factory=dict)

    @property
    def score(self) -> float:
        """The points earned so far; cells that a person has to grade count nothing yet."""
        return sum(cell.score or 0.0 for cell in self.cells.values())
