"""Takes the hidden layers from the notebook's helper and adds the output layer."""

# /// answer
# cell = "regularized_mlp"
# ///
def regularized_mlp(l1, l2):
    penalty = keras.regularizers.L1L2(l1=l1, l2=l2)
    model = penalized_model([64, 32, 32], penalty)
    model.add(layers.Dense(10, activation="softmax", kernel_regularizer=penalty))
    model.compile(
        optimizer=keras.optimizers.Adam(),
        loss="sparse_categorical_crossentropy",
        metrics=[keras.metrics.SparseCategoricalAccuracy(name="accuracy")],
    )
    return model
