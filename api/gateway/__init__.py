"""The door of the public: the force page, the web chat, and health."""
