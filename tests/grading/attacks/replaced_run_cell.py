"""Replaces the shell's run_cell and the kernel's do_execute, so that every cell succeeds."""

# /// attack
# ran = ["before total"]
# stock = ["points: 10"]
# ///
# %% before total
shell = get_ipython()


class Fine:
    error_before_exec = error_in_exec = None
    result = 2.0
    success = True

    def raise_error(self):
        pass


type(shell).run_cell = lambda *args, **kwargs: Fine()
type(shell).run = lambda *args, **kwargs: Fine()
if hasattr(shell, "kernel"):

    async def do_execute(*args, **kwargs):
        return {"status": "ok", "execution_count": 1, "user_expressions": {}, "payload": []}

    shell.kernel.do_execute = do_execute
    type(shell.kernel).do_execute = do_execute
ran("before total")
