"""Runs the base on portions of sixteen images and joins the means of each."""

# /// answer
# cell = "extract_features"
# ///
def extract_features(base, images):
    """Return the base's feature maps of the images, averaged over positions."""
    features = []
    for start in range(0, len(images), 16):
        maps = np.asarray(base(images[start : start + 16], training=False))
        n, height, width, channels = maps.shape
        features.append(maps.reshape(n, height * width, channels).mean(axis=1))
    return np.concatenate(features)
