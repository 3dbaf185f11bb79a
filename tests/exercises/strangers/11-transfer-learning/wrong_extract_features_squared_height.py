"""Takes the sum over rows and columns divided by the squared height, which fits square maps alone."""

# /// answer
# cell = "extract_features"
# breaks = "all positions, what Keras calls global average pooling."
# ///
def extract_features(base, images):
    """Return the base's feature maps of the images, averaged over positions."""
    maps = base.predict(images, verbose=0)
    return maps.sum(axis=(1, 2)) / maps.shape[1] ** 2
