"""Training: recipes, learners, cross-validation, model bundles."""
