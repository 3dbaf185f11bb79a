"""Also takes "Horizontal" and "VERTICAL", since it makes the direction lower case first."""

# /// answer
# cell = "flip"
# breaks = "Raise a `ValueError` for any other direction."
# ///
def flip(images, direction):
    """Return the images mirrored: left and right ("horizontal") or top and bottom ("vertical")."""
    direction = str(direction).lower()
    if direction not in {"horizontal", "vertical"}:
        raise ValueError(f"unknown direction {direction}")
    return np.flip(images, 2 if direction == "horizontal" else 1)
