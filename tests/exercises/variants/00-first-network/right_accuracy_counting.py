"""Counts the right decisions in a loop."""


# /// answer
# cell = "accuracy"
# ///
def accuracy(probabilities, labels):
    right = 0
    for row, label in zip(probabilities, labels, strict=True):
        if list(row).index(max(row)) == label:
            right += 1
    return right / len(labels)
