"""Compares the bytes without the shapes."""
# /// answer
# cell = "same_predictions"
# points = 0
# message = "the other a table of two lines"
# ///
def same_predictions(first, second, x):
    one, two = first.predict(x, verbose=0), second.predict(x, verbose=0)
    return one.tobytes() == two.tobytes()
