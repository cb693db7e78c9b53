"""The doors, the journey and the core: everything that runs on the modern Python."""
