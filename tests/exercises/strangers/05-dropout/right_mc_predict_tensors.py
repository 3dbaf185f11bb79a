"""Stays in TensorFlow until the end and computes the root of the mean squared distance itself."""

# /// answer
# cell = "mc_predict"
# ///
def mc_predict(model, x, samples):
    draws = tf.TensorArray(tf.float32, size=0, dynamic_size=True, element_shape=None)
    for k in range(samples):
        draws = draws.write(k, tf.cast(model(tf.convert_to_tensor(x), training=True), tf.float32))
    answers = draws.stack()
    mean = tf.reduce_mean(answers, axis=0)
    std = tf.sqrt(tf.reduce_mean(tf.math.squared_difference(answers, mean), axis=0))
    return mean.numpy(), std.numpy()
