"""Returns, raises and prints text that cannot be encoded, null characters and marks that turn text around."""

# /// attack
# honest = ["counts"]
# ran = ["before total", "total", "scaled", "parameters", "own"]
# control = "none: what can't be encoded is replaced in each of several places"
# ///
# %% before total
print("\ud800\udfff\0\u202e\x1b[2J")
ran("before total")


# %% total
def total(numbers):
    ran("total")
    return "\ud800" * 100


# %% scaled
def scaled(x):
    ran("scaled")
    raise ValueError("\udcff\0\u202e<b>")


# %% parameters
def parameters(build, sizes):
    ran("parameters")
    return [type("\ud800\u202e", (), {})()]


# %% own
ran("own")
raise Exception("\ud800")
