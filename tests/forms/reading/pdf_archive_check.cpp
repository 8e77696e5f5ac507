#include "tests/forms/reading/pdf_archive_check.h"

#include <QRegularExpression>

#include <qpdf/QPDF.hh>

namespace lanyard::test {

namespace {

using Handle = QPDFObjectHandle;

QByteArray bytesOf(Handle stream)
{
    const auto buffer = stream.getStreamData();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

class Check
{
public:
    explicit Check(QPDF &pdf)
        : m_pdf(pdf)
    {
    }

    QStringList run()
    {
        checkDocument();
        checkMetadata();
        for (Handle object : m_pdf.getAllObjects())
            checkObject(object);
        return m_faults;
    }

private:
    void fault(const QString &text)
    {
        if (!m_faults.contains(text))
            m_faults.append(text);
    }

    void expect(bool holds, const char *otherwise)
    {
        if (!holds)
            fault(QString::fromLatin1(otherwise));
    }

    void checkDocument()
    {
        expect(m_pdf.getPDFVersion() == "1.4", "version above 1.4");
        expect(!m_pdf.isEncrypted(), "encrypted");
        expect(m_pdf.getTrailer().getKey("/ID").isArray(), "no /ID");
        expect(!m_pdf.getTrailer().hasKey("/XRefStm"), "cross-reference stream");
        Handle intents = m_pdf.getRoot().getKey("/OutputIntents");
        expect(intents.isArray() && intents.getArrayNItems() == 1, "no OutputIntent");
        if (intents.isArray()) {
            Handle intent = intents.getArrayItem(0);
            expect(intent.getKey("/S").isNameAndEquals("/GTS_PDFA1"), "OutputIntent is not GTS_PDFA1");
            expect(bytesOf(intent.getKey("/DestOutputProfile")).mid(36, 4) == "acsp", "no ICC profile");
        }
        expect(!m_pdf.getRoot().hasKey("/OpenAction") && !m_pdf.getRoot().hasKey("/Names"), "actions");
    }

    void checkMetadata()
    {
        Handle metadata = m_pdf.getRoot().getKey("/Metadata");
        expect(metadata.isStream(), "no metadata");
        if (!metadata.isStream())
            return;
        expect(!metadata.getDict().hasKey("/Filter"), "packed metadata");
        const QString xmp = QString::fromUtf8(bytesOf(metadata));
        expect(xmp.contains(QLatin1String("<pdfaid:part>1<")), "no pdfaid:part 1");
        expect(xmp.contains(QLatin1String("<pdfaid:conformance>B<")), "no pdfaid:conformance B");
        Handle info = m_pdf.getTrailer().getKey("/Info");
        const auto agrees = [&](const char *key, const QString &element) {
            const QString value = QString::fromStdString(info.getKey(key).getUTF8Value()).toHtmlEscaped();
            return value.isEmpty() || xmp.contains(QStringLiteral("<%1>%2</").arg(element, value))
                || xmp.contains(QStringLiteral(">%1</rdf:li>").arg(value));
        };
        expect(agrees("/Title", QStringLiteral("dc:title")), "title differs");
        expect(agrees("/Author", QStringLiteral("dc:creator")), "author differs");
        expect(agrees("/Producer", QStringLiteral("pdf:Producer")), "producer differs");
        expect(agrees("/Creator", QStringLiteral("xmp:CreatorTool")), "creator differs");
        QString made = QString::fromStdString(info.getKey("/CreationDate").getUTF8Value());
        made.remove(QRegularExpression(QStringLiteral("\\D")));
        QString dated = xmp.section(QLatin1String("<xmp:CreateDate>"), 1).section(u'<', 0, 0);
        dated.remove(QRegularExpression(QStringLiteral("\\D")));
        expect(!made.isEmpty() && made == dated, "creation date differs");
    }

    void checkObject(Handle object)
    {
        if (object.isArray())
            expect(object.getArrayNItems() <= 8191, "array too long");
        Handle dictionary = object.isStream() ? object.getDict() : object;
        if (!dictionary.isDictionary())
            return;
        checkKeys(dictionary);
        if (dictionary.isDictionaryOfType("/ObjStm") || dictionary.isDictionaryOfType("/XRef"))
            fault(QStringLiteral("object stream"));
        if (dictionary.isDictionaryOfType("/Font"))
            checkFont(dictionary);
        if (object.isStream())
            checkStream(dictionary);
    }

    void checkKeys(Handle dictionary)
    {
        for (const char *key : {"/ca", "/CA"})
            expect(!dictionary.hasKey(key) || dictionary.getKey(key).getNumericValue() == 1.0, "transparency");
        expect(!dictionary.hasKey("/SMask") || dictionary.getKey("/SMask").isNameAndEquals("/None"), "soft mask");
        expect(!dictionary.hasKey("/Group"), "transparency group");
        expect(!dictionary.hasKey("/AA") && !dictionary.hasKey("/JS"), "actions");
        expect(!dictionary.getKey("/BM").isName() || dictionary.getKey("/BM").isNameAndEquals("/Normal"), "blend mode");
    }

    void checkFont(Handle font)
    {
        if (!font.isDictionaryOfType("/Font", "/Type0")) {
            expect(font.isDictionaryOfType("/Font", "/CIDFontType2"), "a font of another kind");
            return;
        }
        Handle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        Handle descriptor = descendant.getKey("/FontDescriptor");
        expect(descriptor.getKey("/FontFile2").isStream(), "a font is not embedded");
        expect(descriptor.getKey("/CIDSet").isStream(), "no CIDSet");
        expect(font.getKey("/ToUnicode").isStream(), "no ToUnicode");
        const std::string name = descriptor.getKey("/FontName").getName();
        expect(font.getKey("/BaseFont").isNameAndEquals(name) && descendant.getKey("/BaseFont").isNameAndEquals(name),
               "font names differ");
    }

    void checkStream(Handle dictionary)
    {
        for (const char *key : {"/F", "/FFilter", "/FDecodeParams"})
            expect(!dictionary.hasKey(key), "external stream");
        Handle filter = dictionary.getKey("/Filter");
        expect(!filter.isNameAndEquals("/LZWDecode"), "LZW");
        expect(!dictionary.getKey("/Interpolate").isBool() || !dictionary.getKey("/Interpolate").getBoolValue(),
               "interpolated image");
    }

    QPDF &m_pdf;
    QStringList m_faults;
};

} // namespace

QStringList archiveFaults(const QByteArray &pdf)
{
    if (!pdf.startsWith("%PDF-1.4\n%"))
        return {QStringLiteral("not a PDF 1.4 with a binary mark")};
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("printed", pdf.constData(), size_t(pdf.size()));
        QStringList faults = Check(document).run();
        if (document.anyWarnings())
            faults.append(QStringLiteral("QPDF warns"));
        return faults;
    } catch (const std::exception &problem) {
        return {QString::fromUtf8(problem.what())};
    }
}

} // namespace lanyard::test
