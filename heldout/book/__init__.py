"""What the book adds to Jupyter Book: chapter heads, self-check questions, buttons, figure style."""
