#include "app/posting/post_card.h"

#include "app/check/check_table.h"
#include "app/printing/print_center.h"
#include "app/registers/form_shelf.h"
#include "app/session.h"
#include "app/widgets/button.h"
#include "app/widgets/clear_layout.h"
#include "app/widgets/pill.h"
#include "app/widgets/text_label.h"
#include "models/posting/check_sight.h"
#include "models/posting/post_words.h"
#include "models/registers/form_checks.h"
#include "models/store/clock.h"
#include "models/store/vault.h"
#include "models/store/when_done.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace lanyard {

namespace {

TextLabel *wrapped(const QString &words, Colour colour = Colour::Text)
{
    auto *label = new TextLabel(words, TextSize::Small, colour);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString nextStep(const QString &state, bool isBarred)
{
    if (state == QLatin1String("submitted"))
        return isBarred ? PostCard::tr("Why it cannot be approved") : PostCard::tr("Before it is approved");
    if (state == QLatin1String("approved"))
        return isBarred ? PostCard::tr("Why it cannot be published") : PostCard::tr("Before it is published");
    return PostCard::tr("Before it can be submitted");
}

} // namespace

PostCard::PostCard(Session &session, const FormRecord &post, QWidget *parent)
    : RecordAddition(post.id, parent)
    , m_session(session)
    , m_desk(session.reg(), *formRegister(postsKey()))
    , m_post(post)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(7);
}

PostCard::~PostCard() = default;

void PostCard::follow(const FormRecord &post)
{
    m_post = post;
    const int reading = ++m_reading;
    const auto read = [post, today = m_session.today(), user = m_session.user().id](Connection &connection) {
        return readPostSight(connection, post, today, user);
    };
    whenDone(m_session.office().read<PostSight>(read), this, [this, reading](const Result<PostSight> &sight) {
        if (reading != m_reading)
            return;
        if (!sight) {
            Q_EMIT failed(sight.error().message);
            return;
        }
        m_sight = *sight;
        show();
    });
}

void PostCard::show()
{
    clearLayout(m_column);
    if (m_sight->isOpen) {
        addMissing();
        addOneOff();
        addNames();
    }
    if (m_sight->relied)
        addCheck(tr("The check it relied on"), *m_sight->relied);
    if (m_sight->published)
        addCheck(tr("The check of the day of publication"), *m_sight->published);
}

void PostCard::addMissing()
{
    m_column->addWidget(new TextLabel(nextStep(m_post.state, !m_sight->missing.isEmpty()), TextSize::SmallStrong));
    if (m_sight->missing.isEmpty() && m_sight->unticked == 0)
        m_column->addWidget(wrapped(tr("Nothing stands in the way."), Colour::Good));
    for (const QString &sentence : std::as_const(m_sight->missing))
        m_column->addWidget(wrapped(sentence, Colour::Bad));
    if (m_sight->unticked > 0)
        m_column->addWidget(wrapped(tr("%n criteria or confirmation(s) not ticked yet.", nullptr, m_sight->unticked),
                                    Colour::Secondary));
}

/// A name beside one pupil's picture needs a consent of its own; so does whatever is sensitive, which nobody but a
/// person can tell.
void PostCard::addOneOff()
{
    const bool mayMake = m_session.may().mayWrite(Place::ConsentRecord, m_post.school);
    if (!mayMake || m_post.ids(u"pupils"_qs).isEmpty())
        return;
    auto *make = makeButton(tr("One-off consent form"), Glyph::Document, ButtonKind::Quiet);
    make->setToolTip(tr("For this post only: a first name beside one pupil's picture, or anything sensitive"));
    connect(make, &QPushButton::clicked, this,
            [this] { Q_EMIT wantsPlace(QLatin1String("consent/one-off/") + m_post.id.toText(), {}); });
    m_column->addWidget(make, 0, Qt::AlignLeft);
}

void PostCard::addNames()
{
    if (m_sight->names.isEmpty())
        return;
    m_column->addWidget(new TextLabel(tr("Names of the roll in its text"), TextSize::SmallStrong));
    for (const NameHit &hit : std::as_const(m_sight->names))
        m_column->addWidget(nameRow(hit));
}

QWidget *PostCard::nameRow(const NameHit &hit)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(4);
    column->addWidget(new Pill(hit.words, hit.isFullName ? Tone::Bad : Tone::Warning), 0, Qt::AlignLeft);
    if (hit.isFullName) {
        column->addWidget(wrapped(tr("A full name is never posted."), Colour::Secondary));
        return row;
    }
    if (!mayDismiss())
        return row;
    auto *reason = new QLineEdit;
    reason->setPlaceholderText(tr("Why it is no pupil's name here"));
    reason->setAccessibleName(tr("Why “%1” is no pupil's name here").arg(hit.words));
    reason->setObjectName(QLatin1String("dismiss-") + hit.words);
    auto *dismissed = makeButton(tr("Dismiss"));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(reason, 1);
    line->addWidget(dismissed);
    column->addLayout(line);
    const auto dismissIt = [this, hit, reason] { dismiss(hit, reason->text().simplified()); };
    connect(dismissed, &QPushButton::clicked, this, dismissIt);
    connect(reason, &QLineEdit::returnPressed, this, dismissIt);
    return row;
}

bool PostCard::mayDismiss() const
{
    return editableFields(m_desk.form(), m_post, m_session.may(), m_session.user().id).contains(u"dismissed"_qs);
}

void PostCard::dismiss(const NameHit &hit, const QString &reason)
{
    if (reason.isEmpty())
        return;
    FormRecord after = m_post;
    QStringList lines = after.text(u"dismissed"_qs).split(u'\n', Qt::SkipEmptyParts);
    lines.append(tr("%1: %2").arg(hit.words, reason));
    after.set(u"dismissed"_qs, lines.join(u'\n'));
    whenDone(m_desk.set(m_post, after), this, [this](const Result<Committed> &done) {
        if (!done)
            Q_EMIT failed(done.error().message);
    });
}

void PostCard::addCheck(const QString &title, const KeptCheck &check)
{
    m_column->addWidget(new TextLabel(title, TextSize::SmallStrong));
    const QString where = placeText(check.question, m_sight->accounts);
    m_column->addWidget(wrapped(questionText(check.question, where)));
    const QString by = userName(check.by);
    m_column->addWidget(wrapped(tr("Asked %1 by %2").arg(momentText(check.asked), by), Colour::Secondary));
    for (const ShownAnswer &answer : shownAnswers(check.answers, m_sight->book, m_session.may())) {
        const Colour colour = answer.isYes || answer.isCovered ? Colour::Text : Colour::Bad;
        QStringList words{answer.pupil->name(), answerWord(answer), becauseText(answer)};
        words.removeAll(QString());
        m_column->addWidget(wrapped(words.join(QStringLiteral(" · ")), colour));
    }
    auto *printed = makeButton(tr("Print this check"), Glyph::Printer, ButtonKind::Quiet);
    const auto book = std::make_shared<const ConsentBook>(m_sight->book);
    connect(printed, &QPushButton::clicked, this, [this, book, check, where, by] {
        Q_EMIT printWanted(PrintCenter(m_session).check(book, check, where, by));
    });
    m_column->addWidget(printed, 0, Qt::AlignLeft);
}

QString PostCard::userName(const RecordId &user) const
{
    for (const User &one : FormShelf::of(m_session).users()) {
        if (one.id == user)
            return one.shownName();
    }
    return {};
}

} // namespace lanyard
