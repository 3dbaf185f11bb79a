"""Turns the inputs on and off one after the other."""

# /// answer
# cell = "expected_output"
# ///

def expected_output(x, w, b, rate):
    if len(x) == 0:
        return max(0.0, float(b))
    off = expected_output(x[1:], w[1:], b, rate)
    if rate == 1:
        return off
    return rate * off + (1 - rate) * expected_output(x[1:], w[1:], b + w[0] * x[0] / (1 - rate), rate)
