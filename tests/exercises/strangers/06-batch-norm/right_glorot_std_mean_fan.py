"""One by the root of the mean of both fans, via statistics."""

# /// answer
# cell = "glorot_std"
# ///
import statistics


def glorot_std(fan_in: int, fan_out: int) -> float:
    mean_fan = statistics.fmean((fan_in, fan_out))
    variance = 1.0 / mean_fan
    return variance**0.5
