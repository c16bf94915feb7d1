"""Mapping: windows to predictions to cloud-optimised GeoTIFFs, and parcels."""
