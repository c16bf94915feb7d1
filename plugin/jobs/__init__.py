"""What is done with a project beside its steps: exports, copies as text, the list of jobs."""
