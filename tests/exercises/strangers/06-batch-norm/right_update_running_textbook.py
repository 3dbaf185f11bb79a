"""The weighted sum of the old value and the new one."""

# /// answer
# cell = "update_running"
# ///
def update_running(running, batch, momentum=0.99):
    """Return the running statistic after one more batch."""
    return momentum * running + (1 - momentum) * batch
