"""Returns, raises and prints text that cannot be encoded, null characters and marks that turn text around."""

# /// attack
# honest = ["counts"]
# ///
# %% before total
print("\ud800\udfff\0\u202e\x1b[2J")


# %% total
def total(numbers):
    return "\ud800" * 100


# %% scaled
def scaled(x):
    raise ValueError("\udcff\0\u202e<b>")


# %% parameters
def parameters(build, sizes):
    return [type("\ud800\u202e", (), {})()]


# %% own
raise Exception("\ud800")
