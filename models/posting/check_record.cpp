#include "models/posting/check_record.h"

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

QJsonObject toJson(const CheckQuestion &question)
{
    QJsonArray pupils;
    for (const RecordId &pupil : question.pupils)
        pupils.append(pupil.toText());
    return {{key("pupils"), pupils},
            {key("media"), mediaKey(question.media)},
            {key("platform"), question.platform},
            {key("first-name"), question.firstName},
            {key("age"), question.age},
            {key("group"), question.group},
            {key("on"), question.on.toString(Qt::ISODate)},
            {key("post"), question.post}};
}

CheckQuestion questionFrom(const QJsonObject &object)
{
    CheckQuestion question;
    for (const QJsonValue &pupil : object.value(key("pupils")).toArray())
        question.pupils.append(RecordId::fromText(pupil.toString()));
    question.media = mediaFromKey(object.value(key("media")).toString()).value_or(Media::Image);
    question.platform = object.value(key("platform")).toString();
    question.firstName = object.value(key("first-name")).toBool();
    question.age = object.value(key("age")).toBool();
    question.group = object.value(key("group")).toBool();
    question.on = QDate::fromString(object.value(key("on")).toString(), Qt::ISODate);
    question.post = object.value(key("post")).toString();
    return question;
}

QJsonObject toJson(const CheckAnswer &answer)
{
    return {{key("pupil"), answer.pupil.toText()},     {key("obstacle"), int(answer.obstacle)},
            {key("purpose"), answer.purpose},          {key("state"), int(answer.state)},
            {key("because"), answer.because.toText()}, {key("has-left"), answer.hasLeft}};
}

CheckAnswer answerFrom(const QJsonObject &object)
{
    return {RecordId::fromText(object.value(key("pupil")).toString()),
            Obstacle(object.value(key("obstacle")).toInt()),
            object.value(key("purpose")).toString(),
            ConsentState(object.value(key("state")).toInt()),
            RecordId::fromText(object.value(key("because")).toString()),
            object.value(key("has-left")).toBool()};
}

std::optional<QJsonObject> objectIn(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

Change keepCheck(const CheckQuestion &question, const QList<CheckAnswer> &answers, const Hand &hand)
{
    QJsonArray list;
    for (const CheckAnswer &answer : answers)
        list.append(toJson(answer));
    const Fields values{{key("asked"), hand.now},
                        {key("by"), hand.user.toBytes()},
                        {key("question"), packed(toJson(question))},
                        {key("answer"), packed({{key("answers"), list}})}};
    return {Change::Kind::Log, {}, {{key("posting_check"), RecordId::make(), 0, values}}};
}

Result<QList<KeptCheck>> readChecks(Connection &connection)
{
    QList<KeptCheck> checks;
    Query query(connection, QStringLiteral("SELECT id, asked, by, question, answer FROM posting_check ORDER BY rowid"));
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

} // namespace lanyard
