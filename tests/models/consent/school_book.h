#pragma once

#include "models/consent/consent_changes.h"
#include "models/consent/consent_records.h"
#include "models/consent/form_versions.h"

#include <QDate>

namespace lanyard::test {

/// A small school in memory: one form of 2026-27 and as many pupils with two parents and a grandmother as asked for.
/// It is 22 November 2026.
class SchoolBook
{
public:
    SchoolBook()
    {
        school.id = RecordId::make();
        school.name = QStringLiteral("Larkfield School");
        book.put(school);
        form = firstFormVersion(school.id, 2026);
        form.revision = 1;
        book.put(form);
    }

    RecordId addPupil(const QString &name, const QString &upn = {})
    {
        Pupil pupil;
        pupil.id = RecordId::make();
        pupil.revision = 1;
        pupil.school = school.id;
        pupil.upn = upn;
        pupil.legalForename = name.section(u' ', 0, 0);
        pupil.legalSurname = name.section(u' ', 1);
        pupil.born = QDate(2016, 5, 14);
        pupil.onRoll = {flag(true)};
        pupil.contacts = {
            contact(QStringLiteral("Mrs"), QStringLiteral("Ana"), pupil.legalSurname, QStringLiteral("Mother"), true),
            contact(QStringLiteral("Mr"), QStringLiteral("Luis"), pupil.legalSurname, QStringLiteral("Father"), true),
            contact({}, QStringLiteral("Rosa"), QStringLiteral("Vidal"), QStringLiteral("Grandmother"), false)};
        book.put(pupil);
        return pupil.id;
    }

    static DatedFlag flag(bool value) { return {value, {}, 0, {}, DatedFlag::Source::Import, {}}; }

    static Contact contact(const QString &title, const QString &forename, const QString &surname,
                           const QString &relationship, bool responsible)
    {
        Contact one;
        one.id = RecordId::make();
        one.title = title;
        one.forename = forename;
        one.surname = surname;
        one.relationship = relationship;
        one.responsibility = {flag(responsible)};
        return one;
    }

    /// By one of the pupil's contacts: 0 the mother, 1 the father, 2 the grandmother.
    ConsentReturn given(const RecordId &pupil, const Answers &answers, int contact = 0,
                        const QDate &day = QDate(2026, 9, 10)) const
    {
        const Contact &who = book.pupil(pupil)->contacts.at(contact);
        ConsentReturn one;
        one.pupil = pupil;
        one.version = form.id;
        one.contact = who.id;
        one.givenBy = who.name();
        one.relationship = who.relationship;
        one.receivedOn = day;
        one.answers = answers;
        return one;
    }

    /// Enters it in the book, as a commit would.
    RecordId enter(ConsentReturn one)
    {
        one.id = RecordId::make();
        one.revision = 1;
        one.entered = QDateTime(one.receivedOn, QTime(9, 0), Qt::UTC).toMSecsSinceEpoch();
        book.put(one);
        return one.id;
    }

    Answers allYes() const
    {
        Answers answers;
        for (const Purpose &purpose : form.purposes)
            answers.insert(purpose.key, Answer::Yes);
        return answers;
    }

    Hand hand() const { return {user, QDateTime(today, QTime(9, 41), Qt::UTC).toMSecsSinceEpoch()}; }

    const QDate today{2026, 11, 22};
    const RecordId user = RecordId::make();
    School school;
    FormVersion form;
    ConsentBook book;
};

} // namespace lanyard::test
