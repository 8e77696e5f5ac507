#pragma once

#include "app/registers/record_addition.h"

namespace lanyard {

/// What belongs to a takedown besides its fields and files: the reply to the parent.
class TakedownCard : public RecordAddition
{
    Q_OBJECT

public:
    TakedownCard(Session &session, const FormRecord &takedown, QWidget *parent = nullptr);

    void follow(const FormRecord &takedown) override { m_takedown = takedown; }

private:
    void addReply();

    Session &m_session;
    FormRecord m_takedown;
};

} // namespace lanyard
