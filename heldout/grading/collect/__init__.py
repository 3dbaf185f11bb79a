"""Takes in what a class handed in, as the learning management system gives it for download.

`archives` reads a download, `systems` say whose each file is by the part of its name that the system wrote,
`roster` knows the class, `attempts` keeps every version, and `collecting` brings them together.
"""
