"""Keeps an L2 penalty on the hidden kernels, so the loss is not the cross-entropy alone."""

# /// answer
# cell = "dropout_mlp"
# breaks = "with Adam, sparse categorical cross-entropy and the metric"
# ///
def dropout_mlp(rate):
    model = keras.Sequential([keras.Input((64,))])
    for _ in range(2):
        model.add(layers.Dense(256, "relu", kernel_regularizer=keras.regularizers.L2(0.001)))
        model.add(layers.Dropout(rate))
    model.add(layers.Dense(10, "softmax"))
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
