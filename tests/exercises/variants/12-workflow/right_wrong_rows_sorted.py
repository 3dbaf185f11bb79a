"""Sorts row numbers, which Python does stably."""

# /// answer
# cell = "wrong_rows"
# ///
def wrong_rows(probabilities, threshold, y):
    wrong = [row for row in range(len(y)) if (probabilities[row] >= threshold) != (y[row] == 1)]
    misses = sorted((row for row in wrong if y[row] == 1), key=lambda row: probabilities[row])
    alarms = sorted((row for row in wrong if y[row] == 0), key=lambda row: probabilities[row], reverse=True)
    return misses, alarms
