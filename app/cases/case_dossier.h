#pragma once

#include "app/registers/record_addition.h"
#include "app/widgets/segments.h"
#include "models/cases/case_file.h"
#include "models/registers/form_desk.h"

#include <QHash>

#include <optional>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace lanyard {

class EvidenceTab;
class EvidenceView;
class OwnedPage;
class Pill;
class TextLabel;

/// An open case beside its front page: chronology, evidence, actions, police, linked cases and transfers, each in a tab
/// of its own, and above them what several cases say together. A file opens in its place, inside the window.
class CaseDossier : public RecordAddition
{
    Q_OBJECT

public:
    CaseDossier(Session &session, const FormRecord &record, QWidget *parent = nullptr);
    ~CaseDossier() override;

    bool takesTable() const override { return true; }
    void follow(const FormRecord &record) override;
    void print() override;
    void fillPrintMenu(QMenu &menu) override;
    void openPart(const QString &registerKey) override { m_tabs->setCurrent(registerKey); }
    void saveDrafts() override;

    const std::optional<CaseFile> &file() const { return m_file; } ///< none until it is read
    Segments *tabs() const { return m_tabs; }
    OwnedPage *page(const QString &registerKey) const { return m_pages.value(registerKey); }
    EvidenceView *evidenceView() const { return m_view; }
    QStringList patterns() const; ///< as they are shown

private:
    QWidget *makeBody(Vault &vault);
    QLayout *makeHead();
    void addTab(const QString &key, const QString &title, QWidget *page);
    OwnedPage *makePage(const FormRegister &form);
    EvidenceView *makeView();
    void read();
    void take(const CaseFile &file);
    void showPatterns();
    void showRetention();
    void goTo(const QString &tab);
    /// Whoever may write there, while it is open; a closed one is still handed over to the next school.
    bool mayAddTo(const QString &registerKey) const;
    QPushButton *packageButton(const FormRecord &transfer); ///< null once the receipt has come

    Session &m_session;
    FormDesk m_desk;
    FormRecord m_record;
    std::optional<CaseFile> m_file;
    int m_reading = 0; ///< which reading is the latest
    QHash<QString, OwnedPage *> m_pages;
    QList<Segments::Segment> m_parts; ///< in the order of their pages
    QStackedWidget *m_stack; ///< what stands here: the case, or one of its files
    QWidget *m_body = nullptr;
    TextLabel *m_title;
    Pill *m_state;
    QVBoxLayout *m_patterns;
    TextLabel *m_retention;
    Segments *m_tabs;
    QStackedWidget *m_tab;
    EvidenceTab *m_evidence = nullptr;
    EvidenceView *m_view = nullptr;
};

} // namespace lanyard
