"""The dock: five steps from an area to a map with its report."""
