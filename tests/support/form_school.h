#pragma once

#include "models/demo/form_hand.h"
#include "models/registers/form_desk.h"
#include "tests/support/register_fixture.h"

#include <map>

namespace lanyard::test {

using Values = FormValues;

/// A real register with a person of every role, who enter, move and sign records as the window has them do.
class FormSchool
{
public:
    FormSchool();

    RegisterFixture &fixture() { return m_fixture; }
    TestClock &clock() { return m_fixture.clock(); }
    QDate today() { return clock().clock().today(); }
    QString day(int fromToday = 0) { return today().addDays(fromToday).toString(Qt::ISODate); }

    Register &as(Role role); ///< signs in once
    RecordId userId(Role role) { return as(role).user().id; }
    QString user(Role role) { return userId(role).toText(); }
    QString users(const QList<Role> &roles);
    RecordId addPupil(const QString &forename, const QString &surname);
    void remove(Role role); ///< by the headteacher; that person signs in no more

    Result<FormRecord> tryAdd(Role role, const QString &place, const Values &values);
    Result<FormRecord> trySet(Role role, const QString &place, const FormRecord &record, const Values &values);
    /// Draws and signs where the move asks for it.
    Result<FormRecord> tryMove(Role role, const QString &place, const FormRecord &record, const QString &to,
                               const Values &values = {}, const QString &reason = {});
    /// The same; each fails the test where it is refused.
    FormRecord add(Role role, const QString &place, const Values &values);
    FormRecord set(Role role, const QString &place, const FormRecord &record, const Values &values);
    FormRecord move(Role role, const QString &place, const FormRecord &record, const QString &to,
                    const Values &values = {}, const QString &reason = {});

    /// A PNG that holds `content`.
    Result<Committed> attach(Role by, const QString &table, const RecordId &record, const QByteArray &content);

    QList<FormRecord> seen(Role role, const QString &place); ///< what this person may read
    FormRecord now(const QString &place, const RecordId &id); ///< as it stands, whoever may read it
    QList<FormRecord> all(const QString &place);
    QList<FormSignature> signatures(const QString &place, const RecordId &id);
    QStringList tasks(Role role); ///< their kinds, in their order
    RecordId named(const QString &place, const QString &field, const QString &value); ///< of the first such record

private:
    FormHand hand(Role role);

    RegisterFixture m_fixture;
    std::map<Role, std::unique_ptr<Register>> m_open;
};

/// The sentence of a refusal; empty where there was none.
template <typename T> QString refusal(const Result<T> &result) { return result ? QString() : result.error().message; }

} // namespace lanyard::test
