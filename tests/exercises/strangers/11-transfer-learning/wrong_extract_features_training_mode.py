"""Runs the base in training mode, so that it normalizes by the images at hand."""

# /// answer
# cell = "extract_features"
# breaks = "The base runs at inference"
# ///
def extract_features(base, images):
    """Return the base's feature maps of the images, averaged over positions."""
    maps = np.asarray(base(images, training=True))
    return maps.mean(axis=(1, 2))
