"""Decides by the sign of one distance for both, so that down and to the left together goes wrong."""

# /// answer
# cell = "shift"
# breaks = "negative numbers move it up and to the left."
# ///
def shift(images, down, right):
    """Return the images moved by whole pixels, with zeros where they were uncovered."""
    height, width = images.shape[1:]
    result = np.zeros_like(images)
    if down >= 0 and right >= 0:
        if down < height and right < width:
            result[:, down:, right:] = images[:, : height - down, : width - right]
    else:
        up, left = abs(down), abs(right)
        if up < height and left < width:
            result[:, : height - up, : width - left] = images[:, up:, left:]
    return result
