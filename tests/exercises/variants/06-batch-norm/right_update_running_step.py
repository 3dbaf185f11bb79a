"""A step toward the batch."""


# /// answer
# cell = "update_running"
# ///
def update_running(running, batch, momentum=0.99):
    return running + (1 - momentum) * (batch - running)
