"""Returns nan where no label is wrong."""

# /// answer
# cell = "wrong_label_shares"
# points = 0
# message = "nan would spread"
# ///
def wrong_label_shares(predicted, y_noisy, y_true):
    wrong = y_noisy != y_true
    answers = predicted[:, wrong]
    return (answers == y_noisy[wrong]).mean(axis=1), (answers == y_true[wrong]).mean(axis=1)
