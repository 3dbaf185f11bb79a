"""train_test_split for each class; scikit-learn rounds up."""
# /// answer
# cell = "stratified_split"
# ///
import numpy as np
from sklearn.model_selection import train_test_split


def stratified_split(y, test_size, seed):
    y = np.asarray(y)
    pairs = [
        train_test_split(np.flatnonzero(y == label), test_size=test_size, random_state=seed)
        for label in set(y.tolist())
    ]
    train, test = zip(*pairs, strict=True)
    return np.concatenate(train), np.concatenate(test)
