#pragma once

#include "app/command.h"
#include "app/pupils/pupil_finder.h"
#include "models/consent/consent_book.h"
#include "models/store/change.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace lanyard {

class Session;

/// For finders: those who are on roll on a day, everybody of the book where there is none.
QList<PupilName> pupilNames(const ConsentBook &book, const QDate &onRoll = {});

/// The pupils and everything said about their consent, as every place of a session shares it: read once in the
/// background, kept fresh from the change feed, this desk's changes and other desks' alike. What it hands out never
/// changes: a newer book replaces it.
class ConsentSource : public QObject
{
    Q_OBJECT

public:
    static ConsentSource &of(const Session &session); ///< made at the first question

    std::shared_ptr<const ConsentBook> book() const { return m_book; } ///< null until it is read
    QString userName(const RecordId &user) const;

Q_SIGNALS:
    void changed();
    void failed(const QString &words);

private:
    template <typename Part> friend Part &partOf(const Session &session);
    explicit ConsentSource(Session &session);
    void follow(const QList<RowChange> &rows);
    QList<Command> find(const QString &words, int most,
                        const std::function<void(const QString &, const RecordId &)> &go);
    void readAll();
    void readPending();
    template <typename T> void finish(const Result<T> &result, const std::function<void(const T &)> &take);

    const Session &m_session;
    std::shared_ptr<const ConsentBook> m_book;
    QHash<RecordId, QString> m_users;
    QList<PupilName> m_names; ///< for the command box; made at its first question
    QList<RowChange> m_pending; ///< changed while something was being read
    bool m_reading = false;
};

} // namespace lanyard
