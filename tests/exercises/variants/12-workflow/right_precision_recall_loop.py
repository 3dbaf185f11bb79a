"""Counts in a loop."""


# /// answer
# cell = "precision_recall"
# ///
def precision_recall(y_true, y_pred):
    found = said = there = 0
    for true, answer in zip(list(y_true), list(y_pred), strict=True):
        found += true == 1 and answer == 1
        said += answer == 1
        there += true == 1
    return (float(found) / max(said, 1), float(found) / max(there, 1))
