"""Which of several models to take: judged on the same parcels, chance allowed for, cost counted."""
