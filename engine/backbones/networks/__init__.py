"""The torch modules behind the backbones. Only what is loaded imports this: torch is optional."""
