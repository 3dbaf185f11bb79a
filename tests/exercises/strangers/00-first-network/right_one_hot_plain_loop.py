"""Fills an array of zeros label by label."""


# /// answer
# cell = "one_hot"
# ///
def one_hot(labels, num_classes):
    rows = np.zeros((len(labels), num_classes), dtype="int64")
    for i, label in enumerate(labels):
        if label < 0 or label >= num_classes:
            raise ValueError(f"label {label} is not one of {num_classes} classes")
        rows[i, int(label)] = 1
    return rows
