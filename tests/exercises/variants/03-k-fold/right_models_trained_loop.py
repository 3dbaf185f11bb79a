"""Counts the models one by one."""
# /// answer
# cell = "models_trained"
# ///
def models_trained(k, repeats):
    count = 0
    for _ in range(repeats):
        for _ in range(k):
            count += 1
    return count
