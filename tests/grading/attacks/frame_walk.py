"""Walks frames and the garbage collector for the tests, for expected values and for objects of the grader."""

# /// attack
# ran = ["total", "after test_total"]
# stock = ["read: solution", "read: test", "read: student", "read: environment", "read: outside"]
# ///
# %% total
import gc
import sys


def total(numbers):
    seen = []
    frame = sys._getframe()
    while frame:
        seen.append(str(frame.f_locals)[:10_000])
        for name, value in list(frame.f_globals.items()):
            if name.startswith("test_") and callable(value):
                value.__code__ = (lambda: None).__code__
        frame = frame.f_back
    for thing in gc.get_objects():
        try:
            if isinstance(thing, dict) and "numbers" in thing and "found" in thing:
                seen.append(str(thing))
            if type(thing).__name__ in ("StudentObject", "Checker", "Namespace"):
                seen.append(repr(thing))
        except Exception:
            pass
    global SEEN
    SEEN = seen
    ran("total")
    return -1


# %% after test_total
print(SEEN)
print([cell for cell in In])
ran("after test_total")
