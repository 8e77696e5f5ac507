#include "app/posting/pupil_posts_list.h"

#include "app/consent/consent_source.h"
#include "app/session.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/pill.h"
#include "app/widgets/text_label.h"
#include "models/posting/post_words.h"
#include "models/registers/form_register.h"
#include "models/store/clock.h"
#include "models/store/vault.h"
#include "models/store/when_done.h"

#include <QVBoxLayout>

namespace lanyard {

namespace {

TextLabel *note(const QString &words)
{
    auto *label = new TextLabel(words, TextSize::Small, Colour::Secondary);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// "Larkfield School (Facebook) · published 02/10/2026 · removed 09/10/2026"
QString whereText(const PupilPost &post)
{
    QStringList words{post.place};
    if (post.publishedOn.isValid())
        words.append(PupilPostsList::tr("published %1").arg(dateText(post.publishedOn)));
    if (post.removedOn.isValid())
        words.append(PupilPostsList::tr("removed %1").arg(dateText(post.removedOn)));
    return words.join(QStringLiteral(" · "));
}

} // namespace

PupilPostsList::PupilPostsList(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(5);
    hide();
}

void PupilPostsList::show(const Pupil &pupil)
{
    if (!m_session.may().mayRead(Place::Posts, pupil.school))
        return;
    m_school = pupil.school;
    const auto read = [id = pupil.id](Connection &connection) { return readPostsOf(connection, id); };
    whenDone(m_session.office().read<QList<PupilPost>>(read), this, [this](const Result<QList<PupilPost>> &posts) {
        if (posts)
            fill(*posts);
    });
}

void PupilPostsList::fill(const QList<PupilPost> &posts)
{
    m_rows->addWidget(new Divider);
    m_rows->addWidget(new TextLabel(tr("Posts"), TextSize::SmallStrong));
    if (posts.isEmpty())
        m_rows->addWidget(note(tr("In no post.")));
    for (const PupilPost &post : posts)
        add(post);
    setVisible(true);
}

void PupilPostsList::add(const PupilPost &post)
{
    const FormState *state = formRegister(postsKey())->state(post.state);
    auto *open = makeButton(QString(post.title).replace(u'&', QLatin1String("&&")), Glyph::None, ButtonKind::Quiet);
    open->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a title may be long
    open->setToolTip(tr("Opens the post “%1”").arg(post.title));
    connect(open, &QPushButton::clicked, this, [this, id = post.post] { Q_EMIT wantsPlace(postsKey(), id); });
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new Pill(state ? state->label : post.state, state ? state->tone : Tone::Neutral));
    row->addWidget(open, 1);
    m_rows->addLayout(row);
    m_rows->addWidget(note(whereText(post)));
    if (const QString words = consentWords(post); !words.isEmpty())
        m_rows->addWidget(note(words));
}

QString PupilPostsList::consentWords(const PupilPost &post) const
{
    if (post.isCovered)
        return tr("Covered beyond recovery.");
    if (!post.atPublication)
        return {};
    const auto book = ConsentSource::of(m_session).book();
    const ConsentReturn *given = book ? book->given(post.atPublication->because) : nullptr;
    if (!given || !post.atPublication->isYes())
        return {};
    return m_session.may().seesReasons(m_school)
        ? tr("Consent of that day: %1, received %2").arg(given->givenBy, dateText(given->receivedOn))
        : tr("Consent stood on that day.");
}

} // namespace lanyard
