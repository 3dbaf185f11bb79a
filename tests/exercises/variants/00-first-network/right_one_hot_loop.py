"""Builds lists of whole numbers in a loop."""


# /// answer
# cell = "one_hot"
# ///
def one_hot(labels, num_classes):
    rows = []
    for label in labels:
        if not 0 <= label < num_classes:
            raise ValueError(f"label {label} is not a class")
        row = [0] * num_classes
        row[label] = 1
        rows.append(row)
    return rows
