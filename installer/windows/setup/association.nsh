; register.lanyard opens with a double click. SHCTX is the computer's part of the registry, or the person's.
!define CLASS "Lanyard.Register"
!define SHCNE_ASSOCCHANGED 0x08000000

!macro Associate
  WriteRegStr SHCTX "Software\Classes\.lanyard" "" "${CLASS}"
  WriteRegStr SHCTX "Software\Classes\${CLASS}" "" $(RegisterType)
  WriteRegStr SHCTX "Software\Classes\${CLASS}\DefaultIcon" "" "$INSTDIR\lanyard.ico"
  WriteRegStr SHCTX "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\lanyard.exe" "%1"'
  System::Call 'shell32::SHChangeNotify(i ${SHCNE_ASSOCCHANGED}, i 0, p 0, p 0)'
!macroend

; The ending stays with whoever took it over since.
!macro Dissociate
  ReadRegStr $0 SHCTX "Software\Classes\.lanyard" ""
  ${If} $0 == "${CLASS}"
    DeleteRegKey SHCTX "Software\Classes\.lanyard"
  ${EndIf}
  DeleteRegKey SHCTX "Software\Classes\${CLASS}"
  System::Call 'shell32::SHChangeNotify(i ${SHCNE_ASSOCCHANGED}, i 0, p 0, p 0)'
!macroend
