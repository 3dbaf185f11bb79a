"""Finds each row's largest entry in plain Python."""


# /// answer
# cell = "accuracy"
# ///
def accuracy(probabilities, labels):
    right = 0
    total = 0
    for row, label in zip(probabilities, labels):
        row = [float(p) for p in row]
        decision = row.index(max(row))
        right += int(decision == int(label))
        total += 1
    return right / total
