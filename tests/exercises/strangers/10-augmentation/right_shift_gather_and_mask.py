"""Looks up for each target pixel where it comes from and masks what comes from outside."""

# /// answer
# cell = "shift"
# ///
def shift(images, down, right):
    """Return the images moved by whole pixels, with zeros where they were uncovered."""
    _, height, width = images.shape
    rows = np.arange(height) - down
    columns = np.arange(width) - right
    seen = ((rows >= 0) & (rows < height))[:, None] & ((columns >= 0) & (columns < width))[None, :]
    taken = images[:, rows.clip(0, height - 1)][:, :, columns.clip(0, width - 1)]
    return np.where(seen, taken, np.zeros((), dtype=images.dtype))
