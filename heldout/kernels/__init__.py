"""Warm kernels: a Jupyter kernel as a fork of a process that has Keras imported already."""
