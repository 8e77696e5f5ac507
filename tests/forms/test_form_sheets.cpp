#include "forms/form_print.h"
#include "forms/pdf/pdf_preview.h"
#include "models/registers/form_checks.h"
#include "tests/forms/reading/paper_fixture.h"
#include "tests/forms/reading/pdf_text.h"

#include <QTest>

namespace lanyard::test {

/// The policy's Appendix A, B and C and the forms of the other registers, printed from their declarations.
class TestFormSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blankFormsHaveThePolicysWordsInItsOrder_data();
    void blankFormsHaveThePolicysWordsInItsOrder();
    void aBlankFormAsksForNothingTheTrustsPaperDoesNot();
    void everyFieldOfEveryRegisterStandsInItsRow_data();
    void everyFieldOfEveryRegisterStandsInItsRow();
    void aLongAnswerGoesOnOverleafUnderItsOwnLabel();
    void theSignatureStandsInItsPlaceWithWhoAndWhen();
    void aFormChangedAfterSigningNamesTheFields();
    void ticksWithAgesAndSchoolsStandBesideTheirBox();
    void theNumberOfAdministratorsIsUnderlinedAsInThePolicy();
    void onlyTheSignaturesOfItsOwnWayAreAsked();
    void aFilledFormHasEveryQuestionOfThePolicys();

private:
    static const FormRegister &form(const char *key) { return *formRegister(QString::fromLatin1(key)); }
    static FilledForm filled(const FormRegister &form);
    static QString wordsOf(const FormField &field);
    static QByteArray print(const FormRegister &form, const QList<FilledForm> &filled);
    static FormSignature signature(const QString &block);
    static FormNames names();
};

namespace {

const RecordId Signer = RecordId::fromText(QString(32, u'7'));

} // namespace

FormNames TestFormSheets::names() { return FormNames{{{Signer, QStringLiteral("Marian Webb")}}}; }

QString TestFormSheets::wordsOf(const FormField &field)
{
    return QStringLiteral("Written in %1").arg(QString(field.key).replace(u'_', u' '));
}

FilledForm TestFormSheets::filled(const FormRegister &form)
{
    FilledForm made;
    made.record.id = RecordId::fromText(QString(32, u'3'));
    made.record.state = form.firstState();
    made.record.enteredBy = Signer;
    made.record.entered = printContext().at;
    for (const FormField &field : form.fields) {
        switch (field.kind) {
        case FieldKind::Text:
        case FieldKind::LongText:
        case FieldKind::Address:
        case FieldKind::Addresses:
        case FieldKind::Email:
            made.record.set(field.key, wordsOf(field));
            break;
        case FieldKind::Date:
            made.record.set(field.key, QStringLiteral("2026-10-03"));
            break;
        case FieldKind::User:
        case FieldKind::Users:
            made.record.setIds(field.key, {Signer});
            break;
        case FieldKind::Choice:
            made.record.set(field.key, field.choices.last().key);
            break;
        case FieldKind::Number:
        case FieldKind::YesNo:
            made.record.set(field.key, qint64(1));
            break;
        default:
            break;
        }
    }
    return made;
}

QByteArray TestFormSheets::print(const FormRegister &form, const QList<FilledForm> &filled)
{
    const Result<Printed> printed = printForms(form, filled, names(), printContext());
    return printed ? printed->pdf : QByteArray();
}

FormSignature TestFormSheets::signature(const QString &block)
{
    FormSignature made;
    made.block = block;
    made.signer = Signer;
    made.at = printContext().at;
    made.strokes = Strokes{6000, 2000, {{{500, 1500, 1000, 0}, {2500, 300, 1000, 90}, {5200, 1400, 1000, 180}}}};
    made.isGenuine = true;
    return made;
}

void TestFormSheets::blankFormsHaveThePolicysWordsInItsOrder_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("Appendix A") << QStringLiteral("blocked-content")
                                << QStringList{QStringLiteral("Blocked content access request form"),
                                               QStringLiteral("Requester"),
                                               QStringLiteral("Staff name"),
                                               QStringLiteral("Date"),
                                               QStringLiteral("Full URL"),
                                               QStringLiteral("Site content"),
                                               QStringLiteral("Reasons for access"),
                                               QStringLiteral("Identified risks and control measures"),
                                               QStringLiteral("Authoriser"),
                                               QStringLiteral("Approved?"),
                                               QStringLiteral("Reasons"),
                                               QStringLiteral("Staff name"),
                                               QStringLiteral("Date"),
                                               QStringLiteral("Signature")};
    QTest::newRow("Appendix B") << QStringLiteral("inappropriate-content")
                                << QStringList{
                                       QStringLiteral("Inappropriate content report form"),
                                       QStringLiteral("Staff name (submitting report)"),
                                       QStringLiteral("Name of individual accessing inappropriate content (if known)"),
                                       QStringLiteral("Date"),
                                       QStringLiteral("Full URL(s)"),
                                       QStringLiteral("Nature of inappropriate content"),
                                       QStringLiteral("To be completed by ICT technician"),
                                       QStringLiteral("Action taken"),
                                       QStringLiteral("Staff name"),
                                       QStringLiteral("Date"),
                                       QStringLiteral("Signature")};
    QTest::newRow("Appendix C")
        << QStringLiteral("site-approvals")
        << QStringList{
               QStringLiteral("Social media site creation approval form"),
               QStringLiteral("Use of social media on behalf of the school must be approved by the headteacher prior "
                              "to setting up sites. Please complete this form and return it to the headteacher."),
               QStringLiteral("Team details"),
               QStringLiteral("Department"),
               QStringLiteral("Moderator of site"),
               QStringLiteral("Purpose of using social media"),
               QStringLiteral("Please describe why you want to set up this site and the content of the site"),
               QStringLiteral("What are your aims and what do you hope to achieve by setting up this site?"),
               QStringLiteral("What is the proposed content of the site?"),
               QStringLiteral("Proposed audience of the site"),
               QStringLiteral("Proposed contributors to the site"),
               QStringLiteral("Administration of the site"),
               QStringLiteral("Names of administrators (the site must have at least two approved administrators)"),
               QStringLiteral("Who will vet external contributors? (Please state name and job role)"),
               QStringLiteral("Who will host the site?"),
               QStringLiteral("Proposed date of going live"),
               QStringLiteral("How do you propose to advertise for contributors?"),
               QStringLiteral("If contributors include pupils, how do you propose to inform and obtain the consent of "
                              "parents or responsible adults?"),
               QStringLiteral("What security measures will you take to prevent unwanted or unsuitable individuals "
                              "from contributing or becoming 'friends' and 'followers' etc. of the site?"),
               QStringLiteral("Approval"),
               QStringLiteral("Approval from relevant people must be obtained before the site can be created. The "
                              "relevant managers must read this form and complete the information below before final "
                              "approval can be given by the headteacher."),
               QStringLiteral("Marketing officer"),
               QStringLiteral("I approve the aims and content of the proposed site and the use of the school brand "
                              "and logo."),
               QStringLiteral("Headteacher")};
}

void TestFormSheets::blankFormsHaveThePolicysWordsInItsOrder()
{
    QFETCH(QString, key);
    QFETCH(QStringList, words);
    const QByteArray pdf = print(*formRegister(key), {});
    QCOMPARE(faults(pdf), QStringList());
    const PdfText text = PdfText::read(pdf);
    QCOMPARE(text.pageCount(), key == QStringLiteral("site-approvals") ? 2 : 1);
    const QString all = text.all();
    qsizetype from = 0;
    for (const QString &phrase : words) {
        // Words of two columns are read line by line: what is in a label must stand in its order, if not in one piece.
        const qsizetype at = all.indexOf(phrase.section(u' ', 0, 1), from);
        QVERIFY2(at >= 0, qPrintable(phrase + QStringLiteral(" is not after: ") + all.left(from).right(60)));
        from = at + 1;
    }
    if (text.pageCount() == 1) { // Appendix A and B: these words, between head and foot of the page, and no others
        const QString foot = QStringLiteral("Issued");
        QCOMPARE(all.mid(all.indexOf(words.first())).section(foot, 0, 0).simplified(), words.join(u' '));
    }
}

void TestFormSheets::aBlankFormAsksForNothingTheTrustsPaperDoesNot()
{
    for (const char *key : {"blocked-content", "inappropriate-content", "site-approvals"}) {
        const PdfText text = PdfText::read(print(form(key), {}));
        for (const FormPart &part : form(key).parts) {
            if (part.isBesides)
                QVERIFY2(!text.contains(part.title), qPrintable(part.title));
        }
    }
}

void TestFormSheets::everyFieldOfEveryRegisterStandsInItsRow_data()
{
    QTest::addColumn<QString>("key");
    for (const FormRegister *one : formRegisters())
        QTest::newRow(qPrintable(one->key)) << one->key;
}

void TestFormSheets::everyFieldOfEveryRegisterStandsInItsRow()
{
    QFETCH(QString, key);
    const FormRegister &form = *formRegister(key);
    const QByteArray pdf = print(form, {filled(form)});
    QCOMPARE(faults(pdf), QStringList());
    const PdfText text = PdfText::read(pdf);
    for (const FormField &field : form.fields) {
        const bool isText = field.kind == FieldKind::Text || field.kind == FieldKind::LongText;
        if (isText)
            QVERIFY2(text.contains(wordsOf(field)), qPrintable(field.key));
        else if (field.kind == FieldKind::Date)
            QVERIFY2(text.contains(QStringLiteral("03/10/2026")), qPrintable(field.key));
    }
    QVERIFY(print(form, {}).startsWith("%PDF"));
    QCOMPARE(faults(print(form, {})), QStringList());
}

void TestFormSheets::aLongAnswerGoesOnOverleafUnderItsOwnLabel()
{
    const FormRegister &request = form("blocked-content");
    FilledForm long_ = filled(request);
    QStringList lines;
    for (int line = 1; line <= 120; ++line)
        lines.append(QStringLiteral("Reason number %1, in a line of its own").arg(line));
    long_.record.set(QStringLiteral("reasons"), lines.join(u'\n'));
    const QByteArray pdf = print(request, {long_});
    QCOMPARE(faults(pdf), QStringList());
    const PdfText text = PdfText::read(pdf);
    QVERIFY(text.pageCount() > 1);
    QVERIFY(text.contains(QStringLiteral("Reasons for access (continued)")));
    for (const QString &line : lines)
        QVERIFY2(text.contains(line), qPrintable(line));
}

void TestFormSheets::theSignatureStandsInItsPlaceWithWhoAndWhen()
{
    const FormRegister &request = form("blocked-content");
    FilledForm signed_ = filled(request);
    signed_.signatures = {signature(request.workflow.signatures.first().key)};
    const PdfText text = PdfText::read(print(request, {signed_}));
    QVERIFY(text.contains(QStringLiteral("Signed by Marian Webb on 22/11/2026 09:41, unchanged since.")));
    QVERIFY(print(request, {signed_}).size() > print(request, {filled(request)}).size()); // the drawing
}

void TestFormSheets::aFormChangedAfterSigningNamesTheFields()
{
    const FormRegister &request = form("blocked-content");
    FilledForm changed = filled(request);
    FormSignature before = signature(request.workflow.signatures.first().key);
    before.changed = {QStringLiteral("url"), QStringLiteral("reasons")};
    changed.signatures = {before};
    const PdfText text = PdfText::read(print(request, {changed}));
    QVERIFY(text.contains(QStringLiteral("Changed since: Full URL, Reasons for access.")));
    changed.signatures.first().isGenuine = false;
    QVERIFY(PdfText::read(print(request, {changed}))
                .contains(QStringLiteral("This signature does not belong to this form.")));
}

void TestFormSheets::ticksWithAgesAndSchoolsStandBesideTheirBox()
{
    const FormRegister &approval = form("site-approvals");
    FilledForm asked = filled(approval);
    asked.record.set(QStringLiteral("audience"), QStringLiteral("pupils other-pupils"));
    asked.record.set(QStringLiteral("audience_ages"), QStringLiteral("13 to 16"));
    asked.record.set(QStringLiteral("audience_schools"), QStringLiteral("Harbour Academy"));
    const PdfText text = PdfText::read(print(approval, {asked}));
    QVERIFY(text.contains(QStringLiteral("Ages: 13 to 16")));
    QVERIFY(text.contains(QStringLiteral("Schools involved: Harbour Academy")));
    const QRectF box = text.find(0, QStringLiteral("Pupils of the school"));
    QVERIFY(!box.isNull());
    QVERIFY(qAbs(text.find(0, QStringLiteral("13 to 16")).top() - box.bottom()) < 30);
}

void TestFormSheets::theNumberOfAdministratorsIsUnderlinedAsInThePolicy()
{
    const QByteArray pdf = print(form("site-approvals"), {});
    const PdfText text = PdfText::read(pdf);
    const int page = text.find(0, QStringLiteral("two approved")).isNull() ? 1 : 0;
    constexpr qreal Scale = 4; // pixels a point
    const QImage drawn = (*PdfPreview::open(pdf))->renderNow(page, 72 * Scale);
    const auto darkestBelow = [&](const QRectF &word) { // from side to side, below what the letters themselves need
        qreal longest = 0;
        for (int y = int(word.center().y() * Scale); y < int(word.bottom() * Scale); ++y) {
            int dark = 0;
            for (int x = int(word.left() * Scale); x < int(word.right() * Scale); ++x)
                dark += qGray(drawn.pixel(x, y)) < 120;
            longest = std::max(longest, dark / (word.width() * Scale));
        }
        return longest;
    };
    const QRectF number = text.find(page, QStringLiteral("two"));
    QVERIFY(!number.isNull());
    QVERIFY(darkestBelow(number) > 0.9);
    QVERIFY(darkestBelow(text.find(page, QStringLiteral("least"))) < 0.9);
}

void TestFormSheets::onlyTheSignaturesOfItsOwnWayAreAsked()
{
    const FormRegister &approval = form("site-approvals");
    FilledForm trusts = filled(approval);
    trusts.record.set(QStringLiteral("owner"), QStringLiteral("trust"));
    const PdfText forTrust = PdfText::read(print(approval, {trusts}));
    QVERIFY(forTrust.contains(QStringLiteral("CEO")));
    QVERIFY(!PdfText::read(print(approval, {})).contains(QStringLiteral("CEO")));
    const FormRegister &account = form("accounts");
    FilledForm schools = filled(account);
    schools.record.set(QStringLiteral("owner"), QStringLiteral("school"));
    schools.record.school = RecordId::fromText(QString(32, u'4'));
    const PdfText forSchool = PdfText::read(print(account, {schools}));
    QVERIFY(forSchool.contains(QStringLiteral("Headteacher")));
    QVERIFY(!forSchool.contains(QStringLiteral("CEO")));
}

void TestFormSheets::aFilledFormHasEveryQuestionOfThePolicys()
{
    const FormRegister &approval = form("site-approvals");
    FilledForm staffOnly = filled(approval);
    staffOnly.record.set(QStringLiteral("contributors"), QStringLiteral("staff"));
    staffOnly.record.set(QStringLiteral("consent"), {});
    const PdfText text = PdfText::read(print(approval, {staffOnly}));
    QVERIFY(text.contains(QStringLiteral("If contributors include pupils, how do you propose to inform and obtain the "
                                         "consent of parents or responsible adults?")));
}

} // namespace lanyard::test

QTEST_MAIN(lanyard::test::TestFormSheets)

#include "test_form_sheets.moc"
