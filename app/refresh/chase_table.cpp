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
    column.text = [](const ChaseRow &row) { return row.isBlank ? Text::tr("Left blank") : Text::tr("Not returned"); };
    column.tone = [](const ChaseRow &row) { return row.isBlank ? Tone::Warning : Tone::Neutral; };
    column.filterable = true;
    return column;
}

/// What pupils lack, in people's words: a school's pupils lack few different things, so each is put into words once.
class MissingWords
{
public:
    explicit MissingWords(const ConsentBook &book)
        : m_book(book)
    {
    }

    QStringList of(const Uncovered &one)
    {
        const QStringList purposes = one.missing + one.blank;
        auto known = m_known.find(purposes);
        if (known == m_known.end()) {
            QStringList words;
            for (const QString &purpose : purposes)
                words.append(m_book.purposeLabel(purpose));
            known = m_known.insert(purposes, words);
        }
        return *known;
    }

private:
    const ConsentBook &m_book;
    QHash<QStringList, QStringList> m_known;
};

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
    MissingWords words(book);
    for (const RecordId &school : schools) {
        const QList<Uncovered> whom = uncovered(book, {school, day});
        QHash<RecordId, QStringList> missing;
        for (const Uncovered &one : whom)
            missing.insert(one.pupil, words.of(one));
        for (const Chase &one : chaseList(book, whom, day))
            sight.rows.append({derivedId(one.pupil, one.who.contact.toText()), one.pupil, one.who.contact, one.isBlank,
                               chaseCells(book, one), missing.value(one.pupil)});
        sight.classes += classProgress(book, {school, day});
    }
    return sight;
}

} // namespace lanyard
