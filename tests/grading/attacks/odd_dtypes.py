"""Returns arrays of objects, records, dates and broken truth values."""

# /// attack
# honest = ["counts"]
# ran = ["total", "scaled", "parameters"]
# control = "none: NumPy itself makes no array of objects from bytes"
# ///
# %% total
def total(numbers):
    ran("total")
    return np.datetime64("NaT")


# %% scaled
def scaled(x):
    x = x.astype("f2")
    broken = np.frombuffer(bytes(range(2, 2 + len(x))), dtype=bool)
    ran("scaled")
    return broken if len(x) == 5 else np.array([print] * len(x), dtype=object)


# %% parameters
def parameters(build, sizes):
    ran("parameters")
    return [np.zeros(1, [("a", "f8"), ("b", "O")]), np.ma.masked, np.float64("nan")]
