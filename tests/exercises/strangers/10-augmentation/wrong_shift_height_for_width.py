"""Limits and pads both directions by the height, which is too little for images wider than high."""

# /// answer
# cell = "shift"
# breaks = "A shift by the whole height or width, or by more, leaves nothing but zeros."
# ///
def shift(images, down, right):
    """Return the images moved by whole pixels, with zeros where they were uncovered."""
    height, width = images.shape[1:]
    down, right = (max(-height, min(height, steps)) for steps in (down, right))
    padded = np.pad(images, ((0, 0), (height, height), (height, height)))
    return padded[:, height - down : 2 * height - down, height - right : height - right + width].copy()
