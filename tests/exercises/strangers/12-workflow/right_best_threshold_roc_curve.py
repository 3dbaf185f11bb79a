"""Takes the corner of scikit-learn's ROC curve, without its infinite threshold."""

# /// answer
# cell = "best_threshold"
# ///
from sklearn.metrics import roc_curve


def best_threshold(probabilities, y):
    """Return the probability from which on to answer 1, for the highest balanced accuracy."""
    fpr, tpr, thresholds = roc_curve(y, probabilities, pos_label=1, drop_intermediate=False)
    score = (tpr - fpr)[1:]
    equally_good = np.isclose(score, score.max(), rtol=0, atol=1e-10)
    return float(thresholds[1:][equally_good].max())
