#include "models/people/imports/import_file.h"
#include "models/people/imports/import_plan.h"
#include "models/people/imports/import_text.h"
#include "models/people/upn.h"

#include <QFile>
#include <QRandomGenerator>
#include <QtTest>

using namespace lanyard;

namespace {

const QDate Today(2026, 11, 22);
constexpr qint64 Now = 1795340460000;
constexpr int MutationsOfEach = 600;
constexpr qint64 LongestMsecs = 1500;

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(LANYARD_SAMPLES "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample");
    return file.readAll();
}

const QStringList Samples{QStringLiteral("school_one_row_each.csv"), QStringLiteral("school_row_per_contact.csv"),
                          QStringLiteral("school_utf16_tabs.txt"), QStringLiteral("8215100_CTF_8215100_001.xml")};

/// What breaks readers of files: quotes, separators, line ends, marks, halves of characters, tags and numbers.
const QByteArrayList Poison{"\"",
                            "\"\"",
                            ",",
                            ";",
                            "\t",
                            "|",
                            "\n",
                            "\r",
                            "\r\n",
                            QByteArray(1, '\0'),
                            "\xff\xfe",
                            "\xfe\xff",
                            "\xef\xbb\xbf",
                            "\xc3",
                            "\xe2\x80",
                            "\xf0\x9f\x98\x80",
                            "\xed\xa0\x80",
                            "\x1f",
                            "sep=",
                            "=cmd()",
                            "'=1+1",
                            "<",
                            ">",
                            "&",
                            "&amp;",
                            "&#0;",
                            "]]>",
                            "<![CDATA[",
                            "<!--",
                            "<!DOCTYPE x>",
                            "<?xml version=\"1.0\" encoding=\"utf-16\"?>",
                            "</Pupil>",
                            "<Pupil>",
                            "<Contact>",
                            "31/02/2019",
                            "99999999999999999999",
                            "-1",
                            "T821510021000",
                            QByteArray(600, 'x'),
                            QByteArray(60, ','),
                            QByteArray("\n,\n,\"")};

/// What an element of XML may hold without breaking it.
const QByteArrayList Values{"",
                            " ",
                            "31/02/2019",
                            "2019-02-30",
                            "2031-01-01",
                            "99999999999999999999",
                            "-1",
                            "Year 99",
                            "N2",
                            "T821510021000",
                            "Y821510021071",
                            "partial",
                            "maybe",
                            "&#x1F600;",
                            "<b>x</b>",
                            "<Contact><Surname>x</Surname></Contact>",
                            QByteArray(600, 'x'),
                            QByteArray(20000, 'x')};

class Mutator
{
public:
    explicit Mutator(quint32 seed)
        : m_random(seed)
    {
    }

    QByteArray mutated(QByteArray bytes, const QByteArray &other)
    {
        const bool staysXml = bytes.contains("</CTfile>") && below(2) == 0;
        for (int changes = 1 + below(6); changes > 0; --changes)
            staysXml ? changeElement(bytes) : change(bytes, other);
        return bytes;
    }

    int below(qsizetype bound) { return m_random.bounded(int(std::max<qsizetype>(bound, 1))); }

private:
    void changeElement(QByteArray &bytes)
    {
        const qsizetype from = bytes.indexOf('>', below(bytes.size())) + 1;
        const qsizetype to = bytes.indexOf('<', from);
        if (from > 0 && to >= from)
            bytes.replace(from, to - from, Values.at(below(Values.size())));
    }

    void change(QByteArray &bytes, const QByteArray &other)
    {
        const qsizetype at = below(bytes.size() + 1);
        const qsizetype size = below(std::min<qsizetype>(bytes.size() - at, 200) + 1);
        switch (below(8)) {
        case 0:
            bytes.insert(at, Poison.at(below(Poison.size())));
            break;
        case 1:
            bytes.replace(at, size, Poison.at(below(Poison.size())));
            break;
        case 2:
            bytes.remove(at, size);
            break;
        case 3: // the same again
            bytes.insert(below(bytes.size() + 1), bytes.mid(at, size));
            break;
        case 4:
            bytes.truncate(at);
            break;
        case 5: // a piece of another kind of file
            bytes.insert(at, other.mid(below(other.size()), size + 1));
            break;
        case 6:
            for (int flips = 1 + below(4); flips > 0 && !bytes.isEmpty(); --flips)
                bytes[below(bytes.size())] = char(below(256));
            break;
        default: { // every cell that reads like this one
            const QByteArray word = bytes.mid(at, 1 + below(3));
            if (!word.isEmpty())
                bytes.replace(word, Poison.at(below(Poison.size())));
        }
        }
        bytes.truncate(200000); // doubling again and again would only measure patience
    }

    QRandomGenerator m_random;
};

ImportOptions options()
{
    ImportOptions options;
    options.school = RecordId::fromBytes(QByteArray(16, 's'));
    options.by = RecordId::fromBytes(QByteArray(16, 'u'));
    options.today = Today;
    options.now = Now;
    options.source = QStringLiteral("file");
    return options;
}

/// A mapping that fits nothing in particular, for half of the files.
ColumnMapping anyMapping(Mutator &mutator, const ImportFile &file)
{
    ColumnMapping mapping = file.guessedMapping();
    const QList<ImportField> fields = allImportFields();
    for (int changes = mutator.below(4); changes > 0 && !file.headers().isEmpty(); --changes)
        mapping.set(mutator.below(file.headers().size()), {fields.at(mutator.below(fields.size())), mutator.below(3)});
    return mapping;
}

/// What is said to a person: words, and where.
QString faultOf(const Error &error)
{
    if (error.code != Error::Code::BadInput)
        return QStringLiteral("an error of another kind: %1").arg(error.message);
    const bool isSentence = error.message.endsWith(u'.') && error.message.size() > 10;
    return isSentence ? QString() : QStringLiteral("no sentence: %1").arg(error.message);
}

QString faultOf(const ImportRefusal &refusal, const ImportFile &file, int lines)
{
    if (refusal.line < 1 || refusal.line > lines)
        return QStringLiteral("line %1 of %2").arg(refusal.line).arg(lines);
    if (refusal.reason.isEmpty())
        return QStringLiteral("no reason");
    if (file.kind() == ImportFile::Kind::CommonTransferFile)
        return refusal.field.isEmpty() ? QStringLiteral("no element") : QString();
    if (refusal.column < 0 || refusal.column > file.headers().size() + 1)
        return QStringLiteral("column %1 of %2").arg(refusal.column).arg(file.headers().size());
    return refusal.field == file.headers().value(refusal.column - 1) ? QString()
                                                                     : QStringLiteral("not the column's header");
}

bool isShort(const QString &text, int limit)
{
    return text.size() <= limit && text == text.normalized(QString::NormalizationForm_C);
}

/// What is taken from a file, whatever it looked like, is what a register may hold.
QString faultOf(const ImportedPupil &pupil)
{
    if (!pupil.upn.isEmpty() && upnFault(pupil.upn) != UpnFault::None)
        return QStringLiteral("a wrong UPN");
    if (pupil.born.isValid() && (pupil.born > Today || pupil.born.year() < 1900))
        return QStringLiteral("an impossible date of birth");
    if (!isShort(pupil.surname, 2 * ImportLimit::Name) || !isShort(pupil.forename, 2 * ImportLimit::Name)
        || !isShort(pupil.group, ImportLimit::Group))
        return QStringLiteral("an absurd length");
    if (pupil.contacts.size() > ImportLimit::ContactsOfOne)
        return QStringLiteral("too many contacts");
    for (const ImportedContact &contact : pupil.contacts) {
        if (contact.forename.isEmpty() && contact.surname.isEmpty())
            return QStringLiteral("a contact without a name");
        if (!isShort(contact.email, ImportLimit::Email))
            return QStringLiteral("an absurd address");
    }
    return {};
}

/// No line end is lost by counting generously: any of them, and one for a last line without.
int linesOf(const QByteArray &bytes) { return int(bytes.count('\n') + bytes.count('\r')) + 1; }

} // namespace

/// Whatever stands in a file, reading and planning end soon, in a plan or in a sentence that says where.
class TestImportMutations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &name : Samples)
            m_samples += sample(name);
        const auto file = ImportFile::open(m_samples.last(), Samples.last());
        const auto pupils = file->read({}, Today);
        const ImportOptions with = options();
        const auto plan = planImport(*pupils, {}, with);
        QCOMPARE(plan->added.size(), 12);
        for (const ImportedPupil &pupil : pupils->pupils) {
            Pupil known;
            known.id = RecordId::make();
            known.school = with.school;
            known.upn = pupil.upn;
            known.legalSurname = pupil.surname;
            known.legalForename = pupil.forename;
            known.born = pupil.born;
            m_known += known;
        }
    }

    void anyFileEndsInAPlanOrAClearError_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < Samples.size(); ++i)
            QTest::newRow(qPrintable(Samples.at(i))) << i;
    }

    void anyFileEndsInAPlanOrAClearError()
    {
        QFETCH(int, index);
        int read = 0;
        for (quint32 seed = 0; seed < MutationsOfEach; ++seed) {
            Mutator mutator(seed * 4 + quint32(index));
            const QByteArray other = m_samples.at(mutator.below(m_samples.size()));
            const QByteArray bytes = mutator.mutated(m_samples.at(index), other);
            QElapsedTimer timer;
            timer.start();
            QString fault = faultOfReading(bytes, mutator, read);
            if (timer.elapsed() > LongestMsecs)
                fault = QStringLiteral("%1 ms").arg(timer.elapsed());
            if (!fault.isEmpty())
                QFAIL(qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(fault)));
        }
        QVERIFY2(read > MutationsOfEach / 8, "so few files are readable that nothing is proved");
    }

private:
    QString faultOfReading(const QByteArray &bytes, Mutator &mutator, int &readable) const
    {
        const auto file = ImportFile::open(bytes, QStringLiteral("file"));
        if (!file)
            return faultOf(file.error());
        file->firstRows(20);
        file->shape();
        const auto read = file->read(anyMapping(mutator, *file), Today);
        if (!read)
            return faultOf(read.error());
        ++readable;
        for (const ImportRefusal &refusal : read->refused) {
            if (const QString fault = faultOf(refusal, *file, linesOf(bytes)); !fault.isEmpty())
                return fault;
        }
        for (const ImportedPupil &pupil : read->pupils) {
            if (const QString fault = faultOf(pupil); !fault.isEmpty())
                return fault;
        }
        return faultOfPlanning(*read);
    }

    QString faultOfPlanning(const ImportedPupils &read) const
    {
        ImportOptions with = options();
        const auto plan = planImport(read, m_known, with);
        if (!plan)
            return plan.error().message;
        const qsizetype refusedNow = plan->refused.size() - read.refused.size();
        const qsizetype planned = plan->added.size() + plan->changed.size() + plan->unchanged + refusedNow;
        if (planned != read.pupils.size())
            return QStringLiteral("%1 pupils read, %2 planned").arg(read.pupils.size()).arg(planned);
        if (plan->writes.size() != plan->added.size() + plan->changed.size() + plan->left.size())
            return QStringLiteral("not a write for each pupil");
        const auto change = plan->toChange(true);
        if (change.has_value() != plan->refused.isEmpty())
            return QStringLiteral("neither whole nor not at all");
        with.leaveOutRefused = true;
        const auto rest = planImport(read, m_known, with)->toChange(true);
        return rest ? QString() : rest.error().message;
    }

    QList<QByteArray> m_samples;
    QList<Pupil> m_known;
};

QTEST_GUILESS_MAIN(TestImportMutations)
#include "test_import_mutations.moc"
