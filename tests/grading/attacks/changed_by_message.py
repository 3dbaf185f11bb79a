"""Reports by hand that a call changed its arguments, into other types, shapes and objects."""

# /// attack
# ran = ["total", "scaled", "parameters", "counts"]
# opened = { "second run" = ["points: 4"] }
# ///
# %% total
(student,) = [thing for thing in __import__("gc").get_objects() if type(thing).__name__ == "Student"]
reported = {}


def report(before, arguments):
    for task in list(reported):
        ran(task)
        return reported.pop(task)


assert callable(student._changed), "where changes are reported"
student._changed = report


def total(numbers):
    reported["total"] = student.marshaller.encode([[[0]], {}])
    return 0


# %% scaled
def scaled(x):
    reported["scaled"] = b"\xc1"
    return x * 0


# %% parameters
def parameters(build, sizes):
    reported["parameters"] = student.marshaller.encode([[build, []], {}])
    return []


# %% counts
def counts(words):
    reported["counts"] = student.marshaller.encode({"a": 1})
    return {}
