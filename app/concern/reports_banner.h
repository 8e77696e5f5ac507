#pragma once

#include "app/widgets/notice.h"
#include "models/store/record_id.h"

#include <QSet>

namespace lanyard {

class FormShelf;

/// Over every place, from the sign-in on: how many reports wait that nobody has opened. Put away, it comes back with
/// the next one, and at the next sign-in.
class ReportsBanner : public Notice
{
    Q_OBJECT

public:
    explicit ReportsBanner(FormShelf &shelf, QWidget *parent = nullptr);

    void setAside(bool isAside); ///< where the place shows the list itself

Q_SIGNALS:
    void listWanted();

private:
    void follow();

    FormShelf &m_shelf;
    QSet<RecordId> m_seen; ///< when it was put away
    bool m_isAside = false;
};

} // namespace lanyard
