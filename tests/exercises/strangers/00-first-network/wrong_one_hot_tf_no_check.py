"""Uses tf.one_hot, which gives rows of zeros for labels outside."""


# /// answer
# cell = "one_hot"
# breaks = "Raise `ValueError` if a label is below 0 or not below `num_classes`"
# ///
def one_hot(labels, num_classes):
    return tf.one_hot(labels, num_classes).numpy()
