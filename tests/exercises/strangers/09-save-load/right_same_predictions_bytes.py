"""Compares the bytes of the two arrays, and before that their shapes and types."""

# /// answer
# cell = "same_predictions"
# ///
def same_predictions(first, second, x):
    one = np.asarray(first.predict(x, verbose=0))
    two = np.asarray(second.predict(x, verbose=0))
    return one.shape == two.shape and one.dtype == two.dtype and one.tobytes() == two.tobytes()
