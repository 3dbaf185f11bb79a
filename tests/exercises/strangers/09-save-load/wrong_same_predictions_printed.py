"""Compares the arrays as they are printed, shortened and rounded."""

# /// answer
# cell = "same_predictions"
# breaks = "give **exactly** the same numbers for all rows of `x` at inference, bit for bit"
# ///
def same_predictions(first, second, x):
    one, two = first.predict(x, verbose=0), second.predict(x, verbose=0)
    return one.shape == two.shape and str(one) == str(two)
