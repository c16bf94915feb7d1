"""What of it needs torch: batches, fitting, export, and the loading of published encoders."""
