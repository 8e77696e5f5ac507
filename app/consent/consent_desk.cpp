#include "app/consent/consent_desk.h"

#include "app/session.h"
#include "models/consent/consent_changes.h"
#include "models/consent/consent_records.h"
#include "models/consent/form_versions.h"
#include "models/store/attachment.h"
#include "models/store/vault.h"
#include "models/store/when_done.h"

#include <algorithm>

namespace lanyard {
namespace {

QString returnTable() { return QStringLiteral("consent_return"); }

RecordId returnIn(const Change &change)
{
    const auto write = std::find_if(change.writes.begin(), change.writes.end(),
                                    [](const Write &one) { return one.table == returnTable(); });
    return write == change.writes.end() ? RecordId() : write->id;
}

} // namespace

ConsentDesk::ConsentDesk(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

Hand ConsentDesk::hand() const { return {m_session.user().id, m_session.clock().msecs()}; }

void ConsentDesk::store(ConsentReturn given, const Result<Change> &change, Then then)
{
    if (!change)
        return then(failure(change));
    given.id = returnIn(*change);
    whenDone(m_session.office().commit(*change), this,
             [this, given, then = std::move(then)](const Result<Committed> &done) {
                 if (!done) {
                     m_made.clear(); // the form was in the change that failed, perhaps
                     return then(failure(done));
                 }
                 ConsentReturn stored = given;
                 stored.revision = done->revision(given.id);
                 then(stored);
             });
}

void ConsentDesk::storeWithEvidence(const ConsentReturn &given, const Change &change, const Evidence &evidence,
                                    Then then)
{
    const Attachment attachment{returnTable(), returnIn(change), evidence.name, evidence.type, evidence.bytes};
    const auto read = [attachment, id = given.evidence](Connection &connection) {
        return attachmentWrites(connection, id, attachment);
    };
    whenDone(m_session.office().read<QList<Write>>(read), this,
             [this, given, change, then = std::move(then)](const Result<QList<Write>> &kept) {
                 if (!kept)
                     return then(failure(kept));
                 Change whole = change;
                 whole.writes += *kept;
                 store(given, whole, then);
             });
}

FormVersion ConsentDesk::formFor(const ConsentBook &book, const RecordId &school, int year) const
{
    const auto made = m_made.constFind({school, year});
    return made == m_made.cend() ? formOfYear(book, school, year) : *made;
}

void ConsentDesk::writeOnce(Change &change, const FormVersion &form)
{
    const std::pair year(form.school, form.year);
    if (form.revision == 0 && !m_made.contains(year)) {
        m_made.insert(year, form);
        return;
    }
    change.writes.removeIf([](const Write &write) { return write.table == QLatin1String("form_version"); });
}

void ConsentDesk::enter(const ConsentBook &book, const FormEntry &entry, const std::optional<Evidence> &evidence,
                        Then then)
{
    const Pupil *pupil = book.pupil(entry.pupil);
    if (!pupil)
        return then(failure(Error::Code::NotFound, tr("This pupil is no longer in the register. Nothing was stored.")));
    ConsentReturn given = entry.toReturn();
    const FormVersion *known = book.version(given.version);
    const FormVersion form = known ? *known : formFor(book, pupil->school, entry.year);
    given.version = form.id;
    if (evidence)
        given.evidence = RecordId::make();
    Result<Change> change = enterReturn(given, book, hand(), known ? nullptr : &form);
    if (change && !known)
        writeOnce(*change, form);
    if (change && evidence)
        storeWithEvidence(given, *change, *evidence, std::move(then));
    else
        store(given, change, std::move(then));
}

void ConsentDesk::withdraw(const ConsentBook &book, const WithdrawalEntry &entry, Then then)
{
    const ConsentReturn given = entry.toReturn();
    store(given, enterWithdrawal(given, book, hand()), std::move(then));
}

void ConsentDesk::takeBack(const ConsentReturn &given, const QString &reason, Then then)
{
    store(given, cancelReturn(given, reason, hand()), std::move(then));
}

void ConsentDesk::store(const Result<Change> &change, Done done)
{
    if (!change)
        return done(failure(change));
    whenDone(m_session.office().commit(*change), this, [done = std::move(done)](const Result<Committed> &result) {
        done(result ? Result<void>() : failure(result));
    });
}

void ConsentDesk::protect(const ConsentBook &book, const RecordId &pupil, bool isProtected, Done done)
{
    store(protectPupil(pupil, isProtected, m_session.today(), book, hand()), std::move(done));
}

void ConsentDesk::record(const ConsentBook &book, const Finding &finding, Done done)
{
    store(recordFinding(finding, book, hand()), std::move(done));
}

void ConsentDesk::make(const FormVersion &oneOff, Done done)
{
    if (oneOff.revision > 0)
        return done(Result<void>());
    store(Change{Change::Kind::Record, {}, {toWrite(oneOff)}}, std::move(done));
}

} // namespace lanyard
