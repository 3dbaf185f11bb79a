"""Never comes back from a call, and heeds no interrupt."""

# /// attack
# honest = ["counts"]
# seen = ["test_total: Stopped: While your code was tested, your code ran for longer"]
# stock = ["points: -2", "not graded"]
# ///
# %% total
def total(numbers):
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass
