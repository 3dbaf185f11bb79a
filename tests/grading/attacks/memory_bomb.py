"""Takes memory until there is none."""

# /// attack
# honest = ["counts"]
# seen = ['test_total: Stopped: .*your code (took more than|ran for longer)']
# stock = ["stopped the class"]
# ///
# %% total
def total(numbers):
    taken = []
    while True:
        taken.append(b"x" * (64 << 20))
