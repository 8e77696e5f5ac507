#include "models/access/signed_form.h"

#include "models/store/canonical.h"
#include "models/store/crypto.h"

#include <QtEndian>

namespace lanyard {

namespace {

constexpr const char *Domain = "lanyard form signature 1";
constexpr const char *FieldsDomain = "lanyard form fields 1";
constexpr int PartCount = 11;

QByteArray inNfc(const QString &text) { return text.normalized(QString::NormalizationForm_C).toUtf8(); }

/// Takes the parts that crypto::framed() put behind the domain string; what is left stays in `rest`.
std::optional<QList<QByteArray>> takeParts(QByteArrayView &rest)
{
    const QByteArray domain = QByteArray(Domain) + '\0';
    if (!rest.startsWith(domain))
        return std::nullopt;
    rest = rest.sliced(domain.size());
    QList<QByteArray> parts;
    for (int i = 0; i < PartCount; ++i) {
        constexpr qsizetype CountSize = sizeof(quint64);
        if (rest.size() < CountSize)
            return std::nullopt;
        const auto size = qFromBigEndian<quint64>(rest.data());
        rest = rest.sliced(CountSize);
        if (size > quint64(rest.size()))
            return std::nullopt;
        parts << rest.first(qsizetype(size)).toByteArray();
        rest = rest.sliced(qsizetype(size));
    }
    return parts;
}

qint64 numberIn(const QByteArray &part)
{
    return part.size() == qsizetype(sizeof(quint64)) ? qint64(qFromBigEndian<quint64>(part.constData())) : -1;
}

std::optional<Fields> fieldsIn(QByteArrayView bytes)
{
    CanonicalReader reader(bytes);
    Fields fields;
    while (reader.next())
        fields.insert(reader.key(), reader.cell().toVariant());
    return reader.isValid() && reader.domain() == QByteArrayView(FieldsDomain) ? std::optional(fields) : std::nullopt;
}

} // namespace

QByteArray hashOf(const Strokes &strokes) { return crypto::hash(strokes.toBytes()); }

QByteArray SignedForm::toBytes() const
{
    return crypto::framed(Domain,
                          {registerId.toBytes(), inNfc(table), record.toBytes(), inNfc(block), key.toBytes(),
                           roleKey(role).toUtf8(), crypto::number(quint64(at)), inNfc(sentence), strokesHash,
                           crypto::number(quint64(head.sequence)), head.hash})
        + canonicalBytes(FieldsDomain, fields);
}

std::optional<SignedForm> SignedForm::fromBytes(const QByteArray &bytes)
{
    QByteArrayView rest(bytes);
    const auto parts = takeParts(rest);
    const auto fields = parts ? fieldsIn(rest) : std::nullopt;
    const auto role = parts ? roleFromKey(QString::fromUtf8(parts->at(5))) : std::nullopt;
    if (!fields || !role)
        return std::nullopt;
    SignedForm form;
    form.registerId = RecordId::fromBytes(parts->at(0));
    form.table = QString::fromUtf8(parts->at(1));
    form.record = RecordId::fromBytes(parts->at(2));
    form.block = QString::fromUtf8(parts->at(3));
    form.key = RecordId::fromBytes(parts->at(4));
    form.role = *role;
    form.at = numberIn(parts->at(6));
    form.sentence = QString::fromUtf8(parts->at(7));
    form.strokesHash = parts->at(8);
    form.head = {numberIn(parts->at(9)), parts->at(10)};
    form.fields = *fields;
    return form.toBytes() == bytes ? std::optional(form) : std::nullopt;
}

} // namespace lanyard
