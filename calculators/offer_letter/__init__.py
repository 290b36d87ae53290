"""Reads an offer letter as it was pasted: what stands in it, in its own words, what it lacks, and what is unusual.

By words alone: no language model, and nothing leaves the page. No calculator imports it: see publish/bundle.py.
"""
