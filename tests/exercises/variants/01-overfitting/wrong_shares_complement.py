"""Takes for mended whatever is not memorized."""

# /// answer
# cell = "wrong_label_shares"
# points = 0
# message = "takes whatever is not memorized as mended"
# ///
def wrong_label_shares(predicted, y_noisy, y_true):
    wrong = y_noisy != y_true
    if not wrong.any():
        raise ValueError("no label is wrong")
    memorized = (predicted[:, wrong] == y_noisy[wrong]).mean(axis=1)
    return memorized, 1 - memorized
