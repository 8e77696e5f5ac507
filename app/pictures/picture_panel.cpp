#include "app/pictures/picture_panel.h"

#include "app/pictures/embedded_notes.h"
#include "app/pictures/post_box.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/field_row.h"
#include "app/widgets/record_view.h"
#include "app/widgets/scrolled.h"
#include "app/widgets/segments.h"
#include "app/widgets/text_label.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace lanyard {
namespace {

QString coverKey() { return QStringLiteral("cover"); }
QString blurKey() { return QStringLiteral("blur"); }

QVBoxLayout *column(QWidget *of, int spacing)
{
    auto *layout = new QVBoxLayout(of);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

QHBoxLayout *row(const QList<QWidget *> &widgets)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(8);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    return layout;
}

} // namespace

PicturePanel::PicturePanel(Session &session, PictureCanvas *canvas, QWidget *parent)
    : QWidget(parent)
    , m_canvas(canvas)
    , m_embedded(new RecordView)
    , m_post(new PostBox(session))
{
    auto *content = new QWidget;
    auto *parts = column(content, 12);
    parts->addWidget(makeAreas());
    parts->addWidget(new Divider);
    parts->addWidget(makeCopy());
    parts->addWidget(new Divider);
    parts->addWidget(new TextLabel(tr("Embedded in the file"), TextSize::SmallStrong));
    parts->addWidget(m_embedded);
    parts->addStretch(1);
    auto *layout = column(this, 12);
    layout->addWidget(scrolled(content), 1); // where the window is low, the buttons stay in sight
    layout->addWidget(new Divider);
    layout->addWidget(makeFoot());
    connect(canvas, &PictureCanvas::changed, this, &PicturePanel::follow);
    follow();
}

QWidget *PicturePanel::makeAreas()
{
    auto *part = new QWidget;
    m_how = new Segments;
    m_how->setSegments({{coverKey(), tr("Cover")}, {blurKey(), tr("Blur")}});
    m_how->setCurrent(coverKey());
    m_how->setAccessibleName(tr("How areas are made unrecognisable"));
    m_how->setToolTip(tr("Covering leaves nothing. Blurring leaves a few colours; for names and badges, cover."));
    auto *add = makeButton(tr("&Add an area"), Glyph::Plus);
    add->setToolTip(tr("Insert; or draw one over the picture with the mouse"));
    m_undo = makeIconButton(tr("Undo (Ctrl+Z)"), Glyph::Undo, ButtonKind::Plain);
    m_redo = makeIconButton(tr("Redo (Ctrl+Shift+Z)"), Glyph::Redo, ButtonKind::Plain);
    m_remove = makeIconButton(tr("Take the area away (Delete)"), Glyph::Eraser, ButtonKind::Plain);
    m_marked = new TextLabel({}, TextSize::Small, Colour::Secondary);
    m_marked->setWordWrap(true);
    auto *layout = column(part, 8);
    QHBoxLayout *tools = row({add, m_remove, m_undo, m_redo});
    tools->addStretch();
    layout->addWidget(m_how, 0, Qt::AlignLeft);
    layout->addLayout(tools);
    layout->addWidget(m_marked);
    connect(m_how, &Segments::currentChanged, this, [this](const QString &key) {
        m_canvas->setHow(key == blurKey() ? CoveredArea::How::Blur : CoveredArea::How::Cover);
    });
    connect(add, &QPushButton::clicked, m_canvas, &PictureCanvas::addInTheMiddle);
    connect(m_remove, &QPushButton::clicked, m_canvas, &PictureCanvas::removeChosen);
    connect(m_undo, &QPushButton::clicked, m_canvas, &PictureCanvas::undo);
    connect(m_redo, &QPushButton::clicked, m_canvas, &PictureCanvas::redo);
    return part;
}

QWidget *PicturePanel::makeCopy()
{
    auto *part = new QWidget;
    m_size = new QComboBox;
    m_format = new QComboBox;
    m_format->addItem(tr("JPEG: photographs"), int(CopyWanted::Format::Jpeg));
    m_format->addItem(tr("PNG: drawings, screenshots"), int(CopyWanted::Format::Png));
    auto *layout = column(part, 8);
    layout->addWidget(new FieldRow(tr("&Longest side of the copy"), m_size));
    layout->addWidget(new FieldRow(tr("Saved &as"), m_format));
    return part;
}

QWidget *PicturePanel::makeFoot()
{
    auto *part = new QWidget;
    m_keep = makeButton(tr("&Keep with the post"), Glyph::Check, ButtonKind::Filled);
    m_save = makeButton(tr("&Save a copy…"), Glyph::Save);
    auto *words = new TextLabel(tr("The original is not kept."), TextSize::Small, Colour::Secondary);
    auto *layout = column(part, 8);
    layout->addWidget(new FieldRow(tr("&Post"), m_post));
    QHBoxLayout *buttons = row({m_save, m_keep});
    buttons->insertStretch(1);
    layout->addWidget(words);
    layout->addLayout(buttons);
    connect(m_post, &QComboBox::currentIndexChanged, this, &PicturePanel::follow);
    connect(m_keep, &QPushButton::clicked, this, &PicturePanel::keep);
    connect(m_save, &QPushButton::clicked, this, &PicturePanel::saveCopy);
    return part;
}

void PicturePanel::show(const QList<ReadNote> &embedded, CopyWanted::Format format)
{
    m_embedded->clear();
    addEmbedded(*m_embedded, embedded);
    m_embedded->finish();
    m_embedded->setFixedHeight(m_embedded->widget()->sizeHint().height()); // it scrolls with the rest
    m_format->setCurrentIndex(m_format->findData(int(format)));
    fillSizes();
}

void PicturePanel::fillSizes()
{
    const QSize size = m_canvas->picture().size();
    const int longest = std::max(size.width(), size.height());
    const auto words = [&size](int side) {
        const QSize copy = copySize(size, side);
        return tr("%1 × %2 pixels").arg(copy.width()).arg(copy.height());
    };
    m_size->clear();
    for (const int side : {2048, 1600, 1200, 1080, 720}) {
        if (side < longest)
            m_size->addItem(words(side), side);
    }
    m_size->addItem(tr("As it is: %1").arg(words(0)), 0);
}

void PicturePanel::setBusy(bool busy)
{
    m_busy = busy;
    follow();
}

void PicturePanel::follow()
{
    const MarkedAreas &marked = m_canvas->marked();
    m_how->setCurrent(m_canvas->how() == CoveredArea::How::Blur ? blurKey() : coverKey());
    m_undo->setEnabled(marked.canUndo());
    m_redo->setEnabled(marked.canRedo());
    m_remove->setEnabled(m_canvas->chosen() >= 0);
    m_marked->setText(marked.areas().isEmpty()
                          ? tr("Draw over every face that may not be shown, and over names and badges.")
                          : tr("%n area(s) will be beyond recovery.", nullptr, int(marked.areas().size())));
    m_save->setEnabled(!m_busy);
    m_keep->setEnabled(!m_busy && !m_post->post().isNull());
}

CopyWanted PicturePanel::wanted() const
{
    return {m_canvas->marked().areas(), m_size->currentData().toInt(),
            CopyWanted::Format(m_format->currentData().toInt())};
}

} // namespace lanyard
