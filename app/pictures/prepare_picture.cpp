#include "app/pictures/prepare_picture.h"

#include "app/background.h"
#include "app/evidence/file_door.h"
#include "app/evidence/file_reader.h"
#include "app/evidence/keep_file.h"
#include "app/pictures/picture_panel.h"
#include "app/pictures/post_box.h"
#include "app/session.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/file_choice.h"
#include "app/widgets/page_head.h"
#include "models/posting/post_words.h"
#include "models/registers/form_register.h"

#include <QEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lanyard {
namespace {

constexpr int PanelWidth = 340;
constexpr int DoorWidth = 560;

} // namespace

PreparePicture::PreparePicture(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_reader(new FileReader(this))
    , m_states(new QStackedWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    layout->addWidget(m_states, 1);
    m_states->addWidget(m_entrance = makeDoor());
    m_states->addWidget(m_opening = makeOpening());
    m_states->addWidget(m_editor = makeEditor());
    another();
}

QWidget *PreparePicture::makeHead()
{
    auto *head = new PageHead(tr("Prepare a picture"));
    auto *other = makeButton(tr("&Other picture…"), Glyph::Image);
    auto *back = makeButton(tr("&Back"), Glyph::ArrowLeft);
    back->setToolTip(tr("Esc"));
    head->addButton(other);
    head->addButton(back);
    m_another = other;
    connect(other, &QPushButton::clicked, this, &PreparePicture::another);
    connect(back, &QPushButton::clicked, this, &PreparePicture::close);
    return head;
}

QWidget *PreparePicture::makeDoor()
{
    auto *card = new Card;
    m_door = new FileDoor({tr("Drop or paste a photograph here, or"),
                           tr("&Choose a photograph…"),
                           tr("A photograph"),
                           tr("Photographs (*.jpg *.jpeg *.png *.heic);;All files (*)"),
                           {},
                           false,
                           tr("No, op&en it")});
    m_door->setMostBytes(reader::MostBytes);
    m_door->setMaximumWidth(DoorWidth);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_door, 1);
    row->addStretch();
    card->body()->addStretch(1);
    card->body()->addWidget(new EmptyState(
        Glyph::Blur, tr("Show no more than the post needs"),
        tr("Cover faces and names, leave behind what the camera wrote into the file, and make it as small as the "
           "platform needs. Only the copy can be kept; the original stays where it is.")));
    card->body()->addLayout(row);
    card->body()->addStretch(2);
    connect(m_door, &FileDoor::answered, this, &PreparePicture::open);
    return card;
}

QWidget *PreparePicture::makeOpening()
{
    auto *card = new Card;
    auto *state = new EmptyState(Glyph::Image, tr("Opening the picture…"), {});
    connect(state->setAction(tr("Cancel")), &QPushButton::clicked, this, &PreparePicture::another);
    card->body()->addWidget(state);
    return card;
}

QWidget *PreparePicture::makeEditor()
{
    auto *editor = new QWidget;
    m_canvas = new PictureCanvas;
    m_panel = new PicturePanel(m_session, m_canvas);
    m_panel->setFixedWidth(PanelWidth);
    auto *picture = new Card(nullptr, 12);
    picture->body()->addWidget(m_canvas, 1);
    auto *side = new Card;
    side->body()->addWidget(m_panel, 1);
    auto *row = new QHBoxLayout(editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(picture, 1);
    row->addWidget(side);
    connect(m_panel, &PicturePanel::keep, this, &PreparePicture::keep);
    connect(m_panel, &PicturePanel::saveCopy, this, &PreparePicture::saveCopy);
    return editor;
}

void PreparePicture::start()
{
    if (m_states->currentWidget() == m_editor)
        m_canvas->setFocus();
    else
        m_door->setFocus();
}

void PreparePicture::choosePost(const RecordId &post) { m_panel->postBox()->choose(post); }

/// Forgets the picture that is open.
void PreparePicture::another()
{
    m_reader->cancel();
    ++m_run;
    if (m_isPreparing)
        finish({});
    m_canvas->setPicture({});
    m_door->reset();
    m_states->setCurrentWidget(m_entrance);
    m_another->hide();
    m_door->setFocus();
}

void PreparePicture::close()
{
    another();
    choosePost({});
    Q_EMIT closed();
}

void PreparePicture::open(const Evidence &file)
{
    m_states->setCurrentWidget(m_opening);
    m_reader->openPhotograph(
        file.bytes, [this, isPng = file.type == QLatin1String("image/png")](const Result<ReadFile> &read) {
            if (read && !read->images.isEmpty())
                return show(*read, isPng);
            another();
            m_door->showProblem(read ? tr("There is no picture in this file.") : read.error().message);
        });
}

void PreparePicture::show(const ReadFile &file, bool isPng)
{
    m_canvas->setPicture(file.images.first());
    m_panel->show(file.notes, isPng ? CopyWanted::Format::Png : CopyWanted::Format::Jpeg);
    m_panel->setBusy(false);
    m_states->setCurrentWidget(m_editor);
    m_another->show();
    m_canvas->setFocus();
}

void PreparePicture::prepare(Then then)
{
    m_panel->setBusy(true);
    m_isPreparing = true;
    const Progress work = m_session.startWork(tr("Preparing the picture"));
    inBackground(
        this, [picture = m_canvas->picture(), wanted = m_panel->wanted()] { return preparedCopy(picture, wanted); },
        [this, run = m_run, work, then = std::move(then)](const Result<QByteArray> &copy) {
            if (run != m_run)
                return;
            if (work.isCancelled())
                finish({});
            else if (copy)
                lookThrough(*copy, then);
            else
                finish(failure(copy));
        });
}

/// The copy is read as any file is: that nothing is embedded in it is seen, not believed.
void PreparePicture::lookThrough(const QByteArray &copy, const Then &then)
{
    m_reader->openPhotograph(copy, [this, copy, then](const Result<ReadFile> &read) {
        if (!read)
            return finish(failure(read));
        if (!read->notes.isEmpty())
            return finish(failure(Error::Code::Failed,
                                  tr("Something is still embedded in the copy. Nothing was stored; choose another "
                                     "format.")));
        then(copy);
    });
}

void PreparePicture::finish(const Result<void> &done)
{
    m_isPreparing = false;
    m_session.finishWork();
    m_panel->setBusy(false);
    if (!done)
        Q_EMIT failed(done.error().message);
}

/// The post's title, or no more than that it is a picture: the file's own name may hold a day or a child's.
QString PreparePicture::nameOfCopy() const
{
    static const QRegularExpression notInNames(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]"));
    const QString title = m_panel->postBox()->title().replace(notInNames, QStringLiteral(" ")).simplified().left(80);
    const bool isPng = m_panel->wanted().format == CopyWanted::Format::Png;
    return (title.isEmpty() ? tr("Picture") : title) + (isPng ? QLatin1String(".png") : QLatin1String(".jpg"));
}

void PreparePicture::keep()
{
    const RecordId post = m_panel->postBox()->post();
    const bool isPng = m_panel->wanted().format == CopyWanted::Format::Png;
    const QString type = isPng ? QStringLiteral("image/png") : QStringLiteral("image/jpeg");
    prepare([this, post, type, name = nameOfCopy()](const QByteArray &copy) {
        const RecordPlace place{formRegister(postsKey())->table, post};
        keepFile(m_session.office(), place, {name, type, copy}, this,
                 [this, run = m_run, post](const Result<void> &done) {
                     if (run == m_run)
                         finish(done);
                     if (run != m_run || !done)
                         return;
                     close();
                     Q_EMIT said(tr("The copy is kept with the post. The original is not."));
                     Q_EMIT kept(post);
                 });
    });
}

void PreparePicture::saveCopy()
{
    const bool isPng = m_panel->wanted().format == CopyWanted::Format::Png;
    const QString file = FileChoice::toSave(this, tr("Save the prepared copy"), nameOfCopy(),
                                            isPng ? tr("PNG pictures (*.png)") : tr("JPEG pictures (*.jpg *.jpeg)"));
    if (file.isEmpty())
        return;
    prepare([this, file](const QByteArray &copy) {
        const Result<void> written = FileChoice::write(file, copy);
        finish(written);
        if (written)
            Q_EMIT said(tr("The prepared copy was saved, unencrypted: %1").arg(QFileInfo(file).fileName()));
    });
}

/// While a picture is open, undoing is about its areas and not about what was done in the register.
bool PreparePicture::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_states->currentWidget() == m_editor) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            key->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void PreparePicture::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->matches(QKeySequence::Undo))
        m_canvas->undo();
    else if (event->matches(QKeySequence::Redo))
        m_canvas->redo();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lanyard
