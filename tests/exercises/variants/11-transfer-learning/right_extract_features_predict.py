"""Uses predict and Keras' own pooling."""

# /// answer
# cell = "extract_features"
# ///
import keras
from keras import layers


def extract_features(base, images):
    model = keras.Sequential([base, layers.GlobalAveragePooling2D()])
    return model.predict(images, verbose=0)
