"""Calls layer after layer in the functional style and gives the range of the shifts as pairs."""

# /// answer
# cell = "augmented_model"
# ///
def augmented_model(pixels):
    """Return a compiled network for digits that shifts its training images by up to so many pixels."""
    share = pixels / 8
    inputs = keras.Input(shape=(8, 8, 1))
    x = layers.RandomTranslation((-share, share), (-share, share), fill_mode="constant")(inputs)
    x = layers.Conv2D(filters=16, kernel_size=(3, 3), padding="valid", activation=keras.activations.relu)(x)
    x = layers.MaxPooling2D(pool_size=(2, 2))(x)
    x = layers.Flatten()(x)
    outputs = layers.Dense(10, activation="softmax")(x)
    model = keras.Model(inputs, outputs)
    model.compile(
        optimizer=keras.optimizers.Adam(),
        loss=keras.losses.SparseCategoricalCrossentropy(),
        metrics=["accuracy"],
    )
    return model
