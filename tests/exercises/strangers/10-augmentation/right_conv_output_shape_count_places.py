"""Counts the places at which the filter can begin with the length of a range."""

# /// answer
# cell = "conv_output_shape"
# ///
def conv_output_shape(height, width, kernel, stride, padding):
    """Return height and width of a feature map."""
    if padding not in ("valid", "same"):
        raise ValueError("unknown padding")
    extra = kernel - 1 if padding == "same" else 0

    def places(size):
        count = len(range(0, size + extra - kernel + 1, stride))
        if count == 0:
            raise ValueError(f"A filter of {kernel} pixels does not fit into {size}.")
        return count

    return places(height), places(width)
