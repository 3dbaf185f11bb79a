"""Also does "horizontal_and_vertical", the third mode of Keras' layer, instead of raising."""

# /// answer
# cell = "flip"
# breaks = "Raise a `ValueError` for any other direction."
# ///
def flip(images, direction):
    """Return the images mirrored: left and right ("horizontal") or top and bottom ("vertical")."""
    axes = {"horizontal": (2,), "vertical": (1,), "horizontal_and_vertical": (1, 2)}.get(direction)
    if axes is None:
        raise ValueError(f"unknown direction {direction}")
    return np.flip(images, axes)
