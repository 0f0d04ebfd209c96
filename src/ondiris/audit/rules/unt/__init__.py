"""The unit fits what is measured."""
