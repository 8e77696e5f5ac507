#pragma once

#include "app/pupils/pupil_finder.h"
#include "models/registers/form_desk.h"
#include "models/tables/table.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace lanyard {

class Session;

using FormTable = Table<FormRecord>;

/// The records of one form-shaped register as every place of a session shares them: read once beside the window, kept
/// fresh from the change feed row by row, so that a table keeps its selection.
class FormSource : public QObject
{
    Q_OBJECT

public:
    FormSource(Session &session, const FormRegister &form, QObject *parent);
    ~FormSource() override;

    const FormRegister &form() const { return m_desk.form(); }
    FormDesk &desk() { return m_desk; }
    FormTable &table() { return *m_table; }
    const FormNames &names() const { return *m_names; }
    bool isRead() const { return m_isRead; }
    const FormRecord *record(const RecordId &id) const { return m_table->record(id); }
    const QList<PupilName> &found() const { return m_found; } ///< by name, for pickers and the command box

    /// What was just read is what stands: for records that this desk wrote a moment ago.
    void take(const FormBook &book);

Q_SIGNALS:
    void changed();
    void named(); ///< found() is new
    void failed(const QString &words);

private:
    void follow(const QList<RowChange> &rows);
    bool refersTo(const FormRecord &record, const RecordId &id) const;
    void readAll();
    void readSome();
    void finish(const Result<FormBook> &book, const QSet<RecordId> &asked);
    void prepareNames();

    Session &m_session;
    FormDesk m_desk;
    std::shared_ptr<FormNames> m_names;
    std::unique_ptr<FormTable> m_table;
    QList<PupilName> m_found;
    QSet<QString> m_linked; ///< tables whose records this register's fields name
    QSet<RecordId> m_pending; ///< changed while something was being read
    bool m_reading = false;
    bool m_readAgain = false;
    bool m_isRead = false;
    bool m_naming = false;
};

} // namespace lanyard
