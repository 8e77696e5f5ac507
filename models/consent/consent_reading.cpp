#include "models/consent/consent_records.h"
#include "models/store/query.h"

#include <QCoreApplication>
#include <QSet>

namespace lanyard {

namespace {

tl::unexpected<Error> damaged(const char *detail)
{
    return failure(Error::Code::Damaged,
                   QCoreApplication::translate("Consent",
                                               "A consent record cannot be read. Nothing was changed; restore the last "
                                               "backup or run a verification."),
                   QString::fromLatin1(detail));
}

QString restriction(const Rows &rows)
{
    if (rows.only)
        return QStringLiteral(" WHERE id = ?");
    const QStringList marks(rows.about.size(), QStringLiteral("?"));
    const QString which = marks.isEmpty() ? QString() : QStringLiteral(" WHERE pupil IN (%1)").arg(marks.join(u','));
    return which + QStringLiteral(" ORDER BY rowid");
}

/// Reads a table row by row. `from` makes a record of a row, or fails.
template <typename Record, typename From>
Result<QList<Record>> readRows(Connection &connection, const QString &select, const Rows &rows, From from)
{
    QList<Record> records;
    Query query(connection, select + restriction(rows));
    if (rows.only)
        query.bind(*rows.only);
    for (const RecordId &pupil : rows.about)
        query.bind(pupil);
    if (auto run = query.exec(); !run)
        return failure(run);
    while (query.next()) {
        Result<Record> record = from(query);
        if (!record)
            return failure(record);
        records.append(std::move(*record));
    }
    if (auto read = query.error(); !read)
        return failure(read);
    return records;
}

std::optional<QList<Purpose>> unpackPurposes(const QByteArray &bytes)
{
    QList<Purpose> purposes;
    for (const QString &line : QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype tab = line.indexOf(u'\t');
        if (tab < 1)
            return std::nullopt;
        purposes.append({line.left(tab), line.mid(tab + 1)});
    }
    return purposes;
}

Result<FormVersion> versionFrom(const Query &row)
{
    FormVersion version;
    int column = 0;
    version.id = row.id(column++);
    version.revision = row.integer(column++);
    version.school = row.id(column++);
    version.year = int(row.integer(column++));
    version.number = int(row.integer(column++));
    version.wording = row.text(column++);
    version.pupilWording = row.text(column++);
    auto purposes = unpackPurposes(row.bytes(column++));
    if (!purposes)
        return damaged("form_version.purposes");
    version.purposes = std::move(*purposes);
    version.materiallyChanged = row.integer(column++) != 0;
    version.materialFrom = row.date(column++);
    version.materialEntered = row.integer(column++);
    version.publicAccounts = row.text(column++).split(u'\n', Qt::SkipEmptyParts);
    version.oneOffTitle = row.text(column++);
    version.oneOffPlace = row.text(column++);
    version.oneOffUse = row.text(column++);
    version.oneOffAccount = row.id(column++);
    return version;
}

/// Words that come again and again ("Mother") are kept once.
class Words
{
public:
    QString shared(const QString &word) { return *m_words.insert(word); }

private:
    QSet<QString> m_words;
};

bool takeSaid(ConsentReturn &given, const QByteArray &bytes)
{
    if (given.isWithdrawal) {
        given.purposes = QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts);
        return true;
    }
    auto answers = Answers::fromBytes(bytes);
    if (answers)
        given.answers = std::move(*answers);
    return answers.has_value();
}

Result<ConsentReturn> returnFrom(const Query &row, Words &words)
{
    ConsentReturn given;
    int column = 0;
    given.id = row.id(column++);
    given.revision = row.integer(column++);
    given.pupil = row.id(column++);
    given.version = row.id(column++);
    given.isWithdrawal = row.integer(column++) != 0;
    given.by = ConsentReturn::By(row.integer(column++));
    given.contact = row.id(column++);
    given.givenBy = row.text(column++);
    given.relationship = words.shared(row.text(column++));
    given.receivedOn = row.date(column++);
    given.signedOn = row.date(column++);
    given.method = Method(row.integer(column++));
    given.enteredBy = row.id(column++);
    given.entered = row.integer(column++);
    if (!takeSaid(given, row.bytes(column++)))
        return damaged("consent_return.answers");
    given.evidence = row.id(column++);
    given.cancelled = row.integer(column++);
    given.cancelReason = row.text(column++);
    return given;
}

} // namespace

Result<QList<FormVersion>> readFormVersions(Connection &connection, const Rows &rows)
{
    return readRows<FormVersion>(connection,
                                 QStringLiteral("SELECT id, revision, school, year, number, wording, pupil_wording, "
                                                "purposes, materially_changed, material_from, material_entered, "
                                                "public_accounts, one_off_title, one_off_place, one_off_use, "
                                                "one_off_account "
                                                "FROM form_version"),
                                 rows, versionFrom);
}

Result<QList<ConsentReturn>> readReturns(Connection &connection, const Rows &rows)
{
    Words words;
    return readRows<ConsentReturn>(
        connection,
        QStringLiteral("SELECT id, revision, pupil, version, is_withdrawal, given_as, contact, "
                       "given_by, relationship, received_on, signed_on, method, entered_by, "
                       "entered, answers, evidence, cancelled, cancel_reason "
                       "FROM consent_return"),
        rows, [&words](const Query &row) { return returnFrom(row, words); });
}

Result<QList<Protection>> readProtections(Connection &connection, const Rows &rows)
{
    return readRows<Protection>(
        connection, QStringLiteral("SELECT id, revision, pupil, is_protected, from_day, entered, by FROM protection"),
        rows, [](const Query &row) {
            return Result<Protection>(Protection{row.id(0), row.integer(1), row.id(2), row.integer(3) != 0, row.date(4),
                                                 row.integer(5), row.id(6)});
        });
}

Result<QList<Finding>> readFindings(Connection &connection, const Rows &rows)
{
    return readRows<Finding>(
        connection,
        QStringLiteral("SELECT id, revision, pupil, contact, kind, from_day, entered, by, evidence FROM finding"), rows,
        [](const Query &row) {
            return Result<Finding>(Finding{row.id(0), row.integer(1), row.id(2), row.id(3),
                                           Finding::Kind(row.integer(4)), row.date(5), row.integer(6), row.id(7),
                                           row.text(8)});
        });
}

} // namespace lanyard
