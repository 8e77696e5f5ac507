#include "forms/takedown_reply.h"

#include "forms/paper/answer_table.h"
#include "forms/paper/form_writer.h"
#include "forms/paper/print_document.h"
#include "forms/printing.h"
#include "forms/school_contacts.h"
#include "models/store/clock.h"

namespace lanyard {

namespace {

constexpr qreal Points = 10.5;
constexpr qreal DayWidth = 25 * paper::Mm;

using State = Takedown::State;

class ReplyPages
{
public:
    ReplyPages(const TakedownReply &reply, PrintDocument &document)
        : m_reply(reply)
        , m_document(document)
        , m_writer(document.body(), Points)
    {
    }

    FormLayout lay()
    {
        m_writer.title(Printing::tr("What the school has removed"));
        addFacts();
        m_writer.space(1.5);
        m_writer.paragraph(
            Printing::tr("Since then the school has published nothing further that needed this consent. What it "
                         "published before remains lawful; it has made every effort to remove it."));
        addRemoved();
        addImpracticable();
        addOpen();
        if (m_reply.posts.isEmpty())
            m_writer.paragraph(Printing::tr("Nothing that relied on this consent had been published."));
        m_writer.heading(Printing::tr("If you have a question"));
        m_writer.paragraph(Printing::tr("Copies that other people have shared are beyond the school's reach; tell us "
                                        "where you see one. The data protection officer helps with any question:"));
        m_writer.paragraph(dpoContact(m_document.school(), &m_document.warnings()));
        return m_writer.finish();
    }

private:
    void addFacts()
    {
        const ConsentReturn &given = m_reply.given;
        m_writer.row(Printing::tr("Pupil"), joined({m_reply.pupil, m_reply.registrationGroup}));
        m_writer.row(Printing::tr("Given by"), joined({given.givenBy, given.relationship}));
        m_writer.row(Printing::tr("Received on"), dateText(given.receivedOn));
        m_writer.row(Printing::tr("How it came"), methodLabel(given.method));
    }

    static QString joined(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }

    QList<const TakedownReply::Post *> in(State state) const
    {
        QList<const TakedownReply::Post *> found;
        for (const TakedownReply::Post &post : m_reply.posts) {
            if (post.state == state)
                found << &post;
        }
        return found;
    }

    static QString named(const TakedownReply::Post &post) { return joined({post.title, post.place}); }

    void addRemoved()
    {
        const auto posts = in(State::Removed);
        if (posts.isEmpty())
            return;
        m_writer.heading(Printing::tr("Removed"));
        AnswerTable table(m_writer.flow(),
                          {Printing::tr("What was published"), Printing::tr("Published"), Printing::tr("Removed")},
                          Points, DayWidth);
        for (const TakedownReply::Post *post : posts) {
            const QString how = post->isCovered
                ? Printing::tr("%1: the pupil was covered or taken out").arg(named(*post))
                : named(*post);
            table.add({{{how, false, {}}}, {}, false, {dateText(post->publishedOn), dateText(post->closedOn)}});
        }
        table.end();
    }

    void addImpracticable()
    {
        const auto posts = in(State::NotPracticable);
        if (posts.isEmpty())
            return;
        m_writer.heading(Printing::tr("Could not be removed"));
        for (const TakedownReply::Post *post : posts)
            m_writer.bullet(
                {{Printing::tr("%1, published %2: ").arg(named(*post), dateText(post->publishedOn)), true, {}},
                 {post->reason, false, {}}});
    }

    void addOpen()
    {
        const auto posts = in(State::Open);
        if (posts.isEmpty())
            return;
        m_writer.heading(Printing::tr("Being removed"));
        m_writer.paragraph(Printing::tr("The school will write again when these are gone:"));
        for (const TakedownReply::Post *post : posts)
            m_writer.bullet(
                {{Printing::tr("%1, published %2").arg(named(*post), dateText(post->publishedOn)), false, {}}});
    }

    const TakedownReply &m_reply;
    PrintDocument &m_document;
    FormWriter m_writer;
};

} // namespace

Result<Printed> printTakedownReply(const TakedownReply &reply, const PrintContext &context)
{
    PrintDocument document(context, Printing::tr("Reply to a withdrawal"));
    document.add(ReplyPages(reply, document).lay());
    return document.finish();
}

} // namespace lanyard
