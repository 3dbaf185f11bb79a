"""Shows tables whose cells each span a thousand columns and rows, so that a browser lays out billions of places."""

# /// attack
# ran = ["after total"]
# opened = { "bounds" = ["drew without end"] }
# ///
# %% after total
from IPython.display import HTML, display

BEGIN = '<table title="costly drawing">'
display(HTML(f"{BEGIN}<tr>" + '<td colspan="999">x</td>' * 2500 + "</tr></table>"))
display(HTML(BEGIN + '<tr><td rowspan="999" colspan="999">x</td></tr>' * 1400 + "</table>"))
ran("after total")
