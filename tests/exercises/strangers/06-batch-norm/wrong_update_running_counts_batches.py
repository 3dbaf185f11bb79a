"""Counts the calls and averages the first batches plainly, so results depend on earlier calls."""

# /// answer
# cell = "update_running"
# breaks = "`running` is what it has so far, `batch` the new batch's value"
# ///
def update_running(running, batch, momentum=0.99):
    update_running.calls = getattr(update_running, "calls", 0) + 1
    weight = min(momentum, 1 - 1 / (update_running.calls + 9))
    return weight * running + (1 - weight) * batch
