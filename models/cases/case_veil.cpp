#include "models/cases/case_veil.h"

#include "models/cases/case_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace lanyard {

namespace {

using Text = CaseText;

constexpr qsizetype ShortestPart = 2; ///< letters of a name that is looked for by itself

QList<RecordId> all(const CaseFile &file, const QStringList &fields)
{
    QList<RecordId> ids;
    for (const QString &field : fields)
        ids += file.record.ids(field);
    return ids;
}

QString letterOf(qsizetype place)
{
    constexpr qsizetype Letters = 26;
    return place < Letters ? QString(QChar(u'A' + ushort(place))) : QString::number(place + 1);
}

} // namespace

CaseVeil::CaseVeil(const CaseFile &file, const QList<RecordId> &kept)
    : m_isVeiling(true)
{
    qsizetype place = 0;
    for (const RecordId &pupil : all(file, {u"harmed_pupils"_qs, u"alleged_pupils"_qs})) {
        if (!kept.contains(pupil))
            hide(file.names.of(pupil), Text::tr("Pupil %1").arg(letterOf(place++)));
    }
    QList<RecordId> adults = all(file, {u"harmed_staff"_qs, u"alleged_staff"_qs});
    for (const QList<FormRecord> &records : {file.chronology, file.actions, file.police}) {
        for (const FormRecord &record : records)
            adults << record.enteredBy << record.ids(u"owner"_qs);
    }
    adults << file.record.enteredBy;
    for (const RecordId &adult : std::as_const(adults)) {
        if (!kept.contains(adult) && !file.names.of(adult).isEmpty())
            hide(file.names.of(adult), Text::tr("Adult %1").arg(letterOf(place++)));
    }
    for (const QString &field : {u"harmed"_qs, u"alleged"_qs, u"reported_by"_qs}) {
        if (file.record.has(field))
            hide(file.record.text(field), Text::tr("Person %1").arg(letterOf(place++)));
    }
    std::stable_sort(m_names.begin(), m_names.end(),
                     [](const auto &one, const auto &other) { return one.first.size() > other.first.size(); });
}

/// The whole name, then each of its parts: running text rarely says both.
void CaseVeil::hide(const QString &name, const QString &label)
{
    QStringList parts = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (parts.size() > 1)
        parts.prepend(name.simplified());
    for (const QString &part : std::as_const(parts)) {
        const bool isKnown = std::any_of(m_names.begin(), m_names.end(), [&](const auto &known) {
            return known.first.compare(part, Qt::CaseInsensitive) == 0;
        });
        if (!isKnown && part.size() >= ShortestPart)
            m_names.append({part, label});
    }
}

QString CaseVeil::text(const QString &words) const
{
    QString veiled = words;
    for (const auto &[name, label] : m_names) {
        const QRegularExpression whole(
            QStringLiteral("(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])").arg(QRegularExpression::escape(name)),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        veiled.replace(whole, label);
    }
    return veiled;
}

} // namespace lanyard
