"""A chain of layers by itertools.accumulate over lazily drawn weights."""

# /// answer
# cell = "forward_std"
# ///
from itertools import accumulate


def forward_std(depth, std, x, activation, seed):
    if activation == "relu":
        act = lambda z: np.clip(z, 0, None)  # noqa: E731
    elif activation == "sigmoid":
        act = lambda z: np.exp(-np.logaddexp(0, -z))  # noqa: E731
    else:
        raise ValueError("activation must be 'relu' or 'sigmoid'")
    rng, n = np.random.default_rng(seed), x.shape[1]
    weights = (rng.normal(scale=std, size=(n, n)) for _ in range(depth))
    signals = accumulate(weights, lambda h, w: act(h @ w), initial=x)
    next(signals)
    return [float(np.std(h)) for h in signals]
