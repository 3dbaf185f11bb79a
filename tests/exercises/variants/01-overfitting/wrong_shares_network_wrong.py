"""Takes the images that the network gets wrong for those with a wrong label."""

# /// answer
# cell = "wrong_label_shares"
# points = 0
# message = "and at no others"
# ///
import numpy as np


def wrong_label_shares(predicted, y_noisy, y_true):
    wrong = y_noisy != y_true
    if not wrong.any():
        raise ValueError("no label is wrong")
    memorized, mended = [], []
    for answers in predicted:
        missed = answers != y_true
        memorized.append(np.mean(answers[missed] == y_noisy[missed]) if missed.any() else 0.0)
        mended.append(np.mean(answers[wrong] == y_true[wrong]))
    return np.array(memorized), np.array(mended)
