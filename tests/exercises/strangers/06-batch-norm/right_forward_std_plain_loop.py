"""A plain loop with SciPy's stable sigmoid."""

# /// answer
# cell = "forward_std"
# ///
from scipy.special import expit


def forward_std(depth, std, x, activation, seed):
    if activation not in ("relu", "sigmoid"):
        raise ValueError(f"Unknown activation: {activation!r}")
    rng = np.random.default_rng(seed)
    n = x.shape[1]
    signal = x
    spreads = []
    for _ in range(depth):
        signal = signal @ rng.normal(0.0, std, size=(n, n))
        signal = np.maximum(signal, 0) if activation == "relu" else expit(signal)
        spreads.append(float(np.std(signal)))
    return spreads
