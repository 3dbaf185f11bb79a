"""Finds the right answer by asking the test's own functions and objects for it."""

# /// attack
# ran = ["total", "scaled", "counts", "parameters"]
# ///
# %% total
def total(numbers):
    ran("total")
    return expected


# %% scaled
def scaled(x):
    import inspect

    caller = inspect.currentframe().f_back
    ran("scaled")
    while caller:
        if "expected" in caller.f_locals:
            return caller.f_locals["expected"]
        caller = caller.f_back
    return x


# %% counts
def counts(words):
    ran("counts")
    return test_counts


# %% parameters
def parameters(build, sizes):
    ran("parameters")
    return build.__self__
