"""Divides the images by 255 before the base sees them."""

# /// answer
# cell = "extract_features"
# breaks = "for each image and channel, the mean of the map over"
# ///
def extract_features(base, images):
    """Return the base's feature maps of the images, averaged over positions."""
    scaled = np.asarray(images, dtype="float32") / 255.0
    return base.predict(scaled, verbose=0).mean(axis=(1, 2))
