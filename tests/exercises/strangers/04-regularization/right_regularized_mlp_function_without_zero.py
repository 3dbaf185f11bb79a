"""Gives a plain function as the penalty, and none at all where both strengths are 0."""

# /// answer
# cell = "regularized_mlp"
# ///
def regularized_mlp(l1, l2):
    def penalty(kernel):
        return l1 * tf.reduce_sum(tf.abs(kernel)) + l2 * tf.reduce_sum(kernel * kernel)

    options = {"kernel_regularizer": penalty} if l1 or l2 else {}
    model = keras.models.Sequential(
        [
            layers.InputLayer(shape=(64,)),
            layers.Dense(32, **options),
            layers.ReLU(),
            layers.Dense(32, **options),
            layers.ReLU(),
            layers.Dense(10, **options),
            layers.Softmax(),
        ]
    )
    model.compile(optimizer="Adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
