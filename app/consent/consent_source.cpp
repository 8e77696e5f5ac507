#include "app/consent/consent_source.h"

#include "app/session_part.h"
#include "models/access/user_records.h"
#include "models/consent/consent_records.h"
#include "models/people/pupil_record.h"
#include "models/store/vault.h"
#include "models/store/when_done.h"

#include <algorithm>

namespace lanyard {
namespace {

/// More changed rows than this, as after an import, are read faster all at once.
constexpr qsizetype MostSingleRows = 200;

using Book = std::shared_ptr<const ConsentBook>;

struct Contents
{
    Book book;
    QHash<RecordId, QString> users;
};

Result<Contents> readContents(Connection &connection)
{
    Result<ConsentBook> book = ConsentBook::read(connection);
    if (!book)
        return failure(book);
    const Result<QList<User>> users = readUsers(connection);
    if (!users)
        return failure(users);
    Contents contents{std::make_shared<const ConsentBook>(std::move(*book)), {}};
    for (const User &user : *users)
        contents.users.insert(user.id, user.shownName());
    return contents;
}

template <typename Record> Result<void> putAll(ConsentBook &book, const Result<QList<Record>> &records)
{
    if (!records)
        return failure(records);
    for (const Record &record : *records)
        book.put(record);
    return {};
}

Result<void> putRow(ConsentBook &book, Connection &connection, const RowChange &row)
{
    if (row.table == QLatin1String("pupil"))
        return putAll(book, readPupils(connection, {row.id}));
    if (row.table == QLatin1String("form_version"))
        return putAll(book, readFormVersions(connection, {row.id}));
    if (row.table == QLatin1String("consent_return"))
        return putAll(book, readReturns(connection, {row.id}));
    if (row.table == QLatin1String("protection"))
        return putAll(book, readProtections(connection, {row.id}));
    if (row.table == QLatin1String("finding"))
        return putAll(book, readFindings(connection, {row.id}));
    return {};
}

Result<Book> readRows(Connection &connection, const Book &known, const QList<RowChange> &rows)
{
    auto book = std::make_shared<ConsentBook>(*known);
    for (const RowChange &row : rows) {
        if (const Result<void> put = putRow(*book, connection, row); !put)
            return failure(put);
    }
    return Book(std::move(book));
}

bool isOf(const RowChange &row, std::initializer_list<const char *> tables)
{
    return std::any_of(tables.begin(), tables.end(),
                       [&row](const char *table) { return row.table == QLatin1String(table); });
}

bool concerns(const RowChange &row)
{
    return isOf(row, {"pupil", "form_version", "consent_return", "protection", "finding", "school", "user"});
}

bool needsEverything(const RowChange &row) { return isOf(row, {"school", "user"}); }

} // namespace

ConsentSource &ConsentSource::of(const Session &session) { return partOf<ConsentSource>(session); }

ConsentSource::ConsentSource(Session &session)
    : QObject(&session)
    , m_session(session)
{
    session.addFinder([this](const QString &words, int most, const Session::Go &go) { return find(words, most, go); });
    connect(&session.office(), &Vault::changed, this, &ConsentSource::follow);
    readAll();
}

QString ConsentSource::userName(const RecordId &user) const { return m_users.value(user); }

template <typename T> void ConsentSource::finish(const Result<T> &result, const std::function<void(const T &)> &take)
{
    m_reading = false;
    if (!result) {
        Q_EMIT failed(result.error().message);
        return;
    }
    take(*result);
    m_names.clear();
    Q_EMIT changed();
    if (!m_pending.isEmpty())
        readPending();
}

QList<Command> ConsentSource::find(const QString &words, int most,
                                   const std::function<void(const QString &, const RecordId &)> &go)
{
    if (!m_book)
        return {};
    if (m_names.isEmpty())
        m_names = pupilNames(*m_book);
    const bool readsConsent = bool(m_session.may().at(Place::ConsentRecord) & (Access::Read | Access::AnswersOnly));
    const QString place = readsConsent ? QStringLiteral("consent") : QStringLiteral("pupils");
    QList<Command> found;
    const QList<qsizetype> places = findPupils(m_names, words, most);
    for (const qsizetype at : places) {
        const PupilName &pupil = m_names.at(at);
        found.append({pupil.name, pupil.detail, Glyph::Account, [go, place, id = pupil.id] { go(place, id); }});
    }
    return found;
}

QList<PupilName> pupilNames(const ConsentBook &book, const QDate &onRoll)
{
    QList<PupilName> names;
    for (const Pupil &pupil : book.pupils()) {
        if (onRoll.isNull() || pupil.isOnRoll(onRoll, KnownNow))
            names.append(PupilName::of(pupil));
    }
    return names;
}

void ConsentSource::readAll()
{
    m_reading = true;
    m_pending.clear();
    whenDone(m_session.office().read<Contents>(readContents), this, [this](const Result<Contents> &contents) {
        finish<Contents>(contents, [this](const Contents &now) {
            m_book = now.book;
            m_users = now.users;
        });
    });
}

void ConsentSource::follow(const QList<RowChange> &rows)
{
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(m_pending), concerns);
    if (!m_reading && !m_pending.isEmpty())
        readPending();
}

void ConsentSource::readPending()
{
    const bool everything = std::any_of(m_pending.begin(), m_pending.end(), needsEverything);
    if (!m_book || everything || m_pending.size() > MostSingleRows) {
        readAll();
        return;
    }
    m_reading = true;
    const auto read = [known = m_book, rows = std::exchange(m_pending, {})](Connection &connection) {
        return readRows(connection, known, rows);
    };
    whenDone(m_session.office().read<Book>(read), this,
             [this](const Result<Book> &book) { finish<Book>(book, [this](const Book &now) { m_book = now; }); });
}

} // namespace lanyard
