#include "app/look/glyph.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>
#include <QStandardPaths>

namespace lanyard {

namespace {

constexpr qreal DesignSize = 96; // large enough that the path's coordinates keep their precision

/// Beside the program where it was installed with its own copy, else among the system's fonts. A raw font from a file
/// is opened on first use and costs no look through every family of the computer.
QRawFont findFont()
{
    const QString name = QStringLiteral("materialdesignicons-webfont.ttf");
    const QString program = QCoreApplication::applicationDirPath();
    QStringList files{program + QLatin1String("/fonts/") + name,
                      program + QLatin1String("/../share/lanyard/fonts/") + name,
                      program + QLatin1String("/../Resources/fonts/") + name};
    for (const QString &folder : QStandardPaths::standardLocations(QStandardPaths::FontsLocation)) {
        files.append(folder + QLatin1Char('/') + name);
        files.append(folder + QLatin1String("/truetype/materialdesignicons-webfont/") + name);
    }
    files.append(QStringLiteral("/usr/share/fonts/truetype/materialdesignicons-webfont/") + name);
    for (const QString &file : std::as_const(files)) {
        if (QFile::exists(file)) {
            QRawFont font(file, DesignSize, QFont::PreferNoHinting);
            if (font.isValid())
                return font;
        }
    }
    QRawFont installed = QRawFont::fromFont(QFont(QStringLiteral("Material Design Icons")));
    installed.setPixelSize(DesignSize);
    return installed.familyName() == QLatin1String("Material Design Icons") ? installed : QRawFont();
}

const QRawFont &font()
{
    static const QRawFont found = findFont();
    return found;
}

const QPainterPath &path(Glyph glyph)
{
    static QHash<char16_t, QPainterPath> known;
    const auto code = char16_t(glyph);
    auto at = known.find(code);
    if (at == known.end()) {
        QPainterPath outline;
        if (font().isValid() && glyph != Glyph::None) {
            const QList<quint32> indexes = font().glyphIndexesForString(QString(QChar(code)));
            if (!indexes.isEmpty() && indexes.first() != 0) {
                outline = font().pathForGlyph(indexes.first());
                outline.translate(0, font().ascent()); // from the baseline to the top of the cell
            }
        }
        at = known.insert(code, outline);
    }
    return *at;
}

class GlyphEngine : public QIconEngine
{
public:
    GlyphEngine(Glyph glyph, Colour colour)
        : m_glyph(glyph)
        , m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QColor colour = Theme::colour(mode == QIcon::Disabled ? Colour::Secondary : m_colour);
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.6F);
        paintGlyph(*painter, rect, m_glyph, colour);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new GlyphEngine(*this); }

private:
    Glyph m_glyph;
    Colour m_colour;
};

} // namespace

void paintGlyph(QPainter &painter, const QRectF &where, Glyph glyph, const QColor &colour)
{
    const QPainterPath &outline = path(glyph);
    if (outline.isEmpty())
        return;
    const qreal side = std::min(where.width(), where.height());
    const qreal scale = side / DesignSize;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.center() - QPointF(side / 2, side / 2));
    painter.scale(scale, scale);
    painter.fillPath(outline, colour);
    painter.restore();
}

bool glyphsAvailable() { return font().isValid(); }

QIcon icon(Glyph glyph, Colour colour)
{
    return glyph == Glyph::None ? QIcon() : QIcon(new GlyphEngine(glyph, colour));
}

} // namespace lanyard
