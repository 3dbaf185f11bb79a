"""Exercises: from the instructors' source to the students' version, and the proof that they grade well."""
