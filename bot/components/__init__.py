"""The parts of the pipeline that config.yml names, one a file."""
