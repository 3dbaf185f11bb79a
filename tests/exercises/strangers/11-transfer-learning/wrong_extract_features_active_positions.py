"""Takes the mean only over positions where the map is not 0."""

# /// answer
# cell = "extract_features"
# breaks = "all positions, what Keras calls global average pooling."
# ///
def extract_features(base, images):
    """Return the base's feature maps of the images, averaged over positions."""
    maps = base.predict(images, verbose=0)
    active = np.maximum((maps > 0).sum(axis=(1, 2)), 1)
    return maps.sum(axis=(1, 2)) / active
