#include "app/check/check_table.h"

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

QString wordOf(bool isYes, bool isCovered)
{
    if (isCovered)
        return Text::tr("Covered");
    return isYes ? Text::tr("May be shown") : Text::tr("May not");
}

Tone toneOf(const CheckRow &row)
{
    if (row.isCovered)
        return Tone::Neutral;
    return row.isYes ? Tone::Good : Tone::Bad;
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
        [](const CheckRow &row) { return wordOf(row.isYes, row.isCovered); }, 18);
    answer.kind = CellKind::State;
    answer.tone = toneOf;
    columns.append(answer);
    if (withReasons) {
        columns.append(column(
            QStringLiteral("because"), Text::tr("Because"), [](const CheckRow &row) { return row.because; }, 60));
    }
    auto table = std::make_unique<CheckTable>(columns, [](const CheckRow &row) { return row.pupil; });
    table->setNaturalOrder({QStringLiteral("pupil")});
    return table;
}

QList<CheckRow> checkRows(const QList<ShownAnswer> &answers)
{
    QList<CheckRow> rows;
    for (const ShownAnswer &answer : answers)
        rows.append({answer.pupil->id, answer.pupil->sortedName(), answer.pupil->registrationGroup, answer.isYes,
                     answer.isCovered, becauseText(answer)});
    return rows;
}

QString answerWord(const ShownAnswer &answer) { return wordOf(answer.isYes, answer.isCovered); }

QString becauseText(const ShownAnswer &answer)
{
    const bool isByForm = answer.isYes && !answer.words.isEmpty();
    QStringList words{isByForm ? Text::tr("Form: %1").arg(answer.words) : answer.words, answer.warning};
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

} // namespace lanyard
