"""Casts and divides with keras.ops and converts back to NumPy."""


# /// answer
# cell = "scale_pixels"
# ///
def scale_pixels(pixels, max_value):
    as_int = np.array(pixels, dtype="int64")
    if not np.array_equal(np.clip(as_int, 0, max_value), as_int):
        raise ValueError("pixels outside of the interval")
    tensor = keras.ops.cast(as_int, "float32")
    return keras.ops.convert_to_numpy(keras.ops.divide(tensor, float(max_value)))
