"""The verdict on events, payloads and values of any model."""
