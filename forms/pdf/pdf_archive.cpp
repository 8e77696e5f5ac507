#include "forms/pdf/pdf_archive.h"

#include "forms/pdf/pdf_bytes.h"

#include <QDateTime>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace lanyard {

namespace {

using Handle = QPDFObjectHandle;

const char *const MadeBy = "Lanyard " LANYARD_VERSION;

Handle text(const QString &value) { return Handle::newUnicodeString(value.toStdString()); }

QString pdfMoment(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"));
}

QString xmpMoment(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
}

/// Written by hand: its words must be those of the document information, one for one.
QString xmp(const PdfInfo &info)
{
    const QString made = QLatin1String(MadeBy);
    return QStringLiteral(
               "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
               "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
               "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
               "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">"
               "<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>\n"
               "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
               "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
               "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>"
               "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">%3</rdf:li></rdf:Alt></dc:description>"
               "</rdf:Description>\n"
               "<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">"
               "<xmp:CreatorTool>%4</xmp:CreatorTool><xmp:CreateDate>%5</xmp:CreateDate>"
               "<xmp:ModifyDate>%5</xmp:ModifyDate></rdf:Description>\n"
               "<rdf:Description rdf:about=\"\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">"
               "<pdf:Producer>%4</pdf:Producer></rdf:Description>\n"
               "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n")
        .arg(info.title.toHtmlEscaped(), info.author.toHtmlEscaped(), info.subject.toHtmlEscaped(), made,
             xmpMoment(info.at));
}

void describe(QPDF &pdf, const PdfInfo &info)
{
    Handle facts = Handle::newDictionary();
    facts.replaceKey("/Title", text(info.title));
    facts.replaceKey("/Author", text(info.author));
    facts.replaceKey("/Subject", text(info.subject));
    facts.replaceKey("/Creator", Handle::newString(MadeBy));
    facts.replaceKey("/Producer", Handle::newString(MadeBy));
    facts.replaceKey("/CreationDate", Handle::newString(pdfMoment(info.at).toStdString()));
    facts.replaceKey("/ModDate", Handle::newString(pdfMoment(info.at).toStdString()));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(facts));
    pdf.getTrailer().removeKey("/ID"); // Qt's is of the moment

    Handle metadata = pdf.newStream(xmp(info).toStdString());
    metadata.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", metadata);
}

/// Qt takes the first character a glyph stands for, which makes a tab of every space.
void mendSpaces(Handle font)
{
    Handle map = font.getKey("/ToUnicode");
    if (!map.isStream())
        return;
    const QByteArray was = pdfBytes(map);
    QByteArray mended;
    bool inTargets = false;
    for (const QByteArray &word : was.split(' ')) {
        if (word.startsWith('['))
            inTargets = true;
        mended += inTargets ? QByteArray(word).replace("<0009>", "<0020>") : word;
        mended += ' ';
        if (word.contains(']'))
            inTargets = false;
    }
    mended.chop(1);
    map.replaceStreamData(mended.toStdString(), Handle::newNull(), Handle::newNull());
}

void mendFont(Handle font)
{
    Handle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    const Handle name = descendant.getKey("/FontDescriptor").getKey("/FontName");
    descendant.replaceKey("/BaseFont", name);
    font.replaceKey("/BaseFont", name);
    mendSpaces(font);
}

} // namespace

void makeArchive(QPDF &pdf, const PdfInfo &info)
{
    describe(pdf, info);
    for (Handle object : pdf.getAllObjects()) {
        if (object.isDictionaryOfType("/Font", "/Type0"))
            mendFont(object);
    }
}

QByteArray writeArchive(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.forcePDFVersion("1.4");
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    return writtenPdf(writer);
}

} // namespace lanyard
