"""Counts image by image, in plain Python."""

# /// answer
# cell = "wrong_label_shares"
# ///
import numpy as np


def wrong_label_shares(predicted, y_noisy, y_true):
    places = [place for place in range(len(y_true)) if y_noisy[place] != y_true[place]]
    if not places:
        raise ValueError("no label is wrong")
    memorized, mended = [], []
    for answers in predicted:
        memorized.append(sum(answers[place] == y_noisy[place] for place in places) / len(places))
        mended.append(sum(answers[place] == y_true[place] for place in places) / len(places))
    return np.array(memorized), np.array(mended)
