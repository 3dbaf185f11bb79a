"""Shows links that run a script or open a page of the student's when somebody clicks on them, written in many ways."""

# /// attack
# ran = ["after total"]
# opened = { "sanitizing" = ["runs on a click"] }
# ///
# %% written
# [Points](javascript:alert(1)) [Points](<java&#115;cript:alert(1)>) [Points](data:text/html,<script>alert(1)</script>)
# [Next][n] [file](file:///etc/passwd) [own](/formgrader/api) <javascript:alert(1)>
#
# [n]:
#   javascript:alert(1)


# %% after total
from IPython.display import HTML, Markdown, display

for address in (
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java&#10;script:alert(1)",
    "&#x6A;avascript&colon;alert(1)",
    " &#1;javascript:alert(1)",
    "java\tscript:alert(1)",
    "vbscript:msgbox(1)",
    "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
    "blob:https://elsewhere.example/1",
    "filesystem:https://elsewhere.example/x",
    "view-source:javascript:alert(1)",
    "/formgrader/api/grade/1",
    "hostile.html",
    "//elsewhere.example/x",
    "\\\\elsewhere.example\\x",
):
    display(HTML(f'<a href="{address}">Points</a><map name="m"><area href="{address}" shape="default"></map>'))
    display(HTML(f'<svg><a xlink:href="{address}"><text>Points</text></a></svg><math href="{address}">x</math>'))
    display(HTML(f'<form><button formaction="{address}">Points</button></form>'))
    display(Markdown(f"[Points]({address}) [Points](<{address}>) [Points][a]\n\n[a]: {address}"))
ran("after total")
