#include "models/posting/posting_names.h"

#include "models/consent/consent_records.h"
#include "models/store/clock.h"
#include "models/store/query.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PostingNames)
};

QList<RecordId> idsIn(const QList<FormRecord> &records, const QStringList &fields)
{
    QList<RecordId> ids;
    for (const FormRecord &record : records) {
        for (const QString &field : fields) {
            if (const RecordId id = record.link(field); !id.isNull())
                ids.append(id);
        }
    }
    return ids;
}

Result<void> nameChecks(Connection &connection, FormNames &names)
{
    Query query(connection, u"SELECT id, asked FROM posting_check"_qs);
    if (const auto done = query.exec(); !done)
        return done;
    while (query.next())
        names.names.insert(query.id(0), Text::tr("Check of %1").arg(momentText(query.integer(1))));
    return query.error();
}

/// Of the pupils whom the records are about.
Result<void> nameReturns(Connection &connection, const QList<RecordId> &pupils, FormNames &names)
{
    const auto returns = readReturns(connection, {{}, pupils});
    if (!returns)
        return failure(returns);
    for (const ConsentReturn &given : *returns)
        names.names.insert(given.id,
                           (given.isWithdrawal ? Text::tr("Withdrawal received %1") : Text::tr("Form received %1"))
                               .arg(dateText(given.receivedOn)));
    return {};
}

} // namespace

Result<void> namePostingReferences(Connection &connection, const QList<FormRecord> &records, FormNames &names)
{
    Result<void> done;
    if (!idsIn(records, {u"relied_on"_qs, u"published_check"_qs}).isEmpty())
        done = nameChecks(connection, names);
    const QList<RecordId> pupils = idsIn(records, {u"pupil"_qs});
    if (done && !pupils.isEmpty() && !idsIn(records, {u"because"_qs}).isEmpty())
        done = nameReturns(connection, pupils, names);
    return done;
}

} // namespace lanyard
