"""The outside parties that carry messages, one file each."""
