"""Counts right labels as memorized, too."""

# /// answer
# cell = "wrong_label_shares"
# points = 0
# message = "that is the training accuracy"
# ///
def wrong_label_shares(predicted, y_noisy, y_true):
    wrong = y_noisy != y_true
    if not wrong.any():
        raise ValueError("no label is wrong")
    memorized = (predicted == y_noisy).mean(axis=1)
    mended = (predicted[:, wrong] == y_true[wrong]).mean(axis=1)
    return memorized, mended
