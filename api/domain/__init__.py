"""The core: words and rules, standard library only."""
