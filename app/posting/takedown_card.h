#pragma once

#include "app/registers/record_addition.h"
#include "models/registers/form_desk.h"

class QVBoxLayout;

namespace lanyard {

class RecordEvidence;

/// What belongs to a takedown besides its fields: the screenshot that proves it, and the reply to the parent.
class TakedownCard : public RecordAddition
{
    Q_OBJECT

public:
    TakedownCard(Session &session, const FormRecord &takedown, bool mayWrite, QWidget *parent = nullptr);

    void follow(const FormRecord &takedown) override;
    RecordEvidence *evidence() const { return m_evidence; }

private:
    void addReply();
    void begin(const std::function<void()> &then);

    Session &m_session;
    FormDesk m_desk;
    FormRecord m_takedown;
    bool m_mayWrite;
    QVBoxLayout *m_column;
    RecordEvidence *m_evidence;
};

} // namespace lanyard
