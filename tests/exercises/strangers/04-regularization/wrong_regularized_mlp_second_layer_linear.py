"""The loop gives ReLU to the first layer only, so the second hidden layer is linear."""

# /// answer
# cell = "regularized_mlp"
# breaks = "two hidden layers of 32 units with ReLU"
# ///
def regularized_mlp(l1, l2):
    model = keras.Sequential([keras.Input((64,))])
    activations = {0: "relu", 2: "softmax"}
    for i, units in enumerate((32, 32, 10)):
        penalty = keras.regularizers.L1L2(l1, l2)
        model.add(layers.Dense(units, activations.get(i), kernel_regularizer=penalty))
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
