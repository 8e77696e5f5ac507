#include "models/people/imports/column_mapping.h"

#include "models/people/imports/header_words.h"
#include "models/people/imports/import_words.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace lanyard {

namespace {

constexpr QLatin1String Contact("contact_");

QString keyOf(const MappedColumn &column)
{
    QString key = importFieldKey(column.field);
    if (column.contact > 0)
        key.insert(Contact.size(), QString::number(column.contact) + u'_');
    return key;
}

/// "contact_2_email" → contact 2's e-mail. Also what a person would write instead of the key ("Date of birth").
std::optional<MappedColumn> columnFromKey(const QString &written)
{
    static const QRegularExpression numbered(QStringLiteral("^contact_(\\d{1,2})_(.+)$"));
    const QRegularExpressionMatch match = numbered.match(written);
    const QString key = match.hasMatch() ? Contact + match.captured(2) : written;
    const int contact = match.hasMatch() ? match.captured(1).toInt() : 0;
    if (const auto field = importFieldFromKey(key))
        return MappedColumn{*field, contact};
    if (written == u"ignore")
        return MappedColumn{};
    const MappedColumn guessed = columnFromWords(written);
    return guessed.field == ImportField::Ignored ? std::nullopt : std::optional(guessed);
}

} // namespace

void ColumnMapping::set(int column, MappedColumn what)
{
    while (m_columns.size() <= column)
        m_columns += MappedColumn{};
    m_columns[column] = what;
}

ImportFields ColumnMapping::fields() const
{
    ImportFields fields;
    for (const MappedColumn &column : m_columns)
        fields |= column.field;
    return fields;
}

bool ColumnMapping::has(ImportField field) const { return fields().testFlag(field); }

QString ColumnMapping::fault() const
{
    const ImportFields all = fields();
    const bool surname
        = all.testAnyFlags(ImportField::Surname | ImportField::LegalSurname | ImportField::PreferredSurname);
    const bool forename
        = all.testAnyFlags(ImportField::Forename | ImportField::LegalForename | ImportField::PreferredForename);
    const bool names = (surname && forename) || all.testFlag(ImportField::Name);
    if (!names && !all.testFlag(ImportField::Upn))
        return ImportWords::tr("No column is mapped to the UPN, and none to the pupil's name: say which they are.");
    if (!all.testFlag(ImportField::Upn) && !all.testFlag(ImportField::Born))
        return ImportWords::tr(
            "Without UPNs pupils are recognised by name and date of birth: say which column holds the date.");
    QHash<QString, int> seen;
    for (const MappedColumn &column : m_columns) {
        const bool mayRepeat = column.field == ImportField::Ignored || column.field == ImportField::ContactPhone
            || column.field == ImportField::ContactAddress || column.field == ImportField::ContactEmail;
        if (!mayRepeat && ++seen[keyOf(column)] > 1)
            return ImportWords::tr("Two columns are mapped to \"%1\": choose one.").arg(importFieldLabel(column.field));
    }
    return {};
}

QByteArray ColumnMapping::toJson(const QStringList &headers) const
{
    QJsonObject object;
    const QStringList names = numberedHeaders(headers);
    for (qsizetype i = 0; i < names.size() && i < m_columns.size(); ++i) {
        if (m_columns.at(i).field != ImportField::Ignored)
            object.insert(names.at(i), keyOf(m_columns.at(i)));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<ColumnMapping> ColumnMapping::fromJson(const QByteArray &json, const QStringList &headers)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return failure(
            Error::Code::BadInput,
            ImportWords::tr("The mapping is not a JSON object of headers and fields. Nothing was imported."));
    const QStringList names = numberedHeaders(headers);
    ColumnMapping mapping(QList<MappedColumn>(names.size()));
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString value = entry.value().toString();
        const bool headerFirst = names.contains(entry.key());
        const QString header = headerFirst ? entry.key() : value;
        const qsizetype column = names.indexOf(header);
        const auto what = value.isEmpty() ? MappedColumn{} : columnFromKey(headerFirst ? value : entry.key());
        if (column < 0 || !what)
            return failure(
                Error::Code::BadInput,
                ImportWords::tr(
                    "The mapping names \"%1\": \"%2\", but the file has no such column or there is no such field. "
                    "Nothing was imported.")
                    .arg(entry.key(), value));
        mapping.set(int(column), *what);
    }
    return mapping;
}

QStringList numberedHeaders(const QStringList &headers)
{
    QStringList numbered;
    QHash<QString, int> seen;
    for (const QString &header : headers) {
        const int count = ++seen[header];
        numbered += count == 1 ? header : QStringLiteral("%1 (%2)").arg(header).arg(count);
    }
    return numbered;
}

QByteArray headerShape(const QStringList &headers)
{
    QByteArray shape;
    for (const QString &header : headers)
        shape += headerWords(header).join(' ') + '\n';
    return QCryptographicHash::hash(shape, QCryptographicHash::Blake2b_256).first(16);
}

} // namespace lanyard
