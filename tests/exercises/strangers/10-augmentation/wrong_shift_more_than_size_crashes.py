"""Slices without limiting the distance, so that a shift by more than the height or width crashes."""

# /// answer
# cell = "shift"
# breaks = "A shift by the whole height or width, or by more, leaves nothing but zeros."
# ///
def shift(images, down, right):
    """Return the images moved by whole pixels, with zeros where they were uncovered."""
    height, width = images.shape[1:]
    result = np.zeros_like(images)
    to_rows = slice(down, height) if down >= 0 else slice(0, height + down)
    from_rows = slice(0, height - down) if down >= 0 else slice(-down, height)
    to_columns = slice(right, width) if right >= 0 else slice(0, width + right)
    from_columns = slice(0, width - right) if right >= 0 else slice(-right, width)
    result[:, to_rows, to_columns] = images[:, from_rows, from_columns]
    return result
