"""Counts images instead of taking shares."""

# /// answer
# cell = "wrong_label_shares"
# points = 0
# message = "returned counts"
# ///
def wrong_label_shares(predicted, y_noisy, y_true):
    wrong = y_noisy != y_true
    if not wrong.any():
        raise ValueError("no label is wrong")
    memorized = (predicted[:, wrong] == y_noisy[wrong]).sum(axis=1)
    mended = (predicted[:, wrong] == y_true[wrong]).sum(axis=1)
    return memorized, mended
