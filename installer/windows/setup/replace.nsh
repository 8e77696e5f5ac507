; A file that is in use cannot be deleted, but it can be renamed: whoever has Lanyard open goes on with the old one
; until closing it, and an upgrade at night does not wait for a screen that was left on.
!define OLD ".lanyard-old"

!macro MakeWay file
  Delete "$INSTDIR\${file}${OLD}"
  ClearErrors
  Delete "$INSTDIR\${file}"
  ${If} ${Errors}
    Rename "$INSTDIR\${file}" "$INSTDIR\${file}${OLD}"
    Delete /REBOOTOK "$INSTDIR\${file}${OLD}"
  ${EndIf}
!macroend

; In the uninstaller: the file, and what an upgrade had to leave of it.
!macro Remove file
  !insertmacro MakeWay "${file}"
!macroend
