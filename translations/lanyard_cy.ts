<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>Access</name>
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
    <message>
        <source>The name or the password is not right. Nothing was changed. Try again; if the password is forgotten, somebody who manages users can set a one-time password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody resets their own password. Change it, or ask somebody else who manages users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can open what you cannot: %1. Nothing was changed. Somebody who holds it and manages users sets the password; or remove the account and add it anew, and those who hold it give them the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is drawn yet. Draw your signature in the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever made your account still knows your first password, so nobody could tell your signature from theirs. Choose a password of your own, then sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another copy of the register than the one this computer opened last: one of the two was restored from a backup. What was entered in the other since then is not in this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Lanyard has changed %1: it can be read here, but not changed. Update the program on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>Somebody who is not in this register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site must have at least two approved administrators who work here; %1 named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The official school e-mail account that the site is linked to is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a private e-mail address: the site must be linked to an official school e-mail account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named as moderator of the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has left: name another moderator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform is missing: choose it from the list of platforms, or enter it there first with its minimum age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: write the ages of the pupils in numbers, such as 13 to 16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 takes nobody under %3 (%4), and the ages begin at %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not acknowledged the terms of use agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not acknowledged version %2 of the terms of use agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has had no platform training on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this platform</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>The account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Considered when setting it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorised people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official school e-mail account it is linked to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved on the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Cyfeiriad</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only people who have been accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The social media administrator or another designated member of staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purpose of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the overall investment will achieve the aim of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level of interactive engagement with the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether pupils, staff, parents or members of the public will be able to contribute content to the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much time and effort staff members are willing to commit to the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the success of the account will be evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May also post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each needs the terms of use agreement and training on the platform first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorised on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorise the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorise changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Somebody authorised on %1 has left: change the password and authorise others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: somebody needs platform training or the terms of use agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: write down what was considered when it was set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I authorise the people named above to administer this account and to post on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headteacher</source>
        <translation type="unfinished">Pennaeth</translation>
    </message>
    <message>
        <source>CEO</source>
        <translation type="unfinished">Prif Swyddog Gweithredol</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An approved site becomes an account here. An account that was there before is entered by hand and authorised by the headteacher, or the CEO for the trust&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>Who acknowledged it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the Social Media Accounts – Terms of Use Agreement, as in the list of policies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has acknowledged this version already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of use agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of use agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has acknowledged the terms of use agreement, and which version. Nobody is given posting rights without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supersede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
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
        <translation>Gwag</translation>
    </message>
    <message>
        <source>Both ticked</source>
        <translation>Y ddau wedi&apos;u ticio</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Annarllenadwy</translation>
    </message>
</context>
<context>
    <name>AppendixD</name>
    <message>
        <source>The school&apos;s name is not set.</source>
        <translation>Nid yw enw&apos;r ysgol wedi&apos;i osod.</translation>
    </message>
    <message>
        <source>The trust&apos;s name is not set.</source>
        <translation>Nid yw enw&apos;r ymddiriedolaeth wedi&apos;i osod.</translation>
    </message>
    <message>
        <source>The DPO&apos;s name is not set.</source>
        <translation>Nid yw enw&apos;r swyddog diogelu data wedi&apos;i osod.</translation>
    </message>
    <message>
        <source>The DPO&apos;s e-mail address is not set.</source>
        <translation>Nid yw cyfeiriad e-bost y swyddog diogelu data wedi&apos;i osod.</translation>
    </message>
    <message>
        <source>The DPO&apos;s telephone number is not set.</source>
        <translation>Nid yw rhif ffôn y swyddog diogelu data wedi&apos;i osod.</translation>
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
    <name>Bans</name>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation type="unfinished">Disgybl</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>When they tried to get round the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banned until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: until further notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where, when and by whom school equipment may still be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ban ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished">Mewn grym</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the ban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs out: give access again and end it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever tries to get round the firewalls may use school equipment only under close supervision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockedContent</name>
    <message>
        <source>Requester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authoriser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Dyddiad</translation>
    </message>
    <message>
        <source>Full URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons for access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identified risks and control measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unblocked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unblocked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be reviewed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year after unblocking, where nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the review found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what the review found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unblocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed, stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unblock %1: the headteacher has approved it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review whether %1 stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Wedi gwrthod</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have decided on this request as written above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked content requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked content request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked content access request form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site that is blocked by mistake can be asked for here. The headteacher decides, then the ICT technician unblocks it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockedSites</name>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Cyfeiriad</translation>
    </message>
    <message>
        <source>Blocked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation type="unfinished">Disgyblion</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished">Staff</translation>
    </message>
    <message>
        <source>Blocked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headteacher has approved no blocked content request for %1. Enter one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the list already: change that entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social Media and Networking Policy, section 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the school&apos;s network does not let through. X, Facebook and Instagram are blocked for pupils by the policy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Breaches</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Dyddiad</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data breach has a register of its own; what an adult did towards a pupil is a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent or carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation type="unfinished">Disgybl</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform, the group or page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Cyfeiriad</translation>
    </message>
    <message>
        <source>Which rule was broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the policy&apos;s words: section 4 for staff, 5 for parents, 6 for pupils.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff Code of Conduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disciplinary Policy and Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allegations of Abuse Against Staff Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social Media Code of Conduct for Parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anti-bullying Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child Protection and Safeguarding Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyber-security Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting with the headteacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ability to interact with the school&apos;s sites removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where illegal activity may have taken place, the headteacher contacts the police.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent&apos;s meeting with the headteacher has no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent&apos;s meeting with the headteacher is on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say under which policy it is handled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>A breach was reported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet the parent about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaches of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What staff, parents or pupils did against the policy is reported to the headteacher here. Nobody reads a breach of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
</context>
<context>
    <name>CheckSight</name>
    <message>
        <source>%1, received %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has left: consent runs to the end of its year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covered</source>
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
        <source>%1 on %2</source>
        <translation type="unfinished">%1 ar %2</translation>
    </message>
    <message>
        <source>with first names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as individuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the post “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
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
    <message>
        <source>%1: %2 Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signs in as &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing called &quot;%1&quot; in &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several are called &quot;%1&quot; in &quot;%2&quot;: give an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; to fill in. There is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the register &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record %1 in &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;. There is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not take this record to &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is signed with a drawing: it is done in the window. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for the key of %2, which you hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a new key: %2 could open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which receipt: --record ID of a return or withdrawal, or --pupil UPN for the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print a form of this register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which record: --record ID, or --blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such record in &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault &quot;%1&quot;. You hold: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no saved group &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no check %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see who has not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print this check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print this reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is left to be asked: everybody has answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers left blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who is together: --saved-group NAME or --pupil UPN…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a consent form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post or page it stands under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Cyfeiriad</translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the platform shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed out; no pictures of children.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported to the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what was done about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments and abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of inappropriate comments or abuse on the school&apos;s accounts or about the school, and what was done about each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle the comment under %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Complaints</name>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headteacher with the local governing body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who signs in can read this register: no names of pupils.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the Complaints Procedures Policy says; four weeks, where nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the local governing body said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the local governing body said is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the governing body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take to the governing body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the complaint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints about the policy are handled by the headteacher with the local governing body, under the Complaints Procedures Policy.</source>
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
    <name>ConsentGaps</name>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation type="unfinished">Disgybl</translation>
    </message>
    <message>
        <source>What was entered only afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the DPO found, and what follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled as a breach of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts before it was known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post before it was known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts that went out between the day on which consent ended and the moment at which the school&apos;s record knew. They follow by themselves; the DPO says what was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished">Canfyddiad</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
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
        <translation>Wedi&apos;i ddiogelu</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wedi&apos;i dynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Anghydfod</translation>
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
    <name>ContactAttempts</name>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headteacher</source>
        <translation type="unfinished">Pennaeth</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Dyddiad</translation>
    </message>
    <message>
        <source>Who attempted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pupil, towards a member of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An adult, towards a pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation type="unfinished">Disgybl</translation>
    </message>
    <message>
        <source>Towards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request to be a friend, a follow, a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told to the headteacher on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An adult who contacted a pupil is not a contact attempt but a case: report it under Cases, so that only those who lead it can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pupil who tries to &apos;friend&apos;, &apos;follow&apos; or otherwise contact a member of staff on a personal account is reported to the headteacher here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pupil tried to contact a member of staff: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
</context>
<context>
    <name>DataBreaches</name>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 72 hours run from then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose data, which and about how much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect on these people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A risk: tell the Information Commissioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A high risk: tell the people, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information Commissioner told on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else was told, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons for telling or not telling, and for any delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, and what will prevent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The effect on these people is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk is not assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a risk, and the Information Commissioner has not been told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk is high, and it does not say when the people concerned were told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reasons for not telling, or for telling after 72 hours, are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done about it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">Wedi cael</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Decide within 72 hours whether to tell the Information Commissioner: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish and close the breach of data: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaches of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breach of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A breach of personal data is assessed at once: the Information Commissioner is told within 72 hours where people are at risk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataRequests</name>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access: a copy of everything held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child&apos;s, where the child is competent to understand it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child&apos;s, who is competent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child&apos;s, by a parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An adult&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation type="unfinished">Disgybl</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How identity and the right to ask were proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended by two months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where it is complex; the person is told within the first month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And which other people were covered or released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how identity and the right to ask were proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Wedi gwrthod</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the data request of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people ask about their data is answered within one month.</source>
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
    <name>Devices</name>
    <message>
        <source>Asset tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind and model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owned by the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only school-owned devices take images and videos of the school community.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a school-owned device may be approved for images and videos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device with the asset tag %1 is in the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">Wedi&apos;i dynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide whether %1 may take images and videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect %1: whoever it was given to has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve %1 anew or withdraw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school&apos;s own devices that the online safety officer has approved for taking images and videos.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilteringReviews</name>
    <message>
        <source>Date</source>
        <translation type="unfinished">Dyddiad</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtering and monitoring reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtering and monitoring review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a year the DSL leads a review of what the school filters and monitors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead this year&apos;s review of filtering and monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Followers</name>
    <message>
        <source>Who asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the platform shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who this is to the school: &quot;mother of a pupil in 4B&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who this person is known as: nobody unknown is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wishes to be a friend or follower of the school&apos;s accounts, and who was let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Wedi gwrthod</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vet %1, who wishes to follow</source>
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
    <name>Forms</name>
    <message>
        <source>Cancel this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
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
        <translation>Mynd at ddisgybl, lle neu weithred</translation>
    </message>
    <message>
        <source>Ctrl + 1 … 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places, in their order</source>
        <translation>Lleoedd, yn eu trefn</translation>
    </message>
    <message>
        <source>Ctrl + F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this place</source>
        <translation>Chwilio yn y lle hwn</translation>
    </message>
    <message>
        <source>Ctrl + N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: a form, a user, an import</source>
        <translation>Newydd: ffurflen, defnyddiwr, mewnforiad</translation>
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
        <translation>Dadwneud yr hyn sydd newydd ei wneud</translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation>Agor y rhes a ddewiswyd</translation>
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
        <translation>Atebion: ie, na, gwag, y ddau, annarllenadwy</translation>
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
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>Lanyard %1, free software under the GNU General Public License, version 3 or later.</source>
        <translation>Lanyard %1, meddalwedd rydd o dan y GNU General Public License, fersiwn 3 neu ddiweddarach.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>F4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record as it prints, beside it</source>
        <translation>Y cofnod fel y bydd yn argraffu, wrth ei ymyl</translation>
    </message>
    <message>
        <source>Ctrl + Page up / down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To sign: the form before, the next</source>
        <translation>I&apos;w llofnodi: y ffurflen flaenorol, y nesaf</translation>
    </message>
    <message>
        <source>F6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the places to the table, to the record</source>
        <translation>O&apos;r lleoedd i&apos;r tabl, ac i&apos;r cofnod</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Trwyddedau</translation>
    </message>
</context>
<context>
    <name>InappropriateContent</name>
    <message>
        <source>To be completed by ICT technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation type="unfinished">Disgyblion</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff name (submitting report)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of individual accessing inappropriate content (if known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Dyddiad</translation>
    </message>
    <message>
        <source>Full URL(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nature of inappropriate content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words only: never copy, save or attach what was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupils involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DSL is told at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enters each address in the list of blocked sites, citing this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by the DSL on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pupil is involved, and the DSL has not noted this report yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the action taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>ICT technician</source>
        <translation type="unfinished">Technegydd TGCh</translation>
    </message>
    <message>
        <source>I have taken the action described above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pupil is involved: inappropriate content, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inappropriate content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inappropriate content report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inappropriate content report form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inappropriate content met on the school&apos;s computers is reported here, so that the ICT technician can block the site.</source>
        <translation type="unfinished"></translation>
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
    <name>Licences</name>
    <message>
        <source>Licences</source>
        <translation type="unfinished">Trwyddedau</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The social media registers of a school</source>
        <translation type="unfinished">Cofrestri cyfryngau cymdeithasol ysgol</translation>
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
        <translation>Sgan</translation>
    </message>
    <message>
        <source>Fillable PDF</source>
        <translation>PDF i&apos;w lenwi</translation>
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
        <translation>Yn bersonol</translation>
    </message>
    <message>
        <source>Orally</source>
        <translation>Ar lafar</translation>
    </message>
</context>
<context>
    <name>NewPlaces</name>
    <message>
        <source>The consent form asks about every account already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes out word for word, about no pupil: “The school is closed today.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be used until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording meets these criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in advance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wording may be posted word for word, without any pupil, whenever it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in advance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headteacher</source>
        <translation type="unfinished">Pennaeth</translation>
    </message>
    <message>
        <source>CEO</source>
        <translation type="unfinished">Prif Swyddog Gweithredol</translation>
    </message>
    <message>
        <source>Wording signed in advance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices without pupils that the headteacher has signed before they are needed: closure at six in the morning.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParentCommunications</name>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The years or classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">Llythyr</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-bost</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What systems the school uses to filter and monitor online use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What children are asked to do online, and on what platforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who from the school, if anyone, they will be interacting with online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent communications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a year parents are told what filters and monitors their children&apos;s use, what children do online for school and whom they meet there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell parents about filtering and what children do online</source>
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
        <translation>Mewnforio disgyblion</translation>
    </message>
    <message>
        <source>Add a new starter</source>
        <translation>Ychwanegu disgybl newydd</translation>
    </message>
    <message>
        <source>Consent record</source>
        <translation>Cofnod caniatâd</translation>
    </message>
    <message>
        <source>Enter a consent form</source>
        <translation>Cofnodi ffurflen ganiatâd</translation>
    </message>
    <message>
        <source>Enter a withdrawal</source>
        <translation>Cofnodi tynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Print consent forms and records</source>
        <translation>Argraffu ffurflenni a chofnodion caniatâd</translation>
    </message>
    <message>
        <source>Check before posting</source>
        <translation>Gwirio cyn postio</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Defnyddwyr</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Ychwanegu defnyddiwr</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Newydd: %1</translation>
    </message>
    <message>
        <source>Print blank: %1</source>
        <translation>Argraffu&apos;n wag: %1</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>I&apos;w llofnodi</translation>
    </message>
</context>
<context>
    <name>Platforms</name>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the United Kingdom, as the platform itself says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the platform says so, with month and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X&apos;s terms of service, November 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook&apos;s terms, January 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram&apos;s terms of use, January 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YouTube&apos;s terms for the United Kingdom, December 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok&apos;s terms for the United Kingdom, November 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap&apos;s terms of service, April 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp&apos;s terms for the United Kingdom, April 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn&apos;s user agreement, November 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinterest&apos;s terms of service, April 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the list already: change that entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the minimum age of %1 against the platform&apos;s terms again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minimum age of each platform, and where it says so. A site is not approved for pupils who are younger.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of use agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of conduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local governing body agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social Media and Networking Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished">Mewn grym</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supersede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the policy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each policy with its version, who approved it, and when it is reviewed next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostRules</name>
    <message>
        <source>%1 may not appear in this post: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not appear in this post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ticked: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on which account this is to be posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account %1 is not live: nothing is posted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the trust&apos;s account: say so, for the CEO approves what it posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the school&apos;s account: say so, for the headteacher approves what it posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is another school&apos;s account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not taken with a device that the online safety officer has approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has a pupil&apos;s full name, %1: full names are never posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has a name of this school&apos;s roll, %1: take it out, or say why it is no pupil&apos;s name here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An adult who is shown objects: leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not authorised to post on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording is not signed, or is no longer in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording was signed until a day that has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not the wording that was signed. Leave it empty, or hand it in as a post of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording that was signed in advance goes out without any pupil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording was signed for other accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording has a name of this school&apos;s roll, %1: it must be about nobody.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3, received %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check before posting cannot be read. Nothing was changed; restore the last backup or run a verification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account is not live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever would post it is not authorised to post on this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pupil of another school: consent does not follow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostingPrints</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check before posting</source>
        <translation type="unfinished">Gwirio cyn postio</translation>
    </message>
    <message>
        <source>Asked %1 by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered as it stood on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation type="unfinished">Disgybl</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">Dosbarth</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no return or withdrawal of this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no consent form for the year of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reminder: your consent form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school asks every year whether it may use images and videos on social media. It still waits for an answer about:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without your consent it publishes nothing; a no is as welcome as a yes. If you need another form, ask the school office. Questions go to the data protection officer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left these blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for the consent form for %1, which the school received on %2. We could not read a clear yes or no to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until you answer, the school does none of these. Please tick yes or no beside each, sign below and return this. Questions go to the data protection officer:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostingTasks</name>
    <message>
        <source>Take down “%1”, %2: consent for %3 has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” went out before it was known that consent for %2 had ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent form asks about %1 yet: make its next version and ask again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Posts</name>
    <message>
        <source>The post does not risk bringing the school into disrepute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post only expresses neutral opinions and does not include any personal views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post uses appropriate and school-friendly language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post is sensitive towards those who will read it, and uses particularly neutral and sensitive language when discussing something that may be controversial to some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post does not contain any wording or content that could be construed as offensive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post does not take a side in any political debate or express political opinions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post does not contain any illegal or unlawful content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody shown is suitably dressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no additional identifying information relating to a pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it is somebody else&apos;s copyright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps to the platform&apos;s rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First names stand in no order that tells who is who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it is posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders about upcoming events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good news regarding the school&apos;s performance, attainment or reputation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good news regarding the achievements of staff and pupils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information that parents should be aware of, e.g. school closure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A one-off consent names the post by this title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a social media account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospectus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Testun</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording signed in advance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be posted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does any of them object?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An objection is a no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupils who can be recognised or are named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupils covered beyond recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Individuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group of three or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With first names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as “sports day”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adults shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their names; none: leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the picture comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken with a device of the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn, designed or licensed: nothing was photographed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved device it was taken with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post meets these criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that are no pupil&apos;s name here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line, with the reason: “Summer: the season”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Cyfeiriad</translation>
    </message>
    <message>
        <source>The check it relied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check of the day of publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on which day it was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say at which address it can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish wording signed in advance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that it is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that it is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post %1 was returned: mend it and submit it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post %1 is approved: publish it and record where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent for the post %1 has gone since its check: return it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I approve this post, with the pupils and the wording named above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headteacher</source>
        <translation type="unfinished">Pennaeth</translation>
    </message>
    <message>
        <source>CEO</source>
        <translation type="unfinished">Prif Swyddog Gweithredol</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the school says on social media, from the draft to its removal. Begin a post: it is checked against the consent record, and the headteacher approves it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintCenter</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 o %2</translation>
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
        <translation type="unfinished">Disgybl</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Dosbarth</translation>
    </message>
    <message>
        <source>Consent record</source>
        <translation type="unfinished">Cofnod caniatâd</translation>
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
        <translation type="unfinished">Rhoddwyd gan</translation>
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
        <translation type="unfinished">Yn ddilys tan</translation>
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
        <translation type="unfinished">Lle</translation>
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
    <message>
        <source>%1 (continued)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This signature does not belong to this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by %1 on %2, unchanged since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by %1 on %2. Changed since: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <source>Staff name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of social media on behalf of the school must be approved by the headteacher prior to setting up sites. Please complete this form and return it to the headteacher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval from relevant people must be obtained before the site can be created. The relevant managers must read this form and complete the information below before final approval can be given by the headteacher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>goes home with the pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of the printed forms. The small line says what goes into each; it is not part of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: who may be published where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I provide consent to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the school has removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since then the school has published nothing further that needed this consent. What it published before remains lawful; it has made every effort to remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that relied on this consent had been published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies that other people have shared are beyond the school&apos;s reach; tell us where you see one. The data protection officer helps with any question:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the pupil was covered or taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, published %2: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school will write again when these are gone:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, published %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to a withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PupilAccess</name>
    <message>
        <source>Permission asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICT technician</source>
        <translation type="unfinished">Technegydd TGCh</translation>
    </message>
    <message>
        <source>Class or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the pupils: &quot;13 to 14&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curriculum activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network security measures applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">Dosbarth</translation>
    </message>
    <message>
        <source>The days asked for are over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headteacher has signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Wedi gwrthod</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign that the network is secured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headteacher</source>
        <translation type="unfinished">Pennaeth</translation>
    </message>
    <message>
        <source>I permit this class to use this platform on the school&apos;s network on these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appropriate network security measures are applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the platform for %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupil access permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupil access permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupils use a platform on the school&apos;s network only when the headteacher permits it and the ICT technician has secured the network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PupilGroups</name>
    <message>
        <source>There is a group %1 already: change that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choir, the football team: pupils who appear together. A saved group is checked in one click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation type="unfinished">Disgyblion</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire</source>
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
        <translation>Lluniau</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Fideos</translation>
    </message>
    <message>
        <source>%1 on the school&apos;s accounts</source>
        <translation>%1 ar gyfrifon yr ysgol</translation>
    </message>
    <message>
        <source>%1 on the trust&apos;s accounts</source>
        <translation>%1 ar gyfrifon yr ymddiriedolaeth</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 ar %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 yn %2</translation>
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
    <name>RegisterGroups</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">Caniatâd</translation>
    </message>
    <message>
        <source>Posts</source>
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
        <source>There is no return or withdrawal of this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to print this for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>Whose account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headteacher approves a school&apos;s account, the CEO the trust&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trust&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RememberedSignIn</name>
    <message>
        <source>This computer has no safe place to remember a sign-in. You are signed in; next time type your password.</source>
        <translation>Nid oes gan y cyfrifiadur hwn le diogel i gofio mewngofnodi. Rydych wedi mewngofnodi; y tro nesaf teipiwch eich cyfrinair.</translation>
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
    <message>
        <source>Cancelled. The folder is as it was.</source>
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
        <translation>Swyddfa&apos;r ysgol</translation>
    </message>
    <message>
        <source>Headteacher</source>
        <translation>Pennaeth</translation>
    </message>
    <message>
        <source>DSL or deputy</source>
        <translation>DSL neu ddirprwy</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Swyddog diogelu data</translation>
    </message>
    <message>
        <source>Data protection lead</source>
        <translation>Arweinydd diogelu data</translation>
    </message>
    <message>
        <source>Social media manager</source>
        <translation>Rheolwr cyfryngau cymdeithasol</translation>
    </message>
    <message>
        <source>ICT technician</source>
        <translation>Technegydd TGCh</translation>
    </message>
    <message>
        <source>Marketing officer</source>
        <translation>Swyddog marchnata</translation>
    </message>
    <message>
        <source>Online safety officer</source>
        <translation>Swyddog diogelwch ar-lein</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>CEO</source>
        <translation>Prif Swyddog Gweithredol</translation>
    </message>
    <message>
        <source>Chair of governors</source>
        <translation>Cadeirydd y llywodraethwyr</translation>
    </message>
    <message>
        <source>Chair of trustees</source>
        <translation>Cadeirydd yr ymddiriedolwyr</translation>
    </message>
    <message>
        <source>Governor or trustee</source>
        <translation>Llywodraethwr neu ymddiriedolwr</translation>
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
    <name>SiteApprovals</name>
    <message>
        <source>Team details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose of using social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed audience of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed contributors to the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupils of the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupils&apos; family members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupils from other schools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of the public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other (please give details)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please describe why you want to set up this site and the content of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are your aims and what do you hope to achieve by setting up this site?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the proposed content of the site?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of administrators (the site must have at least two approved administrators)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will vet external contributors? (Please state name and job role)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will host the site?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed date of going live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you propose to advertise for contributors?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If contributors include pupils, how do you propose to inform and obtain the consent of parents or responsible adults?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What security measures will you take to prevent unwanted or unsuitable individuals from contributing or becoming &apos;friends&apos; and &apos;followers&apos; etc. of the site?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it will be called on the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official school e-mail account it is linked to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderator of site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributors include pupils: say how parents or responsible adults are informed and give their consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing officer has signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved, account live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Wedi gwrthod</translation>
    </message>
    <message>
        <source>Approve and create the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign as marketing officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I approve the aims and content of the proposed site and the use of the school brand and logo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing officer</source>
        <translation type="unfinished">Swyddog marchnata</translation>
    </message>
    <message>
        <source>Headteacher</source>
        <translation type="unfinished">Pennaeth</translation>
    </message>
    <message>
        <source>CEO</source>
        <translation type="unfinished">Prif Swyddog Gweithredol</translation>
    </message>
    <message>
        <source>%1 was returned: mend the form and submit it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social media site creation approval form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sets up a site for the school before it is approved here. Begin a form to ask for one.</source>
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
    <message>
        <source>A file of the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed; restore the register from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut short: its end is missing, as when a copy was broken off. Nothing was changed; copy it again, or restore the register from a backup.</source>
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
    <name>TakedownRules</name>
    <message>
        <source>No such post has to come down because of that: takedowns follow from withdrawals by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No post went out before this was known: such records follow by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post still has to come down: record that it is removed, or why that is not practicable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the screenshot first, or give the address that was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken down after consent was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Takedowns</name>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation type="unfinished">Disgybl</translation>
    </message>
    <message>
        <source>Withdrawal or return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come down since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pupil was covered or taken out, the rest stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it was found to be gone, or to be beyond reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address was opened and shows it no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A screenshot in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address that was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not practicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that it is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takedowns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takedown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts that have to come down because consent was withdrawn. They follow from withdrawals by themselves; each is closed with proof, or with the reason why it is not practicable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to come down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayTasks</name>
    <message numerus="yes">
        <source>Disputed between parents: %n pupils</source>
        <translation>
            <numerusform>Anghydfod rhwng rhieni: %n disgybl</numerusform>
            <numerusform>Anghydfod rhwng rhieni: %n disgybl</numerusform>
            <numerusform>Anghydfod rhwng rhieni: %n disgybl</numerusform>
            <numerusform>Anghydfod rhwng rhieni: %n disgybl</numerusform>
            <numerusform>Anghydfod rhwng rhieni: %n disgybl</numerusform>
        </translation>
    </message>
    <message>
        <source>The DPO records what ended it: a changed answer, a court order, a proof.</source>
        <translation>Y swyddog diogelu data sy&apos;n cofnodi beth ddaeth â&apos;r anghydfod i ben: ateb newydd, gorchymyn llys neu brawf.</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Datrys</translation>
    </message>
    <message numerus="yes">
        <source>Unclear answers: %n pupils</source>
        <translation>
            <numerusform>Atebion aneglur: %n disgybl</numerusform>
            <numerusform>Atebion aneglur: %n disgybl</numerusform>
            <numerusform>Atebion aneglur: %n disgybl</numerusform>
            <numerusform>Atebion aneglur: %n disgybl</numerusform>
            <numerusform>Atebion aneglur: %n disgybl</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank, both ticked or unreadable: ask the parent again. Until then the answer is no.</source>
        <translation>Gwag, y ddau wedi&apos;u ticio neu&apos;n annarllenadwy: gofynnwch i&apos;r rhiant eto. Tan hynny, na yw&apos;r ateb.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Gofyn eto</translation>
    </message>
    <message numerus="yes">
        <source>Consent not returned: %n pupils</source>
        <translation>
            <numerusform>Caniatâd heb ei ddychwelyd: %n disgybl</numerusform>
            <numerusform>Caniatâd heb ei ddychwelyd: %n disgybl</numerusform>
            <numerusform>Caniatâd heb ei ddychwelyd: %n disgybl</numerusform>
            <numerusform>Caniatâd heb ei ddychwelyd: %n disgybl</numerusform>
            <numerusform>Caniatâd heb ei ddychwelyd: %n disgybl</numerusform>
        </translation>
    </message>
    <message>
        <source>Chase list</source>
        <translation>Rhestr mynd ar ôl</translation>
    </message>
    <message>
        <source>No pupils yet</source>
        <translation>Dim disgyblion eto</translation>
    </message>
    <message>
        <source>Import them from the school&apos;s information system, as CSV or Common Transfer File.</source>
        <translation>Mewnforiwch nhw o system wybodaeth yr ysgol, fel CSV neu Ffeil Drosglwyddo Gyffredin.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Mewnforio</translation>
    </message>
    <message>
        <source>The DPO&apos;s details are missing</source>
        <translation>Mae manylion y swyddog diogelu data ar goll</translation>
    </message>
    <message>
        <source>Consent forms name the DPO whom parents may write to: %1</source>
        <translation>Mae ffurflenni caniatâd yn enwi&apos;r swyddog diogelu data y gall rhieni ysgrifennu ato: %1</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Llenwi</translation>
    </message>
    <message>
        <source>Back the register up</source>
        <translation>Gwneud copi wrth gefn o&apos;r gofrestr</translation>
    </message>
    <message>
        <source>This desk has not made a backup yet.</source>
        <translation>Nid yw&apos;r ddesg hon wedi gwneud copi wrth gefn eto.</translation>
    </message>
    <message>
        <source>The last one of this desk is over a week old.</source>
        <translation>Mae copi diwethaf y ddesg hon dros wythnos oed.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Agor y gosodiadau</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>%1 waits for the key of “%2”</source>
        <translation>Mae %1 yn aros am allwedd “%2”</translation>
    </message>
    <message>
        <source>“%1” needs a new key</source>
        <translation>Mae angen allwedd newydd ar “%1”</translation>
    </message>
    <message>
        <source>%1 could open it and no longer may. Until it has a new key, a copy of the old one still opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the key</source>
        <translation>Rhoi&apos;r allwedd</translation>
    </message>
    <message>
        <source>Re-key now</source>
        <translation>Newid yr allwedd nawr</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>i&apos;w wneud heddiw</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>roedd i&apos;w wneud %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>i&apos;w wneud %1</translation>
    </message>
    <message>
        <source>Read and sign</source>
        <translation>Darllen a llofnodi</translation>
    </message>
    <message>
        <source>Their role entitles them to it, and you hold it. First compare the fingerprint of their keys with them: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their role entitles them to it, and you hold it. They have not signed in yet, so whoever made their account knows these keys too: it is better to wait. Fingerprint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Empty: it counts for every platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Dyddiad</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff at induction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff, ongoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff, a platform before posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation type="unfinished">Disgyblion</translation>
    </message>
    <message>
        <source>Parents, by invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresher after an incident or change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes, years, the parents invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assembly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSHE lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-curricular link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was shown and handed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished">Rhoddwyd gan</translation>
    </message>
    <message>
        <source>Who attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is planned for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named who attended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Induction training: %1 has had none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold this term&apos;s online safety lesson for pupils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold this year&apos;s social media training for staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite parents to online safety training this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the training and enter who attended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff at induction and after, platform training before posting, pupils every term, parents by invitation.</source>
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
        <translation>Bysellau</translation>
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
    <message>
        <source>A drawn signature on a record in &quot;%1&quot; is not genuine: the drawing, the day, the record or what was approved is not what was signed, or another key signed it.</source>
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
        <translation>Atebion ar y ffurflen</translation>
    </message>
    <message>
        <source>Y yes · N no · B or Space blank · 2 both ticked · U unreadable · Backspace back</source>
        <translation>Y ie · N na · B neu&apos;r bylchwr gwag · 2 y ddau · U annarllenadwy · Backspace yn ôl</translation>
    </message>
</context>
<context>
    <name>lanyard::AnswerModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>dim ateb eto</translation>
    </message>
</context>
<context>
    <name>lanyard::AsOfChip</name>
    <message>
        <source>Shows the record as it stood on another day</source>
        <translation>Yn dangos y cofnod fel yr oedd ar ddiwrnod arall</translation>
    </message>
    <message>
        <source>As of today</source>
        <translation>Fel y mae heddiw</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Fel yr oedd ar %1</translation>
    </message>
    <message>
        <source>%1, known on %2</source>
        <translation>%1, yn hysbys ar %2</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Dangos</translation>
    </message>
    <message>
        <source>As of &amp;today</source>
        <translation>Fel y mae &amp;heddiw</translation>
    </message>
    <message>
        <source>What had effect &amp;on</source>
        <translation>Beth oedd mewn &amp;grym ar</translation>
    </message>
    <message>
        <source>As &amp;known on</source>
        <translation>Fel yr oedd yn h&amp;ysbys ar</translation>
    </message>
    <message>
        <source>Empty: what is known now.</source>
        <translation>Gwag: yr hyn sy&apos;n hysbys nawr.</translation>
    </message>
</context>
<context>
    <name>lanyard::Attachment</name>
    <message>
        <source>That file is larger than %1. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no longer in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not what was stored. Verify the register in Settings, and restore it from a backup if damage is found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::CheckPage</name>
    <message>
        <source>Check before posting</source>
        <translation type="unfinished">Gwirio cyn postio</translation>
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
        <translation type="unfinished">Mae&apos;r tynnu&apos;n ôl wedi&apos;i gofnodi</translation>
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
        <translation>Disgybl</translation>
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
        <translation>Ni cheir</translation>
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
        <translation type="unfinished">Mynd at ddisgybl, lle neu weithred</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">Wedi cael</translation>
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
    <message>
        <source>Somebody else changed this while you were writing</source>
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
        <translation>Cofnod caniatâd</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation>A&amp;rgraffu</translation>
    </message>
    <message>
        <source>C&amp;lass sheet</source>
        <translation>&amp;Taflen ddosbarth</translation>
    </message>
    <message>
        <source>&amp;Enter a form</source>
        <translation>&amp;Cofnodi ffurflen</translation>
    </message>
    <message>
        <source>The finding is recorded</source>
        <translation>Mae&apos;r canfyddiad wedi&apos;i gofnodi</translation>
    </message>
    <message>
        <source>Search pupils, parents, UPN</source>
        <translation>Chwilio disgyblion, rhieni, UPN</translation>
    </message>
    <message>
        <source>No pupils yet</source>
        <translation>Dim disgyblion eto</translation>
    </message>
    <message>
        <source>The consent record begins with the pupils. Import them from your MIS in Pupils, then enter the forms that come back.</source>
        <translation>Mae&apos;r cofnod caniatâd yn dechrau gyda&apos;r disgyblion. Mewnforiwch nhw o&apos;ch MIS o dan Disgyblion, yna cofnodwch y ffurflenni a ddaw&apos;n ôl.</translation>
    </message>
    <message>
        <source>Here is the form you had begun</source>
        <translation>Dyma&apos;r ffurflen roeddech wedi&apos;i dechrau</translation>
    </message>
    <message>
        <source>%1 · %2 returned · %3 unclear</source>
        <translation>%1 · %2 wedi&apos;u dychwelyd · %3 aneglur</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>%n disgybl</numerusform>
            <numerusform>%n disgybl</numerusform>
            <numerusform>%n disgybl</numerusform>
            <numerusform>%n disgybl</numerusform>
            <numerusform>%n disgybl</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Wedi&apos;i gofnodi drwy gamgymeriad</translation>
    </message>
    <message>
        <source>The last form is taken back</source>
        <translation>Mae&apos;r ffurflen ddiwethaf wedi&apos;i thynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>The withdrawal is recorded</source>
        <translation>Mae&apos;r tynnu&apos;n ôl wedi&apos;i gofnodi</translation>
    </message>
    <message>
        <source>Protected: never to be published</source>
        <translation>Wedi&apos;i ddiogelu: byth i&apos;w gyhoeddi</translation>
    </message>
    <message>
        <source>The protection is lifted</source>
        <translation>Mae&apos;r diogelu wedi&apos;i godi</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>Tyn&amp;nu&apos;n ôl…</translation>
    </message>
    <message>
        <source>The consent record shows here once the school office has imported the pupils.</source>
        <translation>Bydd y cofnod caniatâd yn ymddangos yma pan fydd swyddfa&apos;r ysgol wedi mewnforio&apos;r disgyblion.</translation>
    </message>
    <message>
        <source>This &amp;list</source>
        <translation>Y &amp;rhestr hon</translation>
    </message>
</context>
<context>
    <name>lanyard::ConsentPicture</name>
    <message>
        <source>protected</source>
        <translation>wedi&apos;i ddiogelu</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>tynnwyd yn ôl %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>wedi&apos;i dynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>parents disagree</source>
        <translation>rhieni&apos;n anghytuno</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>wedi gwrthod</translation>
    </message>
    <message>
        <source>left blank</source>
        <translation>wedi&apos;i adael yn wag</translation>
    </message>
    <message>
        <source>both ticked</source>
        <translation>y ddau wedi&apos;u ticio</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>annarllenadwy</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>aneglur</translation>
    </message>
    <message>
        <source>last given %1</source>
        <translation>rhoddwyd ddiwethaf %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>wedi dod i ben</translation>
    </message>
    <message>
        <source>no form</source>
        <translation>dim ffurflen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>received %1, %2</source>
        <translation>derbyniwyd %1, %2</translation>
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
        <translation>%1, wedi&apos;i thynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Diogelu</translation>
    </message>
    <message>
        <source>never to be published</source>
        <translation>byth i&apos;w gyhoeddi</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>wedi&apos;i godi</translation>
    </message>
    <message>
        <source>%1 has parental responsibility</source>
        <translation>mae gan %1 gyfrifoldeb rhiant</translation>
    </message>
    <message>
        <source>%1 has no parental responsibility</source>
        <translation>nid oes gan %1 gyfrifoldeb rhiant</translation>
    </message>
    <message>
        <source>by order, %1 answers</source>
        <translation>drwy orchymyn, %1 sy&apos;n ateb</translation>
    </message>
    <message>
        <source>the court order has ended</source>
        <translation>mae&apos;r gorchymyn llys wedi dod i ben</translation>
    </message>
    <message>
        <source>circumstances changed</source>
        <translation>newidiodd yr amgylchiadau</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Canfyddiad</translation>
    </message>
</context>
<context>
    <name>lanyard::ConsentPrinting</name>
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
    <name>lanyard::ConsentRecordPanel</name>
    <message>
        <source>A&amp;mend</source>
        <translation>Di&amp;wygio</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>Tyn&amp;nu&apos;n ôl</translation>
    </message>
    <message>
        <source>More for this pupil</source>
        <translation>Rhagor ar gyfer y disgybl hwn</translation>
    </message>
    <message>
        <source>Print for this pupil</source>
        <translation>Argraffu ar gyfer y disgybl hwn</translation>
    </message>
    <message>
        <source>Enters a new form for this pupil</source>
        <translation>Yn cofnodi ffurflen newydd ar gyfer y disgybl hwn</translation>
    </message>
    <message>
        <source>Lift the &amp;protection…</source>
        <translation>Codi&apos;r &amp;diogelu…</translation>
    </message>
    <message>
        <source>&amp;Protect: never to be published…</source>
        <translation>&amp;Diogelu: byth i&apos;w gyhoeddi…</translation>
    </message>
    <message>
        <source>Record a &amp;finding…</source>
        <translation>Cofnodi &amp;canfyddiad…</translation>
    </message>
    <message>
        <source>Choose a pupil to see what may be published.</source>
        <translation>Dewiswch ddisgybl i weld beth y ceir ei gyhoeddi.</translation>
    </message>
    <message>
        <source>UPN %1</source>
        <translation>UPN %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>ganwyd %1</translation>
    </message>
    <message>
        <source>Has left the school: consent runs to the end of its year.</source>
        <translation>Wedi gadael yr ysgol: mae&apos;r caniatâd yn para hyd ddiwedd ei flwyddyn.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Mewn grym</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Rhoddwyd gan</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Llofnodwyd</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Yn ddilys tan</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Ceir cyhoeddi</translation>
    </message>
    <message>
        <source>May not</source>
        <translation>Ni cheir</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Entered %1</source>
        <translation>Cofnodwyd %1</translation>
    </message>
    <message>
        <source>Entered by %1, %2</source>
        <translation>Cofnodwyd gan %1, %2</translation>
    </message>
</context>
<context>
    <name>lanyard::ConsentTable</name>
    <message>
        <source>Images</source>
        <translation>Lluniau</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Fideos</translation>
    </message>
    <message>
        <source>%1 videos</source>
        <translation>Fideos %1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Mewn grym</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <source>Consented in part</source>
        <translation>Cydsyniad rhannol</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Disgybl</translation>
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
        <translation>UPN</translation>
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
    <name>lanyard::DateEditor</name>
    <message>
        <source>This is not a day. Write it as 22/11/2026.</source>
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
        <translation type="unfinished">Disgybl</translation>
    </message>
    <message>
        <source>UPN</source>
        <translation type="unfinished">UPN</translation>
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
        <translation type="unfinished">&amp;Mewnforio</translation>
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
        <translation>Cofnodi ffurflen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cau (Esc)</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>N&amp;ewid</translation>
    </message>
    <message>
        <source>Choose another pupil</source>
        <translation>Dewis disgybl arall</translation>
    </message>
    <message>
        <source>On the form</source>
        <translation>Ar y ffurflen</translation>
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
        <source>Otherwise Ctrl+Return saves, once you have looked at the form again.</source>
        <translation>Fel arall mae Ctrl+Return yn cadw, ar ôl ichi edrych ar y ffurflen eto.</translation>
    </message>
    <message>
        <source>&amp;Save and next</source>
        <translation>Cad&amp;w a nesaf</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half entered</source>
        <translation>wedi&apos;i hanner cofnodi</translation>
    </message>
    <message>
        <source> · born %1</source>
        <translation> · ganwyd %1</translation>
    </message>
    <message>
        <source>A form by %1, received %2, is already recorded.</source>
        <translation>Mae ffurflen gan %1, a dderbyniwyd %2, wedi&apos;i chofnodi eisoes.</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>heb ei chadw</translation>
    </message>
    <message>
        <source>%1 was not saved. %2</source>
        <translation>Ni chadwyd %1. %2</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>brawd neu chwaer</translation>
    </message>
    <message>
        <source>next in class</source>
        <translation>nesaf yn y dosbarth</translation>
    </message>
    <message>
        <source>The last &amp;answer saves</source>
        <translation>Yr &amp;ateb olaf sy&apos;n cadw</translation>
    </message>
</context>
<context>
    <name>lanyard::EvidenceDrop</name>
    <message>
        <source>Add the &amp;page…</source>
        <translation>Ychwanegu&apos;r &amp;dudalen…</translation>
    </message>
    <message>
        <source>Chooses a scan or file of the form to keep as evidence</source>
        <translation>Yn dewis sgan neu ffeil o&apos;r ffurflen i&apos;w chadw fel tystiolaeth</translation>
    </message>
    <message>
        <source>Drop a scan of the form here, or</source>
        <translation>Gollyngwch sgan o&apos;r ffurflen yma, neu</translation>
    </message>
    <message>
        <source>No, &amp;keep it</source>
        <translation>Na, &amp;cadw</translation>
    </message>
    <message>
        <source>Yes, it c&amp;ould</source>
        <translation>Ie, &amp;gallai</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Tynnu</translation>
    </message>
    <message>
        <source>Nothing was stored. Never view, copy, print, share, store or save such an image. Leave the file and the device as they are, tell the DSL now, and let the DSL follow the UKCIS guidance on sharing nudes and semi-nudes.</source>
        <translation>Ni chadwyd dim. Peidiwch byth ag edrych ar lun o&apos;r fath, na&apos;i gopïo, ei argraffu, ei rannu na&apos;i gadw. Gadewch y ffeil a&apos;r ddyfais fel y maent, dywedwch wrth y DSL nawr, a gadewch i&apos;r DSL ddilyn canllawiau UKCIS ar rannu lluniau noeth a lled-noeth.</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>&amp;Deall</translation>
    </message>
    <message>
        <source>The page that proves this form</source>
        <translation>Y dudalen sy&apos;n profi&apos;r ffurflen hon</translation>
    </message>
    <message>
        <source>Scans and documents (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.eml *.msg *.txt *.docx *.odt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is larger than %1. Scan the page in grey or at 200 dpi.</source>
        <translation>Mae&apos;r ffeil honno&apos;n fwy na %1. Sganiwch y dudalen mewn llwyd neu ar 200 dpi.</translation>
    </message>
    <message>
        <source>That is not a file that can be kept.</source>
        <translation>Nid yw honno&apos;n ffeil y gellir ei chadw.</translation>
    </message>
    <message>
        <source>Could “%1” show a nude or semi-nude child?</source>
        <translation>A allai “%1” ddangos plentyn noeth neu led-noeth?</translation>
    </message>
    <message>
        <source>The file could not be read. Nothing was stored; choose it again.</source>
        <translation>Nid oedd modd darllen y ffeil. Ni chadwyd dim; dewiswch hi eto.</translation>
    </message>
    <message>
        <source>%1 (%2) will be kept inside the encrypted register.</source>
        <translation>Bydd %1 (%2) yn cael ei chadw yn y gofrestr wedi&apos;i hamgryptio.</translation>
    </message>
</context>
<context>
    <name>lanyard::EvidenceList</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, added %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, added by %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::EvidenceView</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Yn agor…</translation>
    </message>
    <message>
        <source>Back to the table (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It is kept as it came: you can save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was saved, unencrypted: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::FiguresPage</name>
    <message>
        <source>Your role sees how many there are, without names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Pob un</translation>
    </message>
</context>
<context>
    <name>lanyard::FileChoice</name>
    <message>
        <source>The file could not be written there. Nothing was changed; choose another folder.</source>
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
        <source>Files cannot be opened: a part of Lanyard is missing (lanyard-reader). Install the program again; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanyard shows PDF files and PNG and JPEG pictures; this is neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF is protected by a password and cannot be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large to be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged and cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be opened safely: the program that opens it stopped. The register was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file takes too long to open. The register was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::FilterChip</name>
    <message>
        <source>Filter %1</source>
        <translation>Hidlo %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n chosen</source>
        <translation>
            <numerusform>%1: %n wedi&apos;u dewis</numerusform>
            <numerusform>%1: %n wedi&apos;u dewis</numerusform>
            <numerusform>%1: %n wedi&apos;u dewis</numerusform>
            <numerusform>%1: %n wedi&apos;u dewis</numerusform>
            <numerusform>%1: %n wedi&apos;u dewis</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(gwag)</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Dim i ddewis ohono eto</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Dangos pob un</translation>
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
        <translation type="unfinished">Cau (Esc)</translation>
    </message>
    <message>
        <source>Record a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What was found</source>
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
        <translation type="unfinished">%1, %2</translation>
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
    <message>
        <source>Re&amp;cord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About who&amp;m</source>
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
    <name>lanyard::FormDetails</name>
    <message>
        <source>Receive&amp;d on</source>
        <translation>Der&amp;byniwyd ar</translation>
    </message>
    <message>
        <source>S&amp;igned on</source>
        <translation>&amp;Llofnodwyd ar</translation>
    </message>
    <message>
        <source>&amp;Given by</source>
        <translation>Rhoddwyd &amp;gan</translation>
    </message>
    <message>
        <source>Ho&amp;w it came</source>
        <translation>S&amp;ut y daeth</translation>
    </message>
    <message>
        <source>&amp;Form of</source>
        <translation>&amp;Ffurflen</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation>Nid yw hwn yn ddyddiad.</translation>
    </message>
</context>
<context>
    <name>lanyard::FormEditor</name>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>Back; what you typed is kept as a draft (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation type="unfinished"></translation>
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
        <source>The trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation type="unfinished">Newydd: %1</translation>
    </message>
    <message>
        <source>This is your draft of %1. It is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::FormEntry</name>
    <message>
        <source>%1, %2</source>
        <comment>a parent&apos;s name and relationship</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Disgybl</translation>
    </message>
    <message>
        <source>Say who gave this form.</source>
        <translation>Nodwch pwy roddodd y ffurflen hon.</translation>
    </message>
    <message>
        <source>Say when the form was received.</source>
        <translation>Nodwch pryd y derbyniwyd y ffurflen.</translation>
    </message>
    <message>
        <source>The form cannot have been received after today.</source>
        <translation>Ni all y ffurflen fod wedi&apos;i derbyn ar ôl heddiw.</translation>
    </message>
    <message>
        <source>The form cannot have been signed after it was received.</source>
        <translation>Ni all y ffurflen fod wedi&apos;i llofnodi ar ôl ei derbyn.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer yet. Where the paper has no tick, press B for blank.</source>
        <translation>
            <numerusform>%n cwestiwn heb ateb eto. Lle nad oes tic ar y papur, pwyswch B am wag.</numerusform>
            <numerusform>%n cwestiwn heb ateb eto. Lle nad oes tic ar y papur, pwyswch B am wag.</numerusform>
            <numerusform>%n cwestiwn heb ateb eto. Lle nad oes tic ar y papur, pwyswch B am wag.</numerusform>
            <numerusform>%n cwestiwn heb ateb eto. Lle nad oes tic ar y papur, pwyswch B am wag.</numerusform>
            <numerusform>%n cwestiwn heb ateb eto. Lle nad oes tic ar y papur, pwyswch B am wag.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::FormPane</name>
    <message>
        <source>Search: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation type="unfinished">A&amp;rgraffu</translation>
    </message>
    <message>
        <source>This record&apos;s form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list as it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation type="unfinished">Newydd: %1</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished">&amp;Golygu</translation>
    </message>
    <message>
        <source>See the printed form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is no longer there for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>lanyard::FormPanel</name>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished">&amp;Golygu</translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the printed form (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to read it here. Return changes it, Ctrl+N enters a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>You have not finished a change of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by %1 on %2 as %3: “%4”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing what was signed takes a new signature; the one before stays with the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Read and sign</source>
        <translation type="unfinished">Darllen a llofnodi</translation>
    </message>
    <message>
        <source>Go on with your &amp;draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: taken out: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, before: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished">Llofnodwyd</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::FormSheetView</name>
    <message>
        <source>What is being signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by %1, %2</source>
        <translation type="unfinished">Cofnodwyd gan %1, %2</translation>
    </message>
    <message>
        <source>Signed by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::FormText</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password of %1: no longer authorised: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the password of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of this account is not sealed to you. Somebody who holds it can give it to you, if you are an administrator of the account or may post there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who could hold the password is authorised for this account yet: name its administrators, and let them sign in once. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password given to whom it lacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 characters; here are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character in it cannot be stored. Type the text again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a date. Write it as 22/11/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After today. It must be today or earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a likely date: between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the choices: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a web address. Write it as https://www.example.org/page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a web address: %1. Write each on a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1; here are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be stored here. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an e-mail address. Write it as name@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is &quot;%1&quot;: it cannot go there from here, or not by you. Nothing was stored. What comes next: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <source>Nobody who signs in here. Choose from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pupil of this school. Choose from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such record. Choose from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is closed and can no longer be changed. Nothing was stored. Enter a new one that refers to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a reason. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a signature: %1. Nothing was stored. Sign on screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This signature does not belong here: not by you, not on this record as it stands, or not yours to give. Nothing was stored. Read the record again and sign anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this form meanwhile. Nothing was signed. Read it as it stands now, then sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not yours to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your roles do not show you this register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature is never changed. Nothing was stored. Sign anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yours to fill in, or not now: %1. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign: %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a date and time. Write it as 22/11/2026 09:41.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::Frame</name>
    <message numerus="yes">
        <source>%n schools</source>
        <translation>
            <numerusform>%n ysgol</numerusform>
            <numerusform>%n ysgol</numerusform>
            <numerusform>%n ysgol</numerusform>
            <numerusform>%n ysgol</numerusform>
            <numerusform>%n ysgol</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
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
        <translation>Rhoddwyd gan</translation>
    </message>
    <message>
        <source>Name on the form</source>
        <translation>Enw ar y ffurflen</translation>
    </message>
    <message>
        <source>Name of the person who gave it</source>
        <translation>Enw&apos;r person a&apos;i rhoddodd</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Perthynas</translation>
    </message>
    <message>
        <source>Relationship to the pupil</source>
        <translation>Perthynas â&apos;r disgybl</translation>
    </message>
    <message>
        <source>%1 (no parental responsibility)</source>
        <translation>%1 (dim cyfrifoldeb rhiant)</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Rhywun arall…</translation>
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
        <translation type="unfinished">Mewnforio disgyblion</translation>
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
        <translation type="unfinished">UPN</translation>
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
        <translation type="unfinished">wedi gwrthod</translation>
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
    <name>lanyard::InkPad</name>
    <message>
        <source>Your signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw with pen, finger or mouse. With the keyboard: Space puts the pen down and lifts it, the arrow keys move it, Shift moves it further, Backspace takes the last stroke away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen, finger, mouse, or Space and arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign here with pen, finger or mouse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::InkPicture</name>
    <message>
        <source>The drawn signature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::LastForm</name>
    <message>
        <source>%1 yes, %2 no, %3 unclear</source>
        <translation>%1 ie, %2 na, %3 aneglur</translation>
    </message>
    <message>
        <source>%1 yes, %2 no</source>
        <translation>%1 ie, %2 na</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>Takes the last form back (Ctrl+Z)</source>
        <translation>Yn tynnu&apos;r ffurflen ddiwethaf yn ôl (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Saved: %1 · %2</source>
        <translation>Wedi&apos;i chadw: %1 · %2</translation>
    </message>
</context>
<context>
    <name>lanyard::LineEditor</name>
    <message>
        <source>dd/mm/yyyy hh:mm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::LivePreview</name>
    <message>
        <source>Back to the table (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or save it (Ctrl+P)</source>
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
        <translation type="unfinished">%1, %2</translation>
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
        <source>%1, %2.</source>
        <translation type="unfinished">%1, %2. {1,?}</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s) can be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
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
    <name>lanyard::MoveCard</name>
    <message>
        <source>&amp;Reason *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed: it stays with the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored: something is still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking your approval key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::Navigation</name>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n yn aros</numerusform>
            <numerusform>%1, %n yn aros</numerusform>
            <numerusform>%1, %n yn aros</numerusform>
            <numerusform>%1, %n yn aros</numerusform>
            <numerusform>%1, %n yn aros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::NewPasswordPanel</name>
    <message>
        <source>New &amp;password</source>
        <translation>&amp;Cyfrinair newydd</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>Cadw&apos;r cyfrinair hwn</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>Dewiswch eich cyfrinair eich hun</translation>
    </message>
    <message>
        <source>The one you were given is known to whoever gave it. Nobody can look yours up.</source>
        <translation>Mae&apos;r un a roddwyd ichi&apos;n hysbys i bwy bynnag a&apos;i rhoddodd. Ni all neb weld eich un chi.</translation>
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
        <translation type="unfinished">Ychwanegu defnyddiwr</translation>
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
    <name>lanyard::OneOfEditor</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::PageTools</name>
    <message>
        <source>Page before (Page up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page (Page down)</source>
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
        <source>As wide as the window (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
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
    <message>
        <source>This page cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::PasswordCard</name>
    <message>
        <source>Password of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the clipboard, and out of it again after half a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To each administrator and poster; nobody else can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it: somebody who had it is no longer authorised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied. It leaves the clipboard after %n seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hidden again in %n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type the password of the account first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Dangos y cyfrinair</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Cuddio&apos;r cyfrinair</translation>
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
    <message>
        <source>%1 · blank</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::PrintPanel</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
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
        <translation type="unfinished">Nid yw hwn yn ddyddiad.</translation>
    </message>
    <message>
        <source>&amp;On roll</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::PupilFinder</name>
    <message>
        <source>Type three letters of the name</source>
        <translation>Teipiwch dair llythyren o&apos;r enw</translation>
    </message>
    <message>
        <source>Find the pupil</source>
        <translation>Dod o hyd i&apos;r disgybl</translation>
    </message>
    <message>
        <source>Pupils found</source>
        <translation>Disgyblion a gafwyd</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody on roll has a name that begins so.</source>
        <translation>Nid oes gan neb ar y gofrestr enw sy&apos;n dechrau felly.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Wedi cael</translation>
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
        <source>Choose a pupil to see names, class and contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="vanished">Dosbarth</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="vanished">Blwyddyn</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPN</source>
        <translation>UPN</translation>
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
        <translation>%1, %2</translation>
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
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Golygu</translation>
    </message>
    <message>
        <source>&amp;Consent</source>
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
        <translation type="unfinished">UPN</translation>
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
        <translation>Chwilio disgyblion, cysylltiadau, UPN</translation>
    </message>
    <message>
        <source>No pupils yet</source>
        <translation>Dim disgyblion eto</translation>
    </message>
    <message>
        <source>Export the list of pupils from your MIS, as a spreadsheet saved as CSV or as a Common Transfer File, and import it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint list</source>
        <translation>A&amp;rgraffu&apos;r rhestr</translation>
    </message>
    <message>
        <source>&amp;Import pupils…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New starter</source>
        <translation>Disgybl &amp;newydd</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Mewnforio</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Golygu</translation>
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
    <message>
        <source>They show here once the school office has imported them.</source>
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
            <numerusform>%n disgybl</numerusform>
            <numerusform>%n disgybl</numerusform>
            <numerusform>%n disgybl</numerusform>
            <numerusform>%n disgybl</numerusform>
            <numerusform>%n disgybl</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished">%1 · %2</translation>
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
    <name>lanyard::RecordPage</name>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::RecordPicker</name>
    <message>
        <source>Somebody who is no longer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 away</source>
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
        <translation>Agor %1</translation>
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
        <translation>Dim byd yn cyfateb</translation>
    </message>
    <message>
        <source>No row has all of these words, with the filters as they are.</source>
        <translation>Nid oes gan unrhyw res y geiriau hyn i gyd, gyda&apos;r hidlwyr fel y maent.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Dangos pob un</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Allforio&apos;r hyn a ddangosir</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Gwerthoedd wedi&apos;u gwahanu gan atalnodau (*.csv)</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copïo rhesi</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Allforio&apos;r hyn a ddangosir…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
</context>
<context>
    <name>lanyard::RegisterTabs</name>
    <message>
        <source>Registers here</source>
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
        <translation>%1: %2 o %3 wedi&apos;u dychwelyd, %4 wedi cydsynio, %5 yn rhannol, %6 wedi gwrthod</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>consented</source>
        <translation>wedi cydsynio</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>yn rhannol</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>wedi gwrthod</translation>
    </message>
</context>
<context>
    <name>lanyard::SafetyCard</name>
    <message>
        <source>never</source>
        <translation type="unfinished">ddim eto</translation>
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
    <message>
        <source>Teleph&amp;one</source>
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
        <translation>Cloi (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>lanyard::SignInPanel</name>
    <message>
        <source>Your &amp;name</source>
        <translation>Eich &amp;enw</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Cyfrinair</translation>
    </message>
    <message>
        <source>&amp;Remember me on this computer</source>
        <translation>Co&amp;fio fi ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Mewngofnodi</translation>
    </message>
    <message>
        <source>Another register</source>
        <translation>Cofrestr arall</translation>
    </message>
    <message>
        <source>Opens office next time without your password, on this computer only. Not for signing.</source>
        <translation>Yn agor y swyddfa y tro nesaf heb eich cyfrinair, ar y cyfrifiadur hwn yn unig. Nid ar gyfer llofnodi.</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Mae&apos;n ymddangos bod Caps Lock ymlaen.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Ar glo</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Datgloi</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Yn agor…</translation>
    </message>
    <message>
        <source>Type the name you sign in with.</source>
        <translation>Teipiwch yr enw rydych yn mewngofnodi ag ef.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Teipiwch eich cyfrinair.</translation>
    </message>
</context>
<context>
    <name>lanyard::SignPage</name>
    <message>
        <source>To sign</source>
        <translation type="unfinished">I&apos;w llofnodi</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for your signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms that only you can sign come here, one after the other, as soon as somebody submits them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next form; this one stays on the list (Ctrl+Page down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::SigningBox</name>
    <message>
        <source>&amp;Signing as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your signature *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;password *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Dyddiad</translation>
    </message>
    <message>
        <source>Your signature: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy asks for a drawn signature. Without a pen or a mouse: Space puts the pen down and lifts it, the arrow keys move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your password again: it unlocks your approval key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::StartPage</name>
    <message>
        <source>The social media registers of a school</source>
        <translation>Cofrestri cyfryngau cymdeithasol ysgol</translation>
    </message>
    <message>
        <source>There is no register in this folder. It may lie on a share that cannot be reached just now; nothing was changed.</source>
        <translation>Nid oes cofrestr yn y ffolder hwn. Efallai ei bod ar yriant na ellir ei gyrraedd ar hyn o bryd; ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Recovery sheets</source>
        <translation>Taflenni adfer</translation>
    </message>
    <message>
        <source>Recovery sheets.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Y copi wrth gefn</translation>
    </message>
    <message>
        <source>Lanyard backups (*.lanyard-backup);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty folder to restore into</source>
        <translation>Ffolder gwag i adfer iddo</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Yn adfer</translation>
    </message>
</context>
<context>
    <name>lanyard::StatusLine</name>
    <message>
        <source>Encrypted</source>
        <translation>Wedi&apos;i hamgryptio</translation>
    </message>
    <message>
        <source>Demonstration: encrypted with a weak key</source>
        <translation>Arddangosiad: wedi&apos;i hamgryptio ag allwedd wan</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minutes</source>
        <translation>
            <numerusform>Yn cloi ar ôl %n munud</numerusform>
            <numerusform>Yn cloi ar ôl %n munud</numerusform>
            <numerusform>Yn cloi ar ôl %n munud</numerusform>
            <numerusform>Yn cloi ar ôl %n munud</numerusform>
            <numerusform>Yn cloi ar ôl %n munud</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::Toast</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Dadwneud</translation>
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
        <translation>Bore da, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Prynhawn da, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Noswaith dda, %1</translation>
    </message>
    <message>
        <source>Go to…  Ctrl K</source>
        <translation>Mynd i…  Ctrl K</translation>
    </message>
    <message>
        <source>Consent returned, by year group</source>
        <translation>Caniatâd a ddychwelwyd, fesul blwyddyn</translation>
    </message>
    <message>
        <source>The register</source>
        <translation>Y gofrestr</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Does dim yn aros amdanoch</translation>
    </message>
    <message>
        <source>What needs you shows here: unclear answers, forms to chase, details that are missing.</source>
        <translation>Mae&apos;r hyn sydd angen eich sylw yn ymddangos yma: atebion aneglur, ffurflenni i fynd ar eu hôl, manylion sydd ar goll.</translation>
    </message>
    <message>
        <source>Waiting for you · %1</source>
        <translation>Yn aros amdanoch · %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ddim eto</translation>
    </message>
    <message>
        <source>Last backup here</source>
        <translation>Copi wrth gefn diwethaf yma</translation>
    </message>
    <message>
        <source>Last verified here</source>
        <translation>Gwiriwyd ddiwethaf yma</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Amgryptio</translation>
    </message>
    <message>
        <source>demonstration, weak keys</source>
        <translation>arddangosiad, allweddi gwan</translation>
    </message>
    <message>
        <source>strong keys</source>
        <translation>allweddi cryf</translation>
    </message>
    <message>
        <source>Vaults you hold</source>
        <translation>Claddgelloedd sydd gennych</translation>
    </message>
    <message>
        <source>%1 holds the key of “%2”.</source>
        <translation>Mae allwedd “%2” gan %1.</translation>
    </message>
    <message>
        <source>“%1” has a new key. Old backups keep the old one.</source>
        <translation>Mae gan “%1” allwedd newydd. Mae hen gopïau wrth gefn yn cadw&apos;r hen un.</translation>
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
    <message>
        <source>One-time &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the key</source>
        <translation type="unfinished">Rhoi&apos;r allwedd</translation>
    </message>
    <message>
        <source>Set a one-time password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it and re-key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the key of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do not hold is a task of those who do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For somebody who lost theirs. What they can open gets new keys, and they choose their own password when they sign in. Tell it to them in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set. It signs in once, and what they can open has new keys.</source>
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
        <translation type="unfinished">Ychwanegu defnyddiwr</translation>
    </message>
    <message>
        <source>Added. They sign in with the password you gave.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::VerdictBanner</name>
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
    <message>
        <source>Check witho&amp;ut them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::WelcomePanel</name>
    <message>
        <source>Open again</source>
        <translation>Agor eto</translation>
    </message>
    <message>
        <source>&amp;Open a register…</source>
        <translation>&amp;Agor cofrestr…</translation>
    </message>
    <message>
        <source>&amp;Create a register…</source>
        <translation>&amp;Creu cofrestr…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>A&amp;dfer copi wrth gefn…</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Agor cofrestr</translation>
    </message>
    <message>
        <source>Lanyard registers (register.lanyard)</source>
        <translation>Cofrestri Lanyard (register.lanyard)</translation>
    </message>
</context>
<context>
    <name>lanyard::WithdrawPanel</name>
    <message>
        <source>Withdraw consent</source>
        <translation>Tynnu caniatâd yn ôl</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cau (Esc)</translation>
    </message>
    <message>
        <source>The &amp;whole form</source>
        <translation>Y &amp;ffurflen gyfan</translation>
    </message>
    <message>
        <source>Onl&amp;y some of it</source>
        <translation>Rhan &amp;ohoni yn unig</translation>
    </message>
    <message>
        <source>Re&amp;cord the withdrawal</source>
        <translation>C&amp;ofnodi&apos;r tynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts from the day the school heard of it. What it covers stops from then, and only a new form signed by the same person brings it back.</source>
        <translation>Mae&apos;n cyfrif o&apos;r diwrnod y clywodd yr ysgol amdano. Mae&apos;r hyn y mae&apos;n ei gwmpasu yn dod i ben o hynny ymlaen, a dim ond ffurflen newydd wedi&apos;i llofnodi gan yr un person all ei adfer.</translation>
    </message>
    <message>
        <source>&amp;How it came</source>
        <translation>S&amp;ut y daeth</translation>
    </message>
    <message>
        <source>Withdrawn &amp;by</source>
        <translation>Tynnwyd yn ôl &amp;gan</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Receive&amp;d on</source>
        <translation>Der&amp;byniwyd ar</translation>
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
<context>
    <name>lanyard::YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
</context>
</TS>
