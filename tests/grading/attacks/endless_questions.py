"""Answers every call with another question, for ever."""

# /// attack
# ///
# %% parameters
def parameters(build, sizes):
    while True:
        try:
            build(1, 1)
        except BaseException:
            pass
