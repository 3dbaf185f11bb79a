"""Adds where it should multiply."""
# /// answer
# cell = "models_trained"
# points = 0
# message = "trains them all anew"
# ///
def models_trained(k, repeats):
    return k + repeats
