"""Print Documents: HTML, DOCX, PDF and XLSX from the Document alone, the same bytes each time."""
