"""What pay is worth where one lives: after tax, at one place's prices, per hour, and what is not money beside it."""
