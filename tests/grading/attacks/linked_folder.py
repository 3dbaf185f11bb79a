"""Hands in a link to the folder of another student instead of a folder."""

# /// attack
# seen = ['is a link']
# stock = ["points: 10"]
# ///
# %% hand_in
def hand_in(folder):
    import shutil

    shutil.rmtree(folder)
    folder.symlink_to(folder.parent.parent / "alice" / folder.name)
