"""Batches of 32 from shuffled tf.data datasets."""

# /// answer
# cell = "compare_widths"
# ///
import keras
import tensorflow as tf
from keras import layers


def compare_widths(widths, train, validation, epochs, seed):
    results = []
    val_set = tf.data.Dataset.from_tensor_slices(tuple(validation)).batch(32)
    for width in widths:
        keras.utils.set_random_seed(seed)
        model = keras.Sequential([layers.Dense(width, "relu"), layers.Dense(10, "softmax")])
        model.build((None, train[0].shape[1]))
        model.compile(keras.optimizers.Adam(), "sparse_categorical_crossentropy", metrics=["accuracy"])
        train_set = tf.data.Dataset.from_tensor_slices(tuple(train)).shuffle(len(train[0])).batch(32)
        fitted = model.fit(train_set, epochs=epochs, validation_data=val_set, verbose=0)
        names = ("loss", "accuracy", "val_loss", "val_accuracy")
        results.append(
            {
                "width": int(width),
                "parameters": int(sum(w.numpy().size for w in model.trainable_weights)),
                "history": {name: fitted.history[name] for name in names},
            }
        )
    return results
