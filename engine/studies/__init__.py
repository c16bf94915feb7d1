"""Experiments of the published systems, as studies that anyone can run on data of their own.

A study is a list of points; each is a request that the engine knows anyway, done by itself, so that
it can be done again with the command that the study's page names. Finished points are kept.
"""
