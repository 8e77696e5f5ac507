#include "models/consent/consent_input.h"

#include <QCoreApplication>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int LongestName = 200;

class Check
{
    Q_DECLARE_TR_FUNCTIONS(ConsentInput)

public:
    Check(const ConsentReturn &given, const ConsentBook &book, const QDate &today)
        : m_given(given)
        , m_book(book)
        , m_today(today)
        , m_pupil(book.pupil(given.pupil))
    {
    }

    void everybody()
    {
        refuse(!m_pupil, QStringLiteral("upn"), tr("There is no such pupil."));
        dates();
        giver();
    }

    void form()
    {
        const FormVersion *version = m_book.version(m_given.version);
        refuse(!version || (m_pupil && version->school != m_pupil->school), QStringLiteral("academic_year"),
               tr("The form is not one of the pupil's school."));
        refuse(m_given.answers.isEmpty(), QStringLiteral("answers"), tr("No purpose is answered."));
        if (version)
            answers(*version);
    }

    void purposes()
    {
        for (const QString &key : m_given.purposes)
            refuse(!isAskedAnywhere(key), key, tr("No form of the school asks for “%1”.").arg(key));
    }

    InputFaults faults;

private:
    void refuse(bool isWrong, const QString &field, const QString &reason)
    {
        if (isWrong)
            faults.append({field, reason});
    }

    void dates()
    {
        const QString received = QStringLiteral("received_on");
        const QString signedOn = QStringLiteral("signed_on");
        refuse(!m_given.receivedOn.isValid(), received, tr("The day it was received is missing."));
        refuse(m_given.receivedOn > m_today, received, tr("It cannot have been received after today."));
        refuse(m_given.receivedOn.isValid() && m_given.signedOn > m_given.receivedOn, signedOn,
               tr("It cannot have been signed after it was received."));
    }

    void giver()
    {
        const QString field = QStringLiteral("given_by");
        const QString name = m_given.givenBy.trimmed();
        refuse(name.isEmpty(), field, tr("The name of the person who gave it is missing."));
        refuse(name.size() > LongestName, field, tr("The name is too long."));
        refuse(m_given.relationship.size() > LongestName, QStringLiteral("relationship"),
               tr("The relationship is too long."));
        const bool isStranger
            = m_given.by == ConsentReturn::By::Contact && m_pupil && !m_pupil->contact(m_given.contact);
        refuse(isStranger, field, tr("The person is not among the pupil's contacts."));
    }

    void answers(const FormVersion &version)
    {
        for (const QString &key : m_given.answers.keys())
            refuse(!version.purpose(key), key, tr("The form does not ask for “%1”.").arg(key));
    }

    bool isAskedAnywhere(const QString &key) const
    {
        const auto asks = [&](const FormVersion &version) {
            return m_pupil && version.school == m_pupil->school && version.purpose(key);
        };
        return std::any_of(m_book.versions().begin(), m_book.versions().end(), asks);
    }

    const ConsentReturn &m_given;
    const ConsentBook &m_book;
    const QDate m_today;
    const Pupil *m_pupil;
};

} // namespace

InputFaults checkReturn(const ConsentReturn &given, const ConsentBook &book, const QDate &today)
{
    Check check(given, book, today);
    check.everybody();
    check.form();
    return check.faults;
}

InputFaults checkWithdrawal(const ConsentReturn &given, const ConsentBook &book, const QDate &today)
{
    Check check(given, book, today);
    check.everybody();
    check.purposes();
    return check.faults;
}

Error asError(const InputFaults &faults)
{
    QStringList reasons;
    for (const InputFault &fault : faults)
        reasons.append(fault.reason);
    reasons.append(QCoreApplication::translate("ConsentInput", "Nothing was stored."));
    return {Error::Code::BadInput, reasons.join(u' '), {}, {}};
}

} // namespace lanyard
