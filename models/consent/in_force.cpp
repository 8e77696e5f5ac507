#include "models/consent/in_force.h"

#include "models/consent/pupil_reading.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConsentState)
};

} // namespace

QString consentStateKey(ConsentState state)
{
    switch (state) {
    case ConsentState::Protected:
        return QStringLiteral("protected");
    case ConsentState::Withdrawn:
        return QStringLiteral("withdrawn");
    case ConsentState::Disputed:
        return QStringLiteral("disputed");
    case ConsentState::Refused:
        return QStringLiteral("refused");
    case ConsentState::Unclear:
        return QStringLiteral("unclear");
    case ConsentState::Consented:
        return QStringLiteral("consented");
    case ConsentState::Expired:
        return QStringLiteral("expired");
    case ConsentState::NotReturned:
        return QStringLiteral("not returned");
    }
    return {};
}

QString consentStateLabel(ConsentState state)
{
    switch (state) {
    case ConsentState::Protected:
        return Text::tr("Protected");
    case ConsentState::Withdrawn:
        return Text::tr("Withdrawn");
    case ConsentState::Disputed:
        return Text::tr("Disputed");
    case ConsentState::Refused:
        return Text::tr("Refused");
    case ConsentState::Unclear:
        return Text::tr("Unclear");
    case ConsentState::Consented:
        return Text::tr("Consented");
    case ConsentState::Expired:
        return Text::tr("Expired");
    case ConsentState::NotReturned:
        return Text::tr("Not returned");
    }
    return {};
}

InForce inForce(const PupilConsent &consent, const FormVersions &versions, const QString &purpose, const QDate &day,
                qint64 knownBy)
{
    Question question(versions, {purpose}, day, knownBy);
    return PupilReading(consent, question).of(0);
}

InForce oneOffInForce(const PupilConsent &consent, const FormVersions &versions, const RecordId &oneOff,
                      const QString &purpose, const QDate &day, qint64 knownBy)
{
    Question question(versions, {purpose}, day, knownBy, oneOff);
    return PupilReading(consent, question).of(0);
}

bool isLeaver(const PupilConsent &consent, const QDate &day, qint64 knownBy)
{
    return !consent.pupil->isOnRoll(day, knownBy);
}

bool isProtected(const PupilConsent &consent, const QDate &day, qint64 knownBy)
{
    const Protection *latest = nullptr;
    for (const Protection *one : consent.protections) {
        const bool isLater
            = !latest || one->from > latest->from || (one->from == latest->from && one->entered >= latest->entered);
        if (one->from <= day && one->entered <= knownBy && isLater)
            latest = one;
    }
    return latest && latest->isProtected;
}

} // namespace lanyard
