#include "models/people/contact_packing.h"

#include "models/people/byte_packing.h"

#include <QVarLengthArray>

// Format 1: its number; the users cited, each once; then the list. A dated flag is one number (user × 8 + source × 2 +
// value), day, moment, evidence; the users stand apart because one import cites one user thousands of times.

namespace lanyard {

namespace {

constexpr quint64 Format = 1;
constexpr quint64 Sources = 3;

using FlagLists = QVarLengthArray<const QList<DatedFlag> *, 32>; // those of most pupils: no memory for them

class FlagPacker
{
public:
    FlagPacker(Packer &packer, const FlagLists &all)
        : m_packer(packer)
    {
        for (const QList<DatedFlag> *flags : all) {
            for (const DatedFlag &flag : *flags) {
                if (!m_users.contains(flag.by))
                    m_users.append(flag.by);
            }
        }
        m_packer.number(Format);
        m_packer.number(quint64(m_users.size()));
        for (const RecordId &user : m_users)
            m_packer.id(user);
    }

    void pack(const QList<DatedFlag> &flags)
    {
        m_packer.number(quint64(flags.size()));
        for (const DatedFlag &flag : flags) {
            m_packer.number(quint64(m_users.indexOf(flag.by)) * 8 + quint64(flag.source) * 2 + (flag.value ? 1 : 0));
            m_packer.day(flag.from);
            m_packer.number(quint64(flag.entered));
            m_packer.text(flag.evidence);
        }
    }

private:
    Packer &m_packer;
    QVarLengthArray<RecordId, 4> m_users;
};

class FlagUnpacker
{
public:
    explicit FlagUnpacker(Unpacker &unpacker)
        : m_unpacker(unpacker)
        , m_broken(unpacker.number() != Format)
    {
        const int users = m_broken ? 0 : m_unpacker.count();
        for (int i = 0; i < users; ++i)
            m_users += m_unpacker.id();
    }

    QList<DatedFlag> unpack()
    {
        QList<DatedFlag> flags;
        const int count = m_broken ? 0 : m_unpacker.count();
        for (int i = 0; i < count && !isBroken(); ++i) {
            const quint64 head = m_unpacker.number();
            const quint64 source = head / 2 % 4;
            if (head / 8 >= quint64(m_users.size()) || source >= Sources) {
                m_broken = true;
                break;
            }
            DatedFlag flag;
            flag.value = head % 2 == 1;
            flag.source = DatedFlag::Source(source);
            flag.by = m_users.at(qsizetype(head / 8));
            flag.from = m_unpacker.day();
            flag.entered = qint64(m_unpacker.number());
            flag.evidence = m_unpacker.text();
            flags += flag;
        }
        return flags;
    }

    bool isBroken() const { return m_broken || m_unpacker.isBroken(); }
    bool isComplete() const { return !isBroken() && m_unpacker.isAtEnd(); }

private:
    Unpacker &m_unpacker;
    bool m_broken = false;
    QList<RecordId> m_users;
};

FlagLists flagsOf(const QList<Contact> &contacts)
{
    FlagLists all;
    for (const Contact &contact : contacts) {
        for (const auto *flags : {&contact.responsibility, &contact.mustBeAsked, &contact.noContact, &contact.listed})
            all.append(flags);
    }
    return all;
}

Contact unpackContact(Unpacker &unpacker, FlagUnpacker &flags)
{
    Contact contact;
    contact.id = unpacker.id();
    contact.order = int(unpacker.number());
    for (QString *text : {&contact.title, &contact.forename, &contact.surname, &contact.relationship, &contact.email,
                          &contact.phone, &contact.address})
        *text = unpacker.text();
    for (QList<DatedFlag> *list : {&contact.responsibility, &contact.mustBeAsked, &contact.noContact, &contact.listed})
        *list = flags.unpack();
    return contact;
}

} // namespace

QByteArray packContacts(const QList<Contact> &contacts)
{
    if (contacts.isEmpty())
        return {};
    Packer packer;
    FlagPacker flags(packer, flagsOf(contacts));
    packer.number(quint64(contacts.size()));
    for (const Contact &contact : contacts) {
        packer.id(contact.id);
        packer.number(quint64(contact.order));
        for (const QString *text : {&contact.title, &contact.forename, &contact.surname, &contact.relationship,
                                    &contact.email, &contact.phone, &contact.address})
            packer.text(*text);
        for (const QList<DatedFlag> *list :
             {&contact.responsibility, &contact.mustBeAsked, &contact.noContact, &contact.listed})
            flags.pack(*list);
    }
    return packer.packed();
}

std::optional<QList<Contact>> unpackContacts(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return QList<Contact>();
    Unpacker unpacker(bytes);
    FlagUnpacker flags(unpacker);
    QList<Contact> contacts;
    const int count = flags.isBroken() ? 0 : unpacker.count();
    for (int i = 0; i < count && !flags.isBroken(); ++i)
        contacts += unpackContact(unpacker, flags);
    return flags.isComplete() ? std::optional(contacts) : std::nullopt;
}

QByteArray packPupilFlags(const PupilFlags &flags)
{
    if (flags.onRoll.isEmpty() && flags.lookedAfter.isEmpty())
        return {};
    Packer packer;
    FlagPacker lists(packer, {&flags.onRoll, &flags.lookedAfter});
    lists.pack(flags.onRoll);
    lists.pack(flags.lookedAfter);
    return packer.packed();
}

std::optional<PupilFlags> unpackPupilFlags(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return PupilFlags();
    Unpacker unpacker(bytes);
    FlagUnpacker lists(unpacker);
    PupilFlags flags;
    flags.onRoll = lists.unpack();
    flags.lookedAfter = lists.unpack();
    return lists.isComplete() ? std::optional(flags) : std::nullopt;
}

} // namespace lanyard
