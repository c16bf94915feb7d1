"""What's-this help: words on each control, and the page of the documentation that says more."""
