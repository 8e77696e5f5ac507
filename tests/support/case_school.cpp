#include "tests/support/case_school.h"

namespace lanyard::test {

Result<SealedConcern> CaseSchool::seal(Role by, const QString &concerns, const QString &summary, const Values &more)
{
    FormRecord concern = blankConcern(as(by));
    concern.set(u"concerns"_qs, concerns);
    concern.set(u"kind"_qs, u"cyberbullying"_qs);
    concern.set(u"summary"_qs, summary);
    for (auto value = more.begin(); value != more.end(); ++value)
        concern.set(value.key(), value.value());
    return sealConcern(as(by), concern);
}

QString CaseSchool::report(Role by, const QString &concerns, const QString &summary, const Values &more)
{
    const auto sealed = seal(by, concerns, summary, more);
    if (!sealed)
        qFatal("not sealed: %s", qPrintable(sealed.error().message));
    if (const auto done = wait(as(by).office().commit(sealed->change)); !done)
        qFatal("not delivered: %s", qPrintable(done.error().message));
    return sealed->receipt.reference;
}

QList<FormRecord> CaseSchool::found(Role role, const QString &place)
{
    const auto now = fixture().open(role == Role::Office ? u"anna"_qs : roleKey(role));
    for (const QString &warning : now->warnings())
        qWarning("%s", qPrintable(warning));
    const auto book = wait(FormDesk(*now, *formRegister(place)).read());
    if (!book)
        qFatal("%s", qPrintable(book.error().message));
    return book->records;
}

FormRecord CaseSchool::openCase(Role lead, const Values &values)
{
    Values all{{u"concerns"_qs, u"pupil"_qs}, {u"kind"_qs, u"cyberbullying"_qs}, {u"summary"_qs, u"Threats"_qs}};
    for (auto value = values.begin(); value != values.end(); ++value)
        all.insert(value.key(), value.value());
    return move(lead, u"cases"_qs, add(lead, u"cases"_qs, all), u"open"_qs);
}

} // namespace lanyard::test
