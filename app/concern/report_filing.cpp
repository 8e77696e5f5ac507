#include "app/concern/report_filing.h"

#include "app/session_part.h"
#include "models/access/report_box.h"
#include "models/cases/concern.h"
#include "models/store/vault.h"
#include "models/store/when_done.h"

#include <algorithm>
#include <utility>

namespace lanyard {

ReportFiling &ReportFiling::of(const Session &session) { return partOf<ReportFiling>(session); }

ReportFiling::ReportFiling(Session &session)
    : QObject(&session)
    , m_session(session)
{
    connect(&session.office(), &Vault::changed, this, [this](const QList<RowChange> &rows) {
        const auto isBox = [](const RowChange &row) { return row.table == reportTable(); };
        if (std::any_of(rows.begin(), rows.end(), isBox))
            file();
    });
}

void ReportFiling::file()
{
    m_again = m_isFiling;
    if (std::exchange(m_isFiling, true))
        return;
    whenDone(fileReports(m_session.reg()), this, [this](const Result<int> &reports) {
        m_isFiling = false;
        if (!reports)
            Q_EMIT failed(reports.error().message);
        else if (*reports > 0)
            Q_EMIT filed(*reports);
        if (m_again)
            file();
    });
}

} // namespace lanyard
