"""Averages over the epochs, for each image."""

# /// answer
# cell = "wrong_label_shares"
# points = 0
# message = "of all images with a wrong label together"
# ///
def wrong_label_shares(predicted, y_noisy, y_true):
    wrong = y_noisy != y_true
    if not wrong.any():
        raise ValueError("no label is wrong")
    answers = predicted[:, wrong]
    return (answers == y_noisy[wrong]).mean(axis=0), (answers == y_true[wrong]).mean(axis=0)
