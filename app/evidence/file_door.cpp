#include "app/evidence/file_door.h"

#include "app/evidence/child_question.h"
#include "app/look/paint.h"
#include "app/widgets/button.h"
#include "app/widgets/file_choice.h"
#include "app/widgets/shortcut.h"
#include "app/widgets/text_label.h"
#include "models/store/attachment.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

namespace lanyard {

FileDoor::FileDoor(Words words, QWidget *parent)
    : QWidget(parent)
    , m_words(std::move(words))
    , m_most(Attachment::MostBytes)
    , m_pages(new PagePile)
    , m_invitation(makeInvitation())
    , m_question(new ChildQuestion(m_words.no.isEmpty() ? tr("No, &keep it") : m_words.no))
{
    setAcceptDrops(true);
    addPage(m_invitation);
    addPage(m_question);
    connect(m_question, &ChildQuestion::cannotShow, this, &FileDoor::take);
    connect(m_question, &ChildQuestion::couldShow, this, [this] {
        m_offered.clear(); // what was offered with it, too
        update();
    });
    connect(m_question, &ChildQuestion::understood, this, &FileDoor::reset);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &FileDoor::followClipboard);
    onKey(this, QKeySequence::Paste, [this] { paste(); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_pages);
    followClipboard();
}

QWidget *FileDoor::makeInvitation()
{
    auto *page = new QWidget;
    auto *chooseButton = makeButton(m_words.button, Glyph::Document);
    chooseButton->setAccessibleDescription(m_words.title);
    m_paste = makeIconButton(tr("Paste what is in the clipboard (Ctrl+V)"), Glyph::Paste, ButtonKind::Plain);
    setFocusProxy(chooseButton);
    m_problem = new TextLabel(m_words.invitation, TextSize::Small, Colour::Secondary);
    m_problem->setObjectName(QStringLiteral("invitation"));
    m_problem->setWordWrap(true);
    connect(chooseButton, &QPushButton::clicked, this, &FileDoor::choose);
    connect(m_paste, &QPushButton::clicked, this, &FileDoor::paste);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_problem, 1);
    row->addWidget(m_paste);
    row->addWidget(chooseButton);
    return page;
}

void FileDoor::addPage(QWidget *page) { m_pages->addPage(page); }

void FileDoor::showPage(QWidget *page)
{
    m_pages->showPage(page);
    update();
}

void FileDoor::reset()
{
    m_offered.clear();
    m_problem->setText(m_words.invitation);
    m_problem->setColour(Colour::Secondary);
    showPage(m_invitation);
}

void FileDoor::showProblem(const QString &words)
{
    reset();
    m_problem->setText(words);
    m_problem->setColour(Colour::Bad);
}

void FileDoor::followClipboard()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    m_paste->setVisible(mime && (mime->hasImage() || mime->hasUrls()));
}

void FileDoor::choose()
{
    const QString file = FileChoice::toOpen(this, m_words.title, m_words.filter);
    if (!file.isEmpty())
        offer(file);
}

void FileDoor::paste()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (!mime || !offer(mime))
        showProblem(tr("There is no picture or file in the clipboard."));
}

void FileDoor::offer(const QString &path)
{
    if (const Result<OfferedFile> file = offeredAt(path))
        offer(QList{*file});
    else
        showProblem(file.error().message);
}

bool FileDoor::offer(const QMimeData *mime)
{
    const QList<OfferedFile> files = offeredBy(mime);
    if (!files.isEmpty())
        offer(files);
    return !files.isEmpty();
}

void FileDoor::offer(const QList<OfferedFile> &files)
{
    if (files.size() > 1 && !m_words.takesSeveral)
        return showProblem(tr("One file, please."));
    const auto fits = [this](const OfferedFile &file) { return file.size <= m_most; };
    if (!std::all_of(files.begin(), files.end(), fits))
        return showProblem(tooLarge());
    m_offered.clear();
    m_offered.append(files);
    askNext();
}

QString FileDoor::tooLarge() const
{
    return tr("That file is larger than %1. %2").arg(QLocale().formattedDataSize(m_most, 0), m_words.smaller).trimmed();
}

void FileDoor::askNext()
{
    if (m_offered.isEmpty())
        return;
    showPage(m_question);
    m_question->ask(m_offered.head().name);
}

void FileDoor::take()
{
    if (m_offered.isEmpty())
        return;
    const OfferedFile file = m_offered.dequeue();
    const Result<QByteArray> bytes = file.read();
    if (!bytes)
        return showProblem(bytes.error().message);
    if (bytes->size() > m_most) // it grew while it was asked about
        return showProblem(tooLarge());
    if (m_offered.isEmpty())
        showPage(m_invitation);
    Q_EMIT answered({file.name, typeOfContent(file.name, *bytes), *bytes});
    askNext();
}

void FileDoor::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls() && !event->mimeData()->hasImage())
        return;
    m_over = true;
    update();
    event->acceptProposedAction();
}

void FileDoor::dragLeaveEvent(QDragLeaveEvent *)
{
    m_over = false;
    update();
}

void FileDoor::dropEvent(QDropEvent *event)
{
    m_over = false;
    event->acceptProposedAction();
    if (!offer(event->mimeData()))
        showProblem(tr("That is not a file that can be kept."));
}

void FileDoor::paintEvent(QPaintEvent *)
{
    const bool isStopped = m_pages->isShown(m_question) && m_question->isStopped();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Theme::colour(isStopped ? Colour::BadSoft : m_over ? Colour::AccentSoft : Colour::Alternate));
    QPen pen(Theme::colour(isStopped ? Colour::Bad : m_over ? Colour::Accent : Colour::ControlLine), 1);
    if (m_pages->isShown(m_invitation))
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace lanyard
