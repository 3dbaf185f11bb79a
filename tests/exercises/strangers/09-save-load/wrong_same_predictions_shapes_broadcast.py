"""Compares without a look at the shapes, so that NumPy stretches one output to the other."""

# /// answer
# cell = "same_predictions"
# breaks = "outputs have different shapes, the answer is `False`"
# ///
def same_predictions(first, second, x):
    return bool(np.all(first.predict(x, verbose=0) == second.predict(x, verbose=0)))
