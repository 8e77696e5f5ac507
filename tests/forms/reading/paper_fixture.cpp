#include "tests/forms/reading/paper_fixture.h"

#include "models/consent/appendix_d.h"
#include "tests/forms/reading/pdf_archive_check.h"
#include "tests/forms/reading/pdf_glyphs.h"
#include "tests/forms/reading/pdf_text.h"

#include <QDateTime>

namespace lanyard::test {

namespace {

constexpr qreal SmallestMargin = 20; ///< points; nearer to the edge no office printer prints

} // namespace

PrintContext printContext()
{
    PrintContext context;
    context.school.id = RecordId::fromText(QStringLiteral("0123456789abcdef0123456789abcdef"));
    context.school.name = QStringLiteral("Quay Primary School");
    context.school.trust = QStringLiteral("Kaleidoscope Multi Academy Trust");
    context.school.dpoName = QStringLiteral("Robin Meyer");
    context.school.dpoEmail = QStringLiteral("dpo@example.org");
    context.school.dpoPhone = QStringLiteral("01632 960123");
    context.printedBy = QStringLiteral("Marian Webb");
    context.at = QDateTime(QDate(2026, 11, 22), QTime(9, 41), Qt::UTC).toMSecsSinceEpoch();
    context.trailSequence = 1234;
    context.trailHead = QByteArray::fromHex("3fa9c2d17b0e44aa8899aabbccddeeff00112233445566778899aabbccddeeff");
    return context;
}

FormVersion formVersion()
{
    FormVersion version;
    version.id = RecordId::fromText(QStringLiteral("00112233445566778899aabbccddeeff"));
    version.year = 2026;
    version.purposes = policyPurposes();
    version.wording = appendixD(version.purposes, {});
    version.pupilWording = appendixDForPupils(version.purposes, {});
    return version;
}

FormVersion formVersion(int count)
{
    FormVersion version = formVersion();
    for (int more = int(version.purposes.size()); more < count; ++more) {
        version.purposes.append(
            Purpose{QStringLiteral("own-%1").arg(more),
                    QStringLiteral("Images in the school's own printed publication number %1").arg(more)});
    }
    version.wording = appendixD(version.purposes, {});
    return version;
}

QStringList namesInManyScripts()
{
    return {QStringLiteral("Ștefan Khan"),
            QStringLiteral("Hà Nguyễn"),
            QStringLiteral("Łukasz Żółć"),
            QStringLiteral("Theo Müller"),
            QStringLiteral("Chloé Şahin"),
            QStringLiteral("Zoë Ó Briain"),
            QStringLiteral("Aoife O'Brien"),
            QStringLiteral("Jean-Luc Picard"),
            QStringLiteral("Οδυσσέας Ιωάννου"),
            QStringLiteral("Оксана Шевченко"),
            QStringLiteral("王小明"),
            QStringLiteral("歐陽麗華"),
            QStringLiteral("さくら 佐藤"),
            QStringLiteral("김민준"),
            QStringLiteral("สมชาย ใจดี"),
            QStringLiteral("አበበ ቢቂላ"),
            QStringLiteral("ნინო"),
            QStringLiteral("Արամ"),
            longName()};
}

QStringList namesOfJoinedLetters()
{
    return {QStringLiteral("فاطمة الزهراء شاهين"),
            QStringLiteral("Müller محمد"),
            QStringLiteral("زینب ٹھاکر"), // Urdu
            QStringLiteral("שרה לוי"),
            QStringLiteral("प्रिया क्षत्रिय"), // Devanagari
            QStringLiteral("শ্রাবণী চক্রবর্তী"), // Bengali
            QStringLiteral("ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ"), // Gurmukhi
            QStringLiteral("કૃષ્ણા પટેલ"), // Gujarati
            QStringLiteral("தமிழ்ச்செல்வி"), // Tamil
            QStringLiteral("Ọláńrewájú Ẹ̀bùn")};
}

QString longName()
{
    return QStringLiteral("Maximiliana-Alexandrina Konstantinopoulou Wolfeschlegelsteinhausenbergerdorff van der Berg");
}

QStringList faults(const QByteArray &pdf)
{
    const PdfText text = PdfText::read(pdf);
    QStringList found = archiveFaults(pdf);
    if (text.pageCount() == 0)
        found.append(QStringLiteral("no pages"));
    else if (const int missing = missingGlyphs(pdf); missing > 0)
        found.append(QStringLiteral("letters no font has: %1").arg(missing));
    for (const QString &word : text.strays(SmallestMargin))
        found.append(QStringLiteral("outside: ") + word);
    for (const QString &pair : text.overlaps())
        found.append(QStringLiteral("overlap: ") + pair);
    return found;
}

} // namespace lanyard::test
