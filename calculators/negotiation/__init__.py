"""The vocabulary: one negotiation, each of its records and fields declared once, and the sums that pages share."""
