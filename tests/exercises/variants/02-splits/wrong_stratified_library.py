"""scikit-learn's stratify, which may leave a rare class out of the test set."""
# /// answer
# cell = "stratified_split"
# points = 1
# message = "Rounding must not remove a rare class"
# ///
import numpy as np
from sklearn.model_selection import train_test_split


def stratified_split(y, test_size, seed):
    train, test = train_test_split(
        np.arange(len(y)), test_size=test_size, stratify=y, random_state=seed
    )
    return train, test
