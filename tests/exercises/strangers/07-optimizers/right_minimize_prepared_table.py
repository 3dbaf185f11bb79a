"""A table that has room for all points is cut to those that were visited."""

# /// answer
# cell = "minimize"
# ///
from scipy import linalg


def minimize(step, grad, x0, max_steps=1000, tolerance=1e-6):
    table = np.full((max_steps + 1, len(x0)), np.nan)
    table[0] = x0
    taken, state = 0, None
    while taken < max_steps:
        x = table[taken].copy()
        slope = grad(x)
        if linalg.norm(slope, check_finite=False) <= tolerance:
            break
        answer = step([x], [slope], state)
        state = answer[1]
        taken += 1
        table[taken] = answer[0][0]
        if not np.isfinite(table[taken]).all():
            raise ValueError("diverged")
    return table[: taken + 1].copy()
