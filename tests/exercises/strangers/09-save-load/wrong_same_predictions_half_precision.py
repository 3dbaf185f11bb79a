"""Converts the outputs to half precision before it compares them."""

# /// answer
# cell = "same_predictions"
# breaks = "give **exactly** the same numbers for all rows of `x` at inference, bit for bit"
# ///
def same_predictions(first, second, x):
    one = first.predict(x, verbose=0).astype("float16")
    two = second.predict(x, verbose=0).astype("float16")
    return bool(np.array_equal(one, two))
