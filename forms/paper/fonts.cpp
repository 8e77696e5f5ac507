#include "forms/paper/fonts.h"

#include "forms/paper/units.h"
#include "forms/printing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>
#include <QHash>

#include <mutex>

namespace lanyard::paper {

namespace {

const QString &family()
{
    static const QString name = QStringLiteral("Noto Sans");
    return name;
}

/// The scripts of families in British schools, most frequent first; what none of them has the system finds.
const QStringList &families()
{
    static const QStringList names{
        family(),
        QStringLiteral("Noto Sans Arabic"),
        QStringLiteral("Noto Sans Devanagari"),
        QStringLiteral("Noto Sans Bengali"),
        QStringLiteral("Noto Sans Gurmukhi"),
        QStringLiteral("Noto Sans Gujarati"),
        QStringLiteral("Noto Sans Tamil"),
        QStringLiteral("Noto Sans Hebrew"),
        QStringLiteral("Noto Sans Thai"),
        QStringLiteral("Noto Sans Ethiopic"),
        QStringLiteral("Noto Sans Georgian"),
        QStringLiteral("Noto Sans Armenian"),
        QStringLiteral("WenQuanYi Micro Hei"), // Chinese, Japanese and Korean
        QStringLiteral("Noto Sans CJK SC"),
    };
    return names;
}

QFont made(int size, Weight weight)
{
    QFont font;
    font.setFamilies(families());
    font.setPixelSize(size);
    font.setBold(weight == Weight::Bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.016);
    return font;
}

void addShippedFonts()
{
    const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/fonts"));
    const auto files = folder.entryList({QStringLiteral("*.ttf"), QStringLiteral("*.otf")}, QDir::Files);
    for (const QString &file : files)
        QFontDatabase::addApplicationFont(folder.filePath(file));
}

} // namespace

QFont font(qreal points, Weight weight)
{
    // A font made anew looks its families up anew; a batch asks for the same few thousands of times.
    static thread_local QHash<int, QFont> known[2];
    QHash<int, QFont> &ofWeight = known[weight == Weight::Bold];
    const int size = qRound(points * Pt);
    const auto found = ofWeight.constFind(size);
    return found != ofWeight.cend() ? *found : *ofWeight.insert(size, made(size, weight));
}

Result<void> requireFonts()
{
    static std::once_flag once;
    std::call_once(once, [] {
        if (!QFontDatabase::hasFamily(family()))
            addShippedFonts();
    });
    if (QFontDatabase::hasFamily(family()))
        return {};
    return failure(Error::Code::Failed,
                   Printing::tr("Nothing was printed: the font Noto Sans is not installed on this "
                                "computer. Install it, or the program again, and print once more."),
                   QStringLiteral("Debian package fonts-noto-core"));
}

} // namespace lanyard::paper
