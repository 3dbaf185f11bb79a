"""Returns objects whose equality, class, length, hash and representation are code."""

# /// attack
# honest = ["total"]
# ran = ["scaled", "counts", "parameters"]
# stock = ["points: 2"]
# ///
# %% scaled
class Evil:
    def __getattribute__(self, name):
        if name in ("__class__", "__name__"):
            raise SystemExit
        return super().__getattribute__(name)

    def __eq__(self, other):
        return True

    __hash__ = None


def scaled(x):
    ran("scaled")
    return Evil()


# %% counts
class Mapping:
    def __len__(self):
        return 3

    def __iter__(self):
        return iter(["fig", "pear", "plum"])

    def __contains__(self, item):
        return True

    def __getitem__(self, key):
        return self

    def __eq__(self, other):
        return True

    def __hash__(self):
        return 1


Mapping.__name__ = Mapping.__qualname__ = "dict"


def counts(words):
    ran("counts")
    return Mapping()


# %% parameters
class List(list):
    def __iter__(self):
        raise SystemExit

    def __eq__(self, other):
        return True


def parameters(build, sizes):
    ran("parameters")
    return List([1, 2, 3])
