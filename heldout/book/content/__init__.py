"""What chapters are written with: directives and roles."""
