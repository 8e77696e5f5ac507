#include "app/posting/takedown_card.h"

#include "app/consent/consent_source.h"
#include "app/printing/print_center.h"
#include "app/session.h"
#include "app/widgets/button.h"

#include <QVBoxLayout>

namespace lanyard {

TakedownCard::TakedownCard(Session &session, const FormRecord &takedown, QWidget *parent)
    : RecordAddition(takedown.id, parent)
    , m_session(session)
    , m_takedown(takedown)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    const Permissions &may = session.may();
    if (may.mayRead(Place::ConsentRecord, takedown.school) && may.mayRead(Place::Posts, takedown.school))
        addReply();
}

void TakedownCard::addReply()
{
    auto *reply = makeButton(tr("Print the reply to the parent"), Glyph::Printer);
    reply->setToolTip(tr("What was published of this pupil, what has been removed and what could not be"));
    layout()->addWidget(reply);
    layout()->setAlignment(reply, Qt::AlignLeft);
    connect(reply, &QPushButton::clicked, this, [this] {
        const auto book = ConsentSource::of(m_session).book();
        if (const Pupil *pupil = book ? book->pupil(m_takedown.link(u"pupil"_qs)) : nullptr)
            Q_EMIT printWanted(PrintCenter(m_session).takedownReply(m_takedown.link(u"because"_qs), *pupil));
    });
}

} // namespace lanyard
