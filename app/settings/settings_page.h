#pragma once

#include "app/page.h"

class QPushButton;

namespace lanyard {

class ChoiceBox;
class FormColumn;
class PageHead;
class SchoolForm;
struct School;

/// Each school's and its DPO's details, how this desk looks, safety copies. The trust's chief executive adds a further
/// school here.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Session &session, QWidget *parent = nullptr);

    void createNew() override; ///< a further school

private:
    void makeButtons(PageHead &head);
    void fillSchools(); ///< to choose from
    void show(const School &school);
    void discard();
    bool mayWrite(const School &school) const;
    bool mayAddSchool() const;
    void addLook(FormColumn &column);
    void addCases(FormColumn &column);
    void addSafety(FormColumn &column);
    void save();
    void saved(const School &before);
    void showSaved();

    SchoolForm *m_form;
    ChoiceBox *m_schools;
    QPushButton *m_add;
    QPushButton *m_discard;
    QPushButton *m_save;
    bool m_saving = false;
};

} // namespace lanyard
