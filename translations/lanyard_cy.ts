<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>Access</name>
    <message>
        <source>The name or the password is not right. Nothing was changed. Try again; if the password is forgotten, somebody who manages users can remove this account and add it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer no longer remembers you for this register. Sign in with your name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your roles do not permit this. Nothing was changed. Ask the headteacher, who grants the roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key ring register.lanyard and %1.sqlcipher do not fit together: the file&apos;s beginning is damaged, or one of the two is from another time or another register. Nothing was changed. Put both back from the same backup, or try register.lanyard.previous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.sqlcipher is not the file that was made with this register: somebody has put another in its place. Nothing was changed. Put the folder back from a backup and tell the data protection officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older copy of %1.sqlcipher was put back: what this computer saw last is no longer in it. Nothing was changed. Put the newer file back; if only a backup is left, restore the whole register from it with lanyard-cli restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another desk is changing who may open this. Nothing was changed here. Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such user in this register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older copy of office.sqlcipher was put back: the key ring register.lanyard knows a later one. Nothing was changed. Put the whole folder back from one backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key ring register.lanyard was older than the register and was written anew. Whoever changed their password lately uses the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key ring register.lanyard had been altered outside Lanyard and was written anew. Tell the data protection officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery key opens nothing in this register. It belongs to another, or to none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the register could not be made. Choose another place or check your rights there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not empty. Nothing was changed. A new register needs a folder of its own: choose another or a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new register needs a school, a user&apos;s name and at least one role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not your password. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new password is the old one. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first new password needs a sign-in with the password you were given. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user needs a name of at most %1 letters and at least one role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody already signs in with this name. Nothing was changed. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user needs at least one role; to take away all, remove the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody removes themselves. Ask somebody else who manages users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This register was restored from a backup since this computer last opened it: what was entered after the backup is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key ring names other keys for this person than the register trusts. Nothing was given to them. Remove the account and add it anew, and tell the data protection officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of who may open %1, begun earlier and interrupted, was finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a new key: somebody who could open it no longer may. Backups made before keep the old key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppendixD</name>
    <message>
        <source>The school&apos;s name is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trust&apos;s name is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DPO&apos;s name is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DPO&apos;s e-mail address is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DPO&apos;s telephone number is not set.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup could not be written. The register was not touched. Check the disk&apos;s space and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup inside the register&apos;s own folder is none. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no option --%1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a day written YYYY-MM-DD, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form field=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;. lanyard-cli --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: lanyard-cli %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password file &quot;%1&quot; cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no terminal to ask for a password on. Give it with --password-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail has no entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the consent record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the pupils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see who answered what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no return &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is longer than %2 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year_starts is a month and a day, as in 09-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;. There is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place &quot;%1&quot;. There is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vault you hold needs new keys: somebody who could open it was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody waits to be let into a vault that you hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no year group &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no print &quot;%1&quot;. There is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pupils are called &quot;%1&quot;. Give the UPN.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no pupil &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;. There is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no school &quot;%1&quot; in this register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which register: --register PATH, before the verb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who you are: --user NAME, before the verb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Cyfrinair: </translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>Cyfrinair newydd: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords are not the same. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not permit this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which school: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no school &quot;%1&quot;. There is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which media: --media image, video or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where: either --platform NAME or --account NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check before posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import pupils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter consent returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows cannot be taken in. Nothing was imported. Mend them and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the recovery key is: --recovery-file F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; here. There is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no --%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new register needs --%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These recovery keys are shown this once. Print them, check them, and keep each in a safe of its own: with none of them and no password, nobody can open the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to: --out FILE.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Do not keep a register in this folder: work of two people could be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no records of its own to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no user &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which roles: --role ROLE…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be re-keyed by you: it is a task for its holders now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damage was found. Keep this folder as it is, and restore the last good backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A withdrawal needs --received-on D, --by NAME and --method paper, scan, fillable-pdf, letter, email, in-person or orally.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records of &quot;%1&quot; are not changed with set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of &quot;%1&quot; are not made with add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of &quot;%1&quot; have no states to move through.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>A consent record cannot be read. Nothing was changed; restore the last backup or run a verification.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentChanges</name>
    <message>
        <source>Cancelling needs a reason. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has been cancelled already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pupil and a day are needed. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding must name one of the pupil&apos;s contacts. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what evidence was seen, in up to %1 letters. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentInput</name>
    <message>
        <source>There is no such pupil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is not one of the pupil&apos;s school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No purpose is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No form of the school asks for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it was received is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot have been received after today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot have been signed after it was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the person who gave it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relationship is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is not among the pupil&apos;s contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form does not ask for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentState</name>
    <message>
        <source>Protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wedi&apos;i dynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Wedi gwrthod</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Aneglur</translation>
    </message>
    <message>
        <source>Consented</source>
        <translation>Wedi cydsynio</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Wedi dod i ben</translation>
    </message>
    <message>
        <source>Not returned</source>
        <translation>Heb ei dychwelyd</translation>
    </message>
</context>
<context>
    <name>ConsentTasks</name>
    <message>
        <source>disputed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unclear: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no form has come back this year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Cancelled. The demonstration register was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A demonstration school has 1 to %1 pupils.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormVersions</name>
    <message>
        <source>A purpose needs a short key and a label of one line. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form asks for “%1” twice. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form asks for 1 to %1 purposes. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account needs a name of one line. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A one-off form names the post it is for. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GiverMatch</name>
    <message>
        <source>“%1” fits more than one person on the pupil&apos;s record, or one with another relationship. Give the relationship as it is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Ctrl + K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a pupil, a place or an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + 1 … 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places, in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: a form, a user, an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Ctrl + Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Ctrl + Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo what has just been done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Y  N  Space  B  U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers: yes, no, blank, both ticked, unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Cloi</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanyard %1, free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <source>The key ring asks for a way of reading passwords that Lanyard does not accept. Nothing was changed. Put back register.lanyard from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has not enough free memory to check the password. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key ring register.lanyard is damaged. Nothing was changed. Put back register.lanyard.previous, which lies beside it, or the copy from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This register was last used with a newer Lanyard. Nothing was changed. Update the program on this computer to open it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyRingFile</name>
    <message>
        <source>The key ring register.lanyard is missing. The vaults beside it were not touched. Rename register.lanyard.previous, which lies beside them, to register.lanyard and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no register here: the key ring register.lanyard is missing. If there should be one, put it back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key ring register.lanyard cannot be read. Nothing was changed. Check that you may open the register&apos;s folder and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key ring register.lanyard could not be written. The register is whole and its key ring will be written when it is next opened. Check the disk&apos;s space and your rights to the folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The social media registers of a school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A register&apos;s folder, or its register.lanyard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <source>Paper</source>
        <translation>Papur</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fillable PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Llythyr</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orally</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordStrength</name>
    <message>
        <source>At least ten characters. Three or four words that do not belong together make a good password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy to guess. Add another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair. Another word would make it strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Consent</source>
        <translation>Caniatâd</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Ysgol</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Disgyblion</translation>
    </message>
    <message>
        <source>Import pupils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a new starter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a consent form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print consent forms and records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check before posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Defnyddwyr</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
</context>
<context>
    <name>PostingCheck</name>
    <message>
        <source>Say which pupils are to appear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on which account or platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group is three or more pupils: ask for each as an individual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text without a first name or an age says nothing about a pupil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such pupil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Llun</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Fideo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testun</translation>
    </message>
    <message>
        <source>%1: not on the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anybody can see this account, and the form did not say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name beside an individual picture needs separate consent for this post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3, received %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check before posting cannot be read. Nothing was changed; restore the last backup or run a verification.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintCenter</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintScope</name>
    <message>
        <source>Chosen pupils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Dosbarth %1</translation>
    </message>
    <message>
        <source>The whole school</source>
        <translation>Yr ysgol gyfan</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class %1: who may be published where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued %1 · valid up to and including %2, then to be destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pupil may be shown or named in a place only where they are listed under it. Whoever is not listed is not published there; nobody is asked why. Show this sheet to no one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Academic year %1 · form version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form is about one post only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it will be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social media consent form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent record: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pupils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what had effect on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, as far as it was known on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Dosbarth</translation>
    </message>
    <message>
        <source>Consent record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed: the font Noto Sans is not installed on this computer. Install it, or the program again, and print once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued %1, printed by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>register at entry %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing was cancelled. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be made. Nothing was lost; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF cannot be shown. Nothing was lost; print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed: the document has no such pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed: the printer did not answer. Check it and print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protected PDF needs a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be protected. Nothing was saved; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt: your consent is withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt for your consent form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawing or changing your consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may withdraw your consent at any time, for everything or for some of it, in writing or by telling any member of staff. The school then publishes nothing further and makes every effort to remove what it has published. To consent to more, ask for a new form. The data protection officer helps with any question:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <source>Academic year %1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what you answered “Yes” is published. What you were told before you answered follows on the next pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you withdrew your consent for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on the consent form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took effect when the school received it. What was published before remains lawful; the school makes every effort to remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wedi&apos;i dynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cases and the reasons why pupils are protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the designated safeguarding lead&apos;s own safe, apart from the office&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns about the headteacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concerns about the headteacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chair of governors, away from the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns about the DSL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concerns about the designated safeguarding lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the headteacher or the chair of governors, apart from the safeguarding key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns about the CEO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concerns about the CEO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chair of trustees, away from the trust&apos;s offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Swyddfa</translation>
    </message>
    <message>
        <source>every register but cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the school office&apos;s safe, in a sealed envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever holds this sheet can open </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> without a name or a password. It was printed once and cannot be printed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed, with the date and two signatures across the flap. Each key in a different safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never photographed, scanned, copied or sent; never kept with the computer or its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nobody who may open this vault can sign in any more, or after a computer was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the start page choose “Recover”, then scan the code or type the nine groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards make a new key and destroy this sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Recovery keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter for: consented</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter for: refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <comment>letter for: withdrawn</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P</source>
        <comment>letter for: protected</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <comment>letter for: disputed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U</source>
        <comment>letter for: unclear</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <comment>letter for: expired</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <comment>letter for: not returned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only “%1” permits anything to be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what you withdraw your consent for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawing consent for social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may withdraw your consent at any time, for everything or for some of it, and need not say why. Telling any member of staff is enough; this form only makes it easy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year group and class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name and relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the moment the school receives this, it publishes nothing further of what you ticked, and makes every effort to remove what it has published. What was published before remains lawful. To give consent again, ask for a new consent form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this to the school office or to any member of staff, or send it to the data protection officer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School: received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School: received by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School: entered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal of consent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pupils</name>
    <message>
        <source>A pupil&apos;s record cannot be read. Nothing was changed; restore the last backup or run a verification.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Purposes</name>
    <message>
        <source>First name</source>
        <translation>Enw cyntaf</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Oed</translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on the school&apos;s accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on the trust&apos;s accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryKey</name>
    <message>
        <source>This is not a recovery key: it has nine groups of four letters and digits, and the last group checks the others. Compare it with the printed sheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterPrints</name>
    <message>
        <source>There is no consent form for the year of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to print a form for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no return or withdrawal of this id.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RememberedSignIn</name>
    <message>
        <source>This computer has no safe place to remember a sign-in. You are signed in; next time type your password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>This backup is damaged or is none: its files are not those its manifest names. Nothing was restored. Try an earlier backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register could not be restored there: check the disk&apos;s space and that you may write in the folder. Nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup cannot be opened. Check its name and place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not empty, and a restore never overwrites. Nothing was changed. Choose a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnImport</name>
    <message>
        <source>The column “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column for any purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a column of returns nor a purpose that a form asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no way a form comes: paper, scan, fillable PDF, letter, e-mail, in person, orally.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pupil has this UPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two pupils have this UPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an academic year: write it as 2026-27.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms received from May to August need an academic_year: they may be next year&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an answer: yes, no, blank or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form of that year does not ask for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated with the consent return received on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) or column(s) are refused. Nothing was stored.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) are new.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) were there already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) are added with parental responsibility.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The yes of %n person(s) is unclear: no parental responsibility is recorded.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>consent returns imported from a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>School office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headteacher</source>
        <translation>Pennaeth</translation>
    </message>
    <message>
        <source>DSL or deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data protection lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social media manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICT technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online safety officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>CEO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair of governors</source>
        <translation>Cadeirydd y llywodraethwyr</translation>
    </message>
    <message>
        <source>Chair of trustees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governor or trustee</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareTest</name>
    <message>
        <source>Nothing can be written in this folder. Check that it is there and that you may write in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not copied between computers behind the program&apos;s back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file can be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock is seen by another program and let go again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole file takes the place of another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is flushed can be read, and a file can be cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two desks at one vault take turns and see each other&apos;s entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Somebody else changed this record meanwhile. Nothing was lost: compare both versions and choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This register can only be read here: it is open read-only, or a newer Lanyard has changed it. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of this kind cannot be made. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this file is incomplete. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This register was made by a newer Lanyard. Nothing was changed; update the program on this computer to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This register must be brought up to date before it can be read. Open it once on a computer that may write in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value does not fit its field. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a register&apos;s file at this place. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be made. Check that you may write in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the register is missing. Look for it in the folder&apos;s backup, or restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s copy of Lanyard cannot encrypt. Nothing was stored; install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s copy of Lanyard would write unencrypted temporary files. Nothing was stored; install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is writing to the register. Nothing was lost; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key does not open this file, or its beginning is damaged. Nothing was changed; check that the file belongs to this register, or restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the register is damaged. Nothing was changed; restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the register cannot be opened. Nothing was changed; check that the folder is there and that you may read and write in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register does not accept this: something required is missing, occurs twice or refers to nothing. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was stored; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register may only be read here. Nothing was stored; ask for permission to write in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or network did not answer. Nothing was stored; check the connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register could not do this. Nothing was stored; tell your technician.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncedFolder</name>
    <message>
        <source>This folder is copied between computers by %1, which loses what two people enter at the same time. Nothing was changed. Move the register to a plain folder or a file share.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayTasks</name>
    <message>
        <source>%1 waits for a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their role entitles them to “%1”. You hold it; compare fingerprints first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open users</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Disputed between parents: %n pupils</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The DPO records what ended it: a changed answer, a court order, a proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Unclear answers: %n pupils</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Blank, both ticked or unreadable: ask the parent again. Until then the answer is no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Consent not returned: %n pupils</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Chase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pupils yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import them from the school&apos;s information system, as CSV or Common Transfer File.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Mewnforio</translation>
    </message>
    <message>
        <source>The DPO&apos;s details are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent forms name the DPO whom parents may write to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back the register up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk has not made a backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one of this desk is over a week old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Upn</name>
    <message>
        <source>A UPN has 13 characters, this one has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A UPN is a letter (not I, O or S), eleven digits and a last digit or letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The UPN&apos;s check letter should be %1: a character is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserColumns</name>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not signed in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rolau</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>A page of the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s inner structure is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail does not hold together at entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values kept with entry %1 of the audit trail were altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values kept with entry %1 of the audit trail are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of the audit trail bears a wrong signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From entry %1 on the audit trail is not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record in &quot;%1&quot; is not as entry %2 of the audit trail left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail knows nothing of a record in &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record in &quot;%1&quot; that entry %2 of the audit trail left is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. The register was not checked to its end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearGroup</name>
    <message>
        <source>Nursery 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nursery 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Derbyn</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Blwyddyn %1</translation>
    </message>
</context>
<context>
    <name>lanyard::AnswerList</name>
    <message>
        <source>Answers on the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y yes · N no · B or Space blank · 2 both ticked · U unreadable · Backspace back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::AnswerModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::AsOfChip</name>
    <message>
        <source>Shows the record as it stood on another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, known on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of &amp;today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had effect &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;known on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: what is known now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::CheckPage</name>
    <message>
        <source>Check before posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enter a withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer for each pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The withdrawal is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who is in it: type names, add a class, or paste a list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::CheckTable</name>
    <message>
        <source>Form %1, given by %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · has left the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Dosbarth</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::CommandBox</name>
    <message>
        <source>Go to a pupil, a place or an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ConflictPanel</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this pupil while you were writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of yours is stored yet. Choose which version shall stand; their version stays in the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ConsentDesk</name>
    <message>
        <source>This pupil is no longer in the register. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ConsentPage</name>
    <message>
        <source>Consent record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lass sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enter a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search pupils, parents, UPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pupils yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent record begins with the pupils. Import them from your MIS in Pupils, then enter the forms that come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is the form you had begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 returned · %3 unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last form is taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The withdrawal is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected: never to be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protection is lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent &amp;record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent &amp;forms, filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent form, &amp;blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdrawal forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal form, b&amp;lank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a consent &amp;form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a wi&amp;thdrawal form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the receipt for %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ConsentPicture</name>
    <message>
        <source>protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parents disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last given %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Tynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never to be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has parental responsibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no parental responsibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by order, %1 answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the court order has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circumstances changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ConsentRecordPanel</name>
    <message>
        <source>A&amp;mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print for this pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enters a new form for this pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the &amp;protection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Protect: never to be published…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a &amp;finding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a pupil to see what may be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPN %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left the school: consent runs to the end of its year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ConsentTable</name>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <source>Consented in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Dosbarth</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Cysylltiadau</translation>
    </message>
    <message>
        <source>UPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Cyfenw</translation>
    </message>
    <message>
        <source>Forename</source>
        <translation>Enw cyntaf</translation>
    </message>
</context>
<context>
    <name>lanyard::ContactEditor</name>
    <message>
        <source>Forename</source>
        <translation>Enw cyntaf</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Cyfenw</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Perthynas</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Parental responsibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must also be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact by order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::CreatePanel</name>
    <message>
        <source>Your &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name, as you will sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of encrypted files, on this computer or on a share of the school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty folder for the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the school&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the trust&apos;s name; of a school without one, the school&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what you are at this school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the keys…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::DateField</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::DryRunModel</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Wedi gwrthod</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Wedi gadael</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::DryRunStep</name>
    <message>
        <source>What the import would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation>Pob un</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Wedi gwrthod</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Wedi gadael</translation>
    </message>
    <message>
        <source>This file holds e&amp;verybody on roll: whoever is not in it has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave out the refused rows and import the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change: the register already holds what this file says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new · %2 changed · %3 left · %4 unchanged · %5 refused. Nothing is stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes, %1 of %2 pupils have really left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::EntryPanel</name>
    <message>
        <source>Enter a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;igned on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ho&amp;w it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Form of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>The &amp;last answer saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise Ctrl+Return saves, once you have looked at the form again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the last form back (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · born %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form by %1, received %2, is already recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 yes, %2 no, %3 unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 yes, %2 no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not saved. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next in class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::EvidenceDrop</name>
    <message>
        <source>Add the &amp;page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses a scan or file of the form to keep as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a scan of the form here, or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, &amp;keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it c&amp;ould</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored. Never view, copy, print, share, store or save such an image. Leave the file and the device as they are, tell the DSL now, and let the DSL follow the UKCIS guidance on sharing nudes and semi-nudes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page that proves this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans and documents (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.eml *.msg *.txt *.docx *.odt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is larger than %1. Scan the page in grey or at 200 dpi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a file that can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could “%1” show a nude or semi-nude child?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read. Nothing was stored; choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) will be kept inside the encrypted register.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::FileReader</name>
    <message>
        <source>This is a HEIC photograph. Save it as JPEG first (on an iPhone: Settings, Camera, Formats, Most Compatible) and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is neither a PDF nor a PNG or JPEG picture. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF is protected by a password. Save it without one and add it again; nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large to be opened. Scan it at a lower resolution; nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged and cannot be opened. Nothing was stored; ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be opened safely: the program that opens it stopped. Nothing was stored and the register was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file takes too long to open. Nothing was stored and the register was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files cannot be opened: a part of Lanyard is missing (lanyard-reader). Install the program again; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::FilterChip</name>
    <message>
        <source>Filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::FindingPanel</name>
    <message>
        <source>Has parental responsibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no parental responsibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers by court order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circumstances changed: ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court order seen 03/10/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it rests &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from which day it holds, today at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the finding rests on: it is the proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say about whom it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::FormChoice</name>
    <message>
        <source>%1, wording %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (one-off)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::FormEntry</name>
    <message>
        <source>%1, %2</source>
        <comment>a parent&apos;s name and relationship</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who gave this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when the form was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form cannot have been received after today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form cannot have been signed after it was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer yet. Where the paper has no tick, press B for blank.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::Frame</name>
    <message numerus="yes">
        <source>%n schools</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Cloi</translation>
    </message>
    <message>
        <source>Ctrl L</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::GiverBox</name>
    <message>
        <source>Given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the person who gave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Perthynas</translation>
    </message>
    <message>
        <source>Relationship to the pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no parental responsibility)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ImportPage</name>
    <message>
        <source>&amp;Show the pupils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing of this file was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pupils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the pupils (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of pupils as your MIS exports it: a spreadsheet saved as CSV or text, or a Common Transfer File (XML). You will see what would change before anything is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import pupils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of pupils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of pupils (*.csv *.txt *.tsv *.xml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column holds what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 left, %4 unchanged. Every change is in the audit trail with its old value. To take the import back, import the file you used before: nobody was deleted, and a pupil marked as left by mistake is on roll again as soon as a file has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ImportRun</name>
    <message>
        <source>The file cannot be read. Nothing was imported; close it in other programs and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ImportWords</name>
    <message>
        <source>No column is mapped to the UPN, and none to the pupil&apos;s name: say which they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without UPNs pupils are recognised by name and date of birth: say which column holds the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns are mapped to &quot;%1&quot;: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is not a JSON object of headers and fields. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping names &quot;%1&quot;: &quot;%2&quot;, but the file has no such column or there is no such field. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more rows than any school. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something follows a closing quotation mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is %1 characters long; at most %2 are possible here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of birth %1 has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a year group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parental responsibility is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is longer than any address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not well-formed XML (line %1, column %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file declares a document type or entities, which a Common Transfer File never does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 holds a text longer than any name or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is XML, but not a Common Transfer File.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is nested deeper than any Common Transfer File (line %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pupil has more contacts than any child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more pupils than any school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has the same number for another child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parental responsibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal forename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred forename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Dyddiad geni</translation>
    </message>
    <message>
        <source>Year group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admission number (to match rows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Cyfenw</translation>
    </message>
    <message>
        <source>Forename</source>
        <translation>Enw cyntaf</translation>
    </message>
    <message>
        <source>Name (Surname, Forename)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact: priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact: title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact: forename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact: surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact: full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact: relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact: parental responsibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact: e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact: telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact: address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than any school&apos;s list of pupils.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a spreadsheet program&apos;s own file: save it there as CSV and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is neither a spreadsheet saved as text nor a Common Transfer File.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more columns than any list of pupils.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has rows that cannot be imported, the first is %1 Nothing was imported. Mend the file, or choose to leave these rows out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 pupils on roll are not in the file and would be marked as left. Nothing was imported. Confirm it, or import the file as a partial one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 left, %4 unchanged, %5 refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    %1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says that it does not hold every pupil: nobody is marked as left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rows of the file are the same pupil, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the register this UPN is another child&apos;s: %1, born %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pupil is not in the register, and the file has no name to enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells where the header has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same pupil stands on line %1 with another class or year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is not written &quot;Surname, Forename&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pupil has more than %1 contacts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::MappingPreview</name>
    <message numerus="yes">
        <source>%n problem(s): %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (contact %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::MappingStep</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>surname, forename</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare with the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the file and what they hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · mapped as the last file of this shape was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · the columns are guessed from their names: look at each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s) can be read, nothing is refused.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pupils can be read, %2 problems.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::Navigation</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::NewPasswordPanel</name>
    <message>
        <source>New &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one you were given is known to whoever gave it. Nobody can look yours up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::NewUserPanel</name>
    <message>
        <source>First &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name, as they sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rolau</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell it to them in person. At the first sign-in they choose their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Type their name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one role.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::PageView</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages as they will be printed. Page up and page down turn them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::PasswordPair</name>
    <message>
        <source>The same &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::PrintCenter</name>
    <message>
        <source>The register was closed before the pages were made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent form · blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent forms · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal form · blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal forms · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent record · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class sheet · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt · %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::PrintPanel</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (Ctrl+minus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (Ctrl+plus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word, if the copy shall be protected (AES-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the saved copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>lanyard::PupilEditor</name>
    <message>
        <source>A surname is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forename is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already has this UPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of birth decides from when the pupil answers alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be a pupil&apos;s date of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each contact needs a surname.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On &amp;roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Looked after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal &amp;forename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal &amp;surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred forename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;UPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Cysylltiadau</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New starter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::PupilFinder</name>
    <message>
        <source>Type three letters of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupils found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::PupilPanel</name>
    <message>
        <source>Parental responsibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must also be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact by order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ed&amp;it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;nsent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a pupil to see names, class and contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Dosbarth</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>On roll</source>
        <translation>Ar y gofrestr</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Wedi gadael</translation>
    </message>
    <message>
        <source>Care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Cysylltiadau</translation>
    </message>
    <message>
        <source>No contact is recorded: nobody can give consent yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::PupilWords</name>
    <message>
        <source>Date of birth</source>
        <translation>Dyddiad geni</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>On roll</source>
        <translation>Ar y gofrestr</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Wedi gadael</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Cysylltiadau</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Ysgol</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Dosbarth</translation>
    </message>
    <message>
        <source>UPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Cyfenw</translation>
    </message>
    <message>
        <source>Forename</source>
        <translation>Enw cyntaf</translation>
    </message>
</context>
<context>
    <name>lanyard::PupilsPage</name>
    <message>
        <source>Pupils</source>
        <translation>Disgyblion</translation>
    </message>
    <message>
        <source>Search pupils, contacts, UPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pupils yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list of pupils from your MIS, as a spreadsheet saved as CSV or as a Common Transfer File, and import it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import pupils…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New starter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pupil is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::QuestionCard</name>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a li&amp;st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the names or UPNs on the clipboard, a line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with &amp;first names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a&amp;ges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hat is it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does it g&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full names are never shown. The answer is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trust&apos;s accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than one: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::RecoveryPanel</name>
    <message>
        <source>Office: every register but cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding: cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns about the headteacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns about the DSL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns about the CEO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;keep these keys in different safes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are shown this once. If everybody forgets their password, only these keys open the register. Print the sheets and put each into a different safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print or save the sheets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I keep these keys in different safes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::RegisterButton</name>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::RegisterTable</name>
    <message>
        <source>Ctrl F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has all of these words, with the filters as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: %1. Nothing was changed; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::RegisterView</name>
    <message>
        <source>Columns as at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ReturnedChart</name>
    <message>
        <source>%1: %2 of %3 returned, %4 consented, %5 in part, %6 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::SafetyCard</name>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this desk: backed up %1, verified %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanyard backups (*.lanyard-backup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up. Whoever has the file needs a sign-in or a recovery key to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you hold is as it was written. Not held by you: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::SchoolForm</name>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation>Ysgol</translation>
    </message>
    <message>
        <source>As printed forms name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;DfE number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven digits: local authority and establishment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Platforms that anybody can see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by commas. Consent forms list them; until they do, the answer there is no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data Protection Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent forms tell parents whom to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tele&amp;phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent and locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the DPO to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Academic &amp;year starts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and month: 01/09.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this &amp;age only the pupil&apos;s own answer counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock after nobody has touched it for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A school has a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven digits, such as 820/4000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day and a month, such as 01/09.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ScopeMenu</name>
    <message>
        <source>Class %1</source>
        <translation>Dosbarth %1</translation>
    </message>
    <message>
        <source>The whole school</source>
        <translation>Yr ysgol gyfan</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsPage</name>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring begins on the first page, into an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers that open office for you without a password. They never sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget me on every computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No computer remembers you any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::Sidebar</name>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::SignInPanel</name>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember me on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Mewngofnodi</translation>
    </message>
    <message>
        <source>Another register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens office next time without your password, on this computer only. Not for signing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name you sign in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::StartPage</name>
    <message>
        <source>The social media registers of a school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no register in this folder. It may lie on a share that cannot be reached just now; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheets.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanyard backups (*.lanyard-backup);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty folder to restore into</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::StatusLine</name>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration: encrypted with a weak key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::Toast</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::TodayPage</name>
    <message>
        <source>Good morning, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to…  Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent returned, by year group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs you shows here: unclear answers, forms to chase, details that are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last verified here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demonstration, weak keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaults you hold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::UserPanel</name>
    <message>
        <source>Fingerprint of their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm: read aloud and the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove and re-key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rolau</translation>
    </message>
    <message>
        <source>You. Somebody else changes your roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing takes away the sign-in and re-keys what they could open and you hold: %1. What you do not hold becomes a task for those who do. Old backups keep the old keys. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed and re-keyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed. Its holders must still re-key: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::UsersPage</name>
    <message>
        <source>Search users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their roles and keys show here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Defnyddwyr</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added. They sign in with the password you gave.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::VerdictBanner</name>
    <message>
        <source>Check &amp;without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Yes: %n pupil(s) may be shown like this.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>For exactly this, on this day. Ask again for anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The other %n have consent for exactly this.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not like this: %1 of %2 may not be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them out of the picture, cover them, or choose another picture. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::WelcomePanel</name>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create a register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanyard registers (register.lanyard)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::WithdrawPanel</name>
    <message>
        <source>Withdraw consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;whole form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onl&amp;y some of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;cord the withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts from the day the school heard of it. What it covers stops from then, and only a new form signed by the same person brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::WithdrawalEntry</name>
    <message>
        <source>Say who withdraws the consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on which day the school heard of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school cannot have heard of it after today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what is withdrawn, or choose the whole form.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
