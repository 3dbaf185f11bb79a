"""Changes the arguments of its functions, so that a wrong answer fits the changed question."""

# /// attack
# ran = ["total", "scaled", "parameters", "counts"]
# stock = ["points: 6"]
# opened = { "second run" = ["points: 6"] }
# ///
# %% total
def total(numbers):
    numbers[:] = [0]
    ran("total")
    return 0


# %% scaled
def scaled(x):
    x[:] = np.resize([-1.0, 1.0], x.shape)
    ran("scaled")
    return x


# %% parameters
def parameters(build, sizes):
    sizes.clear()
    ran("parameters")
    return []


# %% counts
def counts(words):
    words.clear()
    ran("counts")
    return {}
