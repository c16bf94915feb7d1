"""Two maps over each other, parted by a line that is dragged."""
