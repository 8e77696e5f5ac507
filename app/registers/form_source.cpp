#include "app/registers/form_source.h"

#include "app/background.h"
#include "app/registers/initials.h"
#include "app/session.h"
#include "app/table/row_changes.h"
#include "app/vault_feed.h"
#include "models/registers/following_records.h"
#include "models/store/when_done.h"
#include "models/tables/folding.h"

#include <algorithm>

namespace lanyard {

namespace {

/// More changed rows than this are read faster all at once.
constexpr qsizetype MostSingleRows = 200;

/// The tables whose records a field of this kind names.
QString namedTable(const FormField &field)
{
    switch (field.kind) {
    case FieldKind::User:
    case FieldKind::Users:
        return QStringLiteral("user");
    case FieldKind::Pupil:
    case FieldKind::Pupils:
        return QStringLiteral("pupil");
    case FieldKind::Link:
        if (const FormRegister *other = formRegister(field.linksTo))
            return other->table;
        return {};
    default:
        return {};
    }
}

/// How a record is looked for: by its name. A case's name says nothing, so that it is found by what is written in it
/// and by who stands in it, who show by their initials.
PupilName foundAs(const FormRegister &form, const FormNames &names, const FormRecord &record)
{
    const QString name = names.nameOf(form, record);
    const FormState *state = form.state(record.state);
    QStringList detail{state ? state->label : QString()};
    QStringList words{name};
    if (!form.isInOffice()) {
        QStringList people;
        for (const FormField &field : form.fields) {
            words.append(names.text(field, record.values.value(field.key)));
            if (field.kind == FieldKind::Pupils && !words.last().isEmpty())
                people.append(initialsOf(words.last()));
        }
        detail = QStringList{people.join(QLatin1String(", ")), names.text(form, record, form.shown.first())} + detail;
        detail.removeAll(QString());
    }
    return {record.id, name, detail.join(QStringLiteral(" · ")), folded(words.join(u' '))};
}

/// The school's column depends on whether there are several of them.
std::shared_ptr<FormNames> namesFor(const Session &session)
{
    auto names = std::make_shared<FormNames>();
    names->hasSeveralSchools = session.reg().schools().size() > 1;
    return names;
}

} // namespace

FormSource::FormSource(Session &session, const FormRegister &form, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_desk(session.reg(), form)
    , m_names(namesFor(session))
    , m_table(std::make_unique<FormTable>(columnsOf(form, m_names), [](const FormRecord &record) { return record.id; }))
{
    for (const FormField &field : form.fields) {
        if (const QString table = namedTable(field); !table.isEmpty())
            m_linked.insert(table);
    }
    m_linked.insert(QStringLiteral("user")); // who entered it
    connect(&VaultFeed::of(session), &VaultFeed::changed, this, &FormSource::follow);
    readAll();
}

FormSource::~FormSource() = default;

void FormSource::readAll()
{
    m_reading = true;
    m_readAgain = false;
    m_pending.clear();
    whenDone(m_desk.read(), this, [this](const Result<FormBook> &book) {
        if (book) {
            *m_names = book->names;
            applyRows(*m_table, book->records, &FormRecord::id);
            m_isRead = true;
        }
        finish(book, {});
    });
}

void FormSource::readSome()
{
    m_reading = true;
    const QSet<RecordId> asked = std::exchange(m_pending, {});
    whenDone(m_desk.read(asked.values()), this, [this, asked](const Result<FormBook> &book) {
        if (book)
            take(*book);
        finish(book, asked);
    });
}

void FormSource::take(const FormBook &book)
{
    m_names->names.insert(book.names.names);
    if (!book.records.isEmpty())
        m_table->upsert(book.records);
}

void FormSource::finish(const Result<FormBook> &book, const QSet<RecordId> &asked)
{
    m_reading = false;
    if (!book) {
        Q_EMIT failed(book.error().message);
        return;
    }
    // What was asked for and did not come is no longer for this person to see.
    QSet<RecordId> gone = asked;
    for (const FormRecord &record : book->records)
        gone.remove(record.id);
    if (!gone.isEmpty())
        m_table->remove(gone.values());
    prepareNames();
    Q_EMIT changed();
    if (m_readAgain || m_pending.size() > MostSingleRows)
        readAll();
    else if (!m_pending.isEmpty())
        readSome();
}

bool FormSource::refersTo(const FormRecord &record, const RecordId &id) const
{
    if (record.enteredBy == id)
        return true;
    const QList<FormField> &fields = form().fields;
    return std::any_of(fields.begin(), fields.end(), [&](const FormField &field) {
        return !namedTable(field).isEmpty() && record.ids(field.key).contains(id);
    });
}

void FormSource::follow(const QList<RowChange> &rows)
{
    const FollowingRecords *follows = followingRecords(form());
    for (const RowChange &row : rows) {
        if (row.table == form().table)
            m_pending.insert(row.id);
        else if (row.table == QLatin1String("school") || (follows && follows->tables.contains(row.table)))
            m_readAgain = true;
        else if (m_linked.contains(row.table)) {
            for (const FormRecord &record : m_table->records()) {
                if (refersTo(record, row.id))
                    m_pending.insert(record.id);
            }
        }
    }
    if (m_reading || (m_pending.isEmpty() && !m_readAgain))
        return;
    if (!m_isRead || m_readAgain || m_pending.size() > MostSingleRows)
        readAll();
    else
        readSome();
}

void FormSource::prepareNames()
{
    if (std::exchange(m_naming, true))
        return;
    const auto work = [records = m_table->records(), names = *m_names, &form = form()] {
        QList<PupilName> found;
        found.reserve(records.size());
        for (const FormRecord &record : records)
            found.append(foundAs(form, names, record));
        return found;
    };
    inBackground(this, work, [this, count = m_table->recordCount()](QList<PupilName> found) {
        m_naming = false;
        m_found = std::move(found);
        Q_EMIT named();
        if (count != m_table->recordCount())
            prepareNames();
    });
}

} // namespace lanyard
