"""Pads with zeros on the side the image comes from and cuts on the other, with distances cut to the size."""

# /// answer
# cell = "shift"
# ///
def _along(images, steps, axis):
    size = images.shape[axis]
    steps = max(-size, min(size, int(steps)))
    widths = [(0, 0)] * images.ndim
    widths[axis] = (max(steps, 0), max(-steps, 0))
    padded = np.pad(images, widths)
    window = [slice(None)] * images.ndim
    window[axis] = slice(max(-steps, 0), max(-steps, 0) + size)
    return padded[tuple(window)]


def shift(images, down, right):
    """Return the images moved by whole pixels, with zeros where they were uncovered."""
    return _along(_along(images, down, 1), right, 2).copy()
