#include "app/signing/signed_sheet.h"

#include "app/signing/attached_pictures.h"
#include "app/signing/form_sheet_view.h"
#include "models/posting/post_words.h"

#include <QBoxLayout>

namespace lanyard {

namespace {

constexpr int LeastBeside = 680; ///< narrower, the form would be one word wide
constexpr int FormShare = 5;
constexpr int PicturesShare = 4;

} // namespace

SignedSheet::SignedSheet(Vault &vault, QWidget *parent)
    : QWidget(parent)
    , m_form(new FormSheetView)
    , m_pictures(new AttachedPictures(vault))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_form, FormShare);
    m_layout->addWidget(m_pictures, PicturesShare);
    connect(m_pictures, &AttachedPictures::enlarged, m_form, &QWidget::setHidden);
    connect(m_pictures, &AttachedPictures::failed, this, &SignedSheet::failed);
}

void SignedSheet::show(const FormRegister &form, const FormRecord &record, const FormNames &names,
                       const QList<FormSignature> &signatures)
{
    m_form->show(form, record, names, signatures);
    if (takesPictures(form))
        m_pictures->showOf({form.table, record.id});
    else
        forget();
}

void SignedSheet::forget() { m_pictures->forget(); }

void SignedSheet::resizeEvent(QResizeEvent *)
{
    m_layout->setDirection(width() >= LeastBeside ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
}

} // namespace lanyard
