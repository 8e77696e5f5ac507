#include "models/cases/figures.h"

#include "models/cases/case_words.h"
#include "models/registers/declared/shared_fields.h"
#include "models/registers/form_desk.h"

#include <QMap>

#include <algorithm>

namespace lanyard {

namespace {

using Text = CaseText;

constexpr int SheetColumns = 3;
constexpr int FewestTold = 5; ///< the least number that is told
constexpr int FewsBar = 4;

/// Counts by a key that sorts as people expect, with its label.
class Counting
{
public:
    void add(const QString &key, const QString &label)
    {
        m_labels.insert(key, label);
        ++m_counts[key];
    }

    CaseFigureTable table(const QString &title) const
    {
        CaseFigureTable table{title, {}};
        for (auto count = m_counts.begin(); count != m_counts.end(); ++count)
            table.figures << CaseFigure{m_labels.value(count.key()), count.value()};
        withhold(table.figures);
        return table;
    }

private:
    /// Whoever knows the sum works the hidden ones out where there is one alone, or where all of them can only be one,
    /// or only four: others are withheld with them until that no longer holds.
    static void withhold(QList<CaseFigure> &figures)
    {
        int few = 0;
        int unknown = 0; ///< the sum of what is not shown
        QList<CaseFigure *> shown;
        for (CaseFigure &figure : figures) {
            if (FormCount{{}, figure.count}.isHidden()) {
                ++few;
                unknown += figure.count;
            } else {
                shown << &figure;
            }
        }
        std::stable_sort(shown.begin(), shown.end(),
                         [](const CaseFigure *one, const CaseFigure *other) { return one->count < other->count; });
        int withheld = 0;
        const auto tells = [&] {
            const bool isAlone = withheld == 0 && (few == 1 || unknown == few * (FewestTold - 1));
            return isAlone || unknown == few + withheld * FewestTold;
        };
        for (CaseFigure *figure : std::as_const(shown)) {
            if (few == 0 || !tells())
                return;
            figure->isWithheld = true;
            unknown += figure->count;
            ++withheld;
        }
    }

    QMap<QString, QString> m_labels;
    QMap<QString, int> m_counts;
};

QString termName(const QDate &start)
{
    const QString year = QString::number(start.year());
    if (start.month() < 4)
        return Text::tr("Spring term %1").arg(year);
    return start.month() < 8 ? Text::tr("Summer term %1").arg(year) : Text::tr("Autumn term %1").arg(year);
}

QString notSaid() { return Text::tr("Not said"); }

void addChoice(Counting &counting, const QList<FieldChoice> &choices, const QString &key)
{
    counting.add(key, key.isEmpty() ? notSaid() : labelIn(choices, key));
}

/// Of the pupils harmed; a case with pupils of two years counts in both.
void addYears(Counting &counting, const FormRecord &record, const QHash<RecordId, YearGroup> &yearGroups)
{
    QMap<int, QString> years;
    for (const RecordId &pupil : record.ids(u"harmed_pupils"_qs)) {
        const YearGroup group = yearGroups.value(pupil);
        years.insert(group.rank(), group.isNull() ? notSaid() : group.label());
    }
    if (years.isEmpty())
        years.insert(0, Text::tr("No pupil named"));
    for (auto year = years.begin(); year != years.end(); ++year)
        counting.add(QStringLiteral("%1").arg(year.key(), 2, 10, QLatin1Char('0')), year.value());
}

} // namespace

QString CaseFigure::text() const { return isWithheld ? QStringLiteral("–") : FormCount{{}, count}.text(); }

QString CaseFigures::sheet() const
{
    QStringList lines;
    for (const CaseFigureTable &table : tables) {
        for (const CaseFigure &figure : table.figures)
            lines << QStringList{table.title, figure.label.simplified(), figure.text()}.join(u'\t');
    }
    return lines.join(u'\n');
}

CaseFigures figuresOf(const QList<FormRecord> &cases, const QHash<RecordId, YearGroup> &yearGroups,
                      const School &school, const QDate &from, const QDate &until)
{
    Counting terms;
    Counting kinds;
    Counting platforms;
    Counting years;
    Counting outcomes;
    for (const FormRecord &record : cases) {
        const QDate day = record.date(u"reported_on"_qs);
        if (record.state == cancelledState() || day < from || day > until)
            continue;
        const QDate term = termStart(school, day);
        terms.add(term.toString(Qt::ISODate), termName(term));
        addChoice(kinds, caseKinds(), record.text(u"kind"_qs));
        const QString platform = record.text(u"platform"_qs).simplified();
        platforms.add(platform.toCaseFolded(), platform.isEmpty() ? notSaid() : platform);
        addYears(years, record, yearGroups);
        const QString outcome = record.text(u"outcome_kind"_qs);
        outcomes.add(outcome, outcome.isEmpty() ? Text::tr("Not closed yet") : labelIn(caseOutcomes(), outcome));
    }
    return {from,
            until,
            {terms.table(Text::tr("Term")), kinds.table(Text::tr("Kind")), platforms.table(Text::tr("Platform")),
             years.table(Text::tr("Year group")), outcomes.table(Text::tr("Outcome"))}};
}

int PublishedFigure::length() const { return isFew() ? FewsBar : number.toInt(); }

QList<PublishedFigure> publishedFigures(const QString &sheet)
{
    QList<PublishedFigure> figures;
    for (const QString &line : sheet.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() == SheetColumns)
            figures << PublishedFigure{cells.at(0), cells.at(1), cells.at(2)};
    }
    return figures;
}

} // namespace lanyard
