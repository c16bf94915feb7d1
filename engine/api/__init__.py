"""The engine in Python: one function a request, each with its help in the request's docstring.

>>> from furrow.engine import create_demo, crop_map_from_labels
>>> project = create_demo("my-demo")
>>> crop_map = crop_map_from_labels(project.folder)

A function does its work in this process. All raise FurrowError with a stable code for everything
that a user can mend, and Cancelled where the reporter said so. Relative paths are taken from the
current folder.
"""
