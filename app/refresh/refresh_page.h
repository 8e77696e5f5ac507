#pragma once

#include "app/refresh/chase_table.h"
#include "app/table/record_page.h"
#include "models/posting/new_places.h"

#include <memory>

namespace lanyard {

class ChasePanel;
class ConsentSource;
class NewPlacesBanner;
class PostingSource;
struct PrintScope;

/// The place Refreshing consent: who still has to be asked, because of a new year, a new account or a change for one
/// pupil; the papers that go out, in the order of the envelopes; and a bar for each class. It shrinks as answers come.
class RefreshPage : public RecordPage
{
    Q_OBJECT

public:
    explicit RefreshPage(Session &session, QWidget *parent = nullptr);
    ~RefreshPage() override;

    void print() override; ///< opens the menu of what goes out
    void run(const QString &action) override;

    ChaseTable *table() const { return m_table.get(); }
    ChasePanel *panel() const { return m_panel; }
    NewPlacesBanner *banner() const { return m_banner; }

protected:
    void fillRecord() override;
    void fillRowMenu(QMenu &menu) override;

private:
    void takeBook();
    void showNewPlaces();
    void makeNextVersion(const RecordId &school);
    void fillPrintMenu(QMenu &menu);
    using Make = std::function<PrintJob(const PrintScope &)>;
    void addBatch(QMenu &menu, const QString &title, const Make &make);
    QList<RecordId> schools() const; ///< of which this person may know
    const Pupil *currentPupil() const;

    ConsentSource &m_source;
    PostingSource &m_posting;
    std::unique_ptr<ChaseTable> m_table;
    ChasePanel *m_panel;
    NewPlacesBanner *m_banner;
    QPushButton *m_print = nullptr;
    int m_asked = 0; ///< which answer about rows is the latest
};

} // namespace lanyard
