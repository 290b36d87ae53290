"""The domain of a job offer: units, vesting, growth, refreshers, counter-offers. Knows only the standard library."""
