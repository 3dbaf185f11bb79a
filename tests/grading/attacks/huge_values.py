"""Returns numbers with a million digits, a range without end, and arrays of gigabytes."""

# /// attack
# honest = ["counts"]
# ///
# %% total
def total(numbers):
    return 10**1_000_000


# %% scaled
def scaled(x):
    return np.zeros(70_000_000)


# %% parameters
def parameters(build, sizes):
    return range(10**18)
