"""The outside parties that know which team polices a postcode: the police's public data, and a recording of it."""
