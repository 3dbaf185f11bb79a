"""The plain mean of the two."""


# /// answer
# cell = "update_running"
# points = 0
# message = "plain mean of the two"
# ///
def update_running(running, batch, momentum=0.99):
    return (running + batch) / 2
