"""Records as rows of a spreadsheet: reading, checking and writing CSV files of reports and of found property."""
