"""Returns an array subclass and an object with __array__ that change with whom they are compared to."""

# /// attack
# ran = ["scaled", "counts"]
# stock = ["points: 2"]
# ///
# %% scaled
class Liar(np.ndarray):
    def __array_ufunc__(self, *args, **kwargs):
        return np.array(True)

    def __array_function__(self, *args, **kwargs):
        return True

    def __eq__(self, other):
        return np.array(True)


def scaled(x):
    ran("scaled")
    return np.zeros(x.shape).view(Liar)


# %% counts
class Arrayish:
    def __array__(self, *args, **kwargs):
        raise SystemExit

    __array_priority__ = 1e9


def counts(words):
    ran("counts")
    return Arrayish()
