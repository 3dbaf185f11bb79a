"""Accepts pixels outside the format."""


# /// answer
# cell = "scale_pixels"
# points = 1
# message = "passed without a ValueError"
# ///
def scale_pixels(pixels, max_value):
    return (pixels / max_value).astype("float32")
