#pragma once

#include "app/table/record_page.h"
#include "models/posting/check_record.h"

#include <memory>

namespace lanyard {

class ConsentSource;
class EarlierCheckPanel;
class PostingSource;

/// A check that was kept, as its table shows it.
struct EarlierCheck
{
    KeptCheck kept;
    RecordId id;
    QString question; ///< in a sentence
    QString pupils; ///< by name
    int no = 0; ///< how many may not be shown
    int all = 0; ///< who can be recognised
    QString by;

    bool operator==(const EarlierCheck &) const = default;
};

using EarlierCheckTable = Table<EarlierCheck>;

/// Every check that was kept, the latest first: opened, printed, copied for a teacher, asked again as it stood on a
/// day. Whoever may only check finds their own.
class EarlierChecks : public RecordPage
{
    Q_OBJECT

public:
    explicit EarlierChecks(Session &session, QWidget *parent = nullptr);
    ~EarlierChecks() override;

    EarlierCheckTable *table() const { return m_table.get(); }
    EarlierCheckPanel *panel() const { return m_panel; }

Q_SIGNALS:
    void closed();
    void asksAgain(const lanyard::CheckQuestion &question); ///< as it stands now

protected:
    void showEvent(QShowEvent *event) override;
    void fillRecord() override;

private:
    void read();
    void take(const QList<KeptCheck> &checks);
    EarlierCheck shown(const KeptCheck &check) const;
    void askAgain(const QDate &day);
    void copy();
    void previewShown();

    ConsentSource &m_source;
    PostingSource &m_posting;
    std::unique_ptr<EarlierCheckTable> m_table;
    EarlierCheckPanel *m_panel;
};

} // namespace lanyard
