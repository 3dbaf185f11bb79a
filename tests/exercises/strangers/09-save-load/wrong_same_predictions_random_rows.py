"""Compares the models on random rows instead of the given ones."""

# /// answer
# cell = "same_predictions"
# breaks = "the same numbers for all rows of `x` at inference"
# ///
def same_predictions(first, second, x):
    probe = np.random.default_rng(0).normal(size=np.shape(x)).astype("float32")
    one, two = first.predict(probe, verbose=0), second.predict(probe, verbose=0)
    return one.shape == two.shape and one.tobytes() == two.tobytes()
