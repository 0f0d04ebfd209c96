"""Choose Figures, write them as text, tables and charts, render documents, and prove them."""
