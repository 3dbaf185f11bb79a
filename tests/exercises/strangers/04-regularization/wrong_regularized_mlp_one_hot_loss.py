"""Compiles with the loss for one-hot labels."""

# /// answer
# cell = "regularized_mlp"
# breaks = "optimizer Adam, the loss `\"sparse_categorical_crossentropy\"` and the metric accuracy."
# ///
def regularized_mlp(l1, l2):
    penalty = keras.regularizers.L1L2(l1=l1, l2=l2)
    inputs = keras.Input((64,))
    x = layers.Dense(32, activation="relu", kernel_regularizer=penalty)(inputs)
    x = layers.Dense(32, activation="relu", kernel_regularizer=penalty)(x)
    outputs = layers.Dense(10, activation="softmax", kernel_regularizer=penalty)(x)
    model = keras.Model(inputs, outputs)
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
