"""The ways to reach a phone or an email address that a record holds, one file each."""
