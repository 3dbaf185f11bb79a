"""Accumulates like an optimizer's momentum."""


# /// answer
# cell = "update_running"
# points = 0
# message = "must add up to 1"
# ///
def update_running(running, batch, momentum=0.99):
    return momentum * running + batch
