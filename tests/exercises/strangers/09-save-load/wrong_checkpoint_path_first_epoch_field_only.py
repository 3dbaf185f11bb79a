"""Adds one to the epoch in the first placeholder only, a second one counts from 0."""

# /// answer
# cell = "checkpoint_path"
# breaks = "Keras counts the epochs in file names **from 1**."
# ///
def checkpoint_path(template, epoch, val_loss):
    field = re.search(r"\{epoch(:[^}]*)?\}", template)
    if field is None:
        raise ValueError("The template needs an {epoch}.")
    if not template.endswith((".keras", ".weights.h5")):
        raise ValueError("The template has to end in .keras or .weights.h5.")
    template = template.replace(field[0], field[0].format(epoch=epoch + 1), 1)
    return template.format(epoch=epoch, val_loss=val_loss)
