"""Statements of fact as data: what is said, who says so, how sure, and until when it may be trusted.

Pages use the functions of ``claims.pages``.
"""
