"""Says in one line which call an exception came from, so that a student can make the same call and see it."""

import reprlib
from typing import Any

import numpy as np

CHARACTERS = 200


class _Arguments(reprlib.Repr):
    """Writes arguments: numbers and short texts whole, arrays and tables by shape, objects by class.

    Nothing is asked of an object: its own words may be long, and those of a stand-in are the student's.
    """

    def __init__(self) -> None:
        super().__init__()
        self.maxlevel, self.maxstring = 3, 40
        self.maxlist = self.maxtuple = self.maxdict = self.maxset = 4

    def repr1(self, x: Any, level: int) -> str:
        """Write one value."""
        if isinstance(x, np.generic) and not isinstance(x.item(), np.generic):  # as long doubles are
            return self.repr1(x.item(), level)
        if type(x) is int and x.bit_length() > 128:  # Python writes no number of thousands of digits
            return "<int>"
        if x is None or type(x) in (bool, float, complex):
            return repr(x)
        if isinstance(x, np.ndarray):
            return f"<array of shape {x.shape}>"
        if type(x) in (int, str, list, tuple, dict, set, frozenset):
            return super().repr1(x, level)
        name = type(x).__name__
        module = type(x).__module__.partition(".")[0]
        if module in ("pandas", "tensorflow", "torch") and hasattr(x, "shape"):
            return f"<{name} of shape {tuple(x.shape)}>"
        return f"<{name}>"


def text_of(function: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> str:
    """Return a call as it would stand in a notebook, at most `CHARACTERS` long.

    >>> text_of("shrink", (np.zeros((3, 4)), 0.5), {"axis": 0})
    'shrink(<array of shape (3, 4)>, 0.5, axis=0)'
    """
    write = _Arguments().repr
    given = [*map(write, args), *(f"{name}={write(value)}" for name, value in kwargs.items())]
    text = f"{function}({', '.join(given)})"
    return text if len(text) <= CHARACTERS else f"{text[: CHARACTERS - 2]}…)"
