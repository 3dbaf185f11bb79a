"""Returns numbers with a million digits, a range without end, and arrays of gigabytes."""

# /// attack
# honest = ["counts"]
# ran = ["parameters"]
# seen = ['test_total: (ValueError: Exceeds the limit|Stopped: )', 'test_scaled: Stopped: ']
# control = "none: it costs time and memory of the sandboxed processes alone"
# ///
# %% total
def total(numbers):
    return 10**1_000_000


# %% scaled
def scaled(x):
    return np.zeros(70_000_000)


# %% parameters
def parameters(build, sizes):
    ran("parameters")
    return range(10**18)
