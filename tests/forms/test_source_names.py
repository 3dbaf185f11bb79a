"""What the grader takes from the assignment's source about whose a name is."""

from heldout.grading.protocol import Names
from heldout.grading.source_names import source_names
from heldout.testing.cells import source_notebook


def names(**cells: str) -> Names:
    """Return the names of an assignment of these cells."""
    return source_names(source_notebook({name.replace("_for_", " "): text for name, text in cells.items()}))


def test_what_functions_read_may_be_replaced_and_nothing_else() -> None:
    found = names(
        setup="rate = 2\nresult = expected = 0\nnumbers = [1]\nonce = [rate for number in numbers]",
        interest="def interest(amount):\n    result = amount * rate\n    return result",
    )
    assert found.read == ["rate"]


def test_names_inside_of_functions_are_read_too() -> None:
    found = names(
        setup="limit = 3",
        below="def below(values):\n    def keep():\n        return [v for v in values if v < limit]",
    )
    assert found.read == ["limit"]


def test_the_test_cells_names_are_none_of_them() -> None:
    found = names(
        double="def double(x): return 2 * x", test_double_for_1="expected = 4\ndef helper(): return expected"
    )
    assert found.students == ["double"] and found.read == [] and found.classes == []
    assert found.tests == ["expected", "helper"]


def test_what_other_cells_bind_as_well_is_not_the_tests_alone() -> None:
    found = names(
        setup="limit = 3",
        double="def double(x): return 2 * x\nlog = []",
        test_double_for_1="limit, log, double, found = 4, [], print, 5\nfor row in []: pass",
    )
    assert found.tests == ["found", "row"]


def test_what_an_editable_cell_changes_is_the_students() -> None:
    found = names(
        setup="table = {}\nrows = []\nkept = []\ncleaned = 1\nrng = 2",
        answer="table['a'] = 1\nrows.append(1)\ncleaned.dropna(inplace=True)\nx = rng.normal()\nkept.copy()",
    )
    assert found.students == ["cleaned", "rows", "table", "x"]


def test_a_given_class_is_the_students_if_an_answer_mentions_it() -> None:
    setup = "class Node: pass\nclass Probe: pass"
    assert names(setup=setup, build="def build(): return Node()").students == ["Node", "build"]


def test_imports_are_the_sources() -> None:
    found = names(
        plain="import numpy as np\n%matplotlib inline\nfrom math import pi, tau as t", setup="!ls\nx = "
    )
    assert found.imports == ["import numpy as np", "from math import pi, tau as t"]
