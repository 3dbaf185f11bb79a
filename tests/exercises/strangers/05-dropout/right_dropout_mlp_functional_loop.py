"""The functional API with a loop over the two hidden layers."""

# /// answer
# cell = "dropout_mlp"
# ///
def dropout_mlp(rate):
    inputs = keras.Input(shape=(64,), name="pixels")
    hidden = inputs
    for number in (1, 2):
        hidden = layers.Dense(256, activation=keras.activations.relu, name=f"hidden_{number}")(hidden)
        hidden = layers.Dropout(rate, name=f"dropout_{number}")(hidden)
    outputs = layers.Dense(10, activation=keras.activations.softmax)(hidden)
    model = keras.Model(inputs, outputs, name="dropout_mlp")
    model.compile(
        optimizer=keras.optimizers.Adam(),
        loss=keras.losses.SparseCategoricalCrossentropy(),
        metrics=["accuracy"],
    )
    return model
