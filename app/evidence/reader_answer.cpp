#include "app/evidence/reader_answer.h"

#include <QCoreApplication>
#include <QDataStream>

#include <algorithm>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::FileReader)
};

bool isSide(double points) { return points > 0 && points <= reader::MostPoints; }

/// Reads what stands in the answer in its order; the first lie ends it.
class Answer
{
public:
    explicit Answer(const QByteArray &bytes)
        : m_in(bytes)
    {
        m_in.setVersion(QDataStream::Qt_6_0);
    }

    quint32 number()
    {
        quint32 value = 0;
        m_in >> value;
        return value;
    }

    bool isWhole() const { return m_in.status() == QDataStream::Ok; }

    bool readPages(QList<QSizeF> &pages)
    {
        const quint32 count = number();
        for (quint32 page = 0; isWhole() && page < count; ++page) {
            double width = 0, height = 0;
            m_in >> width >> height;
            if (count > quint32(reader::MostPages) || !isSide(width) || !isSide(height))
                return false;
            pages.append({width, height});
        }
        return isWhole();
    }

    bool readImages(QList<QImage> &images)
    {
        const quint32 count = number();
        for (quint32 at = 0; isWhole() && at < count; ++at) {
            number(); // its page
            const quint32 width = number();
            const quint32 height = number();
            const QByteArray rows = bytes();
            const quint64 needed = quint64(width) * height * 4;
            if (count > quint32(reader::MostImages) || needed == 0 || needed > quint64(reader::MostPixels) * 4
                || quint64(rows.size()) != needed)
                return false;
            const QImage borrowed(reinterpret_cast<const uchar *>(rows.constData()), int(width), int(height),
                                  qsizetype(width) * 4, QImage::Format_RGB32);
            images.append(borrowed.copy());
        }
        return isWhole();
    }

    bool readText(QString &text)
    {
        const QByteArray words = bytes();
        text = QString::fromUtf8(words);
        return isWhole() && words.size() <= reader::MostText;
    }

    bool readNotes(QList<ReadNote> &notes)
    {
        const quint32 count = number();
        for (quint32 at = 0; isWhole() && at < count; ++at) {
            const quint32 note = number();
            const QByteArray value = bytes();
            if (count > quint32(reader::MostNotes) || note >= quint32(reader::Note::NoteCount)
                || value.size() > reader::MostNote)
                return false;
            notes.append({reader::Note(note), QString::fromUtf8(value)});
        }
        return isWhole();
    }

private:
    QByteArray bytes()
    {
        QByteArray value;
        m_in >> value;
        return value;
    }

    QDataStream m_in;
};

} // namespace

tl::unexpected<Error> readerRefusal(reader::Outcome outcome)
{
    using reader::Outcome;
    switch (outcome) {
    case Outcome::Heic:
        return failure(Error::Code::BadInput,
                       Text::tr("This is a HEIC photograph. Save it as JPEG first (on an iPhone: Settings, Camera, "
                                "Formats, Most Compatible) and add it again."));
    case Outcome::UnknownKind:
        return failure(Error::Code::BadInput,
                       Text::tr("Lanyard shows PDF files, PNG and JPEG pictures, e-mails saved as .eml and plain text; "
                                "this is none of them."));
    case Outcome::NeedsPassword:
        return failure(Error::Code::BadInput,
                       Text::tr("This PDF is protected by a password and cannot be shown here."));
    case Outcome::TooLarge:
        return failure(Error::Code::BadInput, Text::tr("This file is too large to be shown."));
    case Outcome::Opened:
    case Outcome::Broken:
        break;
    }
    return failure(Error::Code::BadInput, Text::tr("This file is damaged and cannot be shown."));
}

tl::unexpected<Error> readerCrashed(const QString &detail)
{
    return failure(Error::Code::BadInput,
                   Text::tr("This file could not be opened safely: the program that opens it stopped. The register was "
                            "not touched."),
                   detail);
}

QStringList notesOf(const ReadFile &file, reader::Note note)
{
    QStringList values;
    for (const ReadNote &one : file.notes) {
        if (one.note == note)
            values.append(one.value);
    }
    return values;
}

Result<ReadFile> readerAnswer(const QByteArray &bytes)
{
    Answer answer(bytes);
    const quint32 magic = answer.number();
    const quint32 outcome = answer.number();
    if (!answer.isWhole() || magic != reader::Magic)
        return readerCrashed(QStringLiteral("no answer"));
    if (outcome != quint32(reader::Outcome::Opened))
        return readerRefusal(reader::Outcome(std::min(outcome, quint32(reader::Outcome::TooLarge))));
    ReadFile file;
    const quint32 kind = answer.number();
    if (kind > quint32(reader::Kind::Mail) || !answer.readPages(file.pages) || !answer.readImages(file.images)
        || !answer.readText(file.text) || !answer.readNotes(file.notes))
        return readerCrashed(QStringLiteral("out of range"));
    file.kind = reader::Kind(kind);
    return file;
}

} // namespace lanyard
