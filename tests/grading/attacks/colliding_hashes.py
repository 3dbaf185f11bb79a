"""Returns dictionaries and sets whose keys all have the same hash, so that reading them takes for ever."""

# /// attack
# ran = ["counts", "total"]
# ///
# %% before total
BASE = (1 << 61) - 1


# %% counts
def counts(words):
    ran("counts")
    return {BASE * number: 0 for number in range(1500)} | {number * BASE * 2 + 1: 1 for number in range(1500)}


# %% total
def total(numbers):
    ran("total")
    return {BASE * number for number in range(5_000)}
