"""Map tools: what a person does with the pointer on the map."""
