#include "mail.h"
#include "opened_file.h"

#include <QStringList>

namespace lanyard::reader {

namespace {

constexpr int DeepestPart = 10;

/// What an e-mail shows: its words, and what else it carries.
struct Shown
{
    QString plain;
    QString html;
    Notes attachments;
};

void addAttachment(const MailPart &part, Notes &notes)
{
    const MailPart inner(part.type() == "message/rfc822" ? part.content() : QByteArray());
    const QString name = part.fileName().isEmpty() ? inner.header("subject") : part.fileName();
    const QStringList about{name.isEmpty() ? QStringLiteral("?") : name, QString::fromLatin1(part.type()),
                            QString::number(part.content().size())};
    addNote(notes, Note::MailAttachment, about.join(QLatin1Char('\t')));
}

void show(const MailPart &part, int depth, Shown &shown)
{
    const QByteArray type = part.type();
    const QList<MailPart> parts = depth < DeepestPart ? part.parts() : QList<MailPart>();
    if (!parts.isEmpty()) {
        for (const MailPart &inner : parts)
            show(inner, depth + 1, shown);
    } else if (!part.fileName().isEmpty() || !type.startsWith("text/")) {
        addAttachment(part, shown.attachments);
    } else if (type == "text/html") {
        shown.html += part.text();
    } else {
        shown.plain += part.text();
    }
}

} // namespace

OpenedFile openMail(const QByteArray &bytes)
{
    const MailPart mail(bytes);
    Shown shown;
    show(mail, 0, shown);
    OpenedFile opened = openText(shown.plain.trimmed().isEmpty() ? shown.html : shown.plain);
    opened.kind = Kind::Mail;
    addNote(opened.notes, Note::MailFrom, mail.header("from"));
    addNote(opened.notes, Note::MailTo, mail.header("to"));
    addNote(opened.notes, Note::MailCopy, mail.header("cc"));
    addNote(opened.notes, Note::MailDate, mail.header("date"));
    addNote(opened.notes, Note::MailSubject, mail.header("subject"));
    opened.notes += shown.attachments;
    return opened;
}

} // namespace lanyard::reader
