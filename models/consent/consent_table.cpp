#include "models/consent/consent_table.h"

#include "models/store/clock.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace lanyard {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ConsentTable)
};

using ConsentColumn = Column<ConsentRow>;
using TextOf = std::function<QString(const ConsentRow &)>;

ConsentColumn textColumn(const QString &key, const QString &title, TextOf text, int width)
{
    ConsentColumn column;
    column.key = key;
    column.title = title;
    column.text = std::move(text);
    column.width = width;
    return column;
}

ConsentColumn hidden(ConsentColumn column)
{
    column.shown = false;
    return column;
}

/// Short, for the head of a narrow column: the platform alone for its images.
QString shortTitle(const Purpose &purpose)
{
    if (purpose.key == QLatin1String("image"))
        return Text::tr("Images");
    if (purpose.key == QLatin1String("video"))
        return Text::tr("Videos");
    const QString where = purpose.key.section(u'/', 1);
    if (where.isEmpty())
        return purpose.label;
    return purpose.key.startsWith(QLatin1String("video/")) ? Text::tr("%1 videos").arg(where) : where;
}

constexpr int MostBesideTheForm = 5; ///< purposes, in a window of the usual width

/// Not everything fits beside the pupil's name: videos on a platform and the age begin hidden.
bool isShownAtFirst(const Purpose &purpose)
{
    return !purpose.key.startsWith(QLatin1String("video/")) && purpose.key != QLatin1String("age");
}

ConsentColumn purposeColumn(const Purpose &purpose, int index)
{
    const auto state = [index](const ConsentRow &row) { return row.states.at(index); };
    ConsentColumn column = textColumn(
        purpose.key, shortTitle(purpose), [state](const ConsentRow &row) { return consentStateLabel(state(row)); }, 1);
    column.kind = CellKind::Answer;
    column.order = [state](const ConsentRow &row) { return QVariant(int(state(row))); };
    column.tone = [state](const ConsentRow &row) { return consentTone(state(row)); };
    column.machine = [state](const ConsentRow &row) { return consentStateKey(state(row)); };
    column.searchable = false;
    column.shown = isShownAtFirst(purpose);
    return column;
}

ConsentColumn overallColumn()
{
    ConsentColumn column = textColumn(
        QStringLiteral("in_force"), Text::tr("In force"), [](const ConsentRow &row) { return row.overall.text; }, 16);
    column.kind = CellKind::State;
    column.tone = [](const ConsentRow &row) { return row.overall.tone; };
    column.searchable = false;
    column.filterable = true;
    column.exported = false;
    return column;
}

ConsentColumn formColumn()
{
    ConsentColumn column = textColumn(
        QStringLiteral("form"), Text::tr("Form"), [](const ConsentRow &row) { return dateText(row.form); }, 11);
    column.kind = CellKind::Date;
    column.order = [](const ConsentRow &row) { return QVariant(row.form); };
    column.searchable = false;
    column.exported = false;
    return column;
}

QString contactNames(const Pupil &pupil)
{
    QStringList names;
    for (const Contact &contact : pupil.contacts)
        names.append(contact.name());
    return names.join(u' ');
}

QDate latestForm(const PupilConsent &consent, const ConsentView &view)
{
    QDate latest;
    for (const ConsentReturn *given : consent.returns) {
        const bool counts = !given->isWithdrawal && !given->cancelled && given->receivedOn <= view.day
            && given->entered <= view.knownBy;
        if (counts && (!latest.isValid() || given->receivedOn > latest))
            latest = given->receivedOn;
    }
    return latest;
}

/// A school's pupils have few different rows of states between them: rows that are alike share theirs, and its words.
class SharedStates
{
public:
    struct Entry
    {
        QList<ConsentState> states;
        ConsentOverall overall;
    };

    const Entry &of(const InForce *cells, const ConsentView &view)
    {
        QList<ConsentState> states;
        states.reserve(view.purposes.size());
        for (qsizetype i = 0; i < view.purposes.size(); ++i)
            states.append(view.sight.shown(cells[i].state));
        auto known = m_known.find(states);
        if (known == m_known.end())
            known = m_known.insert(states, {states, ConsentOverall::of(states)});
        return *known;
    }

private:
    QMap<QList<ConsentState>, Entry> m_known;
};

ConsentRow rowOf(const ConsentBook &book, const Pupil &pupil, const SharedStates::Entry &shared,
                 const ConsentView &view)
{
    ConsentRow row;
    row.pupil = pupil.id;
    row.name = pupil.sortedName();
    row.surname = pupil.surname();
    row.forename = pupil.forename();
    row.upn = pupil.upn;
    row.yearGroup = pupil.yearGroup;
    row.registrationGroup = pupil.registrationGroup;
    row.contacts = contactNames(pupil);
    row.isOnRoll = pupil.isOnRoll(view.day, view.knownBy);
    row.states = shared.states;
    row.overall = shared.overall;
    row.form = latestForm(book.about(pupil), view);
    return row;
}

QStringList keysOf(const QList<Purpose> &purposes)
{
    QStringList keys;
    for (const Purpose &purpose : purposes)
        keys.append(purpose.key);
    return keys;
}

} // namespace

Tone consentTone(ConsentState state)
{
    switch (state) {
    case ConsentState::Consented:
        return Tone::Good;
    case ConsentState::Disputed:
    case ConsentState::Unclear:
        return Tone::Warning;
    case ConsentState::Expired:
    case ConsentState::NotReturned:
        return Tone::Neutral;
    case ConsentState::Protected:
    case ConsentState::Withdrawn:
    case ConsentState::Refused:
        break;
    }
    return Tone::Bad;
}

ConsentOverall ConsentOverall::of(const QList<ConsentState> &states)
{
    const qsizetype yes = states.count(ConsentState::Consented);
    if (yes > 0 && yes == states.size())
        return {consentStateLabel(ConsentState::Consented), Tone::Good};
    // In the order of rule 4; what is disputed or unclear comes before "in part", since somebody must act.
    for (const ConsentState state : {ConsentState::Protected, ConsentState::Disputed, ConsentState::Unclear}) {
        if (states.contains(state))
            return {consentStateLabel(state), consentTone(state)};
    }
    if (yes > 0)
        return {Text::tr("Consented in part"), Tone::Accent};
    for (const ConsentState state : {ConsentState::Withdrawn, ConsentState::Refused, ConsentState::Expired}) {
        if (states.contains(state))
            return {consentStateLabel(state), consentTone(state)};
    }
    return {consentStateLabel(ConsentState::NotReturned), Tone::Neutral};
}

QList<ConsentRow> consentRows(const ConsentBook &book, const ConsentView &view)
{
    const ConsentGrid grid = ConsentGrid::of(book, keysOf(view.purposes), view.day, view.knownBy);
    SharedStates shared;
    QList<ConsentRow> rows;
    rows.reserve(book.pupils().size());
    for (qsizetype i = 0; i < book.pupils().size(); ++i)
        rows.append(
            rowOf(book, book.pupils().at(i), shared.of(grid.cells.constData() + i * grid.purposes.size(), view), view));
    return rows;
}

ConsentRow consentRow(const ConsentBook &book, const Pupil &pupil, const ConsentView &view)
{
    const QList<InForce> cells = ConsentGrid::row(book, pupil, keysOf(view.purposes), view.day, view.knownBy);
    return rowOf(book, pupil, SharedStates().of(cells.constData(), view), view);
}

Columns<ConsentRow> consentColumns(const QList<Purpose> &purposes)
{
    ConsentColumn pupil = textColumn(
        QStringLiteral("pupil"), Text::tr("Pupil"), [](const ConsentRow &row) { return row.name; }, 17);
    pupil.exported = false;
    ConsentColumn group = textColumn(
        QStringLiteral("registration_group"), Text::tr("Class"),
        [](const ConsentRow &row) { return row.registrationGroup; }, 4);
    group.filterable = true;
    ConsentColumn year = hidden(textColumn(
        QStringLiteral("year_group"), Text::tr("Year"), [](const ConsentRow &row) { return row.yearGroup.label(); },
        10));
    year.order = [](const ConsentRow &row) { return QVariant(row.yearGroup.rank()); };
    year.filterable = true;
    year.exported = false;
    ConsentColumn contacts = hidden(textColumn(
        QStringLiteral("contacts"), Text::tr("Contacts"), [](const ConsentRow &row) { return row.contacts; }, 30));
    contacts.exported = false;

    Columns<ConsentRow> columns{
        pupil,
        hidden(textColumn(
            QStringLiteral("upn"), Text::tr("UPN"), [](const ConsentRow &row) { return row.upn; }, 15)),
        hidden(textColumn(
            QStringLiteral("surname"), Text::tr("Surname"), [](const ConsentRow &row) { return row.surname; }, 18)),
        hidden(textColumn(
            QStringLiteral("forename"), Text::tr("Forename"), [](const ConsentRow &row) { return row.forename; }, 16)),
        group,
        year,
    };
    columns.append(overallColumn()); // before the purposes: they may be more than the window is wide
    for (int i = 0; i < purposes.size(); ++i)
        columns.append(purposeColumn(purposes.at(i), i));
    ConsentColumn form = formColumn();
    form.shown = std::count_if(purposes.begin(), purposes.end(), isShownAtFirst) <= MostBesideTheForm;
    columns.append(form);
    columns.append(contacts);
    return columns;
}

std::unique_ptr<ConsentTable> makeConsentTable(const QList<Purpose> &purposes)
{
    auto table
        = std::make_unique<ConsentTable>(consentColumns(purposes), [](const ConsentRow &row) { return row.pupil; });
    table->setNaturalOrder({QStringLiteral("surname"), QStringLiteral("forename"), QStringLiteral("upn")});
    return table;
}

} // namespace lanyard
