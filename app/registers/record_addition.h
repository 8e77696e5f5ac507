#pragma once

#include "app/printing/print_job.h"
#include "models/registers/form_record.h"

#include <QWidget>

class QMenu;

namespace lanyard {

class Session;
struct FormRegister;

/// What a register shows of a record besides its fields: the password of an account, the check of a post. Stays while
/// its record is the chosen one, however often that is shown anew.
class RecordAddition : public QWidget
{
    Q_OBJECT

public:
    explicit RecordAddition(const RecordId &record, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_record(record)
    {
    }

    RecordId record() const { return m_record; }
    virtual void follow(const FormRecord &) { } ///< as it stands now; also when something around it has changed
    virtual bool standsFirst() const { return false; } ///< before the fields, else after them
    /// Beside the fields in place of the table, for as long as the record is open.
    virtual bool takesTable() const { return false; }
    virtual void print() { } ///< of a record of the closed vaults, which has no form of its own on paper
    virtual void fillPrintMenu(QMenu &) { } ///< of one that takes the table's place: all that can be printed of it
    virtual void openPart(const QString &) { } ///< the register of that part of it which somebody looks for
    virtual void saveDrafts() { } ///< of what is written here; before a lock

Q_SIGNALS:
    void left(); ///< of one that took the table's place
    void wantsPlace(const QString &key, const lanyard::RecordId &record);
    void printWanted(const lanyard::PrintJob &job);
    void said(const QString &words);
    void failed(const QString &words);

private:
    RecordId m_record;
};

/// Null where the register shows nothing besides its fields. record_additions.cpp lists those that do.
RecordAddition *makeAddition(Session &session, const FormRegister &form, const FormRecord &record);

} // namespace lanyard
