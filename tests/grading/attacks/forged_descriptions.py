"""Describes its objects to the checking process by hand: endless classes, exceptions that end it, operations."""

# /// attack
# honest = ["counts"]
# ran = ["total", "scaled", "parameters", "network"]
# control = "none: there are no such descriptions with nbgrader"
# ///
# %% before total
import gc

MARSHALLERS = [thing for thing in gc.get_objects() if type(thing).__name__ == "_Marshaller"]


class Odd:
    pass


assert MARSHALLERS, "who describes objects"


def describe_as(*described):
    for marshaller in MARSHALLERS:
        marshaller._describe = lambda value: list(described) if type(value) is Odd else ["object", "f", None, ["__call__"], [], ""]
    return Odd()


# %% total
def total(numbers):
    ran("total")
    operations = ["__eq__", "__lt__", "__add__", "__hash__", "__bool__", "__getattribute__", "__init_subclass__"]
    kind = [7, "int", None, [], operations, [], None, ["builtins:int"]]
    return describe_as("object", "int", kind, operations, ["builtins:int", "numpy:integer"], "")


# %% scaled
def scaled(x):
    ran("scaled")
    kind = [8, "ndarray", None, ["KeyboardInterrupt", "SystemExit"], [], [], None, []]
    for _ in range(9):
        kind = [8, "ndarray", None, [kind, kind], [], [], None, []]
    return describe_as("object", "ndarray", kind, [], [], "")


# %% parameters
def parameters(build, sizes):
    ran("parameters")
    return describe_as("class", [9, "list", None, [], [], [], ["a", "class", "1"], []])


# %% network
def network(inputs, units):
    ran("network")
    return describe_as({"a": 1}, 2, None)
