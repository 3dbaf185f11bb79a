"""Walks over the pairs with a strict zip, which raises the ValueError itself."""

# /// answer
# cell = "precision_recall"
# ///
def precision_recall(y_true, y_pred):
    """Return precision and recall of the class 1."""
    hits = called = ones = 0
    for truth, answer in zip(y_true, y_pred, strict=True):
        truth, answer = int(truth), int(answer)
        hits += truth * answer
        called += answer
        ones += truth
    return (hits / called if called else 0.0, hits / ones if ones else 0.0)
