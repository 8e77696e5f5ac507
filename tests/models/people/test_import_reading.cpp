#include "models/people/imports/csv_pupils.h"
#include "models/people/imports/date_reading.h"
#include "models/people/imports/import_file.h"
#include "models/people/imports/import_text.h"
#include "models/people/imports/text_decoding.h"
#include "models/people/imports/tidy_texts.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QtTest>

using namespace lanyard;

namespace {

const QDate Today(2026, 11, 22);

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(LANYARD_SAMPLES "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample");
    return file.readAll();
}

ImportedPupils readWith(const QByteArray &bytes, const ColumnMapping *mapping = nullptr)
{
    const auto file = ImportFile::open(bytes, QStringLiteral("file"));
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    auto read = file->read(mapping ? *mapping : file->guessedMapping(), Today);
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    return *read;
}

ImportedPupils readText(const QString &text) { return readWith(text.toUtf8()); }

QString faultOf(const QByteArray &bytes)
{
    const auto file = ImportFile::open(bytes, QStringLiteral("file"));
    if (!file)
        return file.error().message;
    const auto read = file->read(file->guessedMapping(), Today);
    return read ? QString() : read.error().message;
}

QStringList refusals(const ImportedPupils &read)
{
    QStringList texts;
    for (const ImportRefusal &refusal : read.refused)
        texts += refusal.text();
    return texts;
}

/// Everything that was read, for people to compare.
QStringList described(const Result<ImportedPupils> &read)
{
    if (!read)
        return {read.error().message};
    QStringList lines;
    const auto add = [&lines](const QString &what, const QList<ImportedPupil> &pupils) {
        for (const ImportedPupil &pupil : pupils) {
            lines += QStringList{what,
                                 QString::number(pupil.line),
                                 pupil.upn,
                                 pupil.surname,
                                 pupil.forename,
                                 pupil.born.toString(Qt::ISODate),
                                 pupil.year.label(),
                                 pupil.group,
                                 QString::number(pupil.carriesContacts)}
                         .join(u'|');
            for (const ImportedContact &contact : pupil.contacts)
                lines += QStringList{QStringLiteral("contact"), QString::number(contact.line), contact.surname,
                                     contact.relationship}
                             .join(u'|');
        }
    };
    add(QStringLiteral("pupil"), read->pupils);
    add(QStringLiteral("left out"), read->leftOut);
    return lines + refusals(*read);
}

const QString Header = QStringLiteral("UPN,Surname,Forename,DOB,Year,Reg Group\n");
const QString First = QStringLiteral("T821510021000,O'Brien,Aoife,04/03/2019,3,3A\n");
const QString Second = QStringLiteral("Y821510021071,Ó Briain,Tadhg,30/11/2016,5,5B\n");

QByteArray ctf(const QByteArray &pupils, const QByteArray &qualifier = "full", const QByteArray &prolog = {})
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>" + prolog + "<CTfile><Header><DocumentQualifier>" + qualifier
        + "</DocumentQualifier></Header><CTFpupilData>" + pupils + "</CTFpupilData></CTfile>";
}

QByteArray ctfPupil(const QByteArray &inside)
{
    return "<Pupil><UPN>T821510021000</UPN><Surname>O'Brien</Surname><Forename>Aoife</Forename><DOB>2019-03-04</DOB>"
        + inside + "</Pupil>";
}

} // namespace

class TestImportReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySampleHoldsTheSameChildren_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("contacts");
        QTest::addColumn<bool>("allContacts");
        QTest::newRow("a row each") << QStringLiteral("school_one_row_each.csv") << 0 << false;
        QTest::newRow("a row per contact") << QStringLiteral("school_row_per_contact.csv") << 18 << true;
        QTest::newRow("UTF-16, tabs") << QStringLiteral("school_utf16_tabs.txt") << 12 << false;
        QTest::newRow("transfer file") << QStringLiteral("8215100_CTF_8215100_001.xml") << 17 << true;
    }

    void everySampleHoldsTheSameChildren()
    {
        QFETCH(QString, name);
        QFETCH(int, contacts);
        QFETCH(bool, allContacts);
        const ImportedPupils read = readWith(sample(name));
        QCOMPARE(refusals(read), QStringList());
        QCOMPARE(read.pupils.size(), 12);
        int counted = 0;
        for (const ImportedPupil &pupil : read.pupils)
            counted += int(pupil.contacts.size());
        QCOMPARE(counted, contacts);
        const ImportedPupil &first = read.pupils.first();
        QCOMPARE(first.upn, QStringLiteral("T821510021000"));
        QCOMPARE(first.surname, QStringLiteral("O'Brien"));
        QCOMPARE(first.forename, QStringLiteral("Aoife"));
        QCOMPARE(first.born, QDate(2019, 3, 4));
        QCOMPARE(first.year.key(), QStringLiteral("3"));
        QCOMPARE(first.carriesContacts, allContacts);
        QCOMPARE(read.pupils.at(2).surname, QStringLiteral("de Souza"));
        QCOMPARE(read.pupils.at(4).year.key(), QStringLiteral("N2"));
        if (contacts > 0) {
            QCOMPARE(first.contacts.first().surname, QStringLiteral("O'Brien"));
            QCOMPARE(first.contacts.first().forename, QStringLiteral("Niamh"));
            QCOMPARE(first.contacts.first().relationship, QStringLiteral("Mother"));
            QCOMPARE(first.contacts.first().responsibility, std::optional(true));
            QCOMPARE(first.contacts.first().email, QStringLiteral("niamh@example.org"));
        }
    }

    void noContactsElementLeavesContactsAlone()
    {
        const ImportedPupils read = readWith(sample(QStringLiteral("8215100_CTF_8215100_001.xml")));
        QVERIFY(!read.pupils.at(9).carriesContacts);
        QVERIFY(read.pupils.at(10).carriesContacts);
    }

    void everyEncodingIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = QStringLiteral("Zoë – “O’Brien” €\n");
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + text.toUtf8();
        for (const auto &[name, encoding] :
             {std::pair("UTF-16 LE", QStringConverter::Utf16LE), std::pair("UTF-16 BE", QStringConverter::Utf16BE)}) {
            QStringEncoder plain(encoding);
            QTest::newRow(name) << QByteArray(plain.encode(text));
            QStringEncoder marked(encoding, QStringConverter::Flag::WriteBom);
            QTest::addRow("%s with a mark", name) << QByteArray(marked.encode(text));
        }
        QTest::newRow("Windows-1252") << QByteArray("Zo\xeb \x96 \x93O\x92"
                                                    "Brien\x94 \x80\n");
    }

    void everyEncodingIsRead()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(decodeText(bytes).text, QStringLiteral("Zoë – “O’Brien” €\n"));
    }

    void everySeparatorIsFound()
    {
        for (const QChar separator : {u',', u';', u'\t', u'|'}) {
            const ImportedPupils read = readText(QString(Header + First + Second).replace(u',', separator));
            QCOMPARE(read.pupils.size(), 2);
            QCOMPARE(read.pupils.at(1).group, QStringLiteral("5B"));
        }
        QCOMPARE(readText(QStringLiteral("sep=;\n") + QString(Header + First).replace(u',', u';')).pupils.size(), 1);
        QCOMPARE(readText(QStringLiteral("Sample School, list of 22/11/2026\n\n") + Header + First).pupils.size(), 1);
    }

    void lineBreaksInsideQuotesCountAsLines()
    {
        const ImportedPupils read
            = readText(QStringLiteral("UPN,Surname,Forename,DOB,Year,Contact 1 Name,Contact 1 Address\r\n"
                                      "T821510021000,\"O'Brien\",\"Aoife \"\"Fifi\"\"\",04/03/2019,3,"
                                      "Mrs Niamh O'Brien,\"1 Mill Lane\r\n\r\nAnytown\"\r\n"
                                      "Y821510021071,Ó Briain,Tadhg,31/02/2016,5,,\r\n"));
        QCOMPARE(read.pupils.first().forename, QStringLiteral("Aoife \"Fifi\""));
        QCOMPARE(read.pupils.first().contacts.first().address, QStringLiteral("1 Mill Lane\nAnytown"));
        QCOMPARE(read.pupils.first().contacts.first().forename, QStringLiteral("Niamh"));
        QCOMPARE(read.refused.first().line, 5);
        QCOMPARE(read.refused.first().column, 4);
        QCOMPARE(read.refused.first().field, QStringLiteral("DOB"));
    }

    void surnameAndForenameInOneColumn()
    {
        const ImportedPupils read = readText(QStringLiteral("UPN,Pupil Name,Date of birth,Class\n"
                                                            "T821510021000,\"O'Brien, Aoife Mary\",2019-03-04,3A\n"
                                                            "Y821510021071,Tadhg Ó Briain,2016-11-30,5B\n"));
        QCOMPARE(read.pupils.size(), 1);
        QCOMPARE(read.pupils.first().surname, QStringLiteral("O'Brien"));
        QCOMPARE(read.pupils.first().forename, QStringLiteral("Aoife Mary"));
        QCOMPARE(read.refused.first().line, 3);
    }

    void datesAreReadInEveryNotation_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QDate>("date");
        const auto row = [](const char *written, const QDate &date) {
            QTest::newRow(written) << QString::fromLatin1(written) << date;
        };
        row("10/02/2022", QDate(2022, 2, 10));
        row("1/2/2022", QDate(2022, 2, 1));
        row("10-Feb-2022", QDate(2022, 2, 10));
        row("1-September-2015", QDate(2015, 9, 1));
        row("10 February 2022", QDate(2022, 2, 10));
        row("2022-02-10", QDate(2022, 2, 10));
        row("2022-02-10T00:00:00", QDate(2022, 2, 10));
        row("10/02/2022 00:00", QDate(2022, 2, 10));
        row("10.02.2022", QDate(2022, 2, 10));
        row("10.02.22", QDate(2022, 2, 10));
        row("10.02.77", QDate(1977, 2, 10));
        row("29/02/2024", QDate(2024, 2, 29));
        for (const char *impossible :
             {"31/02/2016", "29/02/2023", "00/01/2020", "13/13/2013", "2022-13-01", "10/02", "", "abc", "10/02/2022/1",
              "10-Foo-2022", "10/02/022", "1e3/1/2020", "-1/2/2020"})
            row(impossible, {});
    }

    void datesAreReadInEveryNotation()
    {
        QFETCH(QString, written);
        QFETCH(QDate, date);
        QCOMPARE(readDate(written, DateOrder::DayFirst, Today), date);
    }

    void ambiguousDatesFollowTheFilesMajority()
    {
        const auto born = [](const QString &a, const QString &b, const QString &c) {
            return readText(Header
                            + QStringLiteral("T821510021000,A,B,%1,3,3A\nY821510021071,C,D,%2,5,5B\n"
                                             "K821510021142,E,F,%3,5,5B\n")
                                  .arg(a, b, c));
        };
        const auto british
            = born(QStringLiteral("04/03/2019"), QStringLiteral("30/11/2016"), QStringLiteral("01/02/2016"));
        QCOMPARE(british.pupils.first().born, QDate(2019, 3, 4));
        const auto american
            = born(QStringLiteral("04/03/2019"), QStringLiteral("11/30/2016"), QStringLiteral("12/13/2016"));
        QCOMPARE(american.pupils.first().born, QDate(2019, 4, 3));
        QCOMPARE(american.pupils.size(), 3);
        const auto nothingSaid
            = born(QStringLiteral("04/03/2019"), QStringLiteral("02/03/2016"), QStringLiteral("01/02/2016"));
        QCOMPARE(nothingSaid.pupils.first().born, QDate(2019, 3, 4));
        const auto minority
            = born(QStringLiteral("14/03/2019"), QStringLiteral("30/11/2016"), QStringLiteral("12/13/2016"));
        QCOMPARE(minority.refused.size(), 1);
        QCOMPARE(minority.refused.first().line, 4);
    }

    void whatCannotBeImportedIsRefusedWithLineAndColumn_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<int>("column");
        QTest::newRow("check letter") << QStringLiteral("A821510021071,X,Y,30/11/2016,5,5B") << 1;
        QTest::newRow("short UPN") << QStringLiteral("Y82151,X,Y,30/11/2016,5,5B") << 1;
        QTest::newRow("no surname") << QStringLiteral("Y821510021071,,Y,30/11/2016,5,5B") << 2;
        QTest::newRow("no forename") << QStringLiteral("Y821510021071,X, ,30/11/2016,5,5B") << 3;
        QTest::newRow("impossible date") << QStringLiteral("Y821510021071,X,Y,31/11/2016,5,5B") << 4;
        QTest::newRow("not yet born") << QStringLiteral("Y821510021071,X,Y,30/11/2026,5,5B") << 4;
        QTest::newRow("unknown year") << QStringLiteral("Y821510021071,X,Y,30/11/2016,15,5B") << 5;
        QTest::newRow("absurd name") << QStringLiteral("Y821510021071,%1,Y,30/11/2016,5,5B").arg(QString(101, u'x'))
                                     << 2;
        QTest::newRow("absurd class") << QStringLiteral("Y821510021071,X,Y,30/11/2016,5,%1").arg(QString(41, u'x'))
                                      << 6;
        QTest::newRow("too few cells") << QStringLiteral("Y821510021071,X,Y,30/11/2016") << 5;
        QTest::newRow("too many cells") << QStringLiteral("Y821510021071,X,Y,30/11/2016,5,5B,more") << 7;
    }

    void whatCannotBeImportedIsRefusedWithLineAndColumn()
    {
        QFETCH(QString, row);
        QFETCH(int, column);
        const ImportedPupils read = readText(Header + First + row + QStringLiteral("\n"));
        QCOMPARE(read.refused.size(), 1);
        QCOMPARE(read.refused.first().line, 3);
        QCOMPARE(read.refused.first().column, column);
        QVERIFY(!read.refused.first().reason.isEmpty());
        QCOMPARE(read.pupils.size(), 1);
        QCOMPARE(read.leftOut.size(), 1);
    }

    void ageNeverRefusesAPupil()
    {
        const ImportedPupils read = readText(Header + QStringLiteral("T821510021000,A,B,04/03/1961,R,RH\n"));
        QCOMPARE(read.pupils.first().born, QDate(1961, 3, 4));
    }

    void theSameUpnForTwoChildrenIsRefused()
    {
        const ImportedPupils read
            = readText(Header + First + Second + QStringLiteral("T821510021000,Cole,Ana,05/05/2019,3,3A\n"));
        QCOMPARE(read.pupils.size(), 1);
        QCOMPARE(refusals(read).size(), 2);
        QCOMPARE(read.refused.at(0).line, 2);
        QCOMPARE(read.refused.at(1).line, 4);
        const ImportedPupils xml = readWith(ctf(ctfPupil({}) + "\n" + ctfPupil({}).replace("Aoife", "Ana")));
        QCOMPARE(xml.pupils.size(), 0);
        QCOMPARE(xml.refused.size(), 2);
        QCOMPARE(xml.refused.at(1).line, 2);
    }

    void rowsOfOnePupilNeedNotFollowEachOther()
    {
        const QString header
            = QStringLiteral("Adno,Surname,Forename,DOB,Year,Contact Surname,Contact Forename,Contact Relationship\n");
        const ImportedPupils read
            = readText(header
                       + QStringLiteral("1,A,B,04/03/2019,3,A,M,Mother\n2,C,D,05/03/2019,3,C,M,Mother\n"
                                        "1,A,B,04/03/2019,3,A,F,Father\n"));
        QCOMPARE(refusals(read), QStringList());
        QCOMPARE(read.pupils.size(), 2);
        QCOMPARE(read.pupils.first().contacts.size(), 2);
        QVERIFY(read.pupils.first().carriesContacts);
        const ImportedPupils other
            = readText(header + QStringLiteral("1,A,B,04/03/2019,3,A,M,Mother\n1,A,B,04/03/2019,4,A,F,Father\n"));
        QCOMPARE(other.refused.first().line, 3);
        QCOMPARE(other.pupils.size(), 0);
    }

    void aPupilsRowIsRecognisedAcrossQuotesAndBlankLines()
    {
        const QString header
            = QStringLiteral("UPN,Surname,Forename,DOB,Year,Contact Surname,Contact Forename,Contact Relationship\n");
        const QString child = QStringLiteral("T821510021000,\"O\"\"Brien \"\"the\"\" first\",Aoife,04/03/2019,3,");
        const ImportedPupils read = readText(
            header + child + QStringLiteral("A,M,Mother\n") + child + QStringLiteral("A,F,Father\n\n,,,,,,,\n") + child
            + QStringLiteral("A,G,Grandmother\nonly,four,cells,here\n") + child + QStringLiteral("A,H,Aunt\n"));
        QCOMPARE(refusals(read).size(), 1);
        QCOMPARE(read.pupils.size(), 1);
        QCOMPARE(read.pupils.first().surname, QStringLiteral("O\"Brien \"the\" first"));
        QCOMPARE(read.pupils.first().contacts.size(), 4);
    }

    void whatWasMetBeforeChangesNoText()
    {
        TidyTexts texts;
        QRandomGenerator random(7);
        for (int i = 0; i < 50000; ++i) {
            QString written;
            for (int letters = random.bounded(4); letters > 0; --letters)
                written += QStringView(u"ab 'e\u0301\u00a0=")[random.bounded(8)];
            QCOMPARE(texts.tidied(written), tidyText(written));
        }
    }

    void headersAreGuessedHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("keys");
        const auto row = [](const char *name, const QString &header, const QString &keys) {
            QTest::newRow(name) << header << keys;
        };
        row("SIMS", QStringLiteral("UPN,Legal Surname,Legal Forename,Surname,Forename,DOB,Gender,Year,Reg"),
            QStringLiteral("upn,legal_surname,legal_forename,preferred_surname,preferred_forename,date_of_birth,,year_"
                           "group,registration_group"));
        row("Arbor",
            QStringLiteral("Arbor ID,Legal first name,Legal last name,Preferred first name,Date of birth,Year "
                           "group,Registration form,UPN"),
            QStringLiteral("admission_number,legal_forename,legal_surname,preferred_forename,date_of_birth,year_group,"
                           "registration_group,upn"));
        row("Bromcom",
            QStringLiteral("Student UPN,Student Last Name,Student First Name,Birth Date,Year Group,Tutor "
                           "Group,Contact1 Name,Contact1 Relationship,Contact1 Email"),
            QStringLiteral("upn,surname,forename,date_of_birth,year_group,registration_group,contact_1_name,contact_1_"
                           "relationship,contact_1_email"));
        row("ScholarPack",
            QStringLiteral(
                "unique_pupil_number,pupil_surname,pupil_forename,d.o.b.,form,parent_1_surname,parent_1_mobile"),
            QStringLiteral("upn,surname,forename,date_of_birth,registration_group,contact_1_surname,contact_1_phone"));
        row("repeated",
            QStringLiteral("ID,UPN,Forename,Surname,Email,DOB,ID,Priority,Title,Forename,Surname,Email,Postcode"),
            QStringLiteral("admission_number,upn,forename,surname,,date_of_birth,,contact_order,contact_title,contact_"
                           "forename,contact_surname,contact_email,contact_address"));
        row("twice repeated",
            QStringLiteral("UPN,Forename,Surname,Forename,Surname,Relationship,Forename,Surname,Relationship"),
            QStringLiteral("upn,forename,surname,contact_1_forename,contact_1_surname,contact_1_relationship,contact_2_"
                           "forename,contact_2_surname,contact_2_relationship"));
        row("pupils' own numbers", QStringLiteral("UPN,Surname,Forename,DOB,Mobile number,Email"),
            QStringLiteral("upn,surname,forename,date_of_birth,,"));
        row("an office's own",
            QStringLiteral(
                "Child's Surname,Child's First Name,Birthday,Class,Priority 1 Contact Name,Emergency Contact 2 Phone"),
            QStringLiteral("surname,forename,date_of_birth,registration_group,contact_1_name,contact_2_phone"));
    }

    void headersAreGuessedHoweverTheyAreWritten()
    {
        QFETCH(QString, header);
        QFETCH(QString, keys);
        const auto file = ImportFile::open(header.toUtf8() + "\n", QStringLiteral("file"));
        QVERIFY(file);
        const QJsonObject json = QJsonDocument::fromJson(file->guessedMapping().toJson(file->headers())).object();
        QStringList guessed;
        for (const QString &name : numberedHeaders(file->headers()))
            guessed += json.value(name).toString();
        QCOMPARE(guessed.join(u','), keys);
        const auto again = ColumnMapping::fromJson(file->guessedMapping().toJson(file->headers()), file->headers());
        QVERIFY(again);
        QCOMPARE(*again, file->guessedMapping());
    }

    void aMappingCanBeGivenInEitherDirection()
    {
        const QByteArray bytes("Nr,Nachname,Vorname,Geburt\nT821510021000,O'Brien,Aoife,04.03.2019\n");
        const auto file = ImportFile::open(bytes, QStringLiteral("file"));
        QVERIFY(!file->guessedMapping().fault().isEmpty());
        const QByteArray forward(R"({"Nr":"upn","Nachname":"surname","Vorname":"forename","Geburt":"date_of_birth"})");
        const QByteArray backward(R"({"upn":"Nr","surname":"Nachname","forename":"Vorname","date_of_birth":"Geburt"})");
        const auto mapping = ColumnMapping::fromJson(forward, file->headers());
        QVERIFY(mapping);
        QCOMPARE(*mapping, *ColumnMapping::fromJson(backward, file->headers()));
        QCOMPARE(readWith(bytes, &*mapping).pupils.first().born, QDate(2019, 3, 4));
        for (const QByteArray &bad :
             {QByteArray("[]"), QByteArray("{"), QByteArray(R"({"Nope":"upn"})"), QByteArray(R"({"Nr":"shoe size"})")})
            QCOMPARE(ColumnMapping::fromJson(bad, file->headers()).error().code, Error::Code::BadInput);
    }

    void aHeadersShapeIgnoresHowItIsWritten()
    {
        const QStringList plain{QStringLiteral("Date of Birth"), QStringLiteral("UPN")};
        QCOMPARE(headerShape(plain), headerShape({QStringLiteral("date-of-birth "), QStringLiteral("upn")}));
        QVERIFY(headerShape(plain) != headerShape({QStringLiteral("UPN"), QStringLiteral("Date of Birth")}));
        QCOMPARE(headerShape(plain).size(), 16);
    }

    void aFileThatIsNoListOfPupilsIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank") << QByteArray(" \r\n\r\n");
        QTest::newRow("a workbook") << QByteArray("PK\x03\x04 zip");
        QTest::newRow("binary") << QByteArray("\x01\x02\x00\x03\x00\x00\x04zzz\xff", 11);
        QTest::newRow("prose") << QByteArray("Dear parents,\nplease find\n");
        QTest::newRow("quote never closed") << Header.toUtf8() + "T821510021000,\"O'Brien\n";
        QTest::newRow("text after a quote") << Header.toUtf8() + "T821510021000,\"O'Brien\"x,Aoife,04/03/2019,3,3A\n";
        QTest::newRow("other XML") << QByteArray("<html/>");
        QTest::newRow("broken XML") << ctf("<Pupil>");
        QTest::newRow("doctype") << ctf({}, "full", "<!DOCTYPE CTfile>");
        QTest::newRow("entities that explode")
            << ctf(ctfPupil("<BasicDetails><MiddleNames>&c;</MiddleNames></BasicDetails>"), "full",
                   "<!DOCTYPE CTfile [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\"><!ENTITY c "
                   "\"&b;&b;&b;&b;\">]>");
        QTest::newRow("an outside entity")
            << ctf(ctfPupil("<BasicDetails><MiddleNames>&x;</MiddleNames></BasicDetails>"), "full",
                   "<!DOCTYPE CTfile [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>");
        QTest::newRow("an undeclared entity") << ctf(ctfPupil("<MiddleNames>&x;</MiddleNames>"));
        QTest::newRow("deep") << ctf(QByteArray("<a>").repeated(1000));
        QTest::newRow("long text") << ctf(ctfPupil("<MiddleNames>" + QByteArray(20000, 'x') + "</MiddleNames>"));
    }

    void aFileThatIsNoListOfPupilsIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!faultOf(bytes).isEmpty());
    }

    void refusedXmlSaysLineAndElement()
    {
        const ImportedPupils read
            = readWith(ctf("\n" + ctfPupil("<BasicDetails><NCyearActual>77</NCyearActual></BasicDetails>")));
        QCOMPARE(read.refused.size(), 1);
        QCOMPARE(read.refused.first().line, 2);
        QVERIFY(read.refused.first().column > 0);
        QCOMPARE(read.refused.first().field, QStringLiteral("NCyearActual"));
    }

    void aPartialQualifierIsHeeded()
    {
        QVERIFY(readWith(ctf(ctfPupil({}), "partial")).isPartial);
        QVERIFY(!readWith(ctf(ctfPupil({}))).isPartial);
    }

    /// Whatever a file is cut off at, reading ends in pupils, refusals or one error.
    void aFileCutOffAnywhereHarmsNothing()
    {
        for (const auto &name :
             {QStringLiteral("school_row_per_contact.csv"), QStringLiteral("school_utf16_tabs.txt"),
              QStringLiteral("school_one_row_each.csv"), QStringLiteral("8215100_CTF_8215100_001.xml")}) {
            const QByteArray bytes = sample(name).first(900);
            for (int length = 0; length <= bytes.size(); ++length)
                faultOf(bytes.first(length));
            for (int at = 0; at < bytes.size(); at += 3) {
                QByteArray changed = bytes;
                changed[at] = char(changed[at] ^ 0x55);
                faultOf(changed);
                changed[at] = '"';
                faultOf(changed);
            }
        }
    }

    /// Children in an order of their own, some twice, some mixed up, with line breaks, blank and broken rows between.
    static QString untidyRows(QRandomGenerator &random)
    {
        const QStringList upns{QStringLiteral("T821510021000"), QStringLiteral("Y821510021071"), QString(),
                               QStringLiteral("T821510021001")};
        const QStringList forenames{QStringLiteral("Aoife"), QStringLiteral("\"Ann\nMarie\""),
                                    QStringLiteral("\"The \"\"Bear\"\"\"")};
        const QStringList born{QStringLiteral("04/03/2019"), QStringLiteral("30/11/2016"), QStringLiteral("11/30/2016"),
                               QStringLiteral("nonsense")};
        const int careful = random.bounded(3); // with 0 a child always has the same names, day and class
        QString text;
        for (int row = 0; row < 14; ++row) {
            if (random.bounded(12) == 0) {
                text += random.bounded(2) ? QStringLiteral("\n") : QStringLiteral("too,few\n");
                continue;
            }
            const int child = random.bounded(4);
            const auto of = [&](const QStringList &list) {
                return list.at((careful == 0 ? child : random.bounded(int(list.size()))) % list.size());
            };
            text += QStringList{upns.at(child),
                                QStringLiteral("Name%1").arg(child),
                                of(forenames),
                                of(born),
                                QString::number(1 + (careful == 2 ? random.bounded(4) : child)),
                                QStringLiteral("A"),
                                QStringLiteral("Parent%1").arg(random.bounded(4)),
                                random.bounded(9) == 0 ? QString() : QStringLiteral("Kim"),
                                QStringLiteral("Mother")}
                        .join(u',')
                + (random.bounded(3) ? QStringLiteral("\n") : QStringLiteral("\r\n"));
        }
        return random.bounded(10) ? text : text + u'"';
    }

    void aLongFileIsReadInHalvesWithTheSameResult()
    {
        const QString header = QStringLiteral("UPN,Surname,Forename,DOB,Year,Reg Group,Contact Surname,"
                                              "Contact Forename,Contact Relationship\n");
        const auto file = ImportFile::open(header.toUtf8() + "a", QStringLiteral("file"));
        const ColumnMapping mapping = file->guessedMapping();
        const QStringList headers = header.trimmed().split(u',');
        QRandomGenerator random(20261122);
        int halved = 0;
        for (int i = 0; i < 3000; ++i) {
            const QString text = header + untidyRows(random);
            const CsvSource source{text, u',', 1, headers};
            const auto whole = described(readCsvPupils(source, mapping, Today, {}, text.size() + 1));
            const auto halves = described(readCsvPupils(source, mapping, Today, {}, 0));
            const QStringList both{text, whole.join(u'\n'), halves.join(u'\n')};
            QVERIFY2(halves == whole, qPrintable(both.join(QStringLiteral("\n\n"))));
            halved += whole.size() > 1 ? 1 : 0;
        }
        QVERIFY(halved > 2000); // the rest break off in a quotation
    }

    void readingCanBeCancelled()
    {
        QString text = Header;
        for (int i = 0; i < 3000; ++i)
            text += QStringLiteral(",A%1,B,04/03/2019,3,3A\n").arg(i);
        const auto file = ImportFile::open(text.toUtf8(), QStringLiteral("file"));
        qint64 reported = 0;
        Progress progress;
        progress = Progress([&](qint64 done, qint64) {
            reported = done;
            progress.cancel();
        });
        const auto read = file->read(file->guessedMapping(), Today, progress);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::Cancelled);
        QVERIFY(reported > 0);
    }
};

QTEST_GUILESS_MAIN(TestImportReading)
#include "test_import_reading.moc"
