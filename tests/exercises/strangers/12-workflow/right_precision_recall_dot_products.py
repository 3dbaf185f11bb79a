"""Uses dot products of float vectors, and numpy.divide with a default of zero."""

# /// answer
# cell = "precision_recall"
# ///
def precision_recall(y_true, y_pred):
    """Return precision and recall of the class 1."""
    a = np.asarray(y_true, dtype=np.float64)
    b = np.asarray(y_pred, dtype=np.float64)
    if a.shape[0] != b.shape[0]:
        raise ValueError(f"{a.shape[0]} labels against {b.shape[0]}.")
    below = np.array([b @ b, a @ a])
    precision, recall = np.divide(np.full(2, a @ b), below, out=np.zeros(2), where=below > 0)
    return float(precision), float(recall)
