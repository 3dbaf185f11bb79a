"""Changes the arguments of its functions, so that a wrong answer fits the changed question."""

# /// attack
# ///
# %% total
def total(numbers):
    numbers[:] = [0]
    return 0


# %% scaled
def scaled(x):
    x[:] = np.resize([-1.0, 1.0], x.shape)
    return x


# %% parameters
def parameters(build, sizes):
    sizes.clear()
    return []


# %% counts
def counts(words):
    words.clear()
    return {}
