"""Never comes back from a call, and heeds no interrupt."""

# /// attack
# honest = ["counts"]
# ///
# %% total
def total(numbers):
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass
