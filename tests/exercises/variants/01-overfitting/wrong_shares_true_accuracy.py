"""Counts images with a right label as mended, too."""

# /// answer
# cell = "wrong_label_shares"
# points = 0
# message = "There is nothing to mend in these"
# ///
def wrong_label_shares(predicted, y_noisy, y_true):
    wrong = y_noisy != y_true
    if not wrong.any():
        raise ValueError("no label is wrong")
    memorized = (predicted[:, wrong] == y_noisy[wrong]).mean(axis=1)
    mended = (predicted == y_true).mean(axis=1)
    return memorized, mended
