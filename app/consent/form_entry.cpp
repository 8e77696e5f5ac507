#include "app/consent/form_entry.h"

#include "models/consent/in_force.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace lanyard {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::FormEntry)
};

constexpr qint32 DraftVersion = 1;

Giver giverOf(const Contact &contact, const QDate &day)
{
    return {ConsentReturn::By::Contact, contact.id, contact.name(), contact.relationship,
            holds(contact.responsibility, day, KnownNow)};
}

} // namespace

QString Giver::text() const
{
    if (relationship.isEmpty())
        return name;
    return Text::tr("%1, %2", "a parent's name and relationship").arg(name, relationship.toLower());
}

QList<Giver> giversOf(const Pupil &pupil, const QDate &day)
{
    QList<Contact> contacts = pupil.contacts;
    std::stable_sort(contacts.begin(), contacts.end(),
                     [](const Contact &left, const Contact &right) { return left.order < right.order; });
    QList<Giver> givers;
    for (const Contact &contact : std::as_const(contacts)) {
        if (contact.listed.isEmpty() || holds(contact.listed, day, KnownNow))
            givers.append(giverOf(contact, day));
    }
    std::stable_partition(givers.begin(), givers.end(), [](const Giver &giver) { return giver.isEntitled; });
    givers.append({ConsentReturn::By::Pupil, {}, pupil.name(), Text::tr("Pupil"), true});
    return givers;
}

bool FormEntry::isComplete(const FormVersion &form) const
{
    return std::all_of(form.purposes.begin(), form.purposes.end(),
                       [this](const Purpose &purpose) { return answers.contains(purpose.key); });
}

QString FormEntry::objection(const FormVersion &form, const QDate &today) const
{
    if (giver.name.trimmed().isEmpty())
        return Text::tr("Say who gave this form.");
    if (!receivedOn.isValid())
        return Text::tr("Say when the form was received.");
    if (receivedOn > today)
        return Text::tr("The form cannot have been received after today.");
    if (signedOn.isValid() && signedOn > receivedOn)
        return Text::tr("The form cannot have been signed after it was received.");
    if (isComplete(form))
        return {};
    const qsizetype missing = form.purposes.size() - answers.size();
    return Text::tr("%n question(s) have no answer yet. Where the paper has no tick, press B for blank.", nullptr,
                    int(missing));
}

ConsentReturn FormEntry::toReturn() const
{
    ConsentReturn result;
    result.pupil = pupil;
    result.version = version;
    result.by = giver.by;
    result.contact = giver.contact;
    result.givenBy = giver.name.trimmed();
    result.relationship = giver.relationship;
    result.receivedOn = receivedOn;
    result.signedOn = signedOn;
    result.method = method;
    result.answers = answers;
    return result;
}

QByteArray FormEntry::toBytes() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << DraftVersion << pupil.toBytes() << version.toBytes() << qint32(year) << qint32(giver.by)
        << giver.contact.toBytes() << giver.name << giver.relationship << giver.isEntitled << receivedOn << signedOn
        << qint32(method) << answers.toBytes();
    return bytes;
}

std::optional<FormEntry> FormEntry::fromBytes(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    FormEntry entry;
    QByteArray pupil, version, contact, answers;
    qint32 draft = 0, year = 0, by = 0, method = 0;
    in >> draft >> pupil >> version >> year >> by >> contact >> entry.giver.name >> entry.giver.relationship
        >> entry.giver.isEntitled >> entry.receivedOn >> entry.signedOn >> method >> answers;
    if (draft != DraftVersion)
        return {};
    const std::optional<Answers> read = Answers::fromBytes(answers);
    if (in.status() != QDataStream::Ok || !read)
        return {};
    entry.answers = *read;
    entry.pupil = RecordId::fromBytes(pupil);
    entry.version = RecordId::fromBytes(version);
    entry.year = year;
    entry.giver.contact = RecordId::fromBytes(contact);
    entry.giver.by = ConsentReturn::By(by);
    entry.method = Method(method);
    return entry;
}

} // namespace lanyard
