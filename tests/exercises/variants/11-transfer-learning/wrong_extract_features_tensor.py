"""Returns a tensor."""

# /// answer
# cell = "extract_features"
# points = 0
# message = "must return a NumPy array"
# ///
from keras import layers


def extract_features(base, images):
    return layers.GlobalAveragePooling2D()(base(images, training=False))
