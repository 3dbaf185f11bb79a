"""What pages become: their links, styles, scripts and pictures, and the kernels that run their cells."""
