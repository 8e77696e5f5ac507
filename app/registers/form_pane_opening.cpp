#include "app/registers/form_pane.h"
#include "app/registers/record_addition.h"
#include "app/table/register_table.h"
#include "app/widgets/clear_layout.h"
#include "models/store/when_done.h"

#include <QVBoxLayout>

#include <utility>

namespace lanyard {

// A record of the closed vaults is not read by coming upon its row: it is opened, and that is noted first.

bool FormPane::isOpened(const FormRecord &record) const { return m_form.isInOffice() || m_opened == record.id; }

void FormPane::openCurrent()
{
    const FormRecord *record = current();
    if (record != nullptr && !isOpened(*record))
        openToRead();
    else
        edit();
}

void FormPane::openToRead()
{
    m_toOpen = {};
    const FormRecord *record = current();
    if (record == nullptr || isOpened(*record))
        return;
    whenDone(m_source.desk().noteReading(*record, QStringLiteral("opened")), this,
             [this, id = record->id](const Result<Committed> &noted) {
                 if (!noted) {
                     Q_EMIT failed(noted.error().message);
                     return;
                 }
                 if (currentId() != id)
                     return; // another one was chosen meanwhile
                 m_opened = id;
                 fillRecord();
                 coverWithAddition();
             });
}

void FormPane::coverWithAddition()
{
    if (!m_addition || !m_addition->takesTable())
        return;
    if (!m_beside) {
        m_beside = new QWidget;
        (new QVBoxLayout(m_beside))->setContentsMargins(0, 0, 0, 0);
    }
    m_beside->layout()->addWidget(m_addition);
    m_beside->setFocusProxy(m_addition);
    cover(m_beside);
    showWantedPart();
}

void FormPane::showWantedPart()
{
    if (m_addition && m_addition->takesTable() && !m_wantedPart.isEmpty())
        m_addition->openPart(std::exchange(m_wantedPart, {}));
}

/// Nothing of what was read stays behind the table.
void FormPane::forgetOpened()
{
    m_opened = {};
    if (!m_addition || !m_addition->takesTable())
        return;
    retire(m_addition);
    m_addition = nullptr;
}

void FormPane::closeAgain()
{
    saveDrafts();
    forgetOpened();
    uncover();
    showRecord();
    registerTable()->view()->setFocus();
}

} // namespace lanyard
