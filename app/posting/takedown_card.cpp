#include "app/posting/takedown_card.h"

#include "app/consent/consent_source.h"
#include "app/evidence/record_evidence.h"
#include "app/printing/print_center.h"
#include "app/session.h"
#include "app/widgets/button.h"
#include "models/posting/post_words.h"
#include "models/registers/form_register.h"
#include "models/store/when_done.h"

#include <QVBoxLayout>

namespace lanyard {

TakedownCard::TakedownCard(Session &session, const FormRecord &takedown, bool mayWrite, QWidget *parent)
    : RecordAddition(takedown.id, parent)
    , m_session(session)
    , m_desk(session.reg(), *formRegister(takedownsKey()))
    , m_takedown(takedown)
    , m_mayWrite(mayWrite)
    , m_column(new QVBoxLayout(this))
    , m_evidence(new RecordEvidence(session, m_desk.form().table, takedown.id))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(7);
    m_column->addWidget(m_evidence);
    m_evidence->setBegin([this](const std::function<void()> &then) { begin(then); });
    connect(m_evidence, &RecordEvidence::opened, this, &RecordAddition::fileOpened);
    connect(m_evidence, &RecordEvidence::failed, this, &RecordAddition::failed);
    const Permissions &may = session.may();
    if (may.mayRead(Place::ConsentRecord, takedown.school) && may.mayRead(Place::Posts, takedown.school))
        addReply();
}

void TakedownCard::addReply()
{
    auto *reply = makeButton(tr("Print the reply to the parent"), Glyph::Printer);
    reply->setToolTip(tr("What was published of this pupil, what has been removed and what could not be"));
    m_column->addWidget(reply, 0, Qt::AlignLeft);
    connect(reply, &QPushButton::clicked, this, [this] {
        const auto book = ConsentSource::of(m_session).book();
        if (const Pupil *pupil = book ? book->pupil(m_takedown.link(u"pupil"_qs)) : nullptr)
            Q_EMIT printWanted(PrintCenter(m_session).takedownReply(m_takedown.link(u"because"_qs), *pupil));
    });
}

/// A takedown that nobody has begun with is entered with its first file.
void TakedownCard::begin(const std::function<void()> &then)
{
    if (m_takedown.revision != 0)
        return then();
    whenDone(m_desk.add(m_takedown), this, [this, then](const Result<Committed> &done) {
        if (done)
            then();
        else
            Q_EMIT failed(done.error().message);
    });
}

void TakedownCard::follow(const FormRecord &takedown)
{
    m_takedown = takedown;
    m_evidence->setMayAdd(m_mayWrite && !m_desk.form().isClosed(takedown));
}

} // namespace lanyard
