#pragma once

#include "models/consent/consent_book.h"
#include "models/posting/check_record.h"
#include "tests/support/form_school.h"

namespace lanyard::test {

/// A real register whose social media manager may post on the school's Facebook account and on the trust's, with an
/// approved camera, and pupils whose mothers said yes to everything.
class PostingSchool : public FormSchool
{
public:
    PostingSchool();

    QString account() const { return m_account; } ///< "Larkfield School" on Facebook
    QString trustAccount() const { return m_trustAccount; }
    QString device() const { return m_device; }
    QList<RecordId> three() const { return m_three; } ///< who may be shown
    static QString criteria();
    static QString ids(const QList<RecordId> &ids);

    /// Whose mother said yes to all, twenty days ago.
    RecordId addConsenting(const QString &forename, const QString &surname, int years = 9);
    /// By the mother, orally, received so many days from today.
    ConsentReturn withdraw(const RecordId &pupil, const QStringList &purposes = {}, int day = 0, Role by = Role::Staff);
    ConsentReturn answer(const RecordId &pupil, Answer all, int day = 0); ///< a form by the mother
    /// Today, on the form of one post: a picture with the first name, on the school's account.
    ConsentReturn answerOneOff(const RecordId &pupil, const QString &post, Answer all);
    ConsentBook book();
    std::optional<KeptCheck> check(const RecordId &id);

    /// A post without pupils but for what `values` say.
    FormRecord draft(const Values &values, Role by = Role::SocialMediaManager);
    FormRecord submitted(const Values &values);
    FormRecord approved(const Values &values);
    FormRecord publish(const FormRecord &approved, int day = 0);
    FormRecord published(const Values &values, int day = 0);
    FormRecord shown(const RecordId &pupil, int day = 0); ///< a published picture of one pupil
    Values whereItWent(int day = 0);

private:
    QString live(const QString &owner, Role approver, const QString &name);
    ConsentReturn enter(const RecordId &pupil, const FormVersion &form, Answer all, int day);

    QString m_platform;
    QString m_account;
    QString m_trustAccount;
    QString m_device;
    QList<RecordId> m_three;
};

} // namespace lanyard::test
