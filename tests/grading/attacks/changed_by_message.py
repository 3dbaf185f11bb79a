"""Reports by hand that a call changed its arguments, into other types, shapes and objects."""

# /// attack
# ///
# %% total
student = None
for thing in __import__("gc").get_objects():
    if type(thing).__name__ == "Student" and hasattr(thing, "boundary"):
        student = thing
state = {"changed": None}
if student:
    before = student._changes if hasattr(student, "_changes") else None
    student._changes = lambda *args: state["changed"]


def total(numbers):
    if student:
        state["changed"] = {"arguments": student.boundary.encode([[[0]], {}])}
    return 0


# %% scaled
def scaled(x):
    if student:
        state["changed"] = {"arguments": b"\xc1", "weights": {0: b"", "x": None}}
    return x * 0


# %% parameters
def parameters(build, sizes):
    if student:
        state["changed"] = {"arguments": student.boundary.encode([[build, []], {}]), "weights": [1, 2]}
    return []


# %% counts
def counts(words):
    if student:
        state["changed"] = {"arguments": student.boundary.encode({"a": 1}), "weights": {10**9: b"\x90"}}
    return {}
