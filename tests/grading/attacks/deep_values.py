"""Returns lists and tuples that are nested thousands deep, and ones that contain themselves."""

# /// attack
# honest = ["counts"]
# ///
# %% total
def total(numbers):
    deep = []
    for _ in range(100_000):
        deep = [deep]
    return deep


# %% scaled
def scaled(x):
    loop = []
    loop.append(loop)
    return loop


# %% parameters
def parameters(build, sizes):
    deep = ()
    for _ in range(199):
        deep = (deep,)
    return [deep, deep, deep]
