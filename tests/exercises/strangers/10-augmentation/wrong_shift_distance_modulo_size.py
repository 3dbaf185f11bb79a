"""Takes the distance modulo the size, so that a shift by the whole height brings everything back."""

# /// answer
# cell = "shift"
# breaks = "A shift by the whole height or width, or by more, leaves nothing but zeros."
# ///
def shift(images, down, right):
    """Return the images moved by whole pixels, with zeros where they were uncovered."""
    height, width = images.shape[1:]
    down = int(np.sign(down)) * (abs(down) % height)
    right = int(np.sign(right)) * (abs(right) % width)
    padded = np.pad(images, ((0, 0), (height, height), (width, width)))
    return padded[:, height - down : 2 * height - down, width - right : 2 * width - right].copy()
