#pragma once

#include "app/printing/print_job.h"
#include "models/registers/form_record.h"

#include <QWidget>

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

Q_SIGNALS:
    void wantsPlace(const QString &key, const lanyard::RecordId &record);
    void printWanted(const lanyard::PrintJob &job);
    void failed(const QString &words);

private:
    RecordId m_record;
};

/// Null where the register shows nothing besides its fields. record_additions.cpp lists those that do.
RecordAddition *makeAddition(Session &session, const FormRegister &form, const FormRecord &record);

} // namespace lanyard
