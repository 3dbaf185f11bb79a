"""Writes into a copy of the running value, which cuts off when the running value holds integers."""

# /// answer
# cell = "update_running"
# breaks = "the larger it is, the slower the running value moves."
# ///
def update_running(running, batch, momentum=0.99):
    new = running.copy()
    for i in range(len(new)):
        new[i] = momentum * running[i] + (1 - momentum) * batch[i]
    return new
