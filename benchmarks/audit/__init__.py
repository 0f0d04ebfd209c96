"""How well, and how quickly, the auditor reads quantities and finds errors: labelled sets, planted errors, peers."""
