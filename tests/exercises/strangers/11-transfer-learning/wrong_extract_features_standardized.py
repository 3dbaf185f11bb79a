"""Standardizes the features over the images, so that they depend on which others are there."""

# /// answer
# cell = "extract_features"
# breaks = "which other images are beside it"
# ///
def extract_features(base, images):
    """Return the base's feature maps of the images, averaged over positions."""
    features = base.predict(images, verbose=0).mean(axis=(1, 2))
    return (features - features.mean(axis=0)) / (features.std(axis=0) + 1e-7)
