"""Brings the turned images back into the shape they had before."""

# /// answer
# cell = "rotate90"
# breaks = "An image that is higher than wide becomes one that is wider than high"
# ///
def rotate90(images, turns):
    """Return the images after so many quarter turns counterclockwise."""
    turned = np.stack([np.rot90(image, turns) for image in images])
    return turned.reshape(images.shape)
