"""The algorithms, one a file, named like the request that it asks. Adding a file adds one."""
