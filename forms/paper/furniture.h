#pragma once

#include "forms/paper/units.h"
#include "forms/print_context.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace lanyard {

/// What stands around the body of every page: the school and the room for its logo above, who printed it when and
/// where the trail stood below.
class Furniture
{
public:
    /// `hasCodes` leaves the corners free that a scan is recognised by.
    Furniture(const PrintContext &context, const QString &title, paper::Turn turn = paper::Turn::Portrait,
              bool hasCodes = false);

    QRectF body() const { return m_body; }
    void draw(QPainter &painter, int page, int pages) const; ///< `page` from 0

    QRectF pupilCodeBox() const; ///< top right corner
    QRectF pupilNameBox() const; ///< left of it
    QRectF pageCodeBox() const; ///< bottom right corner

private:
    void drawHead(QPainter &painter, bool isFirst) const;
    void drawFoot(QPainter &painter, int page, int pages) const;

    School m_school;
    QString m_title;
    QString m_foot;
    bool m_hasCodes;
    qreal m_headHeight;
    QRectF m_page; ///< within the margins
    QRectF m_body;
};

/// "Issued 22/11/2026 09:41, printed by Marian Webb. Register at entry 1234, 3fa9c2d17b0e44aa."
QString footText(const PrintContext &context);

} // namespace lanyard
