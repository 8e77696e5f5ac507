#include "app/evidence/text_view.h"

#include "app/widgets/record_view.h"

#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace lanyard {
namespace {

constexpr int HighestHead = 260; ///< pixels; many attachments scroll

/// "letter.pdf" and, quiet, "application/pdf, 12 kB"
struct MailedFile
{
    explicit MailedFile(const QString &note)
    {
        const QStringList parts = note.split(QLatin1Char('\t'));
        name = parts.value(0);
        about = TextView::tr("%1, %2").arg(
            parts.value(1), QLocale().formattedDataSize(parts.value(2).toLongLong(), 0, QLocale::DataSizeSIFormat));
    }

    QString name;
    QString about;
};

} // namespace

TextView::TextView(QWidget *parent)
    : QWidget(parent)
    , m_head(new RecordView)
    , m_words(new QPlainTextEdit)
{
    m_head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_words->setReadOnly(true);
    m_words->setFrameShape(QFrame::NoFrame);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setAccessibleName(tr("What it says"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(m_head);
    layout->addWidget(m_words, 1);
    setFocusProxy(m_words);
}

void TextView::show(const ReadFile &file)
{
    const bool isMail = file.kind == reader::Kind::Mail;
    const bool isCut = !notesOf(file, reader::Note::TextCut).isEmpty();
    m_head->clear();
    if (isMail)
        fillHead(file);
    if (isCut)
        m_head->addNote(tr("Only the beginning is shown: the whole of it can be saved as a copy."), Colour::Warning);
    m_head->finish();
    m_head->setVisible(isMail || isCut);
    m_head->setFixedHeight(qMin(m_head->widget()->sizeHint().height(), HighestHead));
    m_words->setPlainText(file.text);
}

void TextView::fillHead(const ReadFile &file)
{
    const auto add = [&](const QString &label, reader::Note note) {
        const QStringList values = notesOf(file, note);
        if (!values.isEmpty())
            m_head->addValue(label, values.join(QLatin1String("; ")), note == reader::Note::MailSubject);
    };
    add(tr("Subject"), reader::Note::MailSubject);
    add(tr("From"), reader::Note::MailFrom);
    add(tr("To"), reader::Note::MailTo);
    add(tr("Copy to"), reader::Note::MailCopy);
    add(tr("Date"), reader::Note::MailDate);
    const QStringList attached = notesOf(file, reader::Note::MailAttachment);
    if (!attached.isEmpty())
        m_head->addSection(tr("Attached to it, not opened"));
    for (const QString &note : attached) {
        const MailedFile mailed(note);
        m_head->addMark(Glyph::Paperclip, Colour::Secondary, mailed.name, mailed.about);
    }
    m_head->addLine();
}

} // namespace lanyard
