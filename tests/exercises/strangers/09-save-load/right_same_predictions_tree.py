"""Flattens the outputs first, so that models with several outputs can be compared too."""

# /// answer
# cell = "same_predictions"
# ///
def _fingerprint(model, x):
    outputs = keras.tree.flatten(model.predict(x, batch_size=len(x), verbose=0))
    return [(output.shape, str(output.dtype), output.tobytes()) for output in outputs]


def same_predictions(first, second, x) -> bool:
    return _fingerprint(first, x) == _fingerprint(second, x)
