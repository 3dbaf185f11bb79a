"""Momentum the other way round, as in PyTorch."""


# /// answer
# cell = "update_running"
# points = 0
# message = "share of the OLD value"
# ///
def update_running(running, batch, momentum=0.99):
    return (1 - momentum) * running + momentum * batch
