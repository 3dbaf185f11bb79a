"""Returns objects that say of themselves that they are NumPy's, pandas' or built in, and classes that do."""

# /// attack
# ran = ["total", "scaled", "parameters", "network", "counts"]
# stock = ["points: 4"]
# ///
# %% total
class Number:
    @property
    def __class__(self):
        return int

    def __eq__(self, other):
        return True

    def __hash__(self):
        return 1


Number.__module__, Number.__qualname__, Number.__name__ = "builtins", "int", "int"


def total(numbers):
    ran("total")
    return Number()


# %% scaled
class Array:
    shape = property(lambda self: (5,))

    @property
    def __class__(self):
        return np.ndarray

    def __array__(self, *args, **kwargs):
        return np.zeros(5)

    def __sub__(self, other):
        return 0

    def __eq__(self, other):
        return True

    __hash__ = None


Array.__module__, Array.__qualname__ = "numpy", "ndarray"


def scaled(x):
    ran("scaled")
    return Array()


# %% parameters
class Sizes:
    @property
    def __class__(self):
        return list

    def __eq__(self, other):
        return True

    __hash__ = None


Sizes.__module__, Sizes.__qualname__, Sizes.__name__ = "collections", "UserList", "list"


def parameters(build, sizes):
    ran("parameters")
    return Sizes()


# %% network
class Network:
    def __getattr__(self, name):
        return self


Network.__module__, Network.__qualname__ = "keras", "Model"


def network(inputs, units):
    ran("network")
    return Network()


# %% counts
Counts = type("dict", (), {"__module__": "builtins", "__eq__": lambda self, other: True, "__hash__": None})


def counts(words):
    ran("counts")
    return Counts()
