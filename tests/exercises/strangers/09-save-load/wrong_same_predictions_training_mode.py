"""Calls the models in training mode, in which dropout is at work."""

# /// answer
# cell = "same_predictions"
# breaks = "give **exactly** the same numbers for all rows of `x` at inference"
# ///
def same_predictions(first, second, x):
    one = np.asarray(first(x, training=True))
    two = np.asarray(second(x, training=True))
    return one.shape == two.shape and one.tobytes() == two.tobytes()
