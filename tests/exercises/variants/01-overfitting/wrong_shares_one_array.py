"""Returns the memorized shares alone."""

# /// answer
# cell = "wrong_label_shares"
# points = 0
# message = "a label that is not memorized need not be mended"
# ///
def wrong_label_shares(predicted, y_noisy, y_true):
    wrong = y_noisy != y_true
    if not wrong.any():
        raise ValueError("no label is wrong")
    return (predicted[:, wrong] == y_noisy[wrong]).mean(axis=1)
