"""Returns mended first."""

# /// answer
# cell = "wrong_label_shares"
# breaks = "Return a pair of NumPy arrays `(memorized, mended)`"
# ///
def wrong_label_shares(predicted, y_noisy, y_true):
    wrong = y_noisy != y_true
    if wrong.sum() == 0:
        raise ValueError("every label is right")
    mended = (predicted[:, wrong] == y_true[wrong]).mean(axis=1)
    memorized = (predicted[:, wrong] == y_noisy[wrong]).mean(axis=1)
    return mended, memorized
