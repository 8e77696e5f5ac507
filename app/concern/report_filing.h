#pragma once

#include <QObject>

namespace lanyard {

class Session;

/// The reports in office, tried with the keys of whoever signs in: what opens is filed as cases that nobody has opened
/// yet, beside the window. Again whenever another report is delivered.
class ReportFiling : public QObject
{
    Q_OBJECT

public:
    static ReportFiling &of(const Session &session); ///< made at the first question

    void file();

Q_SIGNALS:
    void filed(int reports); ///< how many; not said of none
    void failed(const QString &words);

private:
    template <typename Part> friend Part &partOf(const Session &session);
    explicit ReportFiling(Session &session);

    Session &m_session;
    bool m_isFiling = false;
    bool m_again = false; ///< another was delivered meanwhile
};

} // namespace lanyard
