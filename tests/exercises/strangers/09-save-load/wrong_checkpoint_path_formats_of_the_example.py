"""Always writes two digits for the epoch and four decimals for the loss."""

# /// answer
# cell = "checkpoint_path"
# breaks = "each with a format such as `{epoch:02d}`"
# ///
def checkpoint_path(template, epoch, val_loss):
    if not re.search(r"\{epoch[^}]*\}", template):
        raise ValueError("The template needs an {epoch}.")
    if not template.endswith((".keras", ".weights.h5")):
        raise ValueError("The template has to end in .keras or .weights.h5.")
    path = re.sub(r"\{epoch[^}]*\}", f"{epoch + 1:02d}", template)
    return re.sub(r"\{val_loss[^}]*\}", f"{val_loss:.4f}", path)
