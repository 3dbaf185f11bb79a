"""Cuts the result off at zero as for variances, though means can be negative."""

# /// answer
# cell = "update_running"
# breaks = "batch norm keeps a running mean of the batch means, and one of the batch variances."
# ///
def update_running(running, batch, momentum=0.99):
    return np.maximum(momentum * running + (1 - momentum) * batch, 0.0)
