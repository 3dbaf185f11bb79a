"""Fills a layer of Keras in double precision with the given numbers and calls it for inference."""

# /// answer
# cell = "batch_norm_infer"
# ///
def batch_norm_infer(x, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    layer = layers.BatchNormalization(epsilon=epsilon, dtype="float64")
    layer.build((None, np.shape(x)[1]))
    layer.set_weights([gamma, beta, moving_mean, moving_variance])
    outputs = layer(tf.constant(x, dtype=tf.float64), training=False)
    return keras.ops.convert_to_numpy(outputs)
