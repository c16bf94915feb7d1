"""Real servers on this computer, for the tests of imagery from the network (README.md)."""
