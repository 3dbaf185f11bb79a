"""Comes in a folder, as a student of its own, whose name commands a terminal and forges lines of the table."""

# /// attack
# opened = { "printable" = ["spoke to the terminal"] }
# ///
# %% hand_in
def hand_in(folder):
    for name in ("\x1b]0;title\x07\x1b[2J", "\nalice,graded,10,11,1,1,", "\u202e\u2067"):
        other = folder.parent.with_name(folder.parent.name + name) / folder.name
        other.mkdir(parents=True)
        (other / "mine.ipynb").write_text("no notebook")
    (folder / "readme.txt").write_text("The others are mine as well.")
