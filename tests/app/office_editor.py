"""LibreOffice made to edit files as a person would, by a macro: one start for any number of files."""

from html import escape

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE script:module PUBLIC'
_MODULE = (
    f'{_HEAD} "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n<script:module'
    ' xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">'
    "{}</script:module>\n"
)
_BASIC = """
Dim oDoc As Object, oView As Object, oFrame As Object, oDispatcher As Object

Sub Main(sList As String)
  Dim oFiles As Object, oIn As Object, sLine As String
  oFiles = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  oIn = createUnoService("com.sun.star.io.TextInputStream")
  oIn.setInputStream(oFiles.openFileRead(sList))
  oIn.setEncoding("UTF-8")
  oDispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  Do While Not oIn.isEOF()
    sLine = oIn.readLine()
    If sLine <> "" Then Perform Split(sLine, Chr(9))
  Loop
  oIn.closeInput()
  StarDesktop.terminate()
End Sub

Sub Perform(aWord)
  Select Case aWord(0)
    Case "open": OpenFile aWord(1)
    Case "store": StoreFile aWord(1)
    Case "type": SelectWords aWord(1), CLng(aWord(2)), CLng(aWord(3)) : TypeWords aWord(4)
    Case "find": FindWords aWord(1) : TypeWords aWord(2)
    Case "paragraph": AtEnd aWord(1) : Dispatch ".uno:InsertPara" : TypeWords aWord(2)
    Case "split": SelectWords aWord(1), CLng(aWord(2)), 0 : Dispatch ".uno:InsertPara"
    Case "drop": DropParagraph aWord(1)
    Case "row": AddRow aWord
    Case "droprow": SelectWords aWord(1), 0, 0 : Dispatch ".uno:DeleteRows"
  End Select
End Sub

Sub OpenFile(sUrl As String)
  Dim aHidden(0) As New com.sun.star.beans.PropertyValue
  aHidden(0).Name = "Hidden" : aHidden(0).Value = True
  oDoc = StarDesktop.loadComponentFromURL(sUrl, "_blank", 0, aHidden())
  oFrame = oDoc.CurrentController.Frame
  oView = oDoc.CurrentController.ViewCursor
End Sub

Sub StoreFile(sUrl As String)
  Dim aFilter(0) As New com.sun.star.beans.PropertyValue
  aFilter(0).Name = "FilterName" : aFilter(0).Value = "MS Word 2007 XML"
  oDoc.storeToURL(sUrl, aFilter())
  oDoc.close(True)
End Sub

Sub SelectWords(sName As String, nStart As Long, nLength As Long)
  oView.gotoRange(oDoc.Bookmarks.getByName(sName).Anchor.Start, False)
  If nStart > 0 Then oView.goRight(nStart, False)
  If nLength > 0 Then oView.goRight(nLength, True)
End Sub

Sub AtEnd(sName As String)
  oView.gotoRange(oDoc.Bookmarks.getByName(sName).Anchor.End, False)
End Sub

Sub FindWords(sWords As String)
  Dim oSearch As Object
  oSearch = oDoc.createSearchDescriptor()
  oSearch.SearchString = sWords
  oSearch.SearchCaseSensitive = True
  oView.gotoRange(oDoc.findFirst(oSearch), False)
End Sub

Sub TypeWords(sWords As String)
  Dim aText(0) As New com.sun.star.beans.PropertyValue
  If sWords = "" Then
    Dispatch ".uno:Delete"
  Else
    aText(0).Name = "Text" : aText(0).Value = sWords
    oDispatcher.executeDispatch(oFrame, ".uno:InsertText", "", 0, aText())
  End If
End Sub

Sub DropParagraph(sName As String)
  Dim oStart As Object, oCursor As Object
  oStart = oDoc.Bookmarks.getByName(sName).Anchor.Start
  oCursor = oStart.Text.createTextCursorByRange(oStart)
  oCursor.gotoStartOfParagraph(False)
  oView.gotoRange(oCursor, False)
  If oCursor.gotoNextParagraph(False) Then
    oView.gotoRange(oCursor, True)
    Dispatch ".uno:Delete"
  Else
    oCursor.gotoEndOfParagraph(False)
    oView.gotoRange(oCursor, True)
    Dispatch ".uno:Delete"
    Dispatch ".uno:SwBackspace"
  End If
End Sub

Sub AddRow(aWord)
  Dim oTable As Object, sCell As String, nRow As Long, i As Long
  SelectWords aWord(1), 0, 0
  Dispatch ".uno:InsertRowsAfter"
  SelectWords aWord(1), 0, 0
  oTable = oView.TextTable
  sCell = oView.Cell.CellName
  i = 1
  Do While Not IsNumeric(Mid(sCell, i))
    i = i + 1
  Loop
  nRow = CLng(Mid(sCell, i)) + 1
  For i = 2 To UBound(aWord)
    If aWord(i) <> "" Then
      oView.gotoRange(oTable.getCellByName(Chr(63 + i) & nRow).getStart(), False)
      TypeWords aWord(i)
    End If
  Next i
End Sub

Sub Dispatch(sCommand As String)
  oDispatcher.executeDispatch(oFrame, sCommand, "", 0, Array())
End Sub
"""


def edited(libreoffice, folder, wanted):
    """Return what files become when a person edits and saves them.

    Args:
        libreoffice: What has a `profile` and can `run` it.
        folder: For the files.
        wanted: (file as bytes, steps) each, steps as `word_edits` plans them.
    """
    libreoffice.run("--terminate_after_init")  # a new profile is filled with LibreOffice's own macros first
    library = libreoffice.profile / "user" / "basic" / "Standard"
    (library / "Module1.xba").write_text(_MODULE.format(escape(_BASIC, quote=False)), encoding="utf-8")
    lines, targets = [], []
    for number, (docx, steps) in enumerate(wanted):
        source, target = folder / f"{number}.docx", folder / f"{number}-diubah.docx"
        source.write_bytes(docx)
        lines += [("open", source.as_uri()), *steps, ("store", target.as_uri())]
        targets.append(target)
    listing = folder / "daftar.txt"
    listing.write_text("\n".join("\t".join(line) for line in lines), encoding="utf-8")
    libreoffice.run(f'macro:///Standard.Module1.Main("{listing.as_uri()}")')
    return [target.read_bytes() if target.exists() else None for target in targets]
