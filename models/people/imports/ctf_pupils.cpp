#include "models/people/imports/ctf_pupils.h"

#include "models/people/imports/ctf_element.h"
#include "models/people/imports/import_text.h"
#include "models/people/imports/import_words.h"
#include "models/people/upn.h"

#include <QHash>
#include <QXmlStreamReader>

#include <utility>

namespace lanyard {

namespace {

constexpr qsizetype DeepestElement = 24;
constexpr qsizetype LongestText = 10000;
constexpr int PupilsBetweenReports = 128;

/// Walks through the file once and hands each element's text to the pupil or contact it belongs to.
class CtfReader
{
public:
    CtfReader(QXmlStreamReader &xml, qsizetype size, const QDate &today, const Progress &progress)
        : m_xml(xml)
        , m_total(size)
        , m_today(today)
        , m_progress(progress)
    {
    }

    Result<ImportedPupils> read()
    {
        while (!m_xml.atEnd()) {
            if (auto step = take(m_xml.readNext()); !step)
                return failure(step);
        }
        if (m_xml.hasError())
            return refused(ImportWords::tr("The file is not well-formed XML (line %1, column %2).")
                               .arg(m_xml.lineNumber())
                               .arg(m_xml.columnNumber()));
        refuseSharedNumbers();
        return std::move(m_result);
    }

private:
    static tl::unexpected<Error> refused(const QString &why)
    {
        return failure(Error::Code::BadInput, why + u' ' + ImportWords::tr("Nothing was imported."));
    }

    Result<void> take(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return refused(ImportWords::tr(
                "The file declares a document type or entities, which a Common Transfer File never does."));
        case QXmlStreamReader::StartElement:
            return startElement();
        case QXmlStreamReader::Characters:
            m_text += m_xml.text();
            return m_text.size() > LongestText ? refused(
                       ImportWords::tr("Line %1 holds a text longer than any name or address.").arg(m_xml.lineNumber()))
                                               : Result<void>();
        case QXmlStreamReader::EndElement:
            return endElement();
        default:
            return {};
        }
    }

    Result<void> startElement()
    {
        const QString name = m_xml.name().toString();
        if (m_path.isEmpty() && name.compare(u"CTfile", Qt::CaseInsensitive) != 0)
            return refused(ImportWords::tr("The file is XML, but not a Common Transfer File."));
        if (m_path.size() == DeepestElement)
            return refused(ImportWords::tr("The file is nested deeper than any Common Transfer File (line %1).")
                               .arg(m_xml.lineNumber()));
        m_path += name;
        m_text.resize(0); // keeps its memory for the next of a million elements
        if (isPupil()) {
            m_pupil = ImportedPupil();
            m_pupil.line = int(m_xml.lineNumber());
            m_pupilRefused = false;
        } else if (inPupil() && name == u"Contacts") {
            m_pupil.carriesContacts = true;
        } else if (inPupil() && name == u"Contact") {
            m_contact = ImportedContact();
            m_contact.line = int(m_xml.lineNumber());
        }
        return {};
    }

    Result<void> endElement()
    {
        Result<void> done;
        if (isPupil())
            done = endPupil();
        else if (inPupil())
            endInPupil();
        else if (m_path.last() == u"DocumentQualifier")
            m_result.isPartial = m_text.trimmed().compare(u"partial", Qt::CaseInsensitive) == 0;
        m_path.removeLast();
        m_text.resize(0);
        return done;
    }

    bool isPupil() const { return m_path.size() == 3 && m_path.last() == u"Pupil"; }
    bool inPupil() const { return m_path.size() > 3 && m_path.at(2) == u"Pupil"; }

    void endInPupil()
    {
        const qsizetype contact = m_path.indexOf(u"Contact", 3);
        if (contact == m_path.size() - 1)
            endContact();
        else if (contact >= 0)
            report(takeCtfContactElement(m_contact, m_path.sliced(contact + 1), m_text));
        else
            report(takeCtfPupilElement(m_pupil, m_path.sliced(3), m_text, m_today));
    }

    void report(const QString &fault)
    {
        if (!fault.isEmpty())
            refuse(int(m_xml.lineNumber()), int(m_xml.columnNumber()), m_path.last(), fault);
    }

    void refuse(int line, int column, const QString &field, const QString &why)
    {
        m_result.refused += ImportRefusal{line, column, field, why};
        m_pupilRefused = true;
    }

    void endContact()
    {
        if (m_contact.isEmpty())
            return;
        if (m_contact.surname.isEmpty() && m_contact.forename.isEmpty())
            refuse(m_contact.line, 0, QStringLiteral("Contact"), ImportWords::tr("The contact has no name."));
        else if (m_pupil.contacts.size() == ImportLimit::ContactsOfOne)
            refuse(m_contact.line, 0, QStringLiteral("Contact"),
                   ImportWords::tr("The pupil has more contacts than any child."));
        else
            m_pupil.contacts += m_contact;
    }

    Result<void> endPupil()
    {
        if (m_pupil.surname.isEmpty())
            refuse(m_pupil.line, 0, QStringLiteral("Surname"), ImportWords::tr("The name is missing."));
        if (m_pupil.forename.isEmpty())
            refuse(m_pupil.line, 0, QStringLiteral("Forename"), ImportWords::tr("The name is missing."));
        (m_pupilRefused ? m_result.leftOut : m_result.pupils) += std::move(m_pupil);
        const qsizetype count = m_result.pupils.size() + m_result.leftOut.size();
        if (count > ImportLimit::Pupils)
            return refused(ImportWords::tr("The file has more pupils than any school."));
        if (count % PupilsBetweenReports == 0)
            m_progress.report(m_xml.characterOffset(), m_total);
        if (m_progress.isCancelled())
            return failure(Error::Code::Cancelled, ImportWords::tr("The import was cancelled. Nothing was stored."));
        return {};
    }

    /// Two children with one UPN: neither can be trusted.
    void refuseSharedNumbers()
    {
        QHash<QString, QList<int>> lines;
        for (const ImportedPupil &pupil : std::as_const(m_result.pupils)) {
            if (!pupil.upn.isEmpty())
                lines[pupil.upn] += pupil.line;
        }
        lines.removeIf([](const auto &entry) { return entry.value().size() < 2; });
        if (lines.isEmpty())
            return;
        for (ImportedPupil &pupil : std::exchange(m_result.pupils, {})) {
            QList<int> others = lines.value(pupil.upn);
            others.removeOne(pupil.line);
            if (others.isEmpty()) {
                m_result.pupils += std::move(pupil);
                continue;
            }
            refuse(pupil.line, 0, QStringLiteral("UPN"),
                   ImportWords::tr("Line %1 has the same number for another child.").arg(others.first()));
            m_result.leftOut += std::move(pupil);
        }
    }

    QXmlStreamReader &m_xml;
    const qsizetype m_total;
    const QDate m_today;
    const Progress &m_progress;
    QStringList m_path;
    QString m_text;
    ImportedPupil m_pupil;
    ImportedContact m_contact;
    bool m_pupilRefused = false;
    ImportedPupils m_result;
};

} // namespace

Result<ImportedPupils> readCtfPupils(QXmlStreamReader &xml, qsizetype size, const QDate &today,
                                     const Progress &progress)
{
    return CtfReader(xml, size, today, progress).read();
}

bool looksLikeXml(QStringView text) { return text.trimmed().startsWith(u'<'); }

} // namespace lanyard
