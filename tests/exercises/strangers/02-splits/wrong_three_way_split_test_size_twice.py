"""Uses test_size for the validation set too; the defaults are equal."""

# /// answer
# cell = "three_way_split"
# breaks = "Then the fraction validation_size of the remaining rows goes to the validation set"
# ///
def three_way_split(n, test_size=0.2, validation_size=0.2, seed=0):
    def cut(rows, size):
        k = round(len(rows) * size)
        return rows[k:], rows[:k]

    order = np.random.default_rng(seed).permutation(n)
    rest, test = cut(order, test_size)
    train, validation = cut(rest, test_size)
    return train, validation, test
