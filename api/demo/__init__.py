"""Synthetic Northshire: enough stations, officers, reports and found things to try every path. Nobody in it is real."""
