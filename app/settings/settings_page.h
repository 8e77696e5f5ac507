#pragma once

#include "app/page.h"

class QPushButton;

namespace lanyard {

class FormColumn;
class SchoolForm;

/// The school's and the DPO's details, how this desk looks, safety copies.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Session &session, QWidget *parent = nullptr);

private:
    void addLook(FormColumn &column);
    void addSafety(FormColumn &column);
    void save();
    void showSaved();

    SchoolForm *m_form;
    QPushButton *m_save;
    bool m_saving = false;
};

} // namespace lanyard
