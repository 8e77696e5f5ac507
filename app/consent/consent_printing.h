#pragma once

#include "app/printing/print_center.h"

#include <QCoreApplication>

#include <functional>

class QMenu;

namespace lanyard {

/// What the consent record can print, as menus: of one pupil, of a class, a year or the school.
class ConsentPrinting
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ConsentPrinting)

public:
    using Preview = std::function<void(PrintJob)>;

    /// `about` is the pupil chosen in the table, or null; `group` the class it is filtered by, or empty.
    ConsentPrinting(Session &session, PrintCenter::Book book, const Pupil *about, QString group, Preview preview);

    void fillMenu(QMenu &menu, const QDate &asOf, qint64 knownBy) const;
    void fillSheetMenu(QMenu &menu) const;
    void fillPupilMenu(QMenu &menu) const; ///< `about` must not be null

private:
    using Make = std::function<PrintJob(const PrintScope &)>;
    void addSheets(QMenu &menu, const QDate &expires) const;
    void addCameraLists(QMenu &menu) const;
    void addBatch(QMenu &menu, const QString &title, Make make) const;

    Session &m_session;
    PrintCenter m_center;
    PrintCenter::Book m_book;
    const Pupil *m_about; // into m_book
    QString m_group;
    Preview m_preview;
};

} // namespace lanyard
