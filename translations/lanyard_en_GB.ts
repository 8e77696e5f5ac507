<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n pupils are called &quot;%1&quot;. Give the UPN.</source>
        <translation>
            <numerusform>%n pupil is called &quot;%1&quot;. Give the UPN.</numerusform>
            <numerusform>%n pupils are called &quot;%1&quot;. Give the UPN.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnImport</name>
    <message numerus="yes">
        <source>%n row(s) or column(s) are refused. Nothing was stored.</source>
        <translation>
            <numerusform>%n row or column is refused. Nothing was stored.</numerusform>
            <numerusform>%n rows or columns are refused. Nothing was stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) are new.</source>
        <translation>
            <numerusform>%n return is new.</numerusform>
            <numerusform>%n returns are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) were there already.</source>
        <translation>
            <numerusform>%n return was there already.</numerusform>
            <numerusform>%n returns were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) are added with parental responsibility.</source>
        <translation>
            <numerusform>%n contact is added with parental responsibility.</numerusform>
            <numerusform>%n contacts are added with parental responsibility.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The yes of %n person(s) is unclear: no parental responsibility is recorded.</source>
        <translation>
            <numerusform>The yes of %n person is unclear: no parental responsibility is recorded.</numerusform>
            <numerusform>The yes of %n people is unclear: no parental responsibility is recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayTasks</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disputed between parents: %n pupils</source>
        <translation>
            <numerusform>Disputed between parents: %n pupil</numerusform>
            <numerusform>Disputed between parents: %n pupils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unclear answers: %n pupils</source>
        <translation>
            <numerusform>Unclear answers: %n pupil</numerusform>
            <numerusform>Unclear answers: %n pupils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent not returned: %n pupils</source>
        <translation>
            <numerusform>Consent not returned: %n pupil</numerusform>
            <numerusform>Consent not returned: %n pupils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::AttachedPictures</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>The picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ConsentPage</name>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>%n pupil</numerusform>
            <numerusform>%n pupils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published post(s) have to come down because of this form</source>
        <translation>
            <numerusform>%n published post has to come down because of this form</numerusform>
            <numerusform>%n published posts have to come down because of this form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>. Still in %n published post(s): they stand in this pupil&apos;s record</source>
        <translation>
            <numerusform>. Still in %n published post: it stands in this pupil&apos;s record</numerusform>
            <numerusform>. Still in %n published posts: they stand in this pupil&apos;s record</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::EvidencePages</name>
    <message numerus="yes">
        <source>%n further pages of it are not printed. Open it in the case.</source>
        <translation>
            <numerusform>%n further page of it is not printed. Open it in the case.</numerusform>
            <numerusform>%n further pages of it are not printed. Open it in the case.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::FilterChip</name>
    <message numerus="yes">
        <source>%1: %n chosen</source>
        <translation>
            <numerusform>%1: %n chosen</numerusform>
            <numerusform>%1: %n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::FormEntry</name>
    <message numerus="yes">
        <source>%n question(s) have no answer yet. Where the paper has no tick, press B for blank.</source>
        <translation>
            <numerusform>%n question has no answer yet. Where the paper has no tick, press B for blank.</numerusform>
            <numerusform>%n questions have no answer yet. Where the paper has no tick, press B for blank.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::FormPanel</name>
    <message numerus="yes">
        <source>%1, and %n more in a row</source>
        <translation>
            <numerusform>%1, and %n more in a row</numerusform>
            <numerusform>%1, and %n more in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::Frame</name>
    <message numerus="yes">
        <source>%n schools</source>
        <translation>
            <numerusform>%n school</numerusform>
            <numerusform>%n schools</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::MappingPreview</name>
    <message numerus="yes">
        <source>%n problem(s): %1</source>
        <translation>
            <numerusform>%n problem: %1</numerusform>
            <numerusform>%n problems: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::MappingStep</name>
    <message numerus="yes">
        <source>%n pupil(s) can be read, nothing is refused.</source>
        <translation>
            <numerusform>%n pupil can be read, nothing is refused.</numerusform>
            <numerusform>%n pupils can be read, nothing is refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s) can be read</source>
        <translation>
            <numerusform>%n pupil can be read</numerusform>
            <numerusform>%n pupils can be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::Navigation</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::PasswordCard</name>
    <message numerus="yes">
        <source>Copied. It leaves the clipboard after %n seconds.</source>
        <translation>
            <numerusform>Copied. It leaves the clipboard after %n second.</numerusform>
            <numerusform>Copied. It leaves the clipboard after %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden again in %n seconds</source>
        <translation>
            <numerusform>Hidden again in %n second</numerusform>
            <numerusform>Hidden again in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::PicturePanel</name>
    <message numerus="yes">
        <source>%n area(s) will be beyond recovery.</source>
        <translation>
            <numerusform>%n area will be beyond recovery.</numerusform>
            <numerusform>%n areas will be beyond recovery.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::PostCard</name>
    <message numerus="yes">
        <source>%n criteria or confirmation(s) not ticked yet.</source>
        <translation>
            <numerusform>%n criterion or confirmation is not ticked yet.</numerusform>
            <numerusform>%n criteria or confirmations are not ticked yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::QuestionCard</name>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>%n pupil</numerusform>
            <numerusform>%n pupils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n covered</source>
        <translation>
            <numerusform>%n covered</numerusform>
            <numerusform>%n covered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be asked about</source>
        <translation>
            <numerusform>%n to be asked about</numerusform>
            <numerusform>%n to be asked about</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ReportsBanner</name>
    <message numerus="yes">
        <source>%n reports of a concern have not been opened yet.</source>
        <translation>
            <numerusform>%n report of a concern has not been opened yet.</numerusform>
            <numerusform>%n reports of a concern have not been opened yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::SignPage</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::StatusLine</name>
    <message numerus="yes">
        <source>Locks after %n minutes</source>
        <translation>
            <numerusform>Locks after %n minute</numerusform>
            <numerusform>Locks after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::VerdictBanner</name>
    <message numerus="yes">
        <source>Yes: %n pupil(s) may be shown like this.</source>
        <translation>
            <numerusform>Yes: %n pupil may be shown like this.</numerusform>
            <numerusform>Yes: %n pupils may be shown like this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n have consent for exactly this.</source>
        <translation>
            <numerusform>The other %n have consent for exactly this.</numerusform>
            <numerusform>The other %n have consent for exactly this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::WithdrawPanel</name>
    <message numerus="yes">
        <source>%n published post(s) will have to come down.</source>
        <translation>
            <numerusform>%n published post will have to come down.</numerusform>
            <numerusform>%n published posts will have to come down.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::WithdrawalOutcome</name>
    <message numerus="yes">
        <source>%n post(s) have to come down.</source>
        <translation>
            <numerusform>%n post has to come down.</numerusform>
            <numerusform>%n posts have to come down.</numerusform>
        </translation>
    </message>
</context>
</TS>
