#include "app/consent/withdrawal_outcome.h"

#include "app/session.h"
#include "app/widgets/button.h"
#include "app/widgets/record_view.h"
#include "models/posting/post_words.h"
#include "models/store/clock.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace lanyard {

WithdrawalOutcome::WithdrawalOutcome(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_view(new RecordView)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_view, 1);
    layout->addWidget(makeButtons());
}

QWidget *WithdrawalOutcome::makeButtons()
{
    auto *buttons = new QWidget(this);
    m_reply = makeButton(tr("Print the repl&y"), Glyph::Printer);
    m_receipt = makeButton(tr("Re&ceipt"));
    m_done = makeButton(tr("&Done"), Glyph::None, ButtonKind::Filled);
    m_reply->setToolTip(tr("To the parent: what was published, what has been removed and what could not be"));
    m_receipt->setToolTip(tr("Prints what was withdrawn, and when"));
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_reply);
    row->addWidget(m_receipt);
    row->addStretch(1);
    row->addWidget(m_done);
    connect(m_reply, &QPushButton::clicked, this, [this] { Q_EMIT replyWanted(m_given); });
    connect(m_receipt, &QPushButton::clicked, this, [this] { Q_EMIT receiptWanted(m_given); });
    connect(m_done, &QPushButton::clicked, this, &WithdrawalOutcome::closed);
    return buttons;
}

void WithdrawalOutcome::show(const ConsentReturn &given, const Pupil &pupil, const QStringList &stopped)
{
    m_given = given;
    m_name = pupil.sortedName();
    m_group = pupil.registrationGroup;
    m_stopped = stopped;
    m_posts.clear();
    const Permissions &may = m_session.may();
    const bool readsConsent = may.mayRead(Place::ConsentRecord, pupil.school);
    m_reply->setVisible(readsConsent && may.mayRead(Place::Posts, pupil.school));
    m_receipt->setVisible(readsConsent);
    fill(false);
    m_done->setFocus();
}

void WithdrawalOutcome::showPosts(const QList<BroughtDown> &posts)
{
    m_posts = posts;
    fill(true);
}

void WithdrawalOutcome::fill(bool arePostsKnown)
{
    m_view->clear();
    m_view->addHeading(tr("Withdrawn: %1").arg(m_name), m_group);
    m_view->addValue(tr("By"), m_given.givenBy);
    m_view->addValue(tr("Received"), tr("%1, %2").arg(dateText(m_given.receivedOn), methodLabel(m_given.method)));
    m_view->addLine();
    if (m_session.may().seesReasons()) {
        m_view->addSection(tr("What stops from then on"));
        for (const QString &purpose : m_stopped)
            m_view->addMark(Glyph::CloseCircle, Colour::Bad, purpose);
        if (m_stopped.isEmpty())
            m_view->addNote(tr("Nothing of it was permitted before."));
        m_view->addLine();
    }
    m_view->addSection(tr("Published posts that relied on it"));
    if (!arePostsKnown)
        m_view->addNote(tr("Looking…"));
    else
        addPosts();
    m_view->finish();
}

void WithdrawalOutcome::addPosts()
{
    if (m_posts.isEmpty())
        return m_view->addNote(tr("None: nothing has to come down."));
    int unnamed = 0;
    for (const BroughtDown &post : std::as_const(m_posts)) {
        if (post.title.isEmpty()) {
            ++unnamed;
            continue;
        }
        m_view->addMark(Glyph::Alert, Colour::Bad, tr("%1 · %2").arg(post.title, post.place),
                        dateText(post.publishedOn));
        if (!post.address.isEmpty())
            m_view->addNote(post.address);
        auto *open = makeButton(tr("Open the takedown"), Glyph::Link, ButtonKind::Quiet);
        connect(open, &QPushButton::clicked, this,
                [this, id = post.takedown] { Q_EMIT wantsPlace(takedownsKey(), id); });
        m_view->addButton(open);
    }
    if (unnamed > 0)
        m_view->addNote(tr("%n post(s) have to come down.", nullptr, unnamed), Colour::Text);
    m_view->addNote(tr("Whoever looks after the accounts has it among their tasks. The reply says what was removed and "
                       "what could not be: print it once the takedowns are closed."));
}

void WithdrawalOutcome::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lanyard
