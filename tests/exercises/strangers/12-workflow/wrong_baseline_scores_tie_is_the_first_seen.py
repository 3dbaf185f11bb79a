"""Of two equally common classes it takes the one that it sees first."""

# /// answer
# cell = "baseline_scores"
# breaks = "If both classes are equally common in training, the answer is 0."
# ///
from collections import Counter


def baseline_scores(y_train, y_test):
    """Return accuracy and recall of the model that always answers the commonest training label."""
    answer, _ = Counter(int(label) for label in y_train).most_common(1)[0]
    hits = sum(label == answer for label in y_test)
    return float(hits / len(y_test)), float(answer)
