#include "models/registers/field_checks.h"
#include "models/registers/form_checks.h"
#include "models/registers/form_names.h"
#include "models/store/clock.h"

#include <QTest>

namespace lanyard::test {

namespace {

const QDate Today(2026, 11, 22);

FormField fieldOf(FieldKind kind)
{
    FormField field{.key = u"it"_qs, .label = u"It"_qs, .kind = kind};
    field.choices = {{u"social"_qs, u"Social media"_qs}, {u"video"_qs, u"Video"_qs}, {u"chat"_qs, u"Chat"_qs}};
    return field;
}

/// What is stored when somebody types this, or the sentence that refuses it.
QVariant typed(const FormField &field, const QString &text)
{
    const Result<QVariant> value = valueFromText(field, text);
    if (!value)
        return u"! "_qs + value.error().message;
    const QString fault = value->isValid() ? faultOf(field, *value, Today) : QString();
    return fault.isEmpty() ? *value : QVariant(u"! "_qs + fault);
}

} // namespace

/// "Every field has a limit and a check; what is wrong is said beside the field, in words."
class TestFieldValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPeopleTypeIsUnderstood_data();
    void whatPeopleTypeIsUnderstood();
    void whatIsNoneIsRefusedInWords_data();
    void whatIsNoneIsRefusedInWords();
    void everyKindHasALimit();
    void whatTheMachineWritesIsReadBack_data();
    void whatTheMachineWritesIsReadBack();
    void peopleReadDatesAndTimesOfLondon();
};

void TestFieldValues::whatPeopleTypeIsUnderstood_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVariant>("stored");
    const auto row = [](FieldKind kind, const QString &text, const QVariant &stored) {
        QTest::addRow("%d %s", int(kind), qPrintable(text)) << kind << text << stored;
    };
    const QVariant day(u"2026-11-22"_qs);
    for (const QString &text : {u"22/11/2026"_qs, u"2026-11-22"_qs, u" 22.11.2026 "_qs})
        row(FieldKind::Date, text, day);
    row(FieldKind::Date, u"1/2/2026"_qs, u"2026-02-01"_qs); // a day of London, not of New York
    const qint64 moment = QDateTime(QDate(2026, 6, 22), QTime(8, 41), Qt::UTC).toMSecsSinceEpoch(); // summer time
    row(FieldKind::Moment, u"22/06/2026 09:41"_qs, moment);
    row(FieldKind::Moment, u"2026-06-22 09:41"_qs, moment);
    for (const QString &text : {u"yes"_qs, u"Y"_qs, u"1"_qs})
        row(FieldKind::YesNo, text, qint64(1));
    for (const QString &text : {u"No"_qs, u"n"_qs, u"0"_qs})
        row(FieldKind::YesNo, text, qint64(0));
    row(FieldKind::Number, u" 13 "_qs, qint64(13));
    row(FieldKind::Choice, u"VIDEO"_qs, u"video"_qs);
    row(FieldKind::Choice, u"social media"_qs, u"social"_qs);
    row(FieldKind::Ticks, u"chat social"_qs, u"social chat"_qs);
    row(FieldKind::Ticks, u"Video, Social media"_qs, u"social video"_qs);
    row(FieldKind::Text, u"  Nikon Cafe\u0301  "_qs, u"Nikon Caf\u00e9"_qs);
    row(FieldKind::Text, u"   "_qs, QVariant());
    row(FieldKind::LongText, u"one\r\ntwo\rthree"_qs, u"one\ntwo\nthree"_qs);
    row(FieldKind::Email, u"office@quay.example"_qs, u"office@quay.example"_qs);
    row(FieldKind::Email, u"o'brien+x@mail.quay.example"_qs, u"o'brien+x@mail.quay.example"_qs);
    row(FieldKind::Address, u"www.facebook.com/quay"_qs, u"https://www.facebook.com/quay"_qs);
    row(FieldKind::Address, u"x.com/quay?a=1#top"_qs, u"https://x.com/quay?a=1#top"_qs);
    row(FieldKind::Address, u"HTTP://Example.ORG/Path"_qs, u"http://example.org/Path"_qs);
    row(FieldKind::Address, u"example.org:8080/a"_qs, u"https://example.org:8080/a"_qs);
    row(FieldKind::Address, u"https://192.168.1.20/tv"_qs, u"https://192.168.1.20/tv"_qs);
    row(FieldKind::Addresses, u"x.com/a\n\n  https://y.example/b "_qs, u"https://x.com/a\nhttps://y.example/b"_qs);
    const QString id = u"00112233445566778899aabbccddeeff"_qs;
    row(FieldKind::User, id.toUpper(), id);
    row(FieldKind::Users, id + u", "_qs + id, id);
}

void TestFieldValues::whatPeopleTypeIsUnderstood()
{
    QFETCH(FieldKind, kind);
    QFETCH(QString, text);
    QFETCH(QVariant, stored);
    QCOMPARE(typed(fieldOf(kind), text), stored);
}

void TestFieldValues::whatIsNoneIsRefusedInWords_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](FieldKind kind, const QString &text, const QString &says) {
        QTest::addRow("%d %s", int(kind), qPrintable(text.left(30))) << kind << text << says;
    };
    for (const QString &text : {u"31/02/2026"_qs, u"tomorrow"_qs, u"22/11"_qs, u"11/22/2026"_qs, u"22/11/26"_qs})
        row(FieldKind::Date, text, u"Not a date. Write it as 22/11/2026."_qs);
    row(FieldKind::Date, u"23/11/2026"_qs, u"After today"_qs);
    row(FieldKind::Date, u"22/11/1826"_qs, u"Not a likely date"_qs);
    row(FieldKind::Moment, u"22/11/2026 25:00"_qs, u"Not a date and time"_qs);
    row(FieldKind::YesNo, u"perhaps"_qs, u"Yes or no."_qs);
    row(FieldKind::Number, u"thirteen"_qs, u"Not a whole number."_qs);
    row(FieldKind::Number, u"-1"_qs, u"A number from 0"_qs);
    row(FieldKind::Number, u"99999999999999999999"_qs, u"Not a whole number."_qs);
    row(FieldKind::Choice, u"radio"_qs, u"None of the choices: Social media, Video, Chat."_qs);
    row(FieldKind::Ticks, u"chat radio"_qs, u"None of the choices"_qs);
    row(FieldKind::Text, u"two\nlines"_qs, u"One line only."_qs);
    row(FieldKind::Text, u"bell\u0007"_qs, u"cannot be stored"_qs);
    row(FieldKind::Text, QString(201, u'x'), u"At most 200 characters; here are 201."_qs);
    row(FieldKind::LongText, QString(20001, u'x'), u"At most 20000"_qs);
    for (const QString &text :
         {u"javascript:alert(1)"_qs, u"file:///etc/passwd"_qs, u"data:text/html,x"_qs, u"ftp://example.org/"_qs,
          u"quay primary"_qs, u"quay"_qs, u"https://"_qs, u"https://head:secret@example.org/"_qs,
          u"https://exa mple.org/"_qs, u"x.com\n.evil"_qs})
        row(FieldKind::Address, text, u""_qs);
    row(FieldKind::Addresses, u"x.com\njavascript:alert(1)"_qs, u"Not a web address: javascript:alert(1)"_qs);
    for (const QString &text : {u"office"_qs, u"office@quay"_qs, u"a@b@c.example"_qs, u"of fice@quay.example"_qs,
                                u"Office <office@quay.example>"_qs, u"a..b@quay.example"_qs, u"@quay.example"_qs})
        row(FieldKind::Email, text, u"Not an e-mail address"_qs);
    row(FieldKind::User, u"Mrs Okafor"_qs, u"Choose from the list."_qs);
    row(FieldKind::Pupils, u"00112233445566778899aabbccddeeff ffee"_qs, u"Choose from the list."_qs);
}

void TestFieldValues::whatIsNoneIsRefusedInWords()
{
    QFETCH(FieldKind, kind);
    QFETCH(QString, text);
    QFETCH(QString, says);
    const QString refused = typed(fieldOf(kind), text).toString();
    QVERIFY2(refused.startsWith(u"! ") && refused.contains(says), qPrintable(refused));
}

void TestFieldValues::everyKindHasALimit()
{
    for (int kind = int(FieldKind::Text); kind <= int(FieldKind::Link); ++kind) {
        const FormField field = fieldOf(FieldKind(kind));
        QVERIFY(field.limit() > 0);
        QVERIFY2(!faultOf(field, QString(30000, u'x'), Today).isEmpty(), qPrintable(QString::number(kind)));
        QVERIFY(!faultOf(field, QVariant(1.5), Today).isEmpty());
        QVERIFY(!faultOf(field, QVariant(QByteArray("bytes")), Today).isEmpty());
    }
    FormField future = fieldOf(FieldKind::Date);
    future.mayBeFuture = true;
    QCOMPARE(faultOf(future, u"2027-01-01"_qs, Today), QString());
    QVERIFY(!faultOf(future, u"9999-01-01"_qs, Today).isEmpty());
}

void TestFieldValues::whatTheMachineWritesIsReadBack_data() { whatPeopleTypeIsUnderstood_data(); }

void TestFieldValues::whatTheMachineWritesIsReadBack()
{
    QFETCH(FieldKind, kind);
    QFETCH(QVariant, stored);
    const FormField field = fieldOf(kind);
    QCOMPARE(typed(field, machineText(field, stored)), stored);
}

void TestFieldValues::peopleReadDatesAndTimesOfLondon()
{
    const FormNames names{{{RecordId::fromText(u"00112233445566778899aabbccddeeff"_qs), u"Mrs Okafor"_qs}}};
    const auto shown = [&names](FieldKind kind, const QVariant &value) { return names.text(fieldOf(kind), value); };
    QCOMPARE(shown(FieldKind::Date, u"2026-11-02"_qs), u"02/11/2026"_qs);
    QCOMPARE(shown(FieldKind::Moment, QDateTime(QDate(2026, 6, 22), QTime(8, 41), Qt::UTC).toMSecsSinceEpoch()),
             u"22/06/2026 09:41"_qs);
    QCOMPARE(shown(FieldKind::YesNo, qint64(0)), u"No"_qs);
    QCOMPARE(shown(FieldKind::YesNo, {}), QString());
    QCOMPARE(shown(FieldKind::Ticks, u"social chat"_qs), u"Social media, Chat"_qs);
    QCOMPARE(shown(FieldKind::Users, u"00112233445566778899aabbccddeeff"_qs), u"Mrs Okafor"_qs);
}

} // namespace lanyard::test

QTEST_GUILESS_MAIN(lanyard::test::TestFieldValues)
#include "test_field_values.moc"
