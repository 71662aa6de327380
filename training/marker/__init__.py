"""The marker: a small encoder that marks triggers, types, modes, status and arguments in a sentence."""
