#include "app/concern/reports_banner.h"

#include "app/concern/unopened_reports.h"
#include "app/widgets/button.h"
#include "models/store/clock.h"
#include "models/tables/columns.h"

#include <algorithm>

namespace lanyard {

ReportsBanner::ReportsBanner(FormShelf &shelf, QWidget *parent)
    : Notice(parent)
    , m_shelf(shelf)
{
    setContentsMargins(20, 16, 20, 0); // as every place has them
    auto *list = makeButton(tr("S&how them"), Glyph::Eye);
    auto *away = makeIconButton(tr("Not now"), Glyph::Close);
    addButton(list);
    addButton(away);
    connect(list, &QPushButton::clicked, this, &ReportsBanner::listWanted);
    connect(away, &QPushButton::clicked, this, [this] {
        for (const FormTask &report : unopenedReports(m_shelf.tasks()))
            m_seen.insert(report.record);
        follow();
    });
    connect(&shelf, &FormShelf::tasksChanged, this, &ReportsBanner::follow);
    follow();
}

void ReportsBanner::setAside(bool isAside)
{
    m_isAside = isAside;
    follow();
}

void ReportsBanner::follow()
{
    const QList<FormTask> reports = unopenedReports(m_shelf.tasks());
    const bool isNews = std::any_of(reports.begin(), reports.end(),
                                    [this](const FormTask &report) { return !m_seen.contains(report.record); });
    setVisible(isNews && !m_isAside);
    if (isNews)
        say(tr("%n reports of a concern have not been opened yet.", nullptr, int(reports.size())),
            tr("The oldest waits since %1.").arg(dateText(reports.first().due)), Glyph::AlertOctagon, Tone::Bad);
}

} // namespace lanyard
