"""How well and how quickly the auditor reads quantities and finds errors, beside peers and planted errors."""
