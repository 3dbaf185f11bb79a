"""Divides by the number of all images."""

# /// answer
# cell = "wrong_label_shares"
# points = 0
# message = "divides by the number of all images"
# ///
def wrong_label_shares(predicted, y_noisy, y_true):
    wrong = y_noisy != y_true
    if not wrong.any():
        raise ValueError("no label is wrong")
    memorized = ((predicted == y_noisy) & wrong).mean(axis=1)
    mended = ((predicted == y_true) & wrong).mean(axis=1)
    return memorized, mended
