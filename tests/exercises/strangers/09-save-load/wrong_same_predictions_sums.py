"""Compares the sums of the columns, which are the same for many other predictions."""

# /// answer
# cell = "same_predictions"
# breaks = "give **exactly** the same numbers for all rows of `x` at inference, bit for bit"
# ///
def same_predictions(first, second, x):
    one, two = first.predict(x, verbose=0), second.predict(x, verbose=0)
    return one.shape == two.shape and one.sum(axis=0).tolist() == two.sum(axis=0).tolist()
