"""Hands in files whose names are formulas, where a spreadsheet that cuts lines at semicolons finds them."""

# /// attack
# seen = ['links are not followed']
# opened = { "formulas" = ["wrote a formula"] }
# ///
# %% hand_in
def hand_in(folder):
    for name in (
        'a;=HYPERLINK("http:" & CHAR(47) & "example.org","points")',
        "b;@SUM(1+1)",
        "c|=cmd|' C calc'!A0",
        "d; +1",
        "e;\uff1d1+1",
        "f;-2+3",
    ):
        (folder / name).symlink_to("nowhere")
