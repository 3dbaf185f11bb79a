# %% total
def total(numbers):
    return -1


# %% scaled
def scaled(x):
    return x * 0 + 7


# %% parameters
def parameters(build, sizes):
    return [0 for _ in sizes]


# %% network
def network(inputs, units):
    return None


# %% counts
def counts(words):
    return {word: 0 for word in words}


# %% written
# An answer in words.
