"""Returns the probabilities of the mistakes, not their rows."""

# /// answer
# cell = "wrong_rows"
# points = 0
# message = "must be row numbers"
# ///
def wrong_rows(probabilities, threshold, y):
    pairs = list(zip(probabilities, y, strict=True))
    return sorted(float(p) for p, label in pairs if label == 1 and p < threshold), sorted(
        (float(p) for p, label in pairs if label == 0 and p >= threshold), reverse=True
    )
