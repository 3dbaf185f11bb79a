"""Reshapes as if the channels came before the positions, which mixes channels up."""

# /// answer
# cell = "extract_features"
# breaks = "for each image and channel, the mean of the map over"
# ///
def extract_features(base, images):
    """Return the base's feature maps of the images, averaged over positions."""
    maps = base.predict(images, verbose=0)
    n, channels = maps.shape[0], maps.shape[-1]
    return maps.reshape(n, channels, -1).mean(axis=2)
