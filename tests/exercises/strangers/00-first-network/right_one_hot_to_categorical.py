"""Lets Keras encode after a check in plain Python."""


# /// answer
# cell = "one_hot"
# ///
def one_hot(labels, num_classes):
    bad = [x for x in labels if not 0 <= x < num_classes]
    if bad:
        raise ValueError(f"no such class: {bad}")
    if len(labels) == 0:
        return np.zeros((0, num_classes))
    return keras.utils.to_categorical(np.array(labels), num_classes=num_classes)
