#include "app/refresh/chase_table.h"

#include "models/registers/workflow.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ChaseTable)
};

QString titleOf(const QString &key)
{
    static const QHash<QString, QString> titles{{QStringLiteral("registration_group"), Text::tr("Class")},
                                                {QStringLiteral("upn"), Text::tr("UPN")},
                                                {QStringLiteral("surname"), Text::tr("Surname")},
                                                {QStringLiteral("forename"), Text::tr("Forename")},
                                                {QStringLiteral("contact"), Text::tr("Who is asked")},
                                                {QStringLiteral("relationship"), Text::tr("Relationship")},
                                                {QStringLiteral("phone"), Text::tr("Telephone")},
                                                {QStringLiteral("email"), Text::tr("E-mail")},
                                                {QStringLiteral("why"), Text::tr("Why")}};
    return titles.value(key, key);
}

Column<ChaseRow> columnOf(int place, const QString &key)
{
    Column<ChaseRow> column;
    column.key = key;
    column.title = titleOf(key);
    column.text = [place](const ChaseRow &row) { return row.cells.at(place); };
    column.filterable = key == QLatin1String("registration_group");
    column.shown = key != QLatin1String("upn") && key != QLatin1String("relationship");
    if (key != QLatin1String("why"))
        return column;
    column.kind = CellKind::State;
    column.machine = column.text;
    column.text
        = [](const ChaseRow &row) { return row.chase.isBlank ? Text::tr("Left blank") : Text::tr("Not returned"); };
    column.tone = [](const ChaseRow &row) { return row.chase.isBlank ? Tone::Warning : Tone::Neutral; };
    column.filterable = true;
    return column;
}

QStringList labels(const ConsentBook &book, const Uncovered &one)
{
    QStringList words;
    for (const QString &purpose : one.missing + one.blank)
        words.append(book.purposeLabel(purpose));
    return words;
}

} // namespace

std::unique_ptr<ChaseTable> makeChaseTable()
{
    Columns<ChaseRow> columns;
    const QStringList keys = chaseKeys();
    for (int place = 0; place < keys.size(); ++place)
        columns.append(columnOf(place, keys.at(place)));
    return std::make_unique<ChaseTable>(columns, [](const ChaseRow &row) { return row.id; });
}

ChaseSight ChaseSight::of(const ConsentBook &book, const QList<RecordId> &schools, const QDate &day)
{
    ChaseSight sight;
    for (const RecordId &school : schools) {
        const QList<Uncovered> whom = uncovered(book, {school, day});
        QHash<RecordId, QStringList> missing;
        for (const Uncovered &one : whom)
            missing.insert(one.pupil, labels(book, one));
        for (const Chase &one : chaseList(book, whom, day))
            sight.rows.append({derivedId(one.pupil, one.who.contact.toText()), one, book.pupil(one.pupil)->sortedName(),
                               chaseCells(book, one), missing.value(one.pupil)});
        sight.classes += classProgress(book, {school, day});
    }
    return sight;
}

} // namespace lanyard
