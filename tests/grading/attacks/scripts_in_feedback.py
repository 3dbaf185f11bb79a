"""Shows scripts, frames, forms and pictures from elsewhere, for whoever opens its feedback."""

# /// attack
# ran = ["after total"]
# opened = { "sanitizing" = ["ran a script in its feedback"] }
# ///
# %% written
# <script>alert("ran")</script><img src="https://example.org/x.png" onerror="alert(1)"> ![x](http://example.org/y.png)
# [link](javascript:alert(1)) <iframe src="file:///etc/passwd"></iframe>


# %% after total
from IPython.display import HTML, Javascript, Markdown, display

display(HTML("<script>alert(1)</script><form action='https://example.org'><input></form>"))
display(Javascript("alert(1)"), Markdown("<script>alert(1)</script>"))
ran("after total")
