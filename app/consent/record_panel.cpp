#include "app/consent/record_panel.h"

#include "app/consent/consent_source.h"
#include "app/evidence/evidence_list.h"
#include "app/posting/pupil_posts_list.h"
#include "app/session.h"
#include "app/widgets/button.h"
#include "app/widgets/record_view.h"
#include "models/store/clock.h"

#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace lanyard {
namespace {

struct Shape
{
    Glyph glyph;
    Colour colour;
};

Shape shapeOf(ConsentState state)
{
    switch (state) {
    case ConsentState::Consented:
        return {Glyph::CheckCircle, Colour::Good};
    case ConsentState::Disputed:
    case ConsentState::Unclear:
        return {Glyph::HelpCircle, Colour::Warning};
    case ConsentState::Expired:
    case ConsentState::NotReturned:
        return {Glyph::CircleOutline, Colour::Neutral};
    case ConsentState::Protected:
    case ConsentState::Withdrawn:
    case ConsentState::Refused:
        break;
    }
    return {Glyph::CloseCircle, Colour::Bad};
}

} // namespace

ConsentRecordPanel::ConsentRecordPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_source(ConsentSource::of(session))
    , m_may(session.may())
    , m_view(new RecordView)
    , m_buttons(makeButtons())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_buttons);
}

QWidget *ConsentRecordPanel::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_amend = makeButton(tr("A&mend")));
    row->addWidget(m_withdraw = makeButton(tr("&Withdraw")));
    row->addStretch();
    row->addWidget(m_more = makeIconButton(tr("More for this pupil"), Glyph::Menu, ButtonKind::Plain));
    row->addWidget(m_print = makeIconButton(tr("Print for this pupil"), Glyph::Printer, ButtonKind::Plain));
    m_amend->setToolTip(tr("Enters a new form for this pupil"));

    connect(m_amend, &QPushButton::clicked, this, &ConsentRecordPanel::amend);
    connect(m_withdraw, &QPushButton::clicked, this, &ConsentRecordPanel::withdraw);
    connect(m_print, &QPushButton::clicked, this,
            [this] { Q_EMIT print(m_print->mapToGlobal(QPoint(0, m_print->height() + 2))); });
    connect(m_more, &QPushButton::clicked, this, [this] {
        QMenu menu;
        const Accesses rights = m_may.at(Place::ConsentRecord);
        if (rights.testFlag(Access::Protect)) {
            menu.addAction(m_isProtected ? tr("Lift the &protection…") : tr("&Protect: never to be published…"), this,
                           [this] { Q_EMIT protect(!m_isProtected); });
        }
        if (rights.testFlag(Access::Resolve))
            menu.addAction(tr("Record a &finding…"), this, &ConsentRecordPanel::recordFinding);
        menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
    return buttons;
}

void ConsentRecordPanel::show(const RecordId &id, const QDate &day, qint64 knownBy)
{
    m_pupil = id;
    m_view->clear();
    const std::shared_ptr<const ConsentBook> book = m_source.book();
    const PupilConsent consent = book ? book->about(id) : PupilConsent();
    m_buttons->setVisible(consent.pupil);
    if (consent.pupil) {
        const RecordId school = consent.pupil->school;
        m_isProtected = isProtected(consent, day, knownBy);
        const Accesses rights = m_may.at(Place::ConsentRecord, school);
        m_amend->setVisible(rights.testFlag(Access::Write));
        m_more->setVisible(rights.testFlag(Access::Protect) || rights.testFlag(Access::Resolve));
        m_print->setVisible(rights.testFlag(Access::Read));
        fill(*book, *consent.pupil, ConsentPicture::of(*book, id, ConsentSight::of(m_may, school), day, knownBy), day);
    } else {
        m_view->addNote(tr("Choose a pupil to see what may be published."));
    }
    m_view->finish();
}

void ConsentRecordPanel::fill(const ConsentBook &book, const Pupil &pupil, const ConsentPicture &picture,
                              const QDate &day)
{
    QStringList about{pupil.registrationGroup};
    if (m_may.mayRead(Place::Pupils, pupil.school)) {
        if (!pupil.upn.isEmpty())
            about += tr("UPN %1").arg(pupil.upn);
        if (pupil.born.isValid())
            about += tr("born %1").arg(dateText(pupil.born));
    }
    m_view->addHeading(pupil.sortedName(), about.join(QStringLiteral(" · ")));
    if (isLeaver(book.about(pupil.id), day))
        m_view->addNote(tr("Has left the school: consent runs to the end of its year."), Colour::Warning);
    m_view->addValue(tr("In force"), picture.inForce, true);
    if (!picture.givenBy.isEmpty())
        m_view->addValue(tr("Given by"), picture.givenBy);
    if (!picture.signedText.isEmpty())
        m_view->addValue(tr("Signed"), picture.signedText);
    if (picture.validUntil.isValid())
        m_view->addValue(tr("Valid until"), dateText(picture.validUntil));
    m_view->addLine();
    const auto list = [this](const QString &title, const QList<ConsentPicture::Line> &lines) {
        if (lines.isEmpty())
            return;
        m_view->addSection(title);
        for (const ConsentPicture::Line &line : lines) {
            const Shape shape = shapeOf(line.state);
            m_view->addMark(shape.glyph, shape.colour, line.label, line.reason, consentStateLabel(line.state));
        }
    };
    list(tr("May be published"), picture.may);
    list(tr("May not"), picture.mayNot);
    fillHistory(picture);
    addPosts(pupil);
    addEvidence(picture);
}

void ConsentRecordPanel::addPosts(const Pupil &pupil)
{
    auto *posts = new PupilPostsList(m_session);
    connect(posts, &PupilPostsList::wantsPlace, this, &ConsentRecordPanel::wantsPlace);
    m_view->addWidget(posts);
    posts->show(pupil);
}

void ConsentRecordPanel::fillHistory(const ConsentPicture &picture)
{
    if (picture.history.isEmpty())
        return;
    m_view->addLine();
    m_view->addSection(tr("History"));
    for (const ConsentPicture::Event &event : picture.history) {
        const QString by = m_source.userName(event.by);
        const QString entered = momentText(event.entered);
        m_view->addEntry(event.word, event.tone, event.text, dateText(event.day),
                         by.isEmpty() ? tr("Entered %1").arg(entered) : tr("Entered by %1, %2").arg(by, entered));
    }
}

void ConsentRecordPanel::addEvidence(const ConsentPicture &picture)
{
    QList<RecordId> returns; // none where the person may see answers only
    for (const ConsentPicture::Event &event : picture.history) {
        if (!event.record.isNull())
            returns.append(event.record);
    }
    if (returns.isEmpty())
        return;
    auto *evidence
        = new EvidenceList(m_session.office(), [this](const RecordId &user) { return m_source.userName(user); });
    connect(evidence, &EvidenceList::opened, this, &ConsentRecordPanel::openEvidence);
    m_view->addWidget(evidence);
    evidence->show(QStringLiteral("consent_return"), returns);
}

} // namespace lanyard
