"""Rounds the mean of the training labels, and Python rounds one half to the even 0."""

# /// answer
# cell = "baseline_scores"
# ///
def baseline_scores(y_train, y_test):
    """Return accuracy and recall of the model that always answers the commonest training label."""
    commonest = round(float(np.mean(y_train)))  # 0.5 is rounded to 0
    return float(np.mean(np.equal(y_test, commonest))), float(commonest)
