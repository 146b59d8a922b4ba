"""LibreOffice made to open files, take or reject all tracked changes, and save, with a macro of its own.

Any LibreOffice can do that; a bridge to Python is one more package, which is not everywhere.
"""

from html import escape

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE script:module PUBLIC'
_MODULE = (
    f'{_HEAD} "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n<script:module'
    ' xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">'
    "{}</script:module>\n"
)
_BASIC = """
Sub Main(list As String)
  Dim line As String, parts
  Open list For Input As #1
  Do While Not EOF(1)
    Line Input #1, line
    parts = Split(line, "|")
    Resolve(parts(0), parts(1), parts(2))
  Loop
  Close #1
  StarDesktop.terminate()
End Sub

Sub Resolve(source As String, command As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim how(0) As New com.sun.star.beans.PropertyValue
  Dim document, helper
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  how(0).Name = "FilterName" : how(0).Value = "MS Word 2007 XML"
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  helper = createUnoService("com.sun.star.frame.DispatchHelper")
  If command <> "" Then helper.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
  document.storeToURL(target, how())
  document.close(True)
End Sub
"""
ACCEPT, REJECT, NOTHING = ".uno:AcceptAllTrackedChanges", ".uno:RejectAllTrackedChanges", ""


def resolved(libreoffice, folder, wanted):
    """Return what LibreOffice makes of some files, in one start.

    Args:
        libreoffice: See the fixture of that name.
        folder: For the files.
        wanted: (file as bytes, command) each.
    """
    libreoffice.run("--terminate_after_init")  # a new profile is filled with LibreOffice's own macros first
    library = libreoffice.profile / "user" / "basic" / "Standard"
    (library / "Module1.xba").write_text(_MODULE.format(escape(_BASIC, quote=False)), encoding="utf-8")
    lines, targets = [], []
    for number, (docx, command) in enumerate(wanted):
        source, target = folder / f"{number}.docx", folder / f"{number}-hasil.docx"
        source.write_bytes(docx)
        lines.append(f"{source.as_uri()}|{command}|{target.as_uri()}")
        targets.append(target)
    listing = folder / "daftar.txt"
    listing.write_text("\n".join(lines), encoding="utf-8")
    libreoffice.run(f"macro:///Standard.Module1.Main({listing})")
    return [target.read_bytes() for target in targets]
