"""Flattens both outputs before it compares them, so that the shape does not matter."""

# /// answer
# cell = "same_predictions"
# breaks = "outputs have different shapes, the answer is `False`"
# ///
def same_predictions(first, second, x):
    one, two = first.predict(x, verbose=0), second.predict(x, verbose=0)
    return one.tobytes() == two.tobytes()
