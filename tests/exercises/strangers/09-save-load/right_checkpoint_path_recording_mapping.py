"""Formats with a mapping that records which names the template asked for."""

# /// answer
# cell = "checkpoint_path"
# ///
class _Asked(dict):
    def __init__(self, **values):
        super().__init__(values)
        self.names = set()

    def __getitem__(self, name):
        self.names.add(name)
        return super().__getitem__(name)


def checkpoint_path(template: str, epoch: int, val_loss: float) -> str:
    endings = ".keras", ".weights.h5"
    if not any(template[-len(ending) :] == ending for ending in endings):
        raise ValueError(f"the file must end in one of {endings}")
    values = _Asked(epoch=epoch + 1, val_loss=val_loss)
    path = template.format_map(values)
    if "epoch" not in values.names:
        raise ValueError("every epoch would get the same file")
    return path
