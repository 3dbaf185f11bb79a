"""Calls methods that lists don't have."""

# /// answer
# cell = "baseline_scores"
# points = 0
# message = "each a list"
# ///
def baseline_scores(y_train, y_test):
    answer = int(y_train.mean() > 0.5)
    return float((y_test == answer).mean()), float(answer)
