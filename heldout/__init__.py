"""The tools that build, prove and grade the course book *Held Out*."""
