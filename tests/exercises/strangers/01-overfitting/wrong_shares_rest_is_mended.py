"""Takes the rest for mended."""

# /// answer
# cell = "wrong_label_shares"
# breaks = "`mended` the share to which it gives the true label all the same"
# ///
def wrong_label_shares(predicted, y_noisy, y_true):
    wrong = y_noisy != y_true
    if wrong.sum() == 0:
        raise ValueError("every label is right")
    memorized = (predicted[:, wrong] == y_noisy[wrong]).mean(axis=1)
    return memorized, 1.0 - memorized
