"""Answers one half."""


# /// answer
# cell = "best_threshold"
# points = 0
# message = "It is none of the probabilities"
# ///
def best_threshold(probabilities, y):
    return 0.5
