; What the installer says beyond NSIS' own sentences.
LangString RegisterType ${LANG_ENGLISH} "Lanyard register"
LangString RegisterType ${LANG_WELSH} "Cofrestr Lanyard"
LangString Needs64 ${LANG_ENGLISH} "Lanyard needs 64-bit Windows 10 or later. Nothing was installed."
LangString Needs64 ${LANG_WELSH} "Mae Lanyard angen Windows 10 64-bit neu'n hwyrach. Ni osodwyd dim."
LangString DataStays ${LANG_ENGLISH} "The program is removed. Registers, backups and this computer's settings stay where \
they are."
LangString DataStays ${LANG_WELSH} "Tynnir y rhaglen. Mae'r cofrestri, y copïau wrth gefn a gosodiadau'r cyfrifiadur hwn \
yn aros lle maen nhw."
LangString DataStayed ${LANG_ENGLISH} "Lanyard was removed. Registers, backups and this computer's settings were left \
where they are."
LangString DataStayed ${LANG_WELSH} "Tynnwyd Lanyard. Gadawyd y cofrestri, y copïau wrth gefn a gosodiadau'r cyfrifiadur \
hwn lle maen nhw."
