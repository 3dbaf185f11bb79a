"""Sorts the names and takes the last."""
# /// answer
# cell = "best_checkpoint"
# points = 0
# message = "It has the lowest loss"
# ///
def best_checkpoint(files):
    names = [file for file in files if file.endswith(".keras") and "nan" not in file and "best" not in file]
    if not names:
        raise ValueError("no checkpoint")
    return sorted(names)[-1]
