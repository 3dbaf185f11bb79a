"""Freezes the base and runs it in training mode, in which dropout still acts."""

# /// answer
# cell = "extract_features"
# breaks = "nor on chance, also where the base holds dropout or augmentation."
# ///
def extract_features(base, images):
    """Return the base's feature maps of the images, averaged over positions."""
    base.trainable = False
    maps = np.asarray(base(images, training=True))
    return maps.mean(axis=(1, 2))
