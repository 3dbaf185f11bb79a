"""Measures how much ReLU keeps of a normal number's mean square by SciPy's integral, and makes up for it."""

# /// answer
# cell = "he_std"
# ///
from scipy import integrate, stats


def he_std(fan_in):
    kept = integrate.quad(lambda z: z * z * stats.norm.pdf(z), 0, np.inf, epsabs=1e-13)[0]
    return float((1 / (fan_in * round(kept, 9))) ** 0.5)
