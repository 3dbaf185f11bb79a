"""Calls the base without a word on training, so that augmentation layers in it would act."""

# /// answer
# cell = "extract_features"
# breaks = "nor on chance, also where the base holds dropout or augmentation."
# ///
def extract_features(base, images):
    """Return the base's feature maps of the images, averaged over positions."""
    return np.asarray(layers.GlobalAveragePooling2D()(base(images)))
