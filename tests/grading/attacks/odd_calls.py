"""Calls the builder that the test passes with odd arguments, and asks it for its private names."""

# /// attack
# ran = ["parameters", "after test_parameters"]
# stock = ["stopped the class"]
# ///
# %% parameters
def parameters(build, sizes):
    seen = []
    for name in ("__globals__", "__code__", "__closure__", "__dict__", "_student", "__wrapped__", "gi_frame"):
        try:
            seen.append(getattr(build, name))
        except BaseException as error:
            seen.append(repr(error))
        try:
            seen.append(build._student.ask(do="attribute", target=0, name=name))
        except BaseException as error:
            seen.append(repr(error))
        try:
            seen.append(build._student.ask(do="call", target=0, method=name, data=b"\x92\x90\x80"))
        except BaseException as error:
            seen.append(repr(error))
    try:
        data = build._student.boundary.encode([["__globals__"], {}])
        seen.append(build._student.ask(do="call", target=0, method="__getattribute__", data=data))
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
