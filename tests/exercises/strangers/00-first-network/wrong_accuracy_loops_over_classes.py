"""Loops over the number of classes instead of the number of examples."""


# /// answer
# cell = "accuracy"
# breaks = "Accuracy is the fraction of decisions that are right"
# ///
def accuracy(probabilities, labels):
    right = 0
    for i in range(min(probabilities.shape)):
        if probabilities[i].argmax() == labels[i]:
            right += 1
    return right / len(labels)
