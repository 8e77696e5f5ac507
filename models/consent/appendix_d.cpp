#include "models/consent/appendix_d.h"

#include "models/consent/purpose_rows.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

namespace lanyard {

namespace {

QString resource(const QString &name)
{
    QFile file(QStringLiteral(":/wording/") + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

/// "X, Facebook and Instagram"
QString listed(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    return names.mid(0, names.size() - 1).join(QLatin1String(", ")) + QLatin1String(" and ") + names.last();
}

// The form is the policy's text, sent in English: it is not translated with the program.
QString whoCanSee(const QStringList &publicAccounts)
{
    const QString restricted = QStringLiteral(
        "privacy settings only allow people who have been accepted to view the content on our social media platforms; "
        "additionally, where it is possible, the school's settings do not allow for further sharing. Please note, this "
        "sharing restriction may not be possible on all social media platforms, meaning that, if the content has been "
        "posted and is subsequently shared, more people will be able to view that piece of content.");
    if (publicAccounts.isEmpty())
        return QStringLiteral("The school's ") + restricted;
    return QStringLiteral(
               "Content on the following can be seen by **anybody**, without being accepted, and can be shared "
               "further: **%1**.\nEverywhere else, the school's ")
               .arg(listed(publicAccounts))
        + restricted;
}

QString composed(const QString &name, Addressee addressee, const QList<Purpose> &purposes,
                 const QStringList &publicAccounts)
{
    const QString head = QStringLiteral("[purposes] I provide consent to | Yes | No\n");
    QString text = resource(name);
    text.replace(QLatin1String("[who-can-see]"), whoCanSee(publicAccounts));
    return text.replace(head, head + purposeRows(purposes, addressee));
}

QList<WordingRun> parsePlaceholders(const QString &text, bool bold)
{
    QList<WordingRun> runs;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0) {
            runs.append({text.mid(at), bold, {}});
            break;
        }
        if (open > at)
            runs.append({text.mid(at, open - at), bold, {}});
        runs.append({{}, bold, text.mid(open + 1, close - open - 1)});
        at = close + 1;
    }
    return runs;
}

QList<WordingRun> parseRuns(const QString &line)
{
    QList<WordingRun> runs;
    bool bold = false;
    for (const QString &part : line.split(QLatin1String("**"))) {
        runs += parsePlaceholders(part, bold);
        bold = !bold;
    }
    return runs;
}

QStringList parseCells(const QString &line)
{
    QStringList cells;
    for (const QString &cell : line.split(u'|'))
        cells.append(cell.trimmed());
    return cells;
}

WordingBlock purposeRow(const QString &line)
{
    WordingBlock block{WordingBlock::Kind::PurposeRow, {}, {}, {}, line.startsWith(QLatin1String("?-"))};
    const qsizetype bar = line.indexOf(u'|');
    block.purpose = line.mid(block.indented ? 2 : 1, bar - (block.indented ? 2 : 1)).trimmed();
    block.runs = parseRuns(line.mid(bar + 1).trimmed());
    return block;
}

WordingBlock parseLine(const QString &line)
{
    using Kind = WordingBlock::Kind;
    static const QList<std::pair<QString, Kind>> cells{{QStringLiteral("[details]"), Kind::Details},
                                                       {QStringLiteral("[purposes]"), Kind::Purposes},
                                                       {QStringLiteral("[signature]"), Kind::Signature}};
    for (const auto &[mark, kind] : cells) {
        if (line.startsWith(mark))
            return {kind, {}, parseCells(line.mid(mark.size())), {}, false};
    }
    static const QList<std::pair<QString, Kind>> texts{{QStringLiteral("## "), Kind::Heading},
                                                       {QStringLiteral("# "), Kind::Title},
                                                       {QStringLiteral("- "), Kind::Bullet}};
    for (const auto &[mark, kind] : texts) {
        if (line.startsWith(mark))
            return {kind, parseRuns(line.mid(mark.size())), {}, {}, false};
    }
    return line.startsWith(u'?') ? purposeRow(line) : WordingBlock{Kind::Paragraph, parseRuns(line), {}, {}, false};
}

QHash<QString, QString> known(const School &school)
{
    return {{QStringLiteral("school"), school.name},
            {QStringLiteral("trust"), school.trust},
            {QStringLiteral("dpo"), school.dpoName},
            {QStringLiteral("dpo-email"), school.dpoEmail},
            {QStringLiteral("dpo-phone"), school.dpoPhone}};
}

QString missingSentence(const QString &placeholder)
{
    static const QHash<QString, const char *> sentences{
        {QStringLiteral("school"), QT_TRANSLATE_NOOP("AppendixD", "The school's name is not set.")},
        {QStringLiteral("trust"), QT_TRANSLATE_NOOP("AppendixD", "The trust's name is not set.")},
        {QStringLiteral("dpo"), QT_TRANSLATE_NOOP("AppendixD", "The DPO's name is not set.")},
        {QStringLiteral("dpo-email"), QT_TRANSLATE_NOOP("AppendixD", "The DPO's e-mail address is not set.")},
        {QStringLiteral("dpo-phone"), QT_TRANSLATE_NOOP("AppendixD", "The DPO's telephone number is not set.")}};
    return QCoreApplication::translate("AppendixD", sentences.value(placeholder));
}

} // namespace

QString WordingBlock::text() const
{
    QString all;
    for (const WordingRun &run : runs)
        all += run.text;
    return all;
}

QList<WordingBlock> parseWording(const QString &wording)
{
    QList<WordingBlock> blocks;
    for (const QString &line : wording.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            blocks.append(parseLine(line.trimmed()));
    }
    return blocks;
}

QList<WordingBlock> fillWording(QList<WordingBlock> blocks, const School &school, QStringList *missing)
{
    const QHash<QString, QString> values = known(school);
    for (WordingBlock &block : blocks) {
        for (WordingRun &run : block.runs) {
            if (!values.contains(run.placeholder))
                continue;
            run.text = values.value(run.placeholder);
            const QString sentence = missingSentence(run.placeholder);
            if (run.text.isEmpty() && missing && !missing->contains(sentence))
                missing->append(sentence);
        }
    }
    return blocks;
}

QString appendixD(const QList<Purpose> &purposes, const QStringList &publicAccounts)
{
    return composed(QStringLiteral("appendix_d.txt"), Addressee::Parent, purposes, publicAccounts);
}

QString appendixDForPupils(const QList<Purpose> &purposes, const QStringList &publicAccounts)
{
    return composed(QStringLiteral("appendix_d_pupil.txt"), Addressee::Pupil, purposes, publicAccounts);
}

} // namespace lanyard
