#include "tests/forms/reading/pdf_glyphs.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace lanyard::test {

namespace {

using Handle = QPDFObjectHandle;

/// Every font here is a subset whose codes are two bytes, the number of the glyph; 0 is the font's box.
class Counter : public Handle::ParserCallbacks
{
public:
    void handleObject(Handle object, size_t, size_t) override
    {
        if (object.isOperator()) {
            const std::string shown = object.getOperatorValue();
            if (shown == "Tj" || shown == "TJ")
                count(m_operand);
        }
        m_operand = object;
    }

    void handleEOF() override { }

    int missing() const { return m_missing; }

private:
    void count(Handle operand)
    {
        if (operand.isArray()) {
            for (Handle item : operand.getArrayAsVector())
                count(item);
        } else if (operand.isString()) {
            const std::string codes = operand.getStringValue();
            for (size_t at = 0; at + 1 < codes.size(); at += 2)
                m_missing += codes.at(at) == 0 && codes.at(at + 1) == 0;
        }
    }

    Handle m_operand = Handle::newNull();
    int m_missing = 0;
};

} // namespace

int missingGlyphs(const QByteArray &pdf)
{
    QPDF document;
    document.processMemoryFile("printed", pdf.constData(), size_t(pdf.size()));
    Counter counter;
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(document).getAllPages()) {
        // What a page shows may be a form's stream itself, which is met below.
        if (!page.getObjectHandle().getKey("/Contents").isFormXObject())
            page.parseContents(&counter);
    }
    for (Handle object : document.getAllObjects()) {
        if (object.isFormXObject())
            QPDFPageObjectHelper(object).parseContents(&counter);
    }
    return counter.missing();
}

} // namespace lanyard::test
