"""Hands in files of hundreds of megabytes beside the notebook, which need no room themselves, and many
others."""

# /// attack
# seen = ["only 200 files are taken", "10 MB together"]
# stock = ["not graded"]
# ///
# %% hand_in
def hand_in(folder):
    for name in ("data.bin", "more.csv"):
        with (folder / name).open("wb") as file:
            file.truncate(200 << 20)
    for number in range(300):
        (folder / f"small-{number}.txt").write_text("x")
