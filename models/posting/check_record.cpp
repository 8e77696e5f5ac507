#include "models/posting/check_record.h"

#include "models/store/clock.h"
#include "models/store/query.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard {

namespace {

// JSON with its keys sorted: the same question always gives the same bytes, and a school can read them with any tool.

QString key(const char *name) { return QString::fromLatin1(name); }

QByteArray packed(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QJsonArray toJson(const QList<RecordId> &ids)
{
    QJsonArray texts;
    for (const RecordId &id : ids)
        texts.append(id.toText());
    return texts;
}

QList<RecordId> idsFrom(const QJsonValue &texts)
{
    QList<RecordId> ids;
    for (const QJsonValue &text : texts.toArray())
        ids.append(RecordId::fromText(text.toString()));
    return ids;
}

QJsonObject toJson(const CheckQuestion &question)
{
    return {{key("pupils"), toJson(question.pupils)},
            {key("media"), mediaKey(question.media)},
            {key("platform"), question.platform},
            {key("first-name"), question.firstName},
            {key("age"), question.age},
            {key("group"), question.group},
            {key("on"), question.on.toString(Qt::ISODate)},
            {key("post"), question.post},
            {key("covered"), toJson(question.covered)},
            {key("account"), question.account.toText()},
            {key("poster"), question.poster.toText()}};
}

CheckQuestion questionFrom(const QJsonObject &object)
{
    CheckQuestion question;
    question.pupils = idsFrom(object.value(key("pupils")));
    question.media = mediaFromKey(object.value(key("media")).toString()).value_or(Media::Image);
    question.platform = object.value(key("platform")).toString();
    question.firstName = object.value(key("first-name")).toBool();
    question.age = object.value(key("age")).toBool();
    question.group = object.value(key("group")).toBool();
    question.on = QDate::fromString(object.value(key("on")).toString(), Qt::ISODate);
    question.post = object.value(key("post")).toString();
    question.covered = idsFrom(object.value(key("covered")));
    question.account = RecordId::fromText(object.value(key("account")).toString());
    question.poster = RecordId::fromText(object.value(key("poster")).toString());
    return question;
}

QJsonObject toJson(const CheckAnswer &answer)
{
    return {{key("pupil"), answer.pupil.toText()},     {key("obstacle"), int(answer.obstacle)},
            {key("purpose"), answer.purpose},          {key("state"), int(answer.state)},
            {key("because"), answer.because.toText()}, {key("has-left"), answer.hasLeft},
            {key("covered"), answer.isCovered}};
}

CheckAnswer answerFrom(const QJsonObject &object)
{
    return {RecordId::fromText(object.value(key("pupil")).toString()),
            Obstacle(object.value(key("obstacle")).toInt()),
            object.value(key("purpose")).toString(),
            ConsentState(object.value(key("state")).toInt()),
            RecordId::fromText(object.value(key("because")).toString()),
            object.value(key("has-left")).toBool(),
            object.value(key("covered")).toBool()};
}

std::optional<QJsonObject> objectIn(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

/// All of them, or one.
Result<QList<KeptCheck>> checksIn(Connection &connection, const RecordId &only)
{
    QList<KeptCheck> checks;
    const QString which = only.isNull() ? QStringLiteral(" ORDER BY rowid") : QStringLiteral(" WHERE id = ?");
    Query query(connection, QStringLiteral("SELECT id, asked, by, question, answer FROM posting_check") + which);
    if (!only.isNull())
        query.bind(only);
    if (auto run = query.exec(); !run)
        return failure(run);
    while (query.next()) {
        const auto question = objectIn(query.bytes(3));
        const auto answer = objectIn(query.bytes(4));
        if (!question || !answer)
            return failure(Error::Code::Damaged,
                           QCoreApplication::translate("PostingCheck",
                                                       "A check before posting cannot be read. Nothing was changed; "
                                                       "restore the last backup or run a verification."),
                           QStringLiteral("posting_check"));
        KeptCheck check{query.id(0), query.integer(1), query.id(2), questionFrom(*question), {}};
        for (const QJsonValue &one : answer->value(key("answers")).toArray())
            check.answers.append(answerFrom(one.toObject()));
        checks.append(check);
    }
    if (auto read = query.error(); !read)
        return failure(read);
    return checks;
}

} // namespace

Write toWrite(const KeptCheck &check)
{
    QJsonArray list;
    for (const CheckAnswer &answer : check.answers)
        list.append(toJson(answer));
    return {key("posting_check"),
            check.id,
            0,
            {{key("asked"), check.asked},
             {key("by"), check.by.toBytes()},
             {key("question"), packed(toJson(check.question))},
             {key("answer"), packed({{key("answers"), list}})}}};
}

Change keepCheck(const CheckQuestion &question, const QList<CheckAnswer> &answers, const Hand &hand)
{
    return {Change::Kind::Log, {}, {toWrite(KeptCheck{RecordId::make(), hand.now, hand.user, question, answers})}};
}

Result<QList<KeptCheck>> readChecks(Connection &connection) { return checksIn(connection, {}); }

Result<std::optional<KeptCheck>> readCheck(Connection &connection, const RecordId &id)
{
    const Result<QList<KeptCheck>> found = id.isNull() ? QList<KeptCheck>() : checksIn(connection, id);
    if (!found)
        return failure(found);
    return found->isEmpty() ? std::optional<KeptCheck>() : std::optional(found->first());
}

Result<QList<CheckAnswer>> askAgain(Connection &connection, const KeptCheck &kept, const QDate &day)
{
    const qint64 dayEnds = Clock::moment(day.addDays(1), QTime(0, 0)) - 1;
    const auto accounts = readPostingAccountsAsOf(connection, dayEnds);
    const auto book = ConsentBook::readAbout(connection, kept.question.pupils + kept.question.covered);
    if (!accounts || !book)
        return accounts ? Result<QList<CheckAnswer>>(failure(book)) : failure(accounts);
    CheckQuestion question = kept.question;
    question.on = day;
    return checkInFull(question, *book, *accounts, dayEnds);
}

} // namespace lanyard
