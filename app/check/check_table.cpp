#include "app/check/check_table.h"

#include "models/store/clock.h"

#include <QCoreApplication>

namespace lanyard {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::CheckTable)
};

Column<CheckRow> column(const QString &key, const QString &title, std::function<QString(const CheckRow &)> text,
                        int width)
{
    Column<CheckRow> made;
    made.key = key;
    made.title = title;
    made.text = std::move(text);
    made.width = width;
    return made;
}

/// "Form 2026–27, signed by Mai Nguyễn 08/09/2026"
QString formText(const ConsentReturn &given, const ConsentBook &book)
{
    const FormVersion *version = book.version(given.version);
    const School *school = version ? book.school(version->school) : nullptr;
    const QString year = version
        ? AcademicYear::starting(version->year, school ? school->yearStarts : School().yearStarts).label()
        : QString();
    const QDate day = given.signedOn.isValid() ? given.signedOn : given.receivedOn;
    return Text::tr("Form %1, given by %2, %3").arg(year, given.givenBy, dateText(day));
}

QString becauseText(const CheckAnswer &answer, const ConsentBook &book, bool seesProtection)
{
    if (!answer.isYes())
        return reasonText(answer, book, seesProtection);
    const ConsentReturn *given = book.given(answer.because);
    QString text = given ? formText(*given, book) : QString();
    if (answer.hasLeft)
        text += Text::tr(" · has left the school");
    return text;
}

} // namespace

std::unique_ptr<CheckTable> makeCheckTable(bool withReasons)
{
    Columns<CheckRow> columns{
        column(
            QStringLiteral("pupil"), Text::tr("Pupil"), [](const CheckRow &row) { return row.name; }, 26),
        column(
            QStringLiteral("registration_group"), Text::tr("Class"),
            [](const CheckRow &row) { return row.registrationGroup; }, 8),
    };
    Column<CheckRow> answer = column(
        QStringLiteral("answer"), Text::tr("Answer"),
        [](const CheckRow &row) { return row.isYes ? Text::tr("May be shown") : Text::tr("May not"); }, 18);
    answer.kind = CellKind::State;
    answer.tone = [](const CheckRow &row) { return row.isYes ? Tone::Good : Tone::Bad; };
    columns.append(answer);
    if (withReasons) {
        columns.append(column(
            QStringLiteral("because"), Text::tr("Because"), [](const CheckRow &row) { return row.because; }, 60));
    }
    auto table = std::make_unique<CheckTable>(columns, [](const CheckRow &row) { return row.pupil; });
    table->setNaturalOrder({QStringLiteral("pupil")});
    return table;
}

QList<CheckRow> checkRows(const QList<CheckAnswer> &answers, const ConsentBook &book, bool withReasons,
                          bool seesProtection)
{
    QList<CheckRow> rows;
    for (const CheckAnswer &answer : answers) {
        const Pupil *pupil = book.pupil(answer.pupil);
        if (!pupil)
            continue;
        rows.append({answer.pupil, pupil->sortedName(), pupil->registrationGroup, answer.isYes(),
                     withReasons ? becauseText(answer, book, seesProtection) : QString()});
    }
    return rows;
}

} // namespace lanyard
