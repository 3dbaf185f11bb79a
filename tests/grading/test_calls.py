"""Which call an exception came from, in one line."""

from typing import Any

import numpy as np
import pytest

from heldout.grading.calls import CHARACTERS, text_of


class Loud:
    def __repr__(self) -> str:
        raise AssertionError("nothing is asked of an object")


@pytest.mark.parametrize(
    ("args", "kwargs", "expected"),
    [
        ((), {}, "f()"),
        ((np.zeros((3, 4)), 0.5), {"axis": 0}, "f(<array of shape (3, 4)>, 0.5, axis=0)"),
        ((np.float64(0.5), np.int32(3), True, None), {}, "f(0.5, 3, True, None)"),
        ((np.longdouble(1), 2**50_000, np.datetime64("2026-01-01")), {}, "f(<longdouble>, <int>, <date>)"),
        (([np.zeros(2), "adam"], (1,)), {}, "f([<array of shape (2,)>, 'adam'], (1,))"),
        ((list(range(9)), {"a": [1.5]}), {}, "f([0, 1, 2, 3, ...], {'a': [1.5]})"),
        ((Loud(), len), {}, "f(<Loud>, <builtin_function_or_method>)"),
        ((np.random.default_rng(0),), {}, "f(<Generator>)"),
        (("x" * 100, b"y"), {}, f"f('{'x' * 17}...{'x' * 18}', <bytes>)"),
    ],
)
def test_calls_are_written_as_in_a_notebook(
    args: tuple[Any, ...], kwargs: dict[str, Any], expected: str
) -> None:
    assert text_of("f", args, kwargs) == expected


def test_tables_are_written_by_their_shape() -> None:
    pandas = pytest.importorskip("pandas")
    assert text_of("f", (pandas.DataFrame({"a": [1, 2]}),), {}) == "f(<DataFrame of shape (2, 1)>)"


def test_a_long_call_is_cut() -> None:
    text = text_of("f", tuple(["word " * 5] * 40), {})
    assert len(text) <= CHARACTERS
    assert text.endswith("…)")
