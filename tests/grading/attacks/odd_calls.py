"""Calls the builder that the test passes with odd arguments, and asks it for its private names."""

# /// attack
# ran = ["parameters", "after test_parameters"]
# stock = ["stopped the class"]
# opened = { "private names" = ["read: test"] }
# ///
# %% parameters
from heldout.grading.protocol import Attribute, Call


def parameters(build, sizes):
    seen = []
    student = build._student
    for name in ("__globals__", "__code__", "__closure__", "__dict__", "_student", "__wrapped__", "gi_frame"):
        arguments = memoryview(student.marshaller.encode([[name], {}]))
        for ask in (
            lambda: getattr(build, name),
            lambda: student.value(student.ask(Attribute(0, name))),
            lambda: student.value(student.ask(Call(0, name, memoryview(b"\x92\x90\x80")))),
            lambda: student.value(student.ask(Call(0, "__getattribute__", arguments))),
        ):
            try:
                seen.append(ask())
            except BaseException as error:
                seen.append(repr(error))
    for args in ((), (1,), ("x", None), (-1, 10**30), ([], {}), (1, 10**9), (1, float("nan"))):
        try:
            seen.append(build(*args))
        except BaseException as error:
            seen.append(repr(error))
    global SEEN
    SEEN = seen
    ran("parameters")
    return [0 for _ in sizes]


# %% after test_parameters
print(SEEN)
ran("after test_parameters")
