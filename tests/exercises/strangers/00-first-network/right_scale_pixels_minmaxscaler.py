"""Fits scikit-learn's scaler on the two ends of the format, not on the data."""

# /// answer
# cell = "scale_pixels"
# ///
import numpy as np
from sklearn.preprocessing import MinMaxScaler


def scale_pixels(pixels, max_value):
    arr = np.asarray(pixels)
    if arr.size == 0:
        return np.zeros(arr.shape)
    column = arr.reshape(-1, 1).astype(float)
    if column.min() < 0 or column.max() > max_value:
        raise ValueError("These data do not have the format 0..%s" % max_value)
    scaler = MinMaxScaler().fit(np.array([[0.0], [float(max_value)]]))
    return scaler.transform(column).reshape(arr.shape)
