"""The live map: a head that follows the labels, on features that are made once."""
