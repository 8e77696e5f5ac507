#include "models/consent/return_columns_found.h"

#include "models/consent/appendix_d.h"
#include "models/people/imports/import_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReturnImport)
};

const QStringList &needed()
{
    static const QStringList fields{QStringLiteral("upn"), QStringLiteral("received_on"), QStringLiteral("given_by"),
                                    QStringLiteral("method")};
    return fields;
}

const QStringList &known()
{
    static const QStringList fields = needed()
        + QStringList{QStringLiteral("signed_on"), QStringLiteral("relationship"), QStringLiteral("academic_year"),
                      QStringLiteral("parental_responsibility")};
    return fields;
}

QString bare(const QString &header)
{
    QString name = header.toLower();
    name.removeIf([](QChar c) { return c.isSpace() || c == u'_' || c == u'-'; });
    return name;
}

QStringList knownPurposes(const ConsentBook &book)
{
    QStringList keys;
    for (const Purpose &purpose : policyPurposes())
        keys.append(purpose.key);
    for (const FormVersion &version : book.versions()) {
        for (const Purpose &purpose : version.purposes) {
            if (!keys.contains(purpose.key))
                keys.append(purpose.key);
        }
    }
    return keys;
}

QString matching(const QStringList &names, const QString &header)
{
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&header](const QString &name) { return bare(name) == bare(header); });
    return found == names.end() ? QString() : *found;
}

} // namespace

ReturnColumnsFound::ReturnColumnsFound(const QList<QStringView> &header, int line, const ConsentBook &book)
{
    const QStringList purposes = knownPurposes(book);
    for (const QStringView cell : header)
        m_header.append(tidyText(cell));
    for (int index = 0; index < m_header.size(); ++index)
        take(index, line, purposes);
    for (const QString &field : needed()) {
        if (!m_fields.contains(field))
            m_refused.append({line, 0, field, Text::tr("The column “%1” is missing.").arg(field)});
    }
    if (m_purposes.isEmpty())
        m_refused.append({line, 0, {}, Text::tr("There is no column for any purpose.")});
}

void ReturnColumnsFound::take(int index, int line, const QStringList &purposes)
{
    const QString &name = m_header.at(index);
    if (name.isEmpty())
        return;
    const QString field = matching(known(), name);
    const QString purpose = matching(purposes, name);
    const bool isRepeated = m_fields.contains(field)
        || std::any_of(m_purposes.begin(), m_purposes.end(), [&](const auto &one) { return one.second == purpose; });
    if (field.isEmpty() && purpose.isEmpty())
        refuse(line, index, Text::tr("This is neither a column of returns nor a purpose that a form asks for."));
    else if (isRepeated)
        refuse(line, index, Text::tr("The column stands there twice."));
    else if (!field.isEmpty())
        m_fields.insert(field, index);
    else
        m_purposes.append({index, purpose});
}

void ReturnColumnsFound::refuse(int line, int index, const QString &reason)
{
    m_refused.append({line, index + 1, m_header.at(index), reason});
}

} // namespace lanyard
