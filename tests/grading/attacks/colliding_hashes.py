"""Returns dictionaries and sets whose keys all have the same hash, so that reading them takes for ever."""

# /// attack
# seen = ['test_total: (NotChecked|Stopped): .* ran for longer']
# opened = { "time" = ["took more time than there is"] }
# ///
# %% before total
BASE = (1 << 61) - 1


class Many(set):
    """Whoever makes a set of what is in it pays, and that is not this process."""

    def __iter__(self):
        return (BASE * number for number in range(80_000))


# %% total
def total(numbers):
    return Many()


# %% counts
def counts(words):
    found = {BASE * number: 0 for number in range(1500)} | {number * BASE * 2 + 1: 1 for number in range(1500)}
    return found
