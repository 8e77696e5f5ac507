#pragma once

#include "app/page.h"
#include "models/registers/form_desk.h"

class QVBoxLayout;

namespace lanyard {

class RegisterTabs;

/// What governors see of a register whose records are not theirs to read: how many stand in each state, no names.
class FiguresPage : public Page
{
    Q_OBJECT

public:
    FiguresPage(Session &session, const FormRegister &form, const QString &title, RegisterTabs *tabs,
                QWidget *parent = nullptr);

private:
    void read();
    void show(const QList<FormCount> &counts);

    FormDesk m_desk;
    QVBoxLayout *m_rows;
};

} // namespace lanyard
