"""TensorFlow's boolean_mask, handed back as NumPy arrays in single precision."""

# /// answer
# cell = "wrong_label_shares"
# ///
import tensorflow as tf


def wrong_label_shares(predicted, y_noisy, y_true):
    wrong = tf.not_equal(y_noisy, y_true)
    if not bool(tf.reduce_any(wrong)):
        raise ValueError("no wrong label")
    answers = tf.boolean_mask(predicted, wrong, axis=1)
    shares = []
    for labels in (y_noisy, y_true):
        hit = tf.equal(answers, tf.boolean_mask(labels, wrong))
        shares.append(tf.reduce_mean(tf.cast(hit, tf.float32), axis=1).numpy())
    return shares[0], shares[1]
