#include "app/consent/evidence_drop.h"

#include "app/look/paint.h"
#include "app/widgets/button.h"
#include "app/widgets/file_choice.h"
#include "app/widgets/text_label.h"
#include "models/store/attachment.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lanyard {
namespace {

TextLabel *wrapped(QWidget *parent)
{
    auto *label = new TextLabel({}, TextSize::Small, Colour::Secondary, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

EvidenceDrop::EvidenceDrop(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
{
    setAcceptDrops(true);
    m_empty = makeEmptyPage();
    m_question = makeQuestionPage();
    m_kept = makeKeptPage();
    m_stop = makeStopPage();
    for (QWidget *page : {m_empty, m_question, m_kept, m_stop})
        m_pages->addWidget(page);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_pages);
    showPage(m_empty);
}

QWidget *EvidenceDrop::makeEmptyPage()
{
    auto *page = new QWidget(this);
    auto *choose = makeButton(tr("Add the &page…"), Glyph::Document);
    choose->setAccessibleDescription(tr("Chooses a scan or file of the form to keep as evidence"));
    connect(choose, &QPushButton::clicked, this, &EvidenceDrop::choose);
    m_problem = wrapped(page);
    m_problem->setText(tr("Drop a scan of the form here, or"));
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_problem, 1);
    row->addWidget(choose);
    return page;
}

QWidget *EvidenceDrop::makeQuestionPage()
{
    auto *page = new QWidget(this);
    m_asked = wrapped(page);
    m_cannotShow = makeButton(tr("No, &keep it"));
    auto *could = makeButton(tr("Yes, it c&ould"));
    m_cannotShow->setObjectName(QStringLiteral("cannotShow"));
    could->setObjectName(QStringLiteral("couldShow"));
    connect(m_cannotShow, &QPushButton::clicked, this, &EvidenceDrop::keep);
    connect(could, &QPushButton::clicked, this, [this] {
        m_offered.clear();
        showPage(m_stop);
    });
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(could);
    buttons->addWidget(m_cannotShow);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_asked);
    layout->addLayout(buttons);
    return page;
}

QWidget *EvidenceDrop::makeKeptPage()
{
    auto *page = new QWidget(this);
    m_keptName = wrapped(page);
    auto *remove = makeButton(tr("Re&move"), Glyph::None, ButtonKind::Quiet);
    connect(remove, &QPushButton::clicked, this, &EvidenceDrop::clear);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_keptName, 1);
    row->addWidget(remove);
    return page;
}

QWidget *EvidenceDrop::makeStopPage()
{
    auto *page = new QWidget(this);
    auto *words = wrapped(page);
    words->setText(tr("Nothing was stored. Never view, copy, print, share, store or save such an image. Leave the file "
                      "and the device as they are, tell the DSL now, and let the DSL follow the UKCIS guidance on "
                      "sharing nudes and semi-nudes."));
    auto *understood = makeButton(tr("&Understood"));
    connect(understood, &QPushButton::clicked, this, &EvidenceDrop::clear);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(words);
    layout->addWidget(understood, 0, Qt::AlignRight);
    return page;
}

void EvidenceDrop::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    // The stack is as high as the page that shows, not as the highest of all.
    for (int i = 0; i < m_pages->count(); ++i) {
        const auto policy = m_pages->widget(i) == page ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_pages->widget(i)->setSizePolicy(QSizePolicy::Preferred, policy);
    }
    m_pages->adjustSize();
    updateGeometry();
    update();
}

void EvidenceDrop::clear()
{
    const bool had = m_evidence.has_value();
    m_evidence.reset();
    m_offered.clear();
    m_problem->setText(tr("Drop a scan of the form here, or"));
    showPage(m_empty);
    if (had)
        Q_EMIT changed();
}

void EvidenceDrop::choose()
{
    const QString file = FileChoice::toOpen(this, tr("The page that proves this form"),
                                            tr("Scans and documents (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.eml *.msg "
                                               "*.txt *.docx *.odt);;All files (*)"));
    if (!file.isEmpty())
        offer(file);
}

void EvidenceDrop::offer(const QString &file)
{
    const QFileInfo about(file);
    if (!about.isFile() || about.size() > Attachment::MostBytes) {
        m_problem->setText(about.isFile() ? tr("That file is larger than %1. Scan the page in grey or at 200 dpi.")
                                                .arg(QLocale().formattedDataSize(Attachment::MostBytes, 0))
                                          : tr("That is not a file that can be kept."));
        showPage(m_empty);
        return;
    }
    m_offered = file;
    m_asked->setText(tr("Could “%1” show a nude or semi-nude child?").arg(about.fileName()));
    showPage(m_question);
    m_cannotShow->setFocus();
}

void EvidenceDrop::keep()
{
    QFile file(m_offered);
    if (!file.open(QIODevice::ReadOnly)) {
        clear();
        m_problem->setText(tr("The file could not be read. Nothing was stored; choose it again."));
        return;
    }
    const QString name = QFileInfo(file).fileName();
    const QByteArray bytes = file.readAll();
    restore(Evidence{name, typeOfContent(name, bytes), bytes});
    Q_EMIT changed();
}

void EvidenceDrop::restore(const std::optional<Evidence> &evidence)
{
    m_evidence = evidence;
    if (evidence) {
        m_keptName->setText(tr("%1 (%2) will be kept inside the encrypted register.")
                                .arg(evidence->name, QLocale().formattedDataSize(evidence->bytes.size(), 0)));
    }
    showPage(evidence ? m_kept : m_empty);
}

void EvidenceDrop::dragEnterEvent(QDragEnterEvent *event)
{
    if (FileChoice::dropped(event->mimeData()).isEmpty())
        return;
    m_over = true;
    update();
    event->acceptProposedAction();
}

void EvidenceDrop::dragLeaveEvent(QDragLeaveEvent *)
{
    m_over = false;
    update();
}

void EvidenceDrop::dropEvent(QDropEvent *event)
{
    m_over = false;
    event->acceptProposedAction();
    offer(FileChoice::dropped(event->mimeData()));
}

void EvidenceDrop::paintEvent(QPaintEvent *)
{
    const bool stop = m_pages->currentWidget() == m_stop;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Theme::colour(stop ? Colour::BadSoft : m_over ? Colour::AccentSoft : Colour::Alternate));
    QPen pen(Theme::colour(stop ? Colour::Bad : m_over ? Colour::Accent : Colour::ControlLine), 1);
    if (m_pages->currentWidget() == m_empty)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace lanyard
