"""Looks at the first 32 rows only."""

# /// answer
# cell = "same_predictions"
# breaks = "the same numbers for all rows of `x` at inference"
# ///
def same_predictions(first, second, x):
    one, two = first.predict_on_batch(x[:32]), second.predict_on_batch(x[:32])
    return one.shape == two.shape and one.tobytes() == two.tobytes()
