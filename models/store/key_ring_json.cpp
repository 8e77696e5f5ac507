#include "models/store/key_ring.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <cmath>

namespace lanyard {

namespace {

constexpr qsizetype MaxBytes = 16 * 1024 * 1024;
constexpr int MaxVaults = 500;
constexpr int MaxUsers = 20000;
constexpr qsizetype MaxSlotBytes = 64 * 1024;
constexpr double MaxWhole = 9007199254740992.0; // what a JSON number holds exactly

constexpr QLatin1String KindKeys[] = {QLatin1String("user"), QLatin1String("recovery"), QLatin1String("device")};

QString key(const char *name) { return QLatin1String(name); }

QJsonValue encoded(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QJsonValue encoded(const RecordId &id) { return id.isNull() ? QJsonValue() : encoded(id.toBytes()); }

QJsonValue encoded(quint64 number) { return qint64(number); }

/// Reads members and remembers whether anything was missing, of the wrong kind or size.
class Reader
{
public:
    explicit Reader(bool &whole)
        : m_whole(whole)
    {
    }

    QJsonObject object(const QJsonValue &value) { return need(value.isObject()), value.toObject(); }
    QJsonArray array(const QJsonValue &value, int most)
    {
        need(value.isArray() && value.toArray().size() <= most);
        return m_whole ? value.toArray() : QJsonArray();
    }
    quint64 number(const QJsonValue &value)
    {
        const double number = value.toDouble(-1);
        need(number >= 0 && number <= MaxWhole && number == std::floor(number));
        return m_whole ? quint64(number) : 0;
    }
    QByteArray bytes(const QJsonValue &value, qsizetype least, qsizetype most)
    {
        const auto decoded = QByteArray::fromBase64Encoding(
            value.toString().toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
        need(value.isString() && decoded && decoded.decoded.size() >= least && decoded.decoded.size() <= most);
        return m_whole ? decoded.decoded : QByteArray();
    }
    QByteArray bytes(const QJsonValue &value, size_t size) { return bytes(value, qsizetype(size), qsizetype(size)); }
    RecordId id(const QJsonValue &value) { return RecordId::fromBytes(bytes(value, RecordId::Size)); }
    RecordId idOrNull(const QJsonValue &value) { return value.isNull() ? RecordId() : id(value); }
    /// One that rings of earlier programs do not have.
    QByteArray bytesOrNone(const QJsonValue &value, size_t size)
    {
        return value.isUndefined() ? QByteArray() : bytes(value, size);
    }
    void need(bool condition) { m_whole = m_whole && condition; }

private:
    bool &m_whole;
};

QJsonObject toJson(const KeyCost &cost)
{
    return {{key("memory"), encoded(cost.memoryBytes)}, {key("passes"), encoded(cost.passes)}};
}

KeyCost costFrom(Reader &reader, const QJsonValue &value)
{
    const QJsonObject json = reader.object(value);
    const KeyCost cost{reader.number(json[key("memory")]), reader.number(json[key("passes")])};
    reader.need(cost.isAcceptable());
    return cost;
}

QJsonObject toJson(const KeySlot &slot)
{
    return {{key("recipient"), encoded(slot.recipient)},   {key("kind"), QString(KindKeys[int(slot.kind)])},
            {key("generation"), encoded(slot.generation)}, {key("pending"), slot.pending},
            {key("sealed"), encoded(slot.sealed)},         {key("granter"), encoded(slot.granter)},
            {key("signature"), encoded(slot.signature)}};
}

KeySlot slotFrom(Reader &reader, const QJsonValue &value)
{
    const QJsonObject json = reader.object(value);
    const auto kind = std::find(std::begin(KindKeys), std::end(KindKeys), json[key("kind")].toString());
    reader.need(kind != std::end(KindKeys) && json[key("pending")].isBool());
    KeySlot slot;
    slot.kind = KeySlot::Kind(kind == std::end(KindKeys) ? 0 : kind - std::begin(KindKeys));
    slot.recipient
        = reader.bytes(json[key("recipient")], slot.kind == KeySlot::Kind::User ? RecordId::Size : crypto::KeySize);
    slot.generation = reader.number(json[key("generation")]);
    slot.pending = json[key("pending")].toBool();
    slot.sealed = reader.bytes(json[key("sealed")], 1, 1024);
    slot.granter = reader.id(json[key("granter")]);
    slot.signature = reader.bytes(json[key("signature")], crypto::SignatureSize);
    return slot;
}

QJsonObject toJson(const RingVault &vault)
{
    QJsonArray slots;
    for (const KeySlot &slot : vault.slots)
        slots << toJson(slot);
    QJsonObject json{{key("id"), encoded(vault.id)},
                     {key("kind"), vaultKey(vault.kind)},
                     {key("file"), vault.file},
                     {key("school"), encoded(vault.school)},
                     {key("generation"), encoded(vault.generation)},
                     {key("founding"), encoded(vault.foundingKey)},
                     {key("slots"), slots}};
    if (!vault.boxKey.isEmpty()) {
        json.insert(key("box"), encoded(vault.boxKey));
        json.insert(key("box-signature"), encoded(vault.boxSignature));
    }
    return json;
}

/// The file lies beside the key ring: a name that leads elsewhere is somebody's trick.
bool isPlainFileName(const QString &name)
{
    const bool plain = std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || c == QLatin1Char('-') || c == QLatin1Char('.');
    });
    return plain && name.size() <= 100 && !name.startsWith(QLatin1Char('.'))
        && name.endsWith(QLatin1String(".sqlcipher"));
}

RingVault vaultFrom(Reader &reader, const QJsonValue &value)
{
    const QJsonObject json = reader.object(value);
    const std::optional<VaultKind> kind = vaultFromKey(json[key("kind")].toString());
    reader.need(kind && isPlainFileName(json[key("file")].toString()));
    RingVault vault;
    vault.id = reader.id(json[key("id")]);
    vault.kind = kind.value_or(VaultKind::Office);
    vault.file = json[key("file")].toString();
    vault.school = reader.idOrNull(json[key("school")]);
    vault.generation = reader.number(json[key("generation")]);
    vault.foundingKey = reader.bytes(json[key("founding")], crypto::KeySize);
    vault.boxKey = reader.bytesOrNone(json[key("box")], crypto::KeySize);
    vault.boxSignature = reader.bytesOrNone(json[key("box-signature")], crypto::SignatureSize);
    for (const QJsonValue &slot : reader.array(json[key("slots")], 2 * MaxUsers))
        vault.slots << slotFrom(reader, slot);
    return vault;
}

QJsonObject toJson(const RingUser &user)
{
    return {{key("id"), encoded(user.id)},
            {key("sign-in"), encoded(user.signInHash)},
            {key("salt"), encoded(user.salt)},
            {key("cost"), toJson(user.cost)},
            {key("box"), encoded(user.boxKey)},
            {key("session"), encoded(user.sessionKey)},
            {key("approval"), encoded(user.approvalKey)},
            {key("session-slot"), encoded(user.sessionSlot)},
            {key("approval-slot"), encoded(user.approvalSlot)}};
}

RingUser userFrom(Reader &reader, const QJsonValue &value)
{
    const QJsonObject json = reader.object(value);
    RingUser user;
    user.id = reader.id(json[key("id")]);
    user.signInHash = reader.bytes(json[key("sign-in")], crypto::KeySize);
    user.salt = reader.bytes(json[key("salt")], crypto::SaltSize);
    user.cost = costFrom(reader, json[key("cost")]);
    user.boxKey = reader.bytes(json[key("box")], crypto::KeySize);
    user.sessionKey = reader.bytes(json[key("session")], crypto::KeySize);
    user.approvalKey = reader.bytes(json[key("approval")], crypto::KeySize);
    user.sessionSlot = reader.bytes(json[key("session-slot")], 1, MaxSlotBytes);
    user.approvalSlot = reader.bytes(json[key("approval-slot")], 1, MaxSlotBytes);
    return user;
}

template <typename List> bool areDistinct(const List &list)
{
    QSet<RecordId> ids;
    for (const auto &entry : list)
        ids.insert(entry.id);
    return ids.size() == list.size();
}

} // namespace

QByteArray KeyRing::toJson() const
{
    QJsonArray vaultList;
    for (const RingVault &vault : vaults)
        vaultList << lanyard::toJson(vault);
    QJsonArray userList;
    for (const RingUser &user : users)
        userList << lanyard::toJson(user);
    const QJsonObject json{
        {key("format"), Format},     {key("register"), encoded(registerId)}, {key("instance"), encoded(instance)},
        {key("revision"), revision}, {key("cost"), lanyard::toJson(cost)},   {key("vaults"), vaultList},
        {key("users"), userList}};
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<KeyRing> KeyRing::fromJson(const QByteArray &json)
{
    const auto damaged = [] {
        return failure(Error::Code::Damaged,
                       QCoreApplication::translate("KeyRing",
                                                   "The key ring register.lanyard is damaged. Nothing was changed. Put "
                                                   "back register.lanyard.previous, which lies beside it, or the copy "
                                                   "from a backup."));
    };
    const QJsonObject root = json.size() <= MaxBytes ? QJsonDocument::fromJson(json).object() : QJsonObject();
    bool whole = true;
    Reader reader(whole);
    const quint64 format = reader.number(root[key("format")]);
    if (!whole || format == 0)
        return damaged();
    if (format > quint64(Format))
        return failure(
            Error::Code::NewerProgram,
            QCoreApplication::translate("KeyRing",
                                        "This register was last used with a newer Lanyard. Nothing was changed. "
                                        "Update the program on this computer to open it."));
    KeyRing ring;
    ring.registerId = reader.id(root[key("register")]);
    ring.instance = reader.id(root[key("instance")]);
    ring.revision = qint64(reader.number(root[key("revision")]));
    ring.cost = costFrom(reader, root[key("cost")]);
    for (const QJsonValue &vault : reader.array(root[key("vaults")], MaxVaults))
        ring.vaults << vaultFrom(reader, vault);
    for (const QJsonValue &user : reader.array(root[key("users")], MaxUsers))
        ring.users << userFrom(reader, user);
    QSet<QString> files;
    for (const RingVault &vault : ring.vaults)
        files.insert(vault.file.toCaseFolded());
    if (!whole || !ring.office() || files.size() != ring.vaults.size() || !areDistinct(ring.vaults)
        || !areDistinct(ring.users))
        return damaged();
    return ring;
}

} // namespace lanyard
