"""Starts from infinity with a strict comparison, which finds every best epoch of finite values."""

# /// answer
# cell = "best_epoch"
# ///
def best_epoch(values, mode):
    if mode not in ("min", "max"):
        raise ValueError("mode must be 'min' or 'max'")
    best = None
    record = float("inf") if mode == "min" else float("-inf")
    for epoch, value in enumerate(values):
        if (mode == "min" and value < record) or (mode == "max" and value > record):
            best, record = epoch, value
    if best is None:
        raise ValueError("no value is a number")
    return best
