#include "app/registers/history_entries.h"

#include "app/registers/record_around.h"
#include "app/widgets/record_view.h"
#include "models/registers/form_names.h"
#include "models/store/clock.h"

#include <QCoreApplication>

#include <algorithm>

namespace lanyard {

namespace {

constexpr qsizetype LongestValue = 90; ///< letters; a tooltip has the rest

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::FormPanel)
};

/// One line of the history, in the order in which it happened.
struct Line
{
    qint64 at = 0;
    QString word;
    Tone tone = Tone::Neutral;
    RecordId who;
    QStringList below = {};
    bool isReading = false;
    int times = 1; ///< that somebody did the same without anything else in between
};

QString shortened(const QString &value)
{
    const QString line = value.simplified();
    return line.size() > LongestValue ? line.left(LongestValue - 1).trimmed() + QChar(0x2026) : line;
}

QString changeText(const FormField &field, const TrailValue &change, const FormNames &names)
{
    const QString from = shortened(names.text(field, change.from));
    const QString to = shortened(names.text(field, change.to));
    if (from.isEmpty())
        return Text::tr("%1: %2").arg(field.shortLabel(), to);
    return to.isEmpty() ? Text::tr("%1: taken out: %2").arg(field.shortLabel(), from)
                        : Text::tr("%1: %2, before: %3").arg(field.shortLabel(), to, from);
}

/// As FormDesk::noteReading() was told.
QString readingWord(const QString &how)
{
    if (how == QLatin1String("printed"))
        return Text::tr("Printed");
    return how == QLatin1String("exported") ? Text::tr("Exported") : Text::tr("Opened");
}

bool isReading(const FormRegister &form, const HistoryStep &step)
{
    return step.what == HistoryStep::What::Seen && !form.isInOffice();
}

QString wordOf(const FormRegister &form, const HistoryStep &step)
{
    switch (step.what) {
    case HistoryStep::What::Entered:
        return Text::tr("Entered");
    case HistoryStep::What::Seen:
        return form.isInOffice() ? Text::tr("Password shown") : readingWord(step.reason);
    case HistoryStep::What::Moved:
        if (const FormState *state = form.state(step.state))
            return state->label;
        return step.state;
    case HistoryStep::What::Changed:
        break;
    }
    return Text::tr("Changed");
}

Line lineOf(const FormRegister &form, const FormNames &names, const HistoryStep &step)
{
    const FormState *state = form.state(step.state);
    Line line{step.at, wordOf(form, step), state ? state->tone : Tone::Neutral, step.who};
    if (!step.reason.isEmpty() && !isReading(form, step))
        line.below << Text::tr("Reason: %1").arg(step.reason);
    line.isReading = isReading(form, step);
    for (const TrailValue &change : step.changes) {
        if (const FormField *field = form.field(change.field))
            line.below << changeText(*field, change, names);
    }
    return line;
}

} // namespace

void addHistory(RecordView &view, const FormRegister &form, const FormNames &names, const RecordAround &around)
{
    QList<Line> lines;
    for (const HistoryStep &step : around.history) {
        const Line line = lineOf(form, names, step);
        const bool isSame = isReading(form, step) && !lines.isEmpty() && lines.last().isReading
            && lines.last().word == line.word && lines.last().who == line.who;
        if (isSame)
            ++lines.last().times;
        else
            lines.append(line);
    }
    for (const FormSignature &signature : around.signatures)
        lines.append({signature.at, Text::tr("Signed"), Tone::Accent, signature.signer});
    std::stable_sort(lines.begin(), lines.end(), [](const Line &one, const Line &other) { return one.at < other.at; });
    view.addLine();
    view.addSection(Text::tr("History"));
    for (const Line &line : std::as_const(lines)) {
        view.addEntry(line.word, line.tone, {}, {});
        const QString first = Text::tr("%1, %2").arg(names.of(line.who), momentText(line.at));
        view.addNote(line.times == 1 ? first : Text::tr("%1, and %n more in a row", nullptr, line.times - 1).arg(first),
                     Colour::Text);
        for (const QString &words : line.below)
            view.addNote(words);
    }
}

} // namespace lanyard
