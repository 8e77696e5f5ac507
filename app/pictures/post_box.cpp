#include "app/pictures/post_box.h"

#include "app/registers/form_shelf.h"
#include "app/session.h"
#include "models/posting/post_words.h"
#include "models/registers/form_attachments.h"
#include "models/registers/form_checks.h"

namespace lanyard {

PostBox::PostBox(Session &session, QWidget *parent)
    : QComboBox(parent)
    , m_session(session)
{
    const FormRegister *posts = formRegister(postsKey());
    if (posts && isPlaceOf(*posts, session.may())) {
        m_posts = &FormShelf::of(session).source(*posts);
        connect(m_posts, &FormSource::changed, this, &PostBox::fill);
        connect(m_posts, &FormSource::named, this, &PostBox::fill);
    }
    connect(this, &QComboBox::activated, this, [this] { m_wanted = post(); });
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    fill();
}

RecordId PostBox::post() const { return RecordId::fromBytes(currentData().toByteArray()); }

QString PostBox::title() const { return post().isNull() ? QString() : currentText(); }

void PostBox::choose(const RecordId &post)
{
    m_wanted = post;
    fill();
}

void PostBox::fill()
{
    clear();
    addItem(tr("No post yet"));
    if (!m_posts)
        return;
    for (const PupilName &name : m_posts->found()) {
        const FormRecord *record = m_posts->record(name.id);
        if (record && mayAttach(m_posts->form(), *record, m_session.may(), m_session.user().id))
            addItem(name.name, name.id.toBytes());
    }
    setCurrentIndex(std::max(0, m_wanted.isNull() ? 0 : findData(m_wanted.toBytes())));
}

} // namespace lanyard
