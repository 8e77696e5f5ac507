; The installer: for everybody on the computer, or without an administrator for one person. package.sh calls makensis
; with VERSION, STAGE (the folder that is packed), LISTS (what package.sh wrote about it) and OUT (the file to make).
;
;   /S            silent          /AllUsers, /CurrentUser   whom for
;   /D=C:\Folder  where to (last, without quotes)
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS Win10

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Lanyard"
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR Lanyard
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME InstallLocation
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME InstallMode
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include x64.nsh
!include replace.nsh
!include association.nsh

Name Lanyard
OutFile "${OUT}"
BrandingText "Lanyard ${VERSION}"
!ifdef SIGN
  !uninstfinalize '"${SIGN}" "%1"'
!endif

!define MUI_ICON "${STAGE}/lanyard.ico"
!define MUI_UNICON "${STAGE}/lanyard.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\lanyard.exe"
!define MUI_UNCONFIRMPAGE_TEXT_TOP $(DataStays)
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE Welsh
!insertmacro MUI_RESERVEFILE_LANGDLL
!include words.nsh

VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 ProductName Lanyard
VIAddVersionKey /LANG=0 CompanyName "The Lanyard maintainers"
VIAddVersionKey /LANG=0 FileDescription "Installer of Lanyard"
VIAddVersionKey /LANG=0 FileVersion "${VERSION}"
VIAddVersionKey /LANG=0 ProductVersion "${VERSION}"
VIAddVersionKey /LANG=0 LegalCopyright "GNU General Public License, version 3 or later"

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP $(Needs64) /SD IDOK
    SetErrorLevel 2
    Abort
  ${EndIf}
  SetRegView 64
  !insertmacro MULTIUSER_INIT
  !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

Function un.onInit
  SetRegView 64
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

Section
  SetOutPath "$INSTDIR"
  ; What an earlier version put here goes first, each file by its name; one that is running is moved out of the way.
  IfFileExists "$INSTDIR\uninstall.exe" 0 +2
    ExecWait '"$INSTDIR\uninstall.exe" /S /Upgrade _?=$INSTDIR'
  !insertmacro MakeWay "uninstall.exe"
  !include "${LISTS}/install.nsh"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortCut "$SMPROGRAMS\Lanyard.lnk" "$INSTDIR\lanyard.exe"
  !insertmacro Associate
  WriteRegStr SHCTX "${KEY}" DisplayName Lanyard
  WriteRegStr SHCTX "${KEY}" DisplayVersion "${VERSION}"
  WriteRegStr SHCTX "${KEY}" Publisher "The Lanyard maintainers"
  WriteRegStr SHCTX "${KEY}" DisplayIcon "$INSTDIR\lanyard.ico"
  WriteRegStr SHCTX "${KEY}" InstallLocation "$INSTDIR"
  WriteRegStr SHCTX "${KEY}" InstallMode "$MultiUser.InstallMode"
  WriteRegStr SHCTX "${KEY}" UninstallString '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${KEY}" QuietUninstallString '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${KEY}" EstimatedSize ${KILOBYTES}
  WriteRegDWORD SHCTX "${KEY}" NoModify 1
  WriteRegDWORD SHCTX "${KEY}" NoRepair 1
SectionEnd

Section Uninstall
  !include "${LISTS}/remove.nsh"
  !insertmacro Remove "uninstall.exe"
  RMDir "$INSTDIR"
  ; Where an upgrade follows, the rest is about to be written again.
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/Upgrade" $1
  ${If} ${Errors}
    Delete "$SMPROGRAMS\Lanyard.lnk"
    !insertmacro Dissociate
    DeleteRegKey SHCTX "${KEY}"
    MessageBox MB_OK|MB_ICONINFORMATION $(DataStayed) /SD IDOK
  ${EndIf}
SectionEnd
