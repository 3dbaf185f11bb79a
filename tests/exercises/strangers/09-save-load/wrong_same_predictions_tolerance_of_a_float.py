"""Allows a difference of the size of the rounding error."""

# /// answer
# cell = "same_predictions"
# breaks = "give **exactly** the same numbers for all rows of `x` at inference, bit for bit"
# ///
def same_predictions(first, second, x):
    one, two = first.predict(x, verbose=0), second.predict(x, verbose=0)
    if one.shape != two.shape:
        return False
    return bool(np.abs(one - two).max() <= np.finfo("float32").eps)
