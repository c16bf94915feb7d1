"""Which parcel to label next."""
