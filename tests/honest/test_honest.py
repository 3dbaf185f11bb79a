"""Right answers, in whatever shape and style students give them, earn here what they earn with nbgrader."""

import pytest

from heldout.testing.honest import Graded, Honest, grade_here, grade_stock, load

pytestmark = pytest.mark.usefixtures("sandbox")

ALL = load()
# of each kind one, as they are graded in seconds
FEW = {
    "plain/shell_lines",
    "plain/input",
    "plain/threads",
    "networks/subclassed",
    "shape/databricks",
    "shape/lambda_with_lost_metadata",
}


def said(graded: list[Graded]) -> str:
    """Return what went otherwise than expected, for the message of a failed test."""
    return "\n".join(f"{one.scores}\n{one.messages}" for one in graded if not one.as_expected)


def test_there_are_enough() -> None:
    assert len(ALL) >= 100 and {honest.name for honest in ALL} >= FEW


def test_a_few_lose_nothing() -> None:
    graded = list(grade_here([honest for honest in ALL if honest.name in FEW]))
    assert not (text := said(graded)), text
    (stopped,) = (one.result for one in graded if one.honest.name == "plain/input")
    assert stopped is not None
    message = stopped.cells["test_total"].message
    assert message.startswith("NameError: name 'total' is not defined. Its cell was stopped by EOFError"), (
        message
    )


@pytest.mark.nightly
@pytest.mark.parametrize("honest", ALL, ids=[honest.name for honest in ALL])
def test_nothing_is_lost_that_nbgrader_gives(honest: Honest) -> None:
    (here,), (stock,) = grade_here([honest]), grade_stock([honest])
    assert not (text := said([here])), text
    assert here.points >= stock.points
