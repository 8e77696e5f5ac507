#pragma once

#include "app/page.h"
#include "models/registers/register_groups.h"

#include <QHash>

class QStackedWidget;

namespace lanyard {

class RegisterTabs;
struct FormRegister;

/// An entry of the navigation whose registers stand as tabs beside each other: the page of the register that is shown,
/// and those of the others once they are opened.
class GroupPage : public Page
{
    Q_OBJECT

public:
    GroupPage(Session &session, const RegisterGroup &group, QWidget *parent = nullptr);

    /// The registers of a group that are this person's place: none whose vault they do not hold.
    static QList<const FormRegister *> registersOf(const QString &group, const Session &session);

    Page *pageOf(const QString &registerKey); ///< made if it was not; null where it is not here
    Page *currentPage() const;

    QList<QWidget *> areas() override;
    void find() override;
    void createNew() override;
    void print() override;
    void open(const RecordId &record) override;
    void openPart(const QString &part) override;
    void run(const QString &action) override; ///< "open:devices", "new:devices", "blank:devices"
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    void saveDrafts() override;
    bool mayLeave() override;

private:
    Page *make(const FormRegister &form);
    void openOwner(const FormRegister &form, const RecordId &record);
    void showWaiting();
    QString currentKey() const;

    RegisterGroup m_group;
    QList<const FormRegister *> m_registers;
    QStackedWidget *m_stack;
    QHash<QString, Page *> m_pages;
    QList<RegisterTabs *> m_tabs;
    const FormRegister *m_partOfRecord = nullptr; ///< what is opened next is in it: it opens what it is part of
    QVariantMap m_pending; ///< states of pages not yet opened again
};

} // namespace lanyard
