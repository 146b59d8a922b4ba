"""Fill one template with docxtpl as its manual shows: python docxtpl_once.py TEMPLATE VALUES.json RESULT."""

import json
import sys
from pathlib import Path

from docxtpl import DocxTemplate

template = DocxTemplate(sys.argv[1])
template.render(json.loads(Path(sys.argv[2]).read_text(encoding="utf-8")), autoescape=True)
template.save(sys.argv[3])
