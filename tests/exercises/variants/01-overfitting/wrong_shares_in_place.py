"""Marks right labels in the caller's array."""

# /// answer
# cell = "wrong_label_shares"
# points = 0
# message = "changed one of its arguments"
# ///
def wrong_label_shares(predicted, y_noisy, y_true):
    wrong = y_noisy != y_true
    if not wrong.any():
        raise ValueError("no label is wrong")
    y_noisy[~wrong] = -1
    memorized = (predicted == y_noisy).sum(axis=1) / wrong.sum()
    mended = (predicted[:, wrong] == y_true[wrong]).mean(axis=1)
    return memorized, mended
