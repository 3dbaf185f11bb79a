"""Returns lists and tuples that are nested thousands deep, and ones that contain themselves."""

# /// attack
# honest = ["counts"]
# ran = ["total", "scaled", "parameters"]
# control = "none: it ends the process that writes or reads such values, and each has a sandbox of its own"
# ///
# %% total
def total(numbers):
    deep = []
    for _ in range(100_000):
        deep = [deep]
    ran("total")
    return deep


# %% scaled
def scaled(x):
    loop = []
    loop.append(loop)
    ran("scaled")
    return loop


# %% parameters
def parameters(build, sizes):
    deep = ()
    for _ in range(199):
        deep = (deep,)
    ran("parameters")
    return [deep, deep, deep]
