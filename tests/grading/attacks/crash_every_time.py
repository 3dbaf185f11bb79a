"""Ends its process in every cell and every call, so that it has to be started again and again."""

# /// attack
# seen = ['In a cell that you added, your code ended the process']
# stock = ["not graded"]
# ///
# %% before total
import os

os._exit(1)


# %% before scaled
import os

os._exit(1)


# %% total
def total(numbers):
    import os

    os._exit(0)


# %% scaled
def scaled(x):
    import os

    os._exit(0)


# %% parameters
def parameters(build, sizes):
    import os

    os._exit(0)


# %% network
def network(inputs, units):
    import os

    os._exit(0)


# %% counts
def counts(words):
    import os

    os._exit(0)
