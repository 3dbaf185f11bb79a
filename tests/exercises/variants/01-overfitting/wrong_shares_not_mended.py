"""Takes for memorized whatever is not the truth."""

# /// answer
# cell = "wrong_label_shares"
# points = 0
# message = "takes whatever is not mended as memorized"
# ///
def wrong_label_shares(predicted, y_noisy, y_true):
    wrong = y_noisy != y_true
    if not wrong.any():
        raise ValueError("no label is wrong")
    mended = (predicted[:, wrong] == y_true[wrong]).mean(axis=1)
    return (predicted[:, wrong] != y_true[wrong]).mean(axis=1), mended
