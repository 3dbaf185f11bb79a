"""Returns the two in the other order."""

# /// answer
# cell = "wrong_label_shares"
# points = 0
# message = "in the wrong order"
# ///
def wrong_label_shares(predicted, y_noisy, y_true):
    wrong = y_noisy != y_true
    if not wrong.any():
        raise ValueError("no label is wrong")
    answers = predicted[:, wrong]
    return (answers == y_true[wrong]).mean(axis=1), (answers == y_noisy[wrong]).mean(axis=1)
