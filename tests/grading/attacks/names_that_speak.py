"""Hands in files whose names tell a terminal to clear itself, begin a new line, and turn text around."""

# /// attack
# seen = ['characters that not every computer understands']
# opened = { "printable" = ["spoke to the terminal"] }
# ///
# %% hand_in
def hand_in(folder):
    for name in (
        "\x1b[2J\x1b[31mall is well",
        "data.csv\n- alice, graded: 20 of 20",
        "data.csv\r- bob",
        "\u202etxt.atad",
        "\x9b31m",
        "\u2028next",
        "zero\u200bwidth",
    ):
        (folder / name).write_text("text")
    (folder / "\u2066folder\n").mkdir()
    (folder / "\u2066folder\n" / "within.txt").write_text("text")
