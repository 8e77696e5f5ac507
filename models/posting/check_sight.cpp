#include "models/posting/check_sight.h"

#include "models/store/clock.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CheckSight)
};

/// "Ana Nguyễn, received 10/09/2026": who said so, for those who may read letters; else the day alone.
QString returnText(const CheckAnswer &answer, const ConsentBook &book, const ConsentSight &sight)
{
    const PupilConsent consent = book.about(answer.pupil);
    for (const ConsentReturn *given : consent.returns) {
        if (given->id != answer.because)
            continue;
        return sight.reasons ? Text::tr("%1, received %2").arg(given->givenBy, dateText(given->receivedOn))
                             : Text::tr("received %1").arg(dateText(given->receivedOn));
    }
    return {};
}

ShownAnswer shownAnswer(const CheckAnswer &answer, const ConsentBook &book, const Permissions &may)
{
    ShownAnswer shown;
    shown.pupil = book.pupil(answer.pupil);
    shown.isYes = answer.isYes();
    shown.isCovered = answer.isCovered;
    const RecordId school = shown.pupil->school;
    if (!may.seesReasons(school) || answer.isCovered)
        return shown;
    shown.words = answer.isYes() ? returnText(answer, book, ConsentSight::of(may, school))
                                 : reasonText(answer, book, may.seesProtection(school));
    if (answer.hasLeft)
        shown.warning = Text::tr("has left: consent runs to the end of its year");
    return shown;
}

} // namespace

bool mayReadCheck(const KeptCheck &check, const Permissions &may, const RecordId &user)
{
    return may.seesReasons() || (check.by == user && may.mayWrite(Place::PostingCheck));
}

QList<ShownAnswer> shownAnswers(const QList<CheckAnswer> &answers, const ConsentBook &book, const Permissions &may)
{
    QList<ShownAnswer> shown;
    for (const CheckAnswer &answer : answers)
        shown.append(shownAnswer(answer, book, may));
    return shown;
}

QString textToCopy(const CheckQuestion &question, const QList<ShownAnswer> &answers, const QString &where)
{
    QStringList lines{questionText(question, where)};
    for (const ShownAnswer &answer : answers) {
        const QString word = answer.isCovered ? Text::tr("covered") : answer.isYes ? Text::tr("yes") : Text::tr("no");
        lines.append(QStringLiteral("%1\t%2").arg(answer.pupil->name(), word));
    }
    return lines.join(u'\n') + u'\n';
}

QString questionText(const CheckQuestion &question, const QString &where)
{
    QStringList parts{Text::tr("%1 on %2").arg(mediaLabel(question.media), where)};
    if (question.firstName)
        parts.append(Text::tr("with first names"));
    if (question.age)
        parts.append(Text::tr("with ages"));
    if (question.media != Media::Text)
        parts.append(question.group ? Text::tr("as a group") : Text::tr("as individuals"));
    if (!question.post.isEmpty())
        parts.append(Text::tr("for the post “%1”").arg(question.post));
    parts.append(Text::tr("on %1").arg(dateText(question.on)));
    return parts.join(QStringLiteral(", "));
}

QString placeText(const CheckQuestion &question, const PostingAccounts &accounts)
{
    const PostingAccount *account = accounts.account(question.account);
    return account ? Text::tr("%1 (%2)").arg(account->name, account->platform) : question.platform;
}

} // namespace lanyard
