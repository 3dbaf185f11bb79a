"""Compares the number of the largest output of each row."""

# /// answer
# cell = "same_predictions"
# breaks = "give **exactly** the same numbers for all rows of `x` at inference, bit for bit"
# ///
def same_predictions(first, second, x):
    one, two = first.predict(x, verbose=0), second.predict(x, verbose=0)
    return one.shape == two.shape and one.argmax(axis=-1).tolist() == two.argmax(axis=-1).tolist()
